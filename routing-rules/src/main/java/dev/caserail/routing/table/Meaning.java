package dev.caserail.routing.table;

import dev.caserail.routing.condition.AnyOfTest;
import dev.caserail.routing.condition.AnyTest;
import dev.caserail.routing.condition.ContainsTest;
import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.condition.NotTest;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.FactValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a table says, without how it is written (T8): the hit policy, the default, the ranks of outputs where they count
 * and, per rule, conditions and outputs. Left out are names, versions, rule ids, annotations, the order of columns, the
 * order within lists, and the order of rules where it changes nothing.
 */
final class Meaning {
    private Meaning() {}

    static ContentHash hash(HitPolicy hitPolicy, OutputSchema<?> outputs, List<Rule> rules) {
        StringBuilder out = new StringBuilder("hit policy ").append(hitPolicy.name());
        outputs.defaults().ifPresent(d -> out.append("\ndefault -> ").append(outputs(d, outputs.columns())));
        if (hitPolicy.ranksOutputs()) {
            for (OutputColumn<?> column : outputs.columns()) {
                List<FactValue> values = outputs.values(column.name());
                out.append("\nvalues ")
                        .append(named(
                                column.name(),
                                values.stream().map(Literal::text).collect(Collectors.joining(", "))));
            }
        }
        Stream<String> lines = rules.stream().map(r -> inputs(r) + " -> " + outputs(r.outputs(), outputs.columns()));
        (hitPolicy.ordersRules() ? lines : lines.sorted())
                .forEach(line -> out.append('\n').append(line));
        return ContentHash.over(out.toString());
    }

    private static String inputs(Rule rule) {
        return rule.inputs().stream()
                .filter(i -> !(i.test() instanceof AnyTest))
                .map(i -> named(i.column(), plain(i.test())))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String outputs(List<FactValue> values, List<? extends OutputColumn<?>> outputs) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < outputs.size(); i++) {
            cells.add(named(outputs.get(i).name(), Literal.text(values.get(i))));
        }
        return cells.stream().sorted().collect(Collectors.joining("; "));
    }

    private static String named(String column, String cell) {
        return column.length() + ":" + column + "=" + cell;
    }

    private static String plain(UnaryTest test) {
        if (test instanceof AnyOfTest list) {
            return sorted(list.tests().stream().map(Meaning::plain));
        }
        if (test instanceof NotTest not) {
            return "not(" + plain(not.negated()) + ")";
        }
        if (test instanceof ContainsTest contains) {
            return "contains " + contains.membership().word() + "("
                    + sorted(contains.codes().stream().map(Literal::text)) + ")";
        }
        return test.text();
    }

    private static String sorted(Stream<String> parts) {
        return parts.sorted().distinct().collect(Collectors.joining(", "));
    }
}
