package dev.caserail.routing.verify;

import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.LimitedDomain;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.FactValue;
import dev.caserail.taxonomy.diagnostic.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds declared output values that nothing leads to, and input values that no condition names although most others are. */
final class Values {
    private Values() {}

    static void find(Subject subject, Decisions decisions) {
        unreachable(subject, decisions);
        subject.table().inputs().forEach(column -> dead(subject, column));
    }

    private static void unreachable(Subject subject, Decisions decisions) {
        List<OutputColumn<?>> columns = subject.table().outputs().columns();
        for (int i = 0; i < columns.size(); i++) {
            OutputColumn<?> column = columns.get(i);
            Set<FactValue> left = new LinkedHashSet<>(declared(subject, column));
            for (int place = 0; place < subject.rules().size(); place++) {
                if (subject.firstDecides() ? decisions.lives(place) : subject.hasParts(place)) {
                    left.remove(subject.outputs(place).get(i));
                }
            }
            int output = i;
            subject.table().outputs().defaults().ifPresent(defaults -> left.remove(defaults.get(output)));
            for (FactValue value : left) {
                subject.add(Finding.builder()
                        .kind(FindingKind.UNREACHABLE_OUTPUT)
                        .severity(Severity.WARNING)
                        .message("no facts lead to `" + Literal.shown(value.shown()) + "`, a declared value of output `"
                                + column.name() + "`")
                        .column(column.name())
                        .help("add a rule that answers it, or delete it from the declared values")
                        .build());
            }
        }
    }

    private static List<FactValue> declared(Subject subject, OutputColumn<?> column) {
        List<FactValue> values = subject.table().outputs().values(column.name());
        return values.isEmpty() ? codes(column.domain()) : values;
    }

    private static List<FactValue> codes(Domain domain) {
        if (domain instanceof FiniteDomain finite) {
            return List.copyOf(finite.codes().stream().map(CodeValue::of).toList());
        }
        List<FactValue> singles = new ArrayList<>();
        if (domain instanceof LimitedDomain limited) {
            limited.allowed().stream()
                    .filter(range -> range.low().isPresent() && range.low().equals(range.high()))
                    .forEach(range -> range.low().ifPresent(singles::add));
        }
        return singles;
    }

    /** Values that no condition names, if most of the column's values are named. */
    private static void dead(Subject subject, FactColumn<?> column) {
        List<FactValue> all = codes(column.domain());
        Set<FactValue> named = subject.parts().space().named(column.name());
        List<FactValue> dead =
                all.stream().filter(value -> !named.contains(value)).toList();
        Optional<FactValue> some = dead.stream().findFirst();
        if (some.isEmpty() || 2 * dead.size() >= all.size()) {
            return;
        }
        String values =
                dead.stream().map(v -> "`" + Literal.shown(v.shown()) + "`").collect(Collectors.joining(", "));
        subject.add(Finding.builder()
                .kind(FindingKind.DEAD_VALUE)
                .severity(Severity.NOTE)
                .message("no condition names " + values + " of column `" + column.name()
                        + "`, though most of its values are told apart")
                .column(column.name())
                .help("see whether a rule has forgotten it")
                .build());
    }
}
