package dev.caserail.examples.supportdesk.table;

import dev.caserail.routing.dmn.DmnFile;
import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.simplify.Simplification;
import dev.caserail.routing.simplify.Simplifier;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a smaller table that means the same. */
@Command(
        name = "simplify",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a smaller table that means the same, and says each step: rules that change nothing are deleted, rules that",
            "say the same but for one column become one, conditions that nothing depends on are deleted. All is proven."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:written", "2:the file is faulty, cannot be read, or holds more than one table"})
public final class SimplifyCommand implements Callable<Integer> {
    @Mixin
    private TableInput input = new TableInput();

    @Parameters(index = "1", paramLabel = "OUT", description = "the file to write: .csv or .dmn")
    private @Nullable Path out;

    @Option(
            names = "--budget",
            paramLabel = "PROOFS",
            description = "how many proofs are tried (default: ${DEFAULT-VALUE})")
    private int budget = Simplifier.PROOFS;

    @Spec
    private CommandSpec spec;

    /** Makes the command; picocli fills it. */
    @SuppressWarnings("NullAway.Init")
    public SimplifyCommand() {}

    @Override
    public Integer call() {
        PrintWriter errors = spec.commandLine().getErr();
        if (budget < 1) {
            throw new ParameterException(spec.commandLine(), "--budget is " + budget + ", expected at least 1 proof");
        }
        Path target = out;
        Optional<TableFile> file = input.load(errors);
        if (file.isEmpty() || target == null) {
            return 2;
        }
        int decisions = file.get().model().decisions().size();
        if (file.get().tables().size() != 1 || decisions != 1) {
            throw new ParameterException(
                    spec.commandLine(), "the file decides " + decisions + " things, expected a single table");
        }
        return simplify(file.get().tables().get(0), target, errors);
    }

    private <F, O> int simplify(DecisionTable<F, O> table, Path target, PrintWriter errors) {
        Simplification<F, O> smaller = Simplifier.of(table).within(budget).simplify();
        Validation<Seq<Diagnostic>, String> text = TableFile.isDmn(target)
                ? Validation.valid(DmnFile.text(DmnModel.from(smaller.table())))
                : TableCsv.write(smaller.table());
        if (text.isInvalid()) {
            text.getError().forEach(fault -> errors.println(fault.line()));
            return 2;
        }
        try {
            Files.writeString(target, text.get());
        } catch (IOException e) {
            errors.println("error: " + target + " cannot be written: " + SourceText.reason(e));
            return 2;
        }
        PrintWriter report = spec.commandLine().getOut();
        smaller.steps().forEach(step -> report.println(step.message()));
        report.println(summary(table, smaller));
        return 0;
    }

    private static String summary(DecisionTable<?, ?> table, Simplification<?, ?> smaller) {
        String open = smaller.complete() ? "" : "; the search did not come to its end";
        return smaller.steps().isEmpty()
                ? table.version().shown() + ": nothing to simplify" + open
                : table.version().shown() + ": " + smaller.table().rules().size() + " rules instead of "
                        + table.rules().size() + ", proven to mean the same" + open;
    }
}
