package dev.caserail.examples.benchmarks.contender;

import dev.caserail.examples.benchmarks.workload.Input;
import dev.caserail.examples.benchmarks.workload.Ticket;
import dev.caserail.examples.benchmarks.workload.Workload;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.fact.TextValue;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.io.TypedTable;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.source.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The workload's rules as a Caserail table from a file with types, asked with facts by name. */
final class CaserailNamed {
    private CaserailNamed() {}

    static Contender prepared(Workload workload) {
        TypedTable typed = table(workload);
        DecisionTable<NamedFacts, NamedFacts> table = typed.table();
        NamedFacts[] facts =
                maps(workload).stream().map(values -> typed.facts(values).get()).toArray(NamedFacts[]::new);
        return ticket -> queue(table.outcome(facts[ticket]).get());
    }

    static Contender checked(Workload workload) {
        TypedTable typed = table(workload);
        List<Map<String, Object>> values = maps(workload);
        return ticket -> queue(
                typed.table().outcome(typed.facts(values.get(ticket)).get()).get());
    }

    private static TypedTable table(Workload workload) {
        String csv = TableCsv.write(CaserailTable.of(workload)).get();
        return TableCsv.loadTyped(SourceText.of("tickets.csv", csv)).get().value();
    }

    private static List<Map<String, Object>> maps(Workload workload) {
        return workload.tickets().stream().map(CaserailNamed::map).toList();
    }

    private static Map<String, Object> map(Ticket ticket) {
        Map<String, Object> values = new HashMap<>();
        for (Input input : Input.values()) {
            values.put(input.column(), input.value(ticket));
        }
        return values;
    }

    private static String queue(NamedFacts outcome) {
        return ((TextValue) outcome.fact("queue")).text();
    }
}
