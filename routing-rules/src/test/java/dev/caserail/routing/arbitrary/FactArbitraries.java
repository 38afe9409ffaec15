package dev.caserail.routing.arbitrary;

import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Random facts of a schema or of a table, for laws that hold for all facts: each value is one that its column can have, and a
 * fact is absent at times where it may be.
 *
 * <pre>{@code
 * @Property
 * void each_order_gets_a_van(@ForAll("orders") NamedFacts order) {
 *     assertTrue(table.answerTo(order.facts()).isRight());
 * }
 *
 * @Provide
 * Arbitrary<NamedFacts> orders() {
 *     return FactArbitraries.of(table);
 * }
 * }</pre>
 */
public final class FactArbitraries {
    private static final double ABSENT = 0.1;

    private FactArbitraries() {}

    /**
     * Facts of a schema.
     *
     * @param schema the schema
     * @return facts for each of its columns; what is absent is left out
     */
    public static Arbitrary<NamedFacts> of(FactSchema<?> schema) {
        Map<String, Arbitrary<Fact>> columns = new LinkedHashMap<>();
        schema.columns().forEach(column -> columns.put(column.name(), of(column)));
        return together(columns);
    }

    /**
     * Facts that a table asks for: half of the values are those that its conditions name, or lie right beside them, where mistakes
     * are.
     *
     * @param table the table
     * @return facts for each of its inputs; what is absent is left out
     */
    public static Arbitrary<NamedFacts> of(DecisionTable<?, ?> table) {
        Map<String, Arbitrary<Fact>> columns = new LinkedHashMap<>();
        for (FactColumn<?> column : table.inputs()) {
            Set<FactValue> named = new LinkedHashSet<>();
            table.rules().stream()
                    .flatMap(rule -> rule.inputs().stream())
                    .filter(input -> input.column().equals(column.name()))
                    .map(InputEntry::test)
                    .forEach(test -> named.addAll(NamedValues.of(test)));
            columns.put(column.name(), of(column, NamedValues.withNeighbours(named, column.domain())));
        }
        return together(columns);
    }

    /**
     * Facts of one column.
     *
     * @param column the column
     * @return values of its domain, and absent ones where the fact may be absent
     */
    public static Arbitrary<Fact> of(FactColumn<?> column) {
        return of(column, List.of());
    }

    private static Arbitrary<Fact> of(FactColumn<?> column, List<FactValue> preferred) {
        Arbitrary<Fact> any = ValueArbitraries.of(column.domain());
        Arbitrary<Fact> values = preferred.isEmpty()
                ? any
                : Arbitraries.oneOf(Arbitraries.of(preferred).map(value -> (Fact) value), any);
        if (!column.optional()) {
            return values;
        }
        int present = (int) Math.round(1 / ABSENT) - 1;
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just((Fact) AbsentFact.ABSENT)), Tuple.of(present, values));
    }

    private static Arbitrary<NamedFacts> together(Map<String, Arbitrary<Fact>> columns) {
        List<String> names = new ArrayList<>(columns.keySet());
        return Combinators.combine(new ArrayList<>(columns.values())).as(facts -> {
            Map<String, Fact> made = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                if (facts.get(i) != AbsentFact.ABSENT) {
                    made.put(names.get(i), facts.get(i));
                }
            }
            return NamedFacts.of(made);
        });
    }
}
