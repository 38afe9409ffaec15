package dev.caserail.routing.verify;

import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.internal.space.Box;
import dev.caserail.routing.internal.space.Heirs;
import dev.caserail.routing.region.Region;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.Rule;
import dev.caserail.taxonomy.diagnostic.Severity;
import java.util.List;
import java.util.Optional;

/**
 * Finds pairs of rules that take the same facts. Under UNIQUE every such pair is an error, under ANY those with different outputs.
 * Under FIRST and PRIORITY a pair is told if both decide something, their outputs differ, and neither contains the other: what is
 * contained is an exception that its author meant.
 */
final class Clashes {
    private final Subject subject;
    private final Decisions decisions;
    private final Heirs heirs;

    private Clashes(Subject subject, Decisions decisions) {
        this.subject = subject;
        this.decisions = decisions;
        this.heirs = new Heirs(subject.parts(), subject.budget());
    }

    static void find(Subject subject, Decisions decisions) {
        if (subject.policy().answersOne()) {
            new Clashes(subject, decisions).pairs();
        }
    }

    private void pairs() {
        int rules = subject.rules().size();
        for (int place = 0; place < rules; place++) {
            for (int later : subject.parts().meetingRules(place, rules)) {
                if (!subject.budget().step()) {
                    subject.undecided("which rules clash was looked at for " + place + " of " + rules + " rules");
                    return;
                }
                if (subject.firstDecides()) {
                    doubtful(place, later);
                } else {
                    forbidden(place, later);
                }
            }
            if (subject.full(FindingKind.CONFLICT) && subject.full(FindingKind.OVERLAP)) {
                return;
            }
        }
    }

    private void forbidden(int place, int later) {
        boolean same = subject.sameOutputs(place, later);
        boolean broken = !same || subject.policy() == HitPolicy.UNIQUE;
        tell(
                place,
                later,
                subject.parts().common(place, later).get(0),
                same ? FindingKind.OVERLAP : FindingKind.CONFLICT,
                broken ? Severity.ERROR : Severity.NOTE);
    }

    private void doubtful(int place, int later) {
        if (subject.sameOutputs(place, later)
                || subject.full(FindingKind.CONFLICT)
                || !decisions.lives(place)
                || !decisions.lives(later)
                || heirs.contains(place, later)
                || heirs.contains(later, place)) {
            return;
        }
        heirs.disputed(place, later).ifPresent(box -> tell(place, later, box, FindingKind.CONFLICT, Severity.WARNING));
    }

    private void tell(int place, int later, Box box, FindingKind kind, Severity severity) {
        Rule first = subject.rule(place);
        Rule second = subject.rule(later);
        Region region = subject.regions().of(box);
        Optional<NamedFacts> witness = subject.witness(
                box, "whether " + Subject.named(List.of(first.id(), second.id())) + " take the same facts");
        if (witness.isEmpty()) {
            return;
        }
        String outcome = kind == FindingKind.OVERLAP
                ? ", both with " + subject.shown(place)
                : ", with " + subject.shown(place) + " and " + subject.shown(later);
        subject.add(Finding.builder()
                .kind(kind)
                .severity(severity)
                .message(Subject.named(subject.inOrder(List.of(first.id(), second.id()))) + " both take "
                        + region.shown() + outcome)
                .addAllRules(subject.inOrder(List.of(first.id(), second.id())))
                .witness(witness)
                .region(region)
                .help(help(kind, severity))
                .location(second.location())
                .build());
    }

    private String help(FindingKind kind, Severity severity) {
        if (severity == Severity.WARNING) {
            return "make one of them an exception within the other, or keep their conditions apart";
        }
        return kind == FindingKind.OVERLAP && subject.policy() == HitPolicy.ANY
                ? "make them one rule"
                : "keep their conditions apart, or choose a hit policy that says which one decides";
    }
}
