package dev.caserail.examples.supportdesk.taxonomy;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.history.TrackedCase;
import dev.caserail.taxonomy.history.TrackingCsv;
import dev.caserail.taxonomy.history.TrackingRead;
import dev.caserail.taxonomy.io.TaxonomyFiles;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import dev.caserail.taxonomy.migration.AnswerSheet;
import dev.caserail.taxonomy.migration.AnswerSource;
import dev.caserail.taxonomy.migration.MigratedCase;
import dev.caserail.taxonomy.migration.Migration;
import dev.caserail.taxonomy.migration.MigrationMapping;
import dev.caserail.taxonomy.migration.MigrationMappingCsv;
import dev.caserail.taxonomy.migration.MigrationReport;
import dev.caserail.taxonomy.migration.MigrationTally;
import dev.caserail.taxonomy.migration.NotedAnswers;
import dev.caserail.taxonomy.migration.OpenQuestionsCsv;
import dev.caserail.taxonomy.migration.YearOnYear;
import dev.caserail.taxonomy.migration.YearRow;
import dev.caserail.taxonomy.source.SourceText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings past tracking to a newer version of the taxonomy, and tells what moved and what could not. */
@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        description = {
            "Brings past tracking to a newer version of the taxonomy, as a mapping says it, and tells what moved and what",
            "could not. Splits ask which of the new codes a case is about: the questions go out as a file, and come back with",
            "answers. CASES may be larger than memory."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all that the mapping speaks of moved",
            "1:something could not move",
            "2:a file is faulty or cannot be read or written; then the file of --out is not touched"
        })
public final class MigrateCommand implements Callable<Integer> {
    private static final int STAYED = 1;
    private static final int FAULTY = 2;

    @Parameters(
            index = "0",
            paramLabel = "MAPPING",
            description = "what became of each code (CSV: from,to,question_xx,answer_xx)")
    private Path mapping;

    @Parameters(
            index = "1",
            paramLabel = "CASES",
            description = "one tracked issue a row (CSV); - reads standard input")
    private Path cases;

    @Option(
            names = "--old",
            paramLabel = "FILE",
            description = "the issues of the older version (CSV), with --new: levels and unknown codes are looked at")
    private @Nullable Path old;

    @Option(names = "--new", paramLabel = "FILE", description = "the issues of the newer version (CSV)")
    private @Nullable Path now;

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            description = "answers to the questions: a file of --questions whose column `to` was filled in")
    private @Nullable Path answers;

    @Option(names = "--questions", paramLabel = "FILE", description = "where to write what nobody answered yet")
    private @Nullable Path questions;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "where to write the cases (default: standard output, and the report to standard error)")
    private @Nullable Path out;

    @Option(names = "--years", description = "tells how often comparable issues were tracked, year by year")
    private boolean years;

    @Option(names = "--json", description = "writes the report as one JSON object: report, years")
    private boolean json;

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "language of report and questions (default: ${DEFAULT-VALUE})")
    private String locale = "en";

    @Spec
    private CommandSpec spec;

    /** Makes the command; picocli fills it. */
    @SuppressWarnings("NullAway.Init")
    public MigrateCommand() {}

    @Override
    public Integer call() {
        Diagnostics faults = new Diagnostics();
        Optional<Setup> setup = setup(faults);
        faults.all().forEach(fault -> errors().println(fault.line()));
        if (setup.isEmpty()) {
            return FAULTY;
        }
        try {
            return migrate(setup.get());
        } catch (IOException e) {
            errors().println("error: " + Destination.named(e).orElse("the output") + " cannot be written: "
                    + SourceText.reason(e));
            return FAULTY;
        } catch (UncheckedIOException e) {
            errors().println("error: the output cannot be written: " + e.getMessage());
            return FAULTY;
        }
    }

    /** What the run needs: the mapping, what it does to a case, and who answers. */
    private record Setup(MigrationMapping mapping, Migration migration, Optional<AnswerSheet> answers) {}

    private Optional<Setup> setup(Diagnostics faults) {
        checkFiles(faults);
        Optional<IssueTaxonomy> before = taxonomy(old, faults);
        Optional<IssueTaxonomy> after = taxonomy(now, faults);
        if ((old == null) != (now == null)) {
            faults.add(TaxonomyCommand.fault("only one of `--old` and `--new` is given", "give both, or none"));
        }
        Optional<SourceText> source = faults.take(SourceText.read(mapping));
        if (faults.hasErrors()) {
            return Optional.empty();
        }
        Optional<MigrationMapping> moves = before.isPresent() && after.isPresent()
                ? faults.take(MigrationMappingCsv.load(source.orElseThrow(), before.get(), after.get()))
                        .map(checked -> {
                            faults.addAll(checked.remarks());
                            return checked.value();
                        })
                : faults.take(MigrationMappingCsv.load(source.orElseThrow()));
        Optional<AnswerSheet> sheet = Optional.empty();
        if (answers != null && moves.isPresent()) {
            sheet = faults.take(SourceText.read(answers))
                    .flatMap(text -> faults.take(OpenQuestionsCsv.load(text, moves.get())));
        }
        if (faults.hasErrors()) {
            return Optional.empty();
        }
        Migration alone = Migration.of(moves.orElseThrow());
        return Optional.of(new Setup(
                moves.get(), before.isPresent() ? alone.between(before.get(), after.orElseThrow()) : alone, sheet));
    }

    /** Finds options that would overwrite what another one reads or writes: answers are work of people. */
    private void checkFiles(Diagnostics faults) {
        Map<Path, String> used = new LinkedHashMap<>();
        used.put(TaxonomyInput.real(mapping), "MAPPING");
        if (!cases.toString().equals("-")) {
            used.put(TaxonomyInput.real(cases), "CASES");
        }
        use("--old", old, used, faults);
        use("--new", now, used, faults);
        use("--answers", answers, used, faults);
        use("--out", out, used, faults);
        use("--questions", questions, used, faults);
    }

    private static void use(String option, @Nullable Path file, Map<Path, String> used, Diagnostics faults) {
        String other = file == null ? null : used.putIfAbsent(TaxonomyInput.real(file), option);
        if (other != null && (option.equals("--out") || option.equals("--questions"))) {
            faults.add(TaxonomyCommand.fault(
                    "`" + file + "` is given for " + other + " and for " + option, "give another file"));
        }
    }

    private static Optional<IssueTaxonomy> taxonomy(@Nullable Path file, Diagnostics faults) {
        return file == null
                ? Optional.empty()
                : faults.take(SourceText.read(file))
                        .flatMap(source -> faults.take(
                                TaxonomyFiles.of(file.toString(), source).load()))
                        .map(checked -> checked.value());
    }

    private int migrate(Setup setup) throws IOException {
        Locale language = Locale.forLanguageTag(locale);
        MigrationTally tally = new MigrationTally();
        YearOnYear byYear = new YearOnYear(List.of(setup.mapping()));
        FaultsTold told = new FaultsTold(errors());
        Optional<NotedAnswers> noted = setup.answers().map(AnswerSheet::noted);
        AnswerSource answered = noted.<AnswerSource>map(sheet -> sheet).orElseGet(AnswerSource::none);
        try (Destination casesOut = Destination.of(out, spec.commandLine().getOut());
                Destination questionsOut = Destination.of(questions, Writer.nullWriter())) {
            questionsOut.write(OpenQuestionsCsv.header());
            casesOut.write(TrackingCsv.header());
            TrackingRead read = read(
                    past -> {
                        MigratedCase migrated = setup.migration().move(past, answered);
                        tally.add(migrated);
                        byYear.add(migrated.result());
                        migrated.open()
                                .forEach(question -> questionsOut.write(OpenQuestionsCsv.row(question, language)));
                        casesOut.write(TrackingCsv.rows(migrated.result()));
                    },
                    told);
            told.end();
            if (!read.sound()) {
                return FAULTY;
            }
            casesOut.finish();
            questionsOut.finish();
            questionsOut.keep();
            casesOut.keep();
        }
        noted.ifPresent(sheet -> sheet.unused().forEach(one -> errors().println(one.line())));
        MigrationReport report = tally.report();
        print(report, byYear, language);
        return report.stayed() == 0 ? 0 : STAYED;
    }

    private TrackingRead read(Consumer<TrackedCase> taken, FaultsTold told) {
        return cases.toString().equals("-")
                ? TrackingCsv.read("standard input", System.in, taken, told)
                : TrackingCsv.read(cases, taken, told);
    }

    private void print(MigrationReport report, YearOnYear byYear, Locale language) {
        PrintWriter to = out == null ? errors() : spec.commandLine().getOut();
        if (json) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("report", report);
            if (years) {
                all.put("years", byYear.rows());
            }
            try {
                to.println(CaserailJsonModule.mapper().writeValueAsString(all));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a report of a migration has no JSON form", e);
            }
            return;
        }
        report.lines(language).forEach(to::println);
        if (years) {
            byYear.rows().forEach(row -> to.println(line(row)));
        }
    }

    private static String line(YearRow row) {
        return row.counts().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(
                        ", ",
                        row.codes().stream().map(IssueCode::value).collect(Collectors.joining(" + ")) + ": ",
                        ""));
    }

    private PrintWriter errors() {
        return spec.commandLine().getErr();
    }
}
