package dev.caserail.examples.benchmarks.engine;

import dev.caserail.examples.benchmarks.contender.Contender;
import dev.caserail.examples.benchmarks.workload.Workload;
import dev.caserail.routing.dmn.model.DmnVersion;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The workload's rules in KIE's DMN engine. */
final class KieDmn {
    private KieDmn() {}

    static Contender of(Workload workload) {
        DMNRuntime runtime = runtime(NamedTickets.dmn(workload, DmnVersion.V1_5));
        DMNModel model = runtime.getModels().get(0);
        List<Map<String, Object>> maps = NamedTickets.maps(workload);
        return ticket -> {
            DMNContext context = runtime.newContext();
            maps.get(ticket).forEach(context::set);
            return (String) runtime.evaluateByName(model, context, NamedTickets.DECISION)
                    .getDecisionResults()
                    .get(0)
                    .getResult();
        };
    }

    static DMNRuntime runtime(String file) {
        return DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(file), "UTF-8")))
                .getOrElseThrow(fault -> new IllegalStateException("KIE does not take the model", fault));
    }
}
