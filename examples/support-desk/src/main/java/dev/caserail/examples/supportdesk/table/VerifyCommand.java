package dev.caserail.examples.supportdesk.table;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.verify.Catalogues;
import dev.caserail.routing.verify.Finding;
import dev.caserail.routing.verify.Verification;
import dev.caserail.routing.verify.Verifier;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Verifies tables: gaps, conflicts, dead rules and unknown codes, each with facts that show it. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Verifies the tables of a file: gaps, overlaps, conflicts, rules that never decide or change nothing, conditions",
            "that no facts meet, outputs that nothing leads to, unknown codes. Each finding has facts that show it."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:no finding is an error", "1:some findings are errors", "2:a file is faulty or cannot be read"
        })
public final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private TableInput input = new TableInput();

    @Option(
            names = "--catalogue",
            paramLabel = "DIR",
            description = {
                "a desk's codes: skills.csv, issues.csv, queues.csv … with a column `code`, and roster.csv with a column",
                "`skills`; columns of the table are held against the catalogue that they are called like"
            })
    private @Nullable Path catalogue;

    @Option(
            names = "--json",
            description = "one JSON object a finding: kind, severity, rules, witness, region, message, help")
    private boolean json;

    @Option(
            names = "--budget",
            paramLabel = "STEPS",
            description = "how much work may be done (default: ${DEFAULT-VALUE})")
    private long budget = Verifier.STEPS;

    @Spec
    private CommandSpec spec;

    /** Makes the command; picocli fills it. */
    @SuppressWarnings("NullAway.Init")
    public VerifyCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter errors = spec.commandLine().getErr();
        Optional<TableFile> file = input.loadToVerify(errors);
        Validation<Seq<Diagnostic>, Catalogues> known =
                catalogue == null ? Validation.valid(Catalogues.none()) : CatalogueFiles.read(catalogue);
        if (known.isInvalid()) {
            known.getError().forEach(fault -> errors.println(fault.line()));
        }
        if (budget < 1) {
            errors.println("error: a budget of " + budget + " steps, expected at least 1");
        }
        if (file.isEmpty() || known.isInvalid() || budget < 1) {
            return 2;
        }
        boolean sound = true;
        for (DecisionTable<?, ?> table : file.get().tables()) {
            Verification found =
                    Verifier.of(table).against(known.get()).within(budget).verify();
            sound &= found.sound();
            if (json) {
                found.findings().forEach(finding -> out.println(line(finding)));
            } else {
                found.findings().forEach(finding -> out.println(finding.shown()));
                out.println(summary(table, found));
            }
        }
        return sound ? 0 : 1;
    }

    private static String summary(DecisionTable<?, ?> table, Verification found) {
        String counts = found.findings().stream()
                .collect(Collectors.groupingBy(Finding::kind, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(e -> e.getValue() + " " + e.getKey())
                .collect(Collectors.joining(", "));
        return table.version().shown() + ", " + table.hitPolicy().label() + ", "
                + table.rules().size() + " rules: " + (counts.isEmpty() ? "nothing to mend" : counts);
    }

    private static String line(Finding finding) {
        ObjectNode node = PlainJson.JSON.createObjectNode();
        node.put("kind", finding.kind().name());
        node.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        node.set("rules", PlainJson.rules(finding.rules()));
        finding.column().ifPresent(column -> node.put("column", column));
        finding.witness()
                .ifPresentOrElse(facts -> node.set("witness", PlainJson.facts(facts)), () -> node.putNull("witness"));
        finding.region()
                .ifPresentOrElse(region -> node.set("region", PlainJson.region(region)), () -> node.putNull("region"));
        node.put("message", finding.message());
        finding.help().ifPresent(help -> node.put("help", help));
        finding.location().ifPresent(place -> node.put("location", place.text()));
        return PlainJson.text(node);
    }
}
