package dev.caserail.routing.coverage;

import dev.caserail.routing.condition.Truth;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.value.FactValue;
import java.util.Optional;

/**
 * A goal while it is looked for: facts that meet a rule in which the condition of one column was replaced.
 *
 * @param kind what kind of goal
 * @param place the place of its rule among those that decide; -1 where no rule may match
 * @param rule the rule as it stands; empty where no rule may match
 * @param column the column whose condition is replaced; empty for none
 * @param test what must hold of the column instead; empty for none
 * @param sharp a value that shows the goal best; empty where any will do
 * @param words the goal in words
 * @param brief a name for an example that reaches it
 */
record Goal(
        GoalKind kind,
        int place,
        Optional<Rule> rule,
        Optional<String> column,
        Optional<UnaryTest> test,
        Optional<FactValue> sharp,
        String words,
        String brief) {
    static Goal of(GoalKind kind, String words, String brief) {
        return new Goal(kind, -1, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), words, brief);
    }

    static Goal of(int place, Rule rule) {
        String id = rule.id().value();
        return new Goal(
                GoalKind.RULE,
                place,
                Optional.of(rule),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "rule `" + id + "` decides",
                id);
    }

    /** The rule that facts must meet to reach the goal; empty where no rule may match. */
    Optional<Rule> variant() {
        return rule.map(original -> column.isEmpty()
                ? original
                : Rule.builder()
                        .id(original.id())
                        .addAllInputs(original.inputs().stream()
                                .map(input -> input.column().equals(column.get())
                                        ? InputEntry.of(input.column(), test.orElseThrow())
                                        : input)
                                .toList())
                        .addAllOutputs(original.outputs())
                        .build());
    }

    boolean reachedBy(Seen seen) {
        return switch (kind) {
            case RULE -> seen.decidedBy(rule.orElseThrow().id());
            case DEFAULT -> seen.byDefault();
            case NO_DECISION -> seen.undecided();
            default -> seen.reaches(place) && heldBy(seen);
        };
    }

    private boolean heldBy(Seen seen) {
        for (InputEntry input : rule.orElseThrow().inputs()) {
            UnaryTest asked = column.filter(input.column()::equals).isPresent() ? test.orElseThrow() : input.test();
            if (asked.test(seen.lookup().fact(input.column()), seen.lookup()) != Truth.TRUE) {
                return false;
            }
        }
        return true;
    }
}
