package dev.caserail.routing.verify;

import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.internal.space.Box;
import dev.caserail.routing.internal.space.Cover;
import dev.caserail.routing.internal.space.Gap;
import dev.caserail.routing.region.Region;
import dev.caserail.taxonomy.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds facts that no rule takes. A region that is told is as large as it can be made along the columns, and regions may
 * overlap: together they have all gaps. A table with defaults has none.
 */
final class Gaps {
    private static final int MOST = 200;

    private Gaps() {}

    static void find(Subject subject) {
        if (subject.table().outputs().defaults().isPresent()
                || subject.rules().stream().anyMatch(rule -> rule.catchAll())) {
            return;
        }
        List<Box> gaps = new ArrayList<>();
        Box whole = subject.parts().space().whole();
        Cover cover = new Cover(subject.parts(), subject.budget());
        boolean known = cover.subtract(whole, subject.parts().meeting(whole), left -> {
            if (gaps.stream().noneMatch(gap -> gap.contains(left))) {
                gaps.add(Gap.widened(subject.parts(), left));
            }
            return gaps.size() < MOST;
        });
        gaps.stream()
                .sorted(Comparator.comparingDouble(
                        gap -> -subject.parts().space().share(gap)))
                .forEach(gap -> tell(subject, gap));
        if (!known || gaps.size() == MOST) {
            subject.undecided(
                    "there may be more gaps than the " + gaps.size() + " that were found before the search ended");
        }
    }

    private static void tell(Subject subject, Box gap) {
        Region region = subject.regions().of(gap);
        Optional<NamedFacts> witness = subject.witness(gap, "whether no rule takes " + region.shown());
        if (witness.isEmpty()) {
            return;
        }
        boolean oneAnswer = subject.policy().answersOne();
        subject.add(Finding.builder()
                .kind(FindingKind.GAP)
                .severity(oneAnswer ? Severity.ERROR : Severity.WARNING)
                .message("no rule takes " + region.shown())
                .witness(witness)
                .region(region)
                .help("add a rule for it, a last rule that takes every case, or default outputs")
                .build());
    }
}
