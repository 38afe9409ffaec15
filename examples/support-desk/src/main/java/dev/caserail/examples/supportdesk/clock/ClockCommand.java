package dev.caserail.examples.supportdesk.clock;

import dev.caserail.examples.supportdesk.desk.Desk;
import dev.caserail.model.CaseJournal;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.json.JournalFile;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code caserail clock}: reads the clocks of the cases of a journal. */
@Command(
        name = "clock",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the clocks of the cases of a journal, as `caserail run --journal` writes it: for each its state, when it is",
            "due and why, the intervals it ran and paused, and the steps of its escalation that fired, are due and will come.",
            "A case without a recorded service level is measured by the one that the desk's table chooses."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the clocks are told",
            "2:a file is faulty or cannot be read, or a clock cannot; nothing is told"
        })
public final class ClockCommand implements Callable<Integer> {
    private static final int FAULTY = 2;

    @Parameters(index = "0", paramLabel = "JOURNAL", description = "entries of journals, one a line (JSON)")
    private Path file;

    @Option(
            names = "--desk",
            paramLabel = "DIR",
            description = "a desk's own files; each replaces the reference file of the same name")
    private @Nullable Path desk;

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            converter = AtInstant.class,
            description =
                    "the instant to tell, such as 2026-11-02T17:30:00Z; entries after it are not looked at (default: now)")
    private @Nullable Instant at;

    @Option(names = "--case", paramLabel = "ID", description = "tells this case only")
    private @Nullable String only;

    @Option(names = "--json", description = "writes one JSON object a case and line")
    private boolean json;

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            description = "language of labels and sentences: en, de, nl or fr (default: en)")
    private String locale = "en";

    @Spec
    private CommandSpec spec;

    /** Makes the command; picocli fills it. */
    @SuppressWarnings("NullAway.Init")
    public ClockCommand() {}

    @Override
    public Integer call() {
        Diagnostics faults = new Diagnostics();
        Locale language = Locale.forLanguageTag(locale);
        Optional<Desk> loaded = faults.take(Desk.load(Optional.ofNullable(desk), language))
                .map(checked -> {
                    faults.addAll(checked.remarks());
                    return checked.value();
                });
        Optional<Map<CaseId, CaseJournal>> journals = faults.take(read());
        Instant now = Optional.ofNullable(at).orElseGet(Clock.systemUTC()::instant);
        List<CaseTimes> told = new ArrayList<>();
        if (loaded.isPresent() && journals.isPresent()) {
            chosen(journals.get(), faults)
                    .forEach(journal -> faults.take(CaseTimes.read(loaded.get().service(), journal, now))
                            .ifPresent(times -> times.ifPresent(told::add)));
        }
        PrintWriter errors = spec.commandLine().getErr();
        faults.all().forEach(fault -> errors.println(fault.line()));
        if (faults.hasErrors()) {
            return FAULTY;
        }
        PrintWriter out = spec.commandLine().getOut();
        TimeLines lines = new TimeLines(loaded.orElseThrow().service().desk(), language);
        told.forEach(times -> out.print(json ? TimeJson.of(times, lines) : lines.of(times)));
        if (told.isEmpty()) {
            errors.println("no case was open at " + now);
        }
        out.flush();
        return 0;
    }

    private Validation<Seq<Diagnostic>, Map<CaseId, CaseJournal>> read() {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return JournalFile.read(file.toString(), lines);
        } catch (UncheckedIOException e) {
            // a stream of lines wraps what it meets on the way: mostly bytes that are no UTF-8, which this finds again
            Validation<Seq<Diagnostic>, SourceText> whole = SourceText.read(file);
            return whole.isInvalid() ? Validation.invalid(whole.getError()) : unreadable(new IOException(e));
        } catch (IOException e) {
            return unreadable(e);
        }
    }

    private Validation<Seq<Diagnostic>, Map<CaseId, CaseJournal>> unreadable(IOException cause) {
        return Validation.invalid(Vector.of(Diagnostic.error(
                SourceText.UNREADABLE,
                FileLocation.of(file.toString(), 1, 1),
                "the file cannot be read: " + SourceText.reason(cause),
                "check the path")));
    }

    private List<CaseJournal> chosen(Map<CaseId, CaseJournal> journals, Diagnostics faults) {
        if (only == null) {
            return List.copyOf(journals.values());
        }
        Optional<CaseJournal> one = journals.values().stream()
                .filter(journal -> journal.id().value().equals(only))
                .findFirst();
        if (one.isEmpty()) {
            faults.error(
                    CaseTimes.UNKNOWN_CASE,
                    FileLocation.of(file.toString(), 1, 1),
                    "the file has no case " + Diagnostic.quoted(only),
                    NearName.hint(
                            only, journals.keySet().stream().map(CaseId::value).toList()));
        }
        return one.stream().toList();
    }
}
