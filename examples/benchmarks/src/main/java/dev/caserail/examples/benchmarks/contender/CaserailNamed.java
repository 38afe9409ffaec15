package dev.caserail.examples.benchmarks.contender;

import dev.caserail.examples.benchmarks.workload.Input;
import dev.caserail.examples.benchmarks.workload.Ticket;
import dev.caserail.examples.benchmarks.workload.Workload;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.io.TypedTable;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.TextValue;
import dev.caserail.taxonomy.source.SourceText;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The workload's rules as a Caserail table from a file with types, asked with facts by name. */
final class CaserailNamed {
    private CaserailNamed() {}

    private static final FactSchema<Map<String, Object>> OF_MAPS = FactSchema.<Map<String, Object>>builder("ticket map")
            .code(Input.CHANNEL.column(), codes(Input.CHANNEL), map -> text(map, Input.CHANNEL))
            .code(Input.LEVEL.column(), codes(Input.LEVEL), map -> text(map, Input.LEVEL))
            .code(Input.ISSUE.column(), codes(Input.ISSUE), map -> text(map, Input.ISSUE))
            .code(Input.LANGUAGE.column(), codes(Input.LANGUAGE), map -> text(map, Input.LANGUAGE))
            .code(Input.TIER.column(), codes(Input.TIER), map -> text(map, Input.TIER))
            .code(Input.STATUS.column(), codes(Input.STATUS), map -> text(map, Input.STATUS))
            .number(Input.TOTAL.column(), NumberDomain.any(), map -> (BigDecimal) value(map, Input.TOTAL))
            .whole(Input.AGE.column(), NumberDomain.count(), map -> (Long) value(map, Input.AGE))
            .build();

    static Contender map(Workload workload) {
        DecisionTable<Map<String, Object>, String> table = DecisionTable.of(
                "tickets",
                "1",
                HitPolicy.FIRST,
                OF_MAPS,
                CaserailTable.QUEUE,
                CaserailTable.of(workload).rules());
        List<Map<String, Object>> maps = maps(workload);
        return ticket -> table.outcome(maps.get(ticket)).get();
    }

    private static FiniteDomain codes(Input input) {
        return FiniteDomain.of(input.column(), input.codes());
    }

    private static String text(Map<String, Object> map, Input input) {
        return (String) value(map, input);
    }

    private static Object value(Map<String, Object> map, Input input) {
        return Objects.requireNonNull(map.get(input.column()));
    }

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
