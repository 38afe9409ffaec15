package dev.caserail.examples.supportdesk;

import dev.caserail.examples.supportdesk.desk.ContactOutcome;
import dev.caserail.examples.supportdesk.desk.Desk;
import dev.caserail.examples.supportdesk.desk.OutcomeWriter;
import dev.caserail.examples.supportdesk.intake.ContactFile;
import dev.caserail.examples.supportdesk.intake.FieldMapping;
import dev.caserail.examples.supportdesk.report.ProgressBar;
import dev.caserail.examples.supportdesk.report.RunSummary;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job: reads contacts, makes cases of them, and says what became of each. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {
            "Reads incoming contacts and for each: validates it, opens a case, tracks its issues, routes it with the"
                    + " reason, and proposes a reply.",
            "Without --cases it runs the sample inbox of a grocery-delivery desk, of which some contacts are faulty on"
                    + " purpose."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all contacts became cases",
            "1:some contacts were rejected; all others were processed and written",
            "2:a file that the run needs cannot be read or is faulty; nothing was processed"
        })
public final class RunCommand implements Callable<Integer> {
    private static final String SAMPLE = "inbox.jsonl";
    private static final int BUFFER = 1 << 16;

    @Option(
            names = "--cases",
            paramLabel = "FILE",
            description = "contacts as JSON lines, or as CSV if the name ends in .csv; - reads JSON lines from standard"
                    + " input (default: the sample inbox)")
    private @Nullable String cases;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "how the columns and codes of another desk's export become ours (CSV)")
    private @Nullable Path mapping;

    @Option(
            names = "--desk",
            paramLabel = "DIR",
            description = "a desk's own files; each replaces the reference file of the same name")
    private @Nullable Path desk;

    @Option(names = "--out", paramLabel = "FILE", description = "writes one JSON line per case")
    private @Nullable Path out;

    @Option(names = "--journal", paramLabel = "FILE", description = "writes one journal per line (JSON)")
    private @Nullable Path journal;

    @Option(names = "--rejects", paramLabel = "FILE", description = "writes one JSON line per rejected contact")
    private @Nullable Path rejects;

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            description = "language of messages about contacts and of reasons: en or de (default: en)")
    private String locale = "en";

    @Option(names = "--all", description = "prints all rows of the summary's long tables")
    private boolean all;

    @Spec
    private CommandSpec spec;

    /** Makes the command; picocli fills it. */
    @SuppressWarnings("NullAway.Init")
    public RunCommand() {}

    @Override
    public Integer call() {
        PrintWriter errors = spec.commandLine().getErr();
        Diagnostics faults = new Diagnostics();
        Optional<Desk> loaded = faults.take(Desk.load(Optional.ofNullable(desk), Locale.forLanguageTag(locale)))
                .map(checked -> {
                    faults.addAll(checked.remarks());
                    return checked.value();
                });
        Optional<FieldMapping> fields = loaded.flatMap(d -> faults.take(loadMapping(d)));
        if (loaded.isEmpty() || fields.isEmpty()) {
            faults.all().forEach(f -> errors.println(f.line()));
            errors.println("nothing was processed: " + faults.errorCount() + " faults in the files of the desk");
            return 2;
        }
        faults.all().forEach(f -> errors.println(f.line()));
        try {
            return run(loaded.get(), fields.get());
        } catch (NoSuchFileException e) {
            errors.println(e.getFile() + ": error: no such file or directory (check the path)");
        } catch (IOException | UncheckedIOException e) {
            errors.println("error: " + e.getMessage() + " (check the path and the room on the disk)");
        }
        return 2;
    }

    private Validation<Seq<Diagnostic>, FieldMapping> loadMapping(Desk loaded) {
        return mapping == null
                ? Validation.valid(FieldMapping.none())
                : SourceText.read(mapping).flatMap(source -> FieldMapping.load(source, loaded.taxonomy()));
    }

    private int run(Desk loaded, FieldMapping fields) throws IOException {
        RunSummary summary = new RunSummary();
        ContactFile form = cases == null ? ContactFile.JSON_LINES : ContactFile.of(cases);
        try (CountedInput in = open();
                OutcomeWriter writer = OutcomeWriter.open(
                        Optional.ofNullable(out), Optional.ofNullable(journal), Optional.ofNullable(rejects));
                ProgressBar progress = ProgressBar.start(spec.commandLine().getErr(), in.size())) {
            form.read(in, raw -> {
                ContactOutcome outcome = loaded.process(raw, fields, form == ContactFile.CSV);
                writer.write(outcome);
                summary.add(outcome);
                progress.advance(in.count(), raw.row());
            });
        }
        summary.print(spec.commandLine().getOut(), all);
        spec.commandLine().getOut().flush();
        return summary.rejected() == 0 ? 0 : 1;
    }

    private CountedInput open() throws IOException {
        if (cases == null) {
            InputStream sample = RunCommand.class.getResourceAsStream(SAMPLE);
            if (sample == null) {
                throw new IllegalStateException("the sample `" + SAMPLE + "` is missing from the program");
            }
            byte[] bytes = sample.readAllBytes();
            return new CountedInput(new ByteArrayInputStream(bytes), bytes.length);
        }
        if (cases.equals("-")) {
            return new CountedInput(new BufferedInputStream(System.in, BUFFER), 0);
        }
        Path file = Path.of(cases);
        return new CountedInput(new BufferedInputStream(Files.newInputStream(file), BUFFER), Files.size(file));
    }
}
