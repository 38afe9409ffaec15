package dev.caserail.routing.table;

import dev.caserail.routing.condition.AnyOfTest;
import dev.caserail.routing.condition.AnyTest;
import dev.caserail.routing.condition.ContainsTest;
import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.condition.NotTest;
import dev.caserail.routing.condition.UnaryTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a table says, without how it is written (T8): the hit policy and, per rule in order, conditions and outputs.
 * Left out are names, versions, rule ids, annotations, the order of columns, and the order within lists.
 */
final class Meaning {
    private Meaning() {}

    static ContentHash hash(HitPolicy hitPolicy, List<? extends OutputColumn<?>> outputs, List<Rule> rules) {
        StringBuilder out = new StringBuilder("hit policy ").append(hitPolicy.name());
        for (Rule rule : rules) {
            out.append('\n').append(inputs(rule)).append(" -> ").append(outputs(rule, outputs));
        }
        return ContentHash.over(out.toString());
    }

    private static String inputs(Rule rule) {
        return rule.inputs().stream()
                .filter(i -> !(i.test() instanceof AnyTest))
                .map(i -> named(i.column(), plain(i.test())))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String outputs(Rule rule, List<? extends OutputColumn<?>> outputs) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < outputs.size(); i++) {
            cells.add(named(outputs.get(i).name(), Literal.text(rule.outputs().get(i))));
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
