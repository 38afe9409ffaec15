package dev.caserail.examples.supportdesk.table;

import dev.caserail.routing.diff.DiffText;
import dev.caserail.routing.diff.TableComparer;
import dev.caserail.routing.diff.TableDiff;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a changed table means: which facts have another outcome, from what to what, by which rules. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Says what a changed table means: the regions of facts whose outcome is another one, from what to what, by which",
            "rules, each with facts that show it. Tables of DMN files are matched by name."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the tables are proven to mean the same",
            "1:an outcome changes, or the budget ended before all was known",
            "2:a file is faulty or cannot be read, or the tables cannot be compared"
        })
public final class DiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "OLD", description = "the table as it was (.csv or .dmn)")
    private @Nullable Path old;

    @Parameters(index = "1", paramLabel = "NEW", description = "the table as it became (.csv or .dmn)")
    private @Nullable Path changed;

    @Option(names = "--skills", description = "a CSV table without types is a skill table of the reference desk")
    private boolean skills;

    @Option(
            names = "--cases",
            paramLabel = "FILE",
            description = "past cases, one JSON object of facts a line (- for standard input): which of them change")
    private @Nullable String cases;

    @Option(names = "--json", description = "one JSON object a table")
    private boolean json;

    @Option(names = "--markdown", description = "Markdown, for the description of a change")
    private boolean markdown;

    @Option(
            names = "--budget",
            paramLabel = "STEPS",
            description = "how much work may be done (default: ${DEFAULT-VALUE})")
    private long budget = TableComparer.STEPS;

    @Spec
    private CommandSpec spec;

    /** Makes the command; picocli fills it. */
    @SuppressWarnings("NullAway.Init")
    public DiffCommand() {}

    @Override
    public Integer call() {
        PrintWriter errors = spec.commandLine().getErr();
        Optional<List<DecisionTable<?, ?>>> before = tables(old, errors);
        Optional<List<DecisionTable<?, ?>>> after = tables(changed, errors);
        if (budget < 1) {
            errors.println("error: a budget of " + budget + " steps, expected at least 1");
        }
        if (json && markdown) {
            errors.println("error: --json and --markdown together, expected one of them");
        }
        if (before.isEmpty() || after.isEmpty() || budget < 1 || (json && markdown)) {
            return 2;
        }
        try {
            return compare(before.get(), after.get(), errors);
        } catch (IOException e) {
            errors.println("error: " + cases + " cannot be read: " + SourceText.reason(e));
            return 2;
        }
    }

    private Optional<List<DecisionTable<?, ?>>> tables(@Nullable Path file, PrintWriter errors) {
        if (file == null) {
            throw new IllegalStateException("picocli gives the files before a command runs");
        }
        Validation<Seq<Diagnostic>, Checked<TableFile>> loaded = TableFile.load(file, skills);
        if (loaded.isInvalid()) {
            loaded.getError().forEach(fault -> errors.println(fault.line()));
            return Optional.empty();
        }
        loaded.get().remarks().forEach(remark -> errors.println(remark.line()));
        return Optional.of(loaded.get().value().tables());
    }

    private int compare(List<DecisionTable<?, ?>> before, List<DecisionTable<?, ?>> after, PrintWriter errors)
            throws IOException {
        if (before.size() == 1 && after.size() == 1) {
            return compare(before.get(0), after.get(0), errors);
        }
        Map<String, DecisionTable<?, ?>> was = byName(before);
        Map<String, DecisionTable<?, ?>> is = byName(after);
        Set<String> names = new LinkedHashSet<>(is.keySet());
        names.addAll(was.keySet());
        int status = 0;
        for (String name : names) {
            DecisionTable<?, ?> one = was.get(name);
            DecisionTable<?, ?> other = is.get(name);
            if (one == null || other == null) {
                errors.println("warning: table `" + name + "` is " + (one == null ? "new" : "gone"));
                status = Math.max(status, 1);
            } else {
                status = Math.max(status, compare(one, other, errors));
            }
        }
        return status;
    }

    private static Map<String, DecisionTable<?, ?>> byName(List<DecisionTable<?, ?>> tables) {
        Map<String, DecisionTable<?, ?>> byName = new LinkedHashMap<>();
        tables.forEach(table -> byName.put(table.version().name(), table));
        return byName;
    }

    private int compare(DecisionTable<?, ?> before, DecisionTable<?, ?> after, PrintWriter errors) throws IOException {
        Validation<Seq<Diagnostic>, TableComparer> comparer = TableComparer.of(before, after);
        Validation<Seq<Diagnostic>, List<NamedFacts>> past =
                cases == null ? Validation.valid(List.of()) : CaseLines.read(cases, before, after);
        if (comparer.isInvalid() || past.isInvalid()) {
            comparer.swap().forEach(faults -> faults.forEach(fault -> errors.println(fault.line())));
            past.swap().forEach(faults -> faults.forEach(fault -> errors.println(fault.line())));
            return 2;
        }
        TableDiff diff = comparer.get().within(budget).over(past.get()).compare();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(PlainJson.text(DiffJson.of(diff)));
        } else {
            out.print(
                    markdown ? DiffText.of(diff).markdown() : DiffText.of(diff).text());
        }
        return diff.equivalent() ? 0 : 1;
    }
}
