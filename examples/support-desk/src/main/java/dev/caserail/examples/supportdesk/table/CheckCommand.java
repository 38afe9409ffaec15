package dev.caserail.examples.supportdesk.table;

import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads tables and names every fault of every file, and the columns that are evaluated instead of looked up. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads tables and names every fault of every file, with its place.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:all files are sound", "2:a file is faulty or cannot be read"})
public final class CheckCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "decision tables (.csv) and DMN files (.dmn)")
    private List<Path> files = List.of();

    @Option(names = "--skills", description = "CSV tables without types are skill tables of the reference desk")
    private boolean skills;

    @Spec
    private CommandSpec spec;

    /** Makes the command; picocli fills it. */
    @SuppressWarnings("NullAway.Init")
    public CheckCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        boolean sound = true;
        for (Path file : files) {
            Validation<Seq<Diagnostic>, Checked<TableFile>> loaded = TableFile.load(file, skills);
            if (loaded.isInvalid()) {
                sound = false;
                loaded.getError().forEach(fault -> out.println(fault.line()));
            } else {
                loaded.get().remarks().forEach(remark -> out.println(remark.line()));
                for (DecisionTable<?, ?> table : loaded.get().value().tables()) {
                    table.evaluation().stream()
                            .filter(column -> !column.indexed())
                            .forEach(column -> out.println(file + ": remark: table `"
                                    + table.version().name() + "`: " + column.words(Locale.ENGLISH)));
                    out.println(file + ": " + table.version().shown() + ", "
                            + table.hitPolicy().label() + ", " + table.rules().size() + " rules: sound");
                }
            }
        }
        return sound ? 0 : 2;
    }
}
