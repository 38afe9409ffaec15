package dev.caserail.examples.benchmarks.engine;

import dev.caserail.examples.benchmarks.contender.Contender;
import dev.caserail.examples.benchmarks.workload.Between;
import dev.caserail.examples.benchmarks.workload.Input;
import dev.caserail.examples.benchmarks.workload.OneOf;
import dev.caserail.examples.benchmarks.workload.RuleCondition;
import dev.caserail.examples.benchmarks.workload.Ticket;
import dev.caserail.examples.benchmarks.workload.TicketRule;
import dev.caserail.examples.benchmarks.workload.Workload;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** The workload's rules in Drools: a priority for each rule, and the first one that fires decides. */
final class DroolsRules {
    private DroolsRules() {}

    static Contender of(Workload workload) {
        KieBase rules = compiled(source(workload.rules()));
        List<Ticket> tickets = workload.tickets();
        return ticket -> {
            DroolsTicket facts = new DroolsTicket(tickets.get(ticket));
            KieSession session = rules.newKieSession();
            try {
                session.insert(facts);
                session.fireAllRules(1);
            } finally {
                session.dispose();
            }
            return facts.queue();
        };
    }

    private static KieBase compiled(String source) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem().write("src/main/resources/tickets.drl", source);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    private static String source(List<TicketRule> rules) {
        StringBuilder source = new StringBuilder("package tickets;\nimport ")
                .append(DroolsTicket.class.getName())
                .append(";\n");
        for (int i = 0; i < rules.size(); i++) {
            TicketRule rule = rules.get(i);
            source.append("rule \"")
                    .append(rule.name())
                    .append("\" salience ")
                    .append(rules.size() - i)
                    .append(" when $ticket : DroolsTicket(")
                    .append(rule.conditions().stream()
                            .map(DroolsRules::constraint)
                            .collect(Collectors.joining(", ")))
                    .append(") then $ticket.send(\"")
                    .append(rule.queue())
                    .append("\"); end\n");
        }
        return source.toString();
    }

    private static String constraint(RuleCondition condition) {
        String name = condition.input().column();
        if (condition instanceof Between between) {
            return name + " >= " + number(between.low(), between.input()) + ", " + name
                    + (between.highIncluded() ? " <= " : " < ") + number(between.high(), between.input());
        }
        List<String> codes = ((OneOf) condition).codes();
        return codes.size() == 1
                ? name + " == \"" + codes.get(0) + "\""
                : name + codes.stream().collect(Collectors.joining("\", \"", " in (\"", "\")"));
    }

    private static String number(BigDecimal number, Input input) {
        return number.toPlainString() + (input == Input.AGE ? "L" : "B");
    }
}
