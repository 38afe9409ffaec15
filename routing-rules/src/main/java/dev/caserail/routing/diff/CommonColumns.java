package dev.caserail.routing.diff;

import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.internal.space.Space;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The columns that two tables ask for, matched by name: those of the table after, then those that only the table before has. */
final class CommonColumns {
    private CommonColumns() {}

    static java.util.List<Space.Column> of(DecisionTable<?, ?> before, DecisionTable<?, ?> after) {
        Map<String, Space.Column> columns = new LinkedHashMap<>();
        for (DecisionTable<?, ?> table : java.util.List.of(after, before)) {
            for (FactColumn<?> input : table.inputs()) {
                columns.merge(
                        input.name(),
                        new Space.Column(input.name(), input.domain(), input.optional()),
                        CommonColumns::both);
            }
        }
        return java.util.List.copyOf(columns.values());
    }

    private static Space.Column both(Space.Column one, Space.Column other) {
        java.util.List<Domain> domains = Stream.concat(one.domains().stream(), other.domains().stream())
                .distinct()
                .toList();
        return new Space.Column(one.name(), domains, one.optional() || other.optional());
    }

    static Seq<Diagnostic> faults(DecisionTable<?, ?> before, DecisionTable<?, ?> after) {
        Seq<Diagnostic> faults = List.empty();
        for (FactColumn<?> was : before.inputs()) {
            for (FactColumn<?> is : after.inputs()) {
                if (was.name().equals(is.name())
                        && !alike(was.domain().base(), is.domain().base())) {
                    faults = faults.append(Diagnostic.error(
                            TableComparer.OTHER_KIND,
                            PathLocation.of(is.name()),
                            "column `" + is.name() + "` was " + was.domain().words() + ", and is now "
                                    + is.domain().words(),
                            "give it the same kind of values in both tables, or another name"));
                }
            }
        }
        return faults;
    }

    private static boolean alike(Domain one, Domain other) {
        return (one instanceof FiniteDomain && other instanceof FiniteDomain)
                || (one instanceof NumberDomain && other instanceof NumberDomain)
                || (one instanceof SetDomain && other instanceof SetDomain)
                || one.equals(other);
    }
}
