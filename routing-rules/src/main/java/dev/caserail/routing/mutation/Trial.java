package dev.caserail.routing.mutation;

import dev.caserail.routing.diff.ChangedRegion;
import dev.caserail.routing.diff.TableComparer;
import dev.caserail.routing.diff.TableDiff;
import dev.caserail.routing.example.Example;
import dev.caserail.routing.example.ExampleRunner;
import dev.caserail.routing.example.Expectation;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactLookup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tries changes of a table on its examples. */
final class Trial {
    private final DecisionTable<?, ?> table;
    private final long steps;
    private final List<Held> holding = new ArrayList<>();
    private final List<String> failing = new ArrayList<>();

    /** An example that the table answers as expected, and what the table asks for of its facts. */
    private record Held(Expectation expected, Map<String, Fact> facts) {}

    Trial(DecisionTable<?, ?> table, List<Example> examples, long steps) {
        this.table = table;
        this.steps = steps;
        for (Example example : examples) {
            Map<String, Fact> asked = asked(example.facts());
            if (meets(example.expected(), table, asked)) {
                holding.add(new Held(example.expected(), asked));
            } else {
                failing.add(example.name());
            }
        }
    }

    List<String> failing() {
        return failing;
    }

    Fate fate(Change change) {
        DecisionTable<?, ?> changed =
                table.with(change.policy().orElse(table.hitPolicy()), change.applied(table.rules()));
        boolean noticed = holding.stream()
                .anyMatch(held -> change.concerns(FactLookup.in(held.facts()), table.rules())
                        && !meets(held.expected(), changed, held.facts()));
        return noticed ? Fate.of(Fate.Kind.KILLED) : unnoticed(changed);
    }

    private Fate unnoticed(DecisionTable<?, ?> changed) {
        TableDiff diff = TableComparer.of(table, changed).get().within(steps).compare();
        if (diff.equivalent()) {
            return Fate.of(Fate.Kind.EQUIVALENT);
        }
        for (ChangedRegion region : diff.regions()) {
            Map<String, Fact> facts = asked(region.witness());
            Expectation now = Expectation.from(table.answerTo(facts));
            if (!meets(now, changed, facts)) {
                return Fate.survived(diff.share(), region, Expectation.from(changed.answerTo(facts)));
            }
        }
        return Fate.of(Fate.Kind.UNDECIDED);
    }

    private boolean meets(Expectation expected, DecisionTable<?, ?> asked, Map<String, Fact> facts) {
        return ExampleRunner.meets(expected, Expectation.from(asked.answerTo(facts)), table.hitPolicy());
    }

    private Map<String, Fact> asked(NamedFacts facts) {
        Map<String, Fact> asked = new LinkedHashMap<>();
        table.inputs().forEach(column -> asked.put(column.name(), facts.fact(column.name(), column.domain())));
        return asked;
    }
}
