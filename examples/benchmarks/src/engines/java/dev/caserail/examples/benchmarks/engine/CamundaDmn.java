package dev.caserail.examples.benchmarks.engine;

import dev.caserail.examples.benchmarks.contender.Contender;
import dev.caserail.examples.benchmarks.workload.Workload;
import dev.caserail.routing.dmn.model.DmnVersion;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** The workload's rules in Camunda's DMN engine. */
final class CamundaDmn {
    private CamundaDmn() {}

    static Contender of(Workload workload) {
        DmnEngine engine =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        String file = NamedTickets.dmn(workload, DmnVersion.V1_3);
        DmnDecision decision = engine.parseDecisions(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))
                .get(0);
        List<VariableMap> variables =
                NamedTickets.maps(workload).stream().map(Variables::fromMap).toList();
        return ticket -> engine.evaluateDecisionTable(decision, variables.get(ticket))
                .getSingleResult()
                .getSingleEntry();
    }
}
