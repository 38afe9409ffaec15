package dev.caserail.routing.verify;

import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.internal.space.Space;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.FactValue;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.diagnostic.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds values that their column's domain does not have: no fact is such a value, and no host expects such an outcome. */
final class Outsiders {
    private Outsiders() {}

    static void find(Subject subject) {
        for (Rule rule : subject.table().rules()) {
            for (InputEntry input : rule.inputs()) {
                Domain domain = column(subject.table(), input.column()).domain();
                for (FactValue value : of(subject.table(), input)) {
                    tell(subject, rule, input.column(), domain, value, input.location());
                }
            }
            List<OutputColumn<?>> outputs = subject.table().outputs().columns();
            for (int i = 0; i < outputs.size(); i++) {
                FactValue value = rule.outputs().get(i);
                if (!outputs.get(i).domain().contains(value)) {
                    tell(subject, rule, outputs.get(i).name(), outputs.get(i).domain(), value, Optional.empty());
                }
            }
        }
    }

    /** The values of a condition that its column does not have. */
    static List<FactValue> of(DecisionTable<?, ?> table, InputEntry input) {
        Domain domain = column(table, input.column()).domain();
        return Space.valuesOf(input.test()).stream()
                .filter(value -> !domain.contains(value))
                .toList();
    }

    private static FactColumn<?> column(DecisionTable<?, ?> table, String name) {
        return table.inputs().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no input `" + name + "`"));
    }

    private static void tell(
            Subject subject, Rule rule, String column, Domain domain, FactValue value, Optional<Location> cell) {
        subject.add(Finding.builder()
                .kind(FindingKind.OUT_OF_DOMAIN)
                .severity(Severity.ERROR)
                .message("`" + Literal.shown(value.shown()) + "` in column `" + column + "` of rule `"
                        + rule.id().value() + "` is no value of it, expected " + words(domain))
                .addRules(rule.id())
                .column(column)
                .help(NearName.hint(value.shown(), codes(domain)).orElse("mend the cell, or the column's values"))
                .location(cell.or(rule::location))
                .build());
    }

    private static String words(Domain domain) {
        return domain.base() instanceof SetDomain sets ? sets.members().words() : domain.words();
    }

    private static Set<String> codes(Domain domain) {
        if (domain.base() instanceof FiniteDomain codes) {
            return codes.codes();
        }
        return domain.base() instanceof SetDomain sets ? sets.members().codes() : Set.of();
    }
}
