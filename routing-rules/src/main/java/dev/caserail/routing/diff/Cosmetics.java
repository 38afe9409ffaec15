package dev.caserail.routing.diff;

import dev.caserail.routing.internal.space.TwoSided;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what was changed without effect: names, notes and words; and rules that no region names, if everything was decided. */
final class Cosmetics {
    private final Alignment alignment;
    private final TwoSided sides;
    private final Set<RuleId> namedBefore = new HashSet<>();
    private final Set<RuleId> namedAfter = new HashSet<>();
    private final boolean complete;
    private final List<CosmeticChange> found = new ArrayList<>();

    private Cosmetics(Alignment alignment, TwoSided sides, Changes changes) {
        this.alignment = alignment;
        this.sides = sides;
        this.complete = changes.doubts().isEmpty();
        changes.changed().forEach(region -> {
            namedBefore.addAll(region.rulesBefore());
            namedAfter.addAll(region.rulesAfter());
        });
    }

    static List<CosmeticChange> of(Alignment alignment, TwoSided sides, Changes changes) {
        Cosmetics cosmetics = new Cosmetics(alignment, sides, changes);
        cosmetics.find();
        return cosmetics.found;
    }

    private void find() {
        Map<RuleId, Integer> gone = new LinkedHashMap<>();
        Map<RuleId, Integer> come = new LinkedHashMap<>();
        for (int place = 0; place < alignment.size(); place++) {
            Optional<Rule> was = alignment.before().get(place);
            Optional<Rule> is = alignment.after().get(place);
            if (was.isPresent() && is.isPresent()) {
                common(was.get(), is.get());
            } else if (was.isPresent()) {
                gone.put(was.get().id(), place);
            } else {
                come.put(alignment.rule(place).id(), place);
            }
        }
        gone.forEach((id, place) -> {
            Integer other = come.get(id);
            if (other == null) {
                without(CosmeticKind.REMOVED, Optional.of(id), Optional.empty(), "is gone");
            } else {
                annotations(alignment.rule(place), alignment.rule(other));
                changed(id, place, other);
            }
        });
        come.forEach((id, place) -> {
            if (!gone.containsKey(id)) {
                without(CosmeticKind.ADDED, Optional.empty(), Optional.of(id), "is new");
            }
        });
    }

    private void common(Rule was, Rule is) {
        if (!was.id().equals(is.id())) {
            add(
                    CosmeticKind.RENAMED,
                    was.id(),
                    is.id(),
                    "is now called `" + is.id().value() + "`");
        }
        annotations(was, is);
    }

    private void annotations(Rule was, Rule is) {
        Set<String> columns = new LinkedHashSet<>(was.annotations().keySet());
        columns.addAll(is.annotations().keySet());
        for (String column : columns) {
            String one = was.annotations().getOrDefault(column, "");
            String other = is.annotations().getOrDefault(column, "");
            if (!one.equals(other)) {
                add(
                        CosmeticKind.ANNOTATED,
                        was.id(),
                        is.id(),
                        "has the " + column + " " + quoted(other) + " instead of " + quoted(one));
            }
        }
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "(none)" : Diagnostic.quoted(text);
    }

    private void changed(RuleId id, int was, int is) {
        Optional<RuleId> same = Optional.of(id);
        boolean boxes = sides.parts().boxesOf(was).equals(sides.parts().boxesOf(is));
        boolean outputs =
                alignment.rule(was).outputs().equals(alignment.rule(is).outputs());
        if (alignment.rule(was).inputs().equals(alignment.rule(is).inputs()) && outputs) {
            without(CosmeticKind.MOVED, same, same, "stands elsewhere");
        } else if (boxes && outputs) {
            without(CosmeticKind.REWORDED, same, same, "says the same in other words");
        } else {
            without(CosmeticKind.CHANGED, same, same, "says something else");
        }
    }

    /** Tells a change without effect: the rule takes part in no region, and nothing is undecided. */
    private void without(CosmeticKind kind, Optional<RuleId> was, Optional<RuleId> is, String what) {
        if (complete
                && was.filter(namedBefore::contains).isEmpty()
                && is.filter(namedAfter::contains).isEmpty()) {
            RuleId id = is.or(() -> was).orElseThrow();
            found.add(CosmeticChange.of(kind, was, is, "rule `" + id.value() + "` " + what));
        }
    }

    private void add(CosmeticKind kind, RuleId was, RuleId is, String what) {
        found.add(CosmeticChange.of(kind, Optional.of(was), Optional.of(is), "rule `" + was.value() + "` " + what));
    }
}
