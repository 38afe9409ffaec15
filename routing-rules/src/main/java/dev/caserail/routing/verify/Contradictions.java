package dev.caserail.routing.verify;

import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.Rule;
import dev.caserail.taxonomy.diagnostic.Severity;

/**
 * Finds conditions that no facts can meet: the interval {@code [60..50]}, {@code > 3} with {@code integer to 3}, a set that has a
 * code and has it not. A rule whose conditions are on different columns can be met if each of them can.
 */
final class Contradictions {
    private Contradictions() {}

    static void find(Subject subject) {
        for (Rule rule : subject.table().rules()) {
            for (InputEntry input : rule.inputs()) {
                if (!subject.parts().space().canHold(input)
                        && Outsiders.of(subject.table(), input).isEmpty()) {
                    subject.add(Finding.builder()
                            .kind(FindingKind.CONTRADICTION)
                            .severity(Severity.ERROR)
                            .message("rule `" + rule.id().value() + "` can never match: no value of `" + input.column()
                                    + "` meets `" + input.test().text() + "`")
                            .addRules(rule.id())
                            .column(input.column())
                            .help("mend the condition, or delete the rule")
                            .location(rule.location())
                            .build());
                }
            }
        }
    }
}
