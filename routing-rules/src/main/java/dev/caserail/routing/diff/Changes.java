package dev.caserail.routing.diff;

import dev.caserail.routing.diff.Side.Known;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.internal.space.Box;
import dev.caserail.routing.internal.space.Boxes;
import dev.caserail.routing.internal.space.Extent;
import dev.caserail.routing.internal.space.FirstDifferences;
import dev.caserail.routing.internal.space.Points;
import dev.caserail.routing.internal.space.Regions;
import dev.caserail.routing.internal.space.Space;
import dev.caserail.routing.internal.space.TwoSided;
import dev.caserail.routing.region.Region;
import dev.caserail.routing.rule.RuleId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what changes, and tells it in as few regions as can be. */
final class Changes {
    /** So many boxes are told one by one; of more, what is around them, and which rules take the rest of it. */
    private static final int FEW = 6;

    private static final int TRIED_FOR_FACTS = 8;
    private static final int TRIED_FOR_SHARE = 500;

    private final Side before;
    private final Side after;
    private final TwoSided sides;
    private final Space space;
    private final Regions regions;
    private final PastCases cases;
    private final Map<Change, List<Extent>> extents = new LinkedHashMap<>();
    private final Set<Box> undecided = new LinkedHashSet<>();
    private final List<ChangedRegion> changed = new ArrayList<>();
    private final List<UndecidedRegion> doubts = new ArrayList<>();

    Changes(Side before, Side after, TwoSided sides, PastCases cases) {
        this.before = before;
        this.after = after;
        this.sides = sides;
        this.space = sides.parts().space();
        this.regions = new Regions(space);
        this.cases = cases;
    }

    /** From what to what, by which rules. */
    private record Change(Known before, Known after) {}

    void add(FirstDifferences.Found found) {
        add(known(before, found.before()), known(after, found.after()), found.extent());
    }

    private static Known known(Side side, int place) {
        return place == FirstDifferences.NONE
                ? new Known(side.byDefault(), List.of())
                : new Known(side.single(place), List.of(place));
    }

    void add(Known was, Known is, Extent extent) {
        extents.computeIfAbsent(new Change(was, is), c -> new ArrayList<>()).add(extent);
    }

    void undecided(Box box) {
        undecided.add(box);
    }

    /** Tells what was found, once all of it is. */
    void tell() {
        Boxes.joined(List.copyOf(undecided))
                .forEach(box -> doubts.add(UndecidedRegion.of(regions.of(box), Doubt.BUDGET_ENDED)));
        extents.forEach(this::tell);
        changed.sort(Comparator.comparingDouble(region -> -region.share()));
    }

    /** What changes, the largest region first. */
    List<ChangedRegion> changed() {
        return changed;
    }

    List<UndecidedRegion> doubts() {
        return doubts;
    }

    private void tell(Change change, List<Extent> found) {
        boolean takers = before.firstDecides() && after.firstDecides();
        List<Box> boxes = found.stream().allMatch(Extent::complete)
                ? Boxes.joined(found.stream().flatMap(e -> e.boxes().stream()).toList())
                : List.of();
        if (!boxes.isEmpty() && (boxes.size() <= FEW || !takers)) {
            boxes.forEach(box -> tell(change, Extent.of(box)));
        } else {
            found.forEach(extent -> tell(change, extent.tight(sides.parts())));
        }
    }

    private void tell(Change change, Extent extent) {
        Optional<NamedFacts> witness = witness(extent);
        if (witness.isEmpty()) {
            doubts.add(UndecidedRegion.of(regions.of(extent.within()), Doubt.NO_FACTS_FOUND));
            return;
        }
        List<RuleId> unlessBefore = new ArrayList<>();
        List<RuleId> unlessAfter = new ArrayList<>();
        BitSet unless = new BitSet();
        for (int place : sides.parts().rulesOf(extent.takers())) {
            unless.set(place);
            boolean is = after.places().get(place);
            (is ? unlessAfter : unlessBefore).addAll((is ? after : before).ids(List.of(place)));
        }
        Region region = regions.of(extent.within());
        changed.add(ChangedRegion.builder()
                .before(change.before().outcome())
                .after(change.after().outcome())
                .region(region)
                .share(share(extent))
                .witness(witness.get())
                .addAllRulesBefore(before.ids(change.before().rules()))
                .addAllRulesAfter(after.ids(change.after().rules()))
                .addAllUnlessBefore(unlessBefore)
                .addAllUnlessAfter(unlessAfter)
                .exactShare(extent.complete())
                .addAllCases(cases.in(region, unless))
                .build());
    }

    private Optional<NamedFacts> witness(Extent extent) {
        return extent.boxes().stream()
                .sorted(Comparator.comparingDouble(box -> -space.share(box)))
                .limit(TRIED_FOR_FACTS)
                .flatMap(box -> space.witness(box).stream())
                .findFirst()
                .map(NamedFacts::of);
    }

    private double share(Extent extent) {
        double known = extent.boxes().stream().mapToDouble(space::share).sum();
        return extent.complete()
                ? Math.min(1, known)
                : Math.max(
                        known,
                        space.share(extent.within())
                                * new Points(sides.parts()).left(extent.within(), extent.takers(), TRIED_FOR_SHARE));
    }
}
