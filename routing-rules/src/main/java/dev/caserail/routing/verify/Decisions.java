package dev.caserail.routing.verify;

import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.internal.space.Box;
import dev.caserail.routing.internal.space.Cover;
import dev.caserail.routing.internal.space.Heirs;
import dev.caserail.routing.internal.space.Points;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.value.FactValue;
import dev.caserail.taxonomy.diagnostic.Severity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds which rules decide something. Where the first match decides, a rule is shadowed if earlier rules take all that it takes;
 * it is redundant if what it decides would be decided alike without it, by later rules or the defaults (in first-match firewall
 * theory, Liu and Gouda 2005: upward and downward redundant). Under ANY a rule is redundant if others with equal outputs take
 * all that it takes.
 */
final class Decisions {
    /** How many points are tried before a proof is looked for. */
    private static final int TRIES = 64;

    private static final int MOST_DEPENDENCES = 1_000;

    private final Subject subject;
    private final BitSet dead = new BitSet();
    private final BitSet redundant = new BitSet();
    private final Map<Integer, Box> examples = new LinkedHashMap<>();
    private final List<OrderDependence> dependences = new ArrayList<>();

    private Decisions(Subject subject) {
        this.subject = subject;
    }

    static Decisions find(Subject subject) {
        Decisions decisions = new Decisions(subject);
        if (subject.firstDecides()) {
            decisions.inOrder();
        } else {
            decisions.together();
        }
        return decisions;
    }

    /** Whether a rule decides something, as far as is known. */
    boolean lives(int place) {
        return !dead.get(place);
    }

    Map<RuleId, NamedFacts> examples() {
        Map<RuleId, NamedFacts> found = new LinkedHashMap<>();
        for (Rule rule : subject.table().rules()) {
            Box example = examples.get(subject.rules().indexOf(rule));
            if (example != null) {
                witness(subject.rules().indexOf(rule), example).ifPresent(facts -> found.put(rule.id(), facts));
            }
        }
        return found;
    }

    private Optional<NamedFacts> witness(int place, Box example) {
        Box found = subject.parts().space().compares() ? withFacts(place).orElse(example) : example;
        return subject.witness(
                found, "whether rule `" + subject.rule(place).id().value() + "` ever decides");
    }

    /** Among the boxes that a rule decides, the first that has facts. */
    private Optional<Box> withFacts(int place) {
        List<Box> found = new ArrayList<>();
        for (int part = subject.parts().firstOf(place); part < subject.parts().firstOf(place + 1); part++) {
            Box box = subject.parts().box(part);
            new Cover(subject.parts(), subject.budget())
                    .subtract(box, subject.parts().meeting(box, 0, place), left -> {
                        if (subject.parts().space().witness(left).isPresent()) {
                            found.add(left);
                        }
                        return found.isEmpty();
                    });
        }
        return found.stream().findFirst();
    }

    List<OrderDependence> orderDependences() {
        return dependences;
    }

    /** The dead rules, and those redundant ones that can go together: tried from the last one up. */
    List<RuleId> deletable() {
        BitSet gone = (BitSet) dead.clone();
        Heirs heirs = new Heirs(subject.parts(), subject.budget());
        for (int place = redundant.previousSetBit(subject.rules().size());
                place >= 0;
                place = redundant.previousSetBit(place - 1)) {
            boolean goes =
                    subject.firstDecides() ? heirs.decideAlike(place, gone, defaults()) : heirs.takeAll(place, gone);
            if (goes) {
                gone.set(place);
            }
        }
        return subject.inOrder(
                gone.stream().mapToObj(place -> subject.rule(place).id()).toList());
    }

    private Optional<List<FactValue>> defaults() {
        return subject.table().outputs().defaults();
    }

    private void inOrder() {
        int rules = subject.rules().size();
        Points points = new Points(subject.parts());
        for (int place = 0; place < rules; place++) {
            if (!subject.hasParts(place)) {
                dead.set(place);
                continue;
            }
            Optional<Box> example = points.decidedBy(place, TRIES);
            if (example.isEmpty()) {
                example = proof(place, points);
            }
            int decides = place;
            example.ifPresent(box -> examples.put(decides, box));
            if (subject.budget().spent()) {
                subject.undecided("which rules never decide was looked at for " + place + " of " + rules + " rules");
                return;
            }
        }
        redundant();
        dependences();
    }

    /** A point that a rule decides, found by taking all earlier rules away; else the rule is shadowed by them. */
    private Optional<Box> proof(int place, Points points) {
        Cover cover = new Cover(subject.parts(), subject.budget());
        Box[] found = new Box[1];
        for (int part = subject.parts().firstOf(place); part < subject.parts().firstOf(place + 1); part++) {
            Box box = subject.parts().box(part);
            boolean known = cover.subtract(box, subject.parts().meeting(box, 0, place), left -> {
                found[0] = points.of(left);
                return false;
            });
            if (found[0] != null) {
                return Optional.of(found[0]);
            }
            if (!known) {
                return Optional.empty();
            }
        }
        dead.set(place);
        tellShadowed(place, new Heirs(subject.parts(), subject.budget()).culprits(place, cover.used()));
        return Optional.empty();
    }

    private void tellShadowed(int place, List<Integer> culprits) {
        Rule rule = subject.rule(place);
        List<RuleId> earlier =
                subject.inOrder(culprits.stream().map(c -> subject.rule(c).id()).toList());
        List<RuleId> all = new ArrayList<>(List.of(rule.id()));
        all.addAll(earlier);
        String before = subject.policy() == HitPolicy.PRIORITY ? " with better outputs" : " above it";
        subject.add(Finding.builder()
                .kind(FindingKind.SHADOWED)
                .severity(Severity.WARNING)
                .message("rule `" + rule.id().value() + "` never decides: " + Subject.named(earlier) + before
                        + (earlier.size() == 1 ? " takes" : " together take") + " everything that it takes")
                .addAllRules(all)
                .region(subject.regions().of(subject.parts().box(subject.parts().firstOf(place))))
                .help("delete it, or move it up")
                .location(rule.location())
                .build());
    }

    private void redundant() {
        Heirs heirs = new Heirs(subject.parts(), subject.budget());
        BitSet none = new BitSet();
        for (int place = 0; place < subject.rules().size(); place++) {
            if (lives(place) && heirs.decideAlike(place, none, defaults())) {
                redundant.set(place);
                tellRedundant(place, "what it decides is decided alike without it");
            }
        }
    }

    private void tellRedundant(int place, String why) {
        Rule rule = subject.rule(place);
        Box example = examples.get(place);
        subject.add(Finding.builder()
                .kind(FindingKind.REDUNDANT)
                .severity(Severity.NOTE)
                .message("rule `" + rule.id().value() + "` changes nothing: " + why)
                .addRules(rule.id())
                .witness(Optional.ofNullable(example).flatMap(box -> witness(place, box)))
                .region(subject.regions().of(subject.parts().box(subject.parts().firstOf(place))))
                .help("delete it, unless it is there to be read")
                .location(rule.location())
                .build());
    }

    /** Pairs of rules of which the first decides facts that the second takes with other outputs. */
    private void dependences() {
        Heirs heirs = new Heirs(subject.parts(), subject.budget());
        for (int place = 0; place < subject.rules().size(); place++) {
            for (int later : subject.parts().meetingRules(place, subject.rules().size())) {
                if (subject.budget().spent() || dependences.size() == MOST_DEPENDENCES) {
                    return;
                }
                if (lives(place) && lives(later) && !subject.sameOutputs(place, later)) {
                    int second = later;
                    int first = place;
                    heirs.disputed(place, later)
                            .flatMap(box -> subject.witness(box, "which order of rules matters"))
                            .ifPresent(facts -> dependences.add(OrderDependence.of(
                                    subject.rule(first).id(),
                                    subject.rule(second).id(),
                                    facts)));
                }
            }
        }
    }

    private void together() {
        Heirs heirs = new Heirs(subject.parts(), subject.budget());
        BitSet none = new BitSet();
        for (int place = 0; place < subject.rules().size(); place++) {
            if (!subject.hasParts(place)) {
                dead.set(place);
                continue;
            }
            examples.put(place, subject.parts().box(subject.parts().firstOf(place)));
            if (subject.policy() == HitPolicy.ANY && heirs.takeAll(place, none)) {
                redundant.set(place);
                tellRedundant(place, "rules with equal outputs take everything that it takes");
            }
        }
    }
}
