package dev.caserail.examples.supportdesk.table;

import dev.caserail.routing.dmn.model.DmnDecision;
import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.dmn.model.DmnTable;
import dev.caserail.routing.dmn.type.DmnFacts;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says how a table took facts, and what would have changed its answer. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says for each line of facts how each rule took them, and the nearest other answers.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all lines were explained",
            "1:some lines have wrong facts",
            "2:a file is faulty or cannot be read, or there is no such table"
        })
public final class ExplainCommand implements Callable<Integer> {
    @Mixin
    private TableInput input = new TableInput();

    @Mixin
    private AskedFacts asked = new AskedFacts();

    @Option(names = "--locale", paramLabel = "TAG", description = "language of the words: en or de (default: en)")
    private Locale locale = Locale.ENGLISH;

    @Spec
    private CommandSpec spec;

    /** Makes the command; picocli fills it. */
    @SuppressWarnings("NullAway.Init")
    public ExplainCommand() {}

    @Override
    public Integer call() {
        PrintWriter errors = spec.commandLine().getErr();
        Optional<TableFile> file = input.load(errors);
        if (file.isEmpty()) {
            return 2;
        }
        DmnModel model = file.get().model();
        Optional<DmnDecision> decision = asked.decision(model, errors).flatMap(model::find);
        if (decision.isEmpty()) {
            return 2;
        }
        if (!(decision.get() instanceof DmnTable table)
                || !table.heading().decisions().isEmpty()) {
            errors.println("error: `" + decision.get().heading().name()
                    + "` is no table, or builds on other decisions (explain a table that asks for inputs only)");
            return 2;
        }
        try (BufferedReader lines = FactLines.open(asked.facts())) {
            PrintWriter out = spec.commandLine().getOut();
            boolean all = true;
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                out.println("line " + number);
                Validation<Seq<Diagnostic>, DmnFacts> read = FactLines.read(line, model);
                if (read.isInvalid()) {
                    all = false;
                    read.getError().forEach(fault -> out.println("  " + fault.line()));
                } else {
                    table.table()
                            .explain(read.get())
                            .words(locale, table.labels())
                            .forEach(words -> out.println("  " + words));
                }
            }
            return all ? 0 : 1;
        } catch (IOException e) {
            errors.println("error: " + asked.facts() + " cannot be read: " + SourceText.reason(e));
            return 2;
        }
    }
}
