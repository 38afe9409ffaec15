package dev.caserail.examples.supportdesk.clock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.caserail.model.servicelevel.clock.ClockReading;
import dev.caserail.taxonomy.json.CaserailJsonModule;

/** Tells the clocks of a case as one line of JSON: the types of the library in their own form, and the sentences. */
final class TimeJson {
    private static final JsonMapper JSON = CaserailJsonModule.mapper();

    private TimeJson() {}

    static String of(CaseTimes times, TimeLines lines) {
        ObjectNode line = JSON.createObjectNode();
        line.set("clocks", JSON.valueToTree(times.clocks()));
        line.put("assumed", times.assumed().isPresent());
        times.assumed()
                .ifPresent(choice -> line.put("rule", choice.decision().rule().value()));
        ObjectNode why = line.putObject("why");
        for (ClockReading reading : times.clocks().readings()) {
            why.put(reading.clock().value() + "#" + reading.cycle(), lines.why(reading));
        }
        line.set("escalation", JSON.valueToTree(times.plan()));
        times.plan().nextWakeUp().ifPresent(next -> line.put("nextWakeUp", next.toString()));
        try {
            return JSON.writeValueAsString(line) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of ours cannot fail to be written", e);
        }
    }
}
