package dev.caserail.examples.benchmarks.engine;

import dev.caserail.examples.benchmarks.contender.CaserailTable;
import dev.caserail.examples.benchmarks.workload.Input;
import dev.caserail.examples.benchmarks.workload.Ticket;
import dev.caserail.examples.benchmarks.workload.Workload;
import dev.caserail.routing.dmn.DmnFile;
import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.dmn.model.DmnVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The workload as DMN engines take it: a file, and maps. */
final class NamedTickets {
    /** The name of the decision. */
    static final String DECISION = "tickets";

    private NamedTickets() {}

    static DmnModel model(Workload workload) {
        return DmnModel.from(CaserailTable.of(workload));
    }

    static String dmn(Workload workload, DmnVersion version) {
        return DmnFile.text(model(workload), version);
    }

    static List<Map<String, Object>> maps(Workload workload) {
        return workload.tickets().stream().map(NamedTickets::map).toList();
    }

    private static Map<String, Object> map(Ticket ticket) {
        Map<String, Object> values = new HashMap<>();
        for (Input input : Input.values()) {
            values.put(input.column(), input.value(ticket));
        }
        return values;
    }
}
