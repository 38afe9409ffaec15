package dev.caserail.examples.supportdesk;

import dev.caserail.examples.supportdesk.desk.ContactOutcome;
import dev.caserail.examples.supportdesk.desk.Desk;
import dev.caserail.examples.supportdesk.desk.OutcomeWriter;
import dev.caserail.examples.supportdesk.intake.ContactFile;
import dev.caserail.examples.supportdesk.intake.FieldMapping;
import dev.caserail.examples.supportdesk.report.ProgressBar;
import dev.caserail.examples.supportdesk.report.RunSummary;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
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
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
            "2:a file that the run needs cannot be read or written, or is faulty; nothing was processed",
            "3:the run stopped midway because a file could no longer be read or written; the files are incomplete",
            "70:a defect of this program; the files are incomplete"
        })
public final class RunCommand implements Callable<Integer> {
    private static final String SAMPLE = "inbox.jsonl";
    private static final int BUFFER = 1 << 16;
    private static final int FAULTY = 2;
    private static final int STOPPED = 3;

    @Option(
            names = "--cases",
            paramLabel = "FILE",
            description = "contacts as JSON lines, or as CSV if the name ends in .csv or .tsv; - reads standard input"
                    + " (default: the sample inbox)")
    private @Nullable String cases;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "the form of --cases where its name does not tell: ${COMPLETION-CANDIDATES}")
    private @Nullable ContactFile format;

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

    @Option(names = "--journal", paramLabel = "FILE", description = "writes the journals, one entry per line (JSON)")
    private @Nullable Path journal;

    @Option(names = "--rejects", paramLabel = "FILE", description = "writes one JSON line per rejected contact")
    private @Nullable Path rejects;

    @Option(
            names = "--tracking",
            paramLabel = "FILE",
            description = "writes what was tracked, one issue per row (CSV), for `caserail taxonomy report`")
    private @Nullable Path tracking;

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            description = "language of violated constraints and of routing reasons: en or de (default: en)")
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
        if (!List.of("en", "de").contains(locale)) {
            throw new ParameterException(spec.commandLine(), "--locale is `" + locale + "`, expected `en` or `de`");
        }
        Diagnostics faults = new Diagnostics();
        Optional<Desk> loaded = faults.take(Desk.load(Optional.ofNullable(desk), Locale.forLanguageTag(locale)))
                .map(checked -> {
                    faults.addAll(checked.remarks());
                    return checked.value();
                });
        Optional<FieldMapping> fields = faults.take(loadMapping(loaded));
        checkFiles(faults);
        fields.ifPresent(f -> checkColumns(f, faults));
        PrintWriter errors = spec.commandLine().getErr();
        faults.all().forEach(fault -> errors.println(fault.line()));
        if (faults.hasErrors() || loaded.isEmpty() || fields.isEmpty()) {
            int count = faults.errorCount();
            errors.println("nothing was processed: " + count + (count == 1 ? " fault" : " faults")
                    + " in the files of this run");
            return FAULTY;
        }
        return run(loaded.get(), fields.get(), errors);
    }

    private Validation<Seq<Diagnostic>, FieldMapping> loadMapping(Optional<Desk> loaded) {
        IssueTaxonomy taxonomy = loaded.map(Desk::taxonomy).orElseGet(ReferenceTaxonomy::load);
        return mapping == null
                ? Validation.valid(FieldMapping.none())
                : SourceText.read(mapping).flatMap(source -> FieldMapping.load(source, taxonomy));
    }

    /** Finds files that cannot be read, and options that would overwrite what another one reads or writes. */
    private void checkFiles(Diagnostics faults) {
        Map<Path, String> used = new LinkedHashMap<>();
        casesFile().ifPresent(file -> {
            try (InputStream in = Files.newInputStream(file)) {
                used.put(real(file), "--cases");
                in.read();
            } catch (IOException e) {
                unusable(faults, file, "cannot be read: " + SourceText.reason(e));
            }
        });
        if (mapping != null) {
            used.put(real(mapping), "--mapping");
        }
        outputs().forEach((option, file) -> {
            String other = used.putIfAbsent(real(file), option);
            if (other != null) {
                unusable(faults, file, "is given for " + other + " and for " + option);
            } else if (desk != null && real(file).startsWith(real(desk))) {
                unusable(faults, file, "is given for " + option + ", but lies in the desk's directory");
            }
        });
    }

    private void checkColumns(FieldMapping fields, Diagnostics faults) {
        casesFile().filter(Files::isRegularFile).filter(Files::isReadable).ifPresent(file -> {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
                form().columns(in).ifPresent(columns -> fields.check(columns).forEach(faults::add));
            } catch (IOException e) {
                unusable(faults, file, "cannot be read: " + SourceText.reason(e));
            }
        });
    }

    private int run(Desk loaded, FieldMapping fields, PrintWriter errors) {
        RunSummary summary = new RunSummary(loaded.taxonomy());
        OutcomeWriter opened;
        try {
            opened = OutcomeWriter.open(
                    Optional.ofNullable(out),
                    Optional.ofNullable(journal),
                    Optional.ofNullable(rejects),
                    Optional.ofNullable(tracking));
        } catch (UncheckedIOException e) {
            errors.println("error: " + e.getMessage() + " (check the path and its permissions)");
            errors.println("nothing was processed");
            return FAULTY;
        }
        try (OutcomeWriter writer = opened;
                CountedInput in = open();
                ProgressBar progress = ProgressBar.start(errors, in.size())) {
            form().read(in, raw -> {
                try {
                    ContactOutcome outcome = loaded.process(raw, fields);
                    writer.write(outcome);
                    summary.add(outcome);
                    progress.advance(in.count(), raw.row());
                } catch (UncheckedIOException e) {
                    throw e;
                } catch (RuntimeException e) {
                    throw new IllegalStateException("the contact in line " + raw.line() + ": " + e, e);
                }
            });
        } catch (IOException | UncheckedIOException e) {
            String why = e instanceof IOException io ? SourceText.reason(io) : String.valueOf(e.getMessage());
            errors.println("error: the run stopped midway: " + why + " (the files written are incomplete)");
            return STOPPED;
        }
        summary.print(spec.commandLine().getOut(), all);
        spec.commandLine().getOut().flush();
        return summary.rejected() == 0 ? 0 : 1;
    }

    private ContactFile form() {
        if (format != null) {
            return format;
        }
        return cases == null ? ContactFile.JSONL : ContactFile.of(cases);
    }

    private Optional<Path> casesFile() {
        return Optional.ofNullable(cases).filter(c -> !c.equals("-")).map(Path::of);
    }

    private Map<String, Path> outputs() {
        Map<String, Path> outputs = new LinkedHashMap<>();
        put(outputs, "--out", out);
        put(outputs, "--journal", journal);
        put(outputs, "--rejects", rejects);
        put(outputs, "--tracking", tracking);
        return outputs;
    }

    private static void put(Map<String, Path> outputs, String option, @Nullable Path file) {
        if (file != null) {
            outputs.put(option, file);
        }
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    private static void unusable(Diagnostics faults, Path file, String why) {
        faults.error(Desk.UNUSABLE, FileLocation.of(file.toString(), 1, 1), "the file " + why, "give another file");
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
