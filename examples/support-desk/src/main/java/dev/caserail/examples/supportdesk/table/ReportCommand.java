package dev.caserail.examples.supportdesk.table;

import dev.caserail.routing.coverage.CoverageMeter;
import dev.caserail.routing.diff.TableComparer;
import dev.caserail.routing.example.Example;
import dev.caserail.routing.report.TableReport;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.verify.Catalogues;
import dev.caserail.routing.verify.Verifier;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a table as one page for any browser: rules, findings, coverage, changes. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a table as one HTML page that opens in any browser: the rules, beside them what the verifier found, and",
            "where they are given, what examples cover and what changed since another version."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:the report is written", "2:a file is faulty, or cannot be read or written"})
public final class ReportCommand implements Callable<Integer> {
    @Mixin
    private TableInput input = new TableInput();

    @Option(names = "--out", paramLabel = "HTML", required = true, description = "the page to be written")
    private @Nullable Path out;

    @Option(
            names = "--decision",
            paramLabel = "NAME",
            description = "which table of a DMN file (default: the last one)")
    private @Nullable String decision;

    @Option(
            names = "--examples",
            paramLabel = "FILE",
            description = "examples of the table (.csv or .jsonl), for coverage")
    private @Nullable Path examples;

    @Option(names = "--against", paramLabel = "OLD", description = "the table as it was (.csv or .dmn), for changes")
    private @Nullable Path earlier;

    @Option(names = "--catalogue", paramLabel = "DIR", description = "a desk's codes, as for `table verify`")
    private @Nullable Path catalogue;

    @Spec
    private CommandSpec spec;

    /** Makes the command; picocli fills it. */
    @SuppressWarnings("NullAway.Init")
    public ReportCommand() {}

    @Override
    public Integer call() {
        PrintWriter errors = spec.commandLine().getErr();
        Optional<TableFile> file = input.loadToVerify(errors);
        Optional<DecisionTable<?, ?>> table = file.flatMap(f -> f.table(Optional.ofNullable(decision), errors));
        if (file.isEmpty() || table.isEmpty() || out == null) {
            return 2;
        }
        Optional<Catalogues> known =
                catalogue == null ? Optional.of(Catalogues.none()) : taken(CatalogueFiles.read(catalogue), errors);
        Optional<TableReport> report = known.map(codes -> TableReport.of(table.get())
                        .verified(Verifier.of(table.get()).against(codes).verify()))
                .flatMap(made -> covered(made, file.get(), table.get(), errors))
                .flatMap(made -> compared(made, table.get(), errors));
        if (report.isEmpty()) {
            return 2;
        }
        try {
            Files.writeString(out, report.get().html());
        } catch (IOException e) {
            errors.println("error: " + out + " cannot be written: " + SourceText.reason(e));
            return 2;
        }
        return 0;
    }

    private Optional<TableReport> covered(
            TableReport report, TableFile file, DecisionTable<?, ?> table, PrintWriter errors) {
        if (examples == null) {
            return Optional.of(report);
        }
        Optional<Checked<List<Example>>> read = taken(ExampleFile.read(file, table, examples), errors);
        return read.map(given -> report.covered(CoverageMeter.of(table).measure(given.value())));
    }

    private Optional<TableReport> compared(TableReport report, DecisionTable<?, ?> table, PrintWriter errors) {
        if (earlier == null) {
            return Optional.of(report);
        }
        return taken(TableFile.load(earlier, input.skills()), errors)
                .flatMap(loaded -> loaded.value().table(Optional.ofNullable(decision), errors))
                .flatMap(old -> taken(TableComparer.of(old, table), errors)
                        .map(comparer -> report.comparedTo(old, comparer.compare())));
    }

    private static <T> Optional<T> taken(Validation<Seq<Diagnostic>, T> read, PrintWriter errors) {
        if (read.isInvalid()) {
            read.getError().forEach(fault -> errors.println(fault.line()));
            return Optional.empty();
        }
        return Optional.of(read.get());
    }
}
