package dev.caserail.routing.table;

import dev.caserail.routing.condition.AnyOfTest;
import dev.caserail.routing.condition.AnyTest;
import dev.caserail.routing.condition.Comparison;
import dev.caserail.routing.condition.ComparisonTest;
import dev.caserail.routing.condition.ContainsTest;
import dev.caserail.routing.condition.IntervalTest;
import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.condition.Membership;
import dev.caserail.routing.condition.NotTest;
import dev.caserail.routing.condition.TextSpan;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.value.FactValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a table says, without how it is written (T8); what enters is told at {@link ContentHash}. Tables of one hash decide
 * alike. Tables that decide alike may have two hashes, such as when one says in two rules what the other says in one:
 * finding that out is the business of a comparison, not of a hash.
 */
final class Meaning {
    private static final Map<Comparison, Comparison> OPPOSITES = Map.of(
            Comparison.EQUAL, Comparison.NOT_EQUAL,
            Comparison.NOT_EQUAL, Comparison.EQUAL,
            Comparison.LESS, Comparison.AT_LEAST,
            Comparison.AT_LEAST, Comparison.LESS,
            Comparison.GREATER, Comparison.AT_MOST,
            Comparison.AT_MOST, Comparison.GREATER);

    private Meaning() {}

    static ContentHash hash(
            HitPolicy hitPolicy,
            OutputSchema<?> outputs,
            List<Rule> rules,
            Collection<? extends FactColumn<?>> inputs) {
        StringBuilder out = new StringBuilder("hit policy ").append(hitPolicy.name());
        kinds(outputs, rules, inputs).forEach((name, kind) -> out.append('\n').append(named(name, kind)));
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

    /** What literals of a column are: `1` may be a number or a text, and `Kiel` may mean any case. */
    private static Map<String, String> kinds(
            OutputSchema<?> outputs, List<Rule> rules, Collection<? extends FactColumn<?>> inputs) {
        Map<String, String> kinds = new TreeMap<>();
        List<String> asked = rules.stream()
                .flatMap(rule -> rule.inputs().stream())
                .filter(input -> !(input.test() instanceof AnyTest))
                .flatMap(input -> Stream.concat(Stream.of(input.column()), input.test().references().stream()))
                .distinct()
                .toList();
        inputs.stream()
                .filter(column -> asked.contains(column.name()))
                .forEach(column -> kinds.put(column.name(), kind(column.domain().base())));
        outputs.columns()
                .forEach(column ->
                        kinds.put("-> " + column.name(), kind(column.domain().base())));
        return kinds;
    }

    private static String kind(Domain base) {
        if (base instanceof FiniteDomain || base == TextDomain.TEXT) {
            return "text";
        }
        if (base instanceof NumberDomain) {
            return "number";
        }
        return base instanceof SetDomain ? "set" : ((Enum<?>) base).name().toLowerCase(Locale.ROOT);
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

    /** The test as anyone would write it: lists in one order, nothing twice, no detour by {@code not}. */
    private static String plain(UnaryTest test) {
        if (test instanceof AnyOfTest list) {
            return sorted(list.tests().stream().map(Meaning::plain));
        }
        if (test instanceof NotTest not) {
            return negated(not.negated());
        }
        if (test instanceof ContainsTest contains) {
            return contains(contains.membership(), contains.codes().stream().map(Literal::text));
        }
        if (test instanceof IntervalTest interval
                && interval.low() instanceof FactValue only
                && only.equals(interval.high())
                && !interval.empty()) {
            return Literal.text(only);
        }
        // Names of inputs are told from texts that are called so.
        return test.references().isEmpty()
                ? test.text()
                : "with " + test.references() + ": " + test.text(test.references());
    }

    private static String negated(UnaryTest test) {
        if (test instanceof NotTest twice) {
            return plain(twice.negated());
        }
        if (test instanceof ComparisonTest comparison) {
            Comparison opposite = OPPOSITES.getOrDefault(comparison.comparison(), Comparison.EQUAL);
            return plain(ComparisonTest.of(opposite, comparison.value(), TextSpan.NONE));
        }
        if (test instanceof AnyOfTest list
                && list.tests().stream().map(Meaning::plain).distinct().count() == 1) {
            return negated(list.tests().get(0));
        }
        if (test instanceof ContainsTest contains && contains.membership() != Membership.ALL) {
            Membership opposite = contains.membership() == Membership.ANY ? Membership.NONE : Membership.ANY;
            return contains(opposite, contains.codes().stream().map(Literal::text));
        }
        return "not(" + plain(test) + ")";
    }

    private static String contains(Membership membership, Stream<String> codes) {
        List<String> each = codes.sorted().distinct().toList();
        Membership meant = membership == Membership.ALL && each.size() == 1 ? Membership.ANY : membership;
        return "contains " + meant.word() + "(" + String.join(", ", each) + ")";
    }

    private static String sorted(Stream<String> parts) {
        return parts.sorted().distinct().collect(Collectors.joining(", "));
    }
}
