package dev.caserail.examples.supportdesk.table;

import dev.caserail.routing.coverage.Coverage;
import dev.caserail.routing.coverage.CoverageMeter;
import dev.caserail.routing.example.Example;
import dev.caserail.routing.example.ExampleReport;
import dev.caserail.routing.example.ExampleRunner;
import dev.caserail.routing.io.ExampleCsv;
import dev.caserail.routing.mutation.MutationReport;
import dev.caserail.routing.mutation.MutationTester;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds a table against its examples, and says whether they would notice a mistake. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = {
            "Holds a table against examples: facts and what should follow, as CSV with the table's columns or as JSON lines.",
            "Those that fail are told with the rule that decided and the nearest change that would have met the expectation."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:all examples hold", "1:some fail", "2:a file is faulty or cannot be read"})
public final class TestCommand implements Callable<Integer> {
    @Mixin
    private TableInput input = new TableInput();

    @Parameters(index = "1", paramLabel = "EXAMPLES", description = "examples (.csv, or .jsonl for JSON lines)")
    private @Nullable Path examples;

    @Option(
            names = "--decision",
            paramLabel = "NAME",
            description = "which table of a DMN file (default: the last one)")
    private @Nullable String decision;

    @Option(
            names = "--coverage",
            description = "also say which rules, conditions, bounds and members of lists no example asks for")
    private boolean coverage;

    @Option(
            names = "--mutate",
            description = "also change the table in small ways, and name the changes that no example notices")
    private boolean mutate;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "which changes are tried first (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--most", paramLabel = "N", description = "how many changes are tried at most (default: all)")
    private int most = Integer.MAX_VALUE;

    @Option(
            names = "--propose",
            paramLabel = "FILE",
            description = "write the examples that would reach what is missing, to be confirmed (.csv or .jsonl)")
    private @Nullable Path proposals;

    @Option(
            names = "--json",
            description = "one JSON object a line: each example, then the coverage, then the mutation")
    private boolean json;

    @Spec
    private CommandSpec spec;

    /** Makes the command; picocli fills it. */
    @SuppressWarnings("NullAway.Init")
    public TestCommand() {}

    @Override
    public Integer call() {
        PrintWriter errors = spec.commandLine().getErr();
        Optional<TableFile> file = input.load(errors);
        if (file.isEmpty() || examples == null) {
            return 2;
        }
        if (most < 1) {
            errors.println("error: " + most + " changes, expected at least 1");
            return 2;
        }
        Optional<DecisionTable<?, ?>> table = file.get().table(Optional.ofNullable(decision), errors);
        if (table.isEmpty()) {
            return 2;
        }
        Validation<Seq<Diagnostic>, Checked<List<Example>>> read = ExampleFile.read(file.get(), table.get(), examples);
        if (read.isInvalid()) {
            read.getError().forEach(fault -> errors.println(fault.line()));
            return 2;
        }
        return tested(table.get(), read.get().value(), errors);
    }

    private int tested(DecisionTable<?, ?> table, List<Example> given, PrintWriter errors) {
        ExampleReport report = ExampleRunner.of(table).run(given);
        Optional<Coverage> measured =
                coverage ? Optional.of(CoverageMeter.of(table).measure(given)) : Optional.empty();
        Optional<MutationReport> mutated = mutate
                ? Optional.of(MutationTester.of(table).seed(seed).atMost(most).test(given))
                : Optional.empty();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            new TestJson(table).lines(report, measured, mutated).forEach(out::println);
        } else {
            TestText.lines(report, measured, mutated).forEach(out::println);
        }
        List<Example> more = proposed(measured, mutated);
        if (proposals != null) {
            try {
                Files.writeString(proposals, ExampleFile.text(proposals, more, table));
            } catch (IOException e) {
                errors.println("error: " + proposals + " cannot be written: " + SourceText.reason(e));
                return 2;
            }
        } else if (!json && !more.isEmpty()) {
            out.println();
            out.print(ExampleCsv.write(more, table));
        }
        return report.held() ? 0 : 1;
    }

    /** The proposals of both kinds, each name once. */
    private static List<Example> proposed(Optional<Coverage> measured, Optional<MutationReport> mutated) {
        List<Example> all = new ArrayList<>();
        measured.ifPresent(found -> all.addAll(found.proposals()));
        mutated.ifPresent(found -> all.addAll(found.proposals()));
        Map<Object, Example> byFacts = new LinkedHashMap<>();
        all.forEach(example -> byFacts.putIfAbsent(example.facts(), example));
        return List.copyOf(byFacts.values());
    }
}
