package dev.caserail.examples.supportdesk.taxonomy;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands for taxonomies of issues. */
@Command(
        name = "taxonomy",
        mixinStandardHelpOptions = true,
        description =
                "Checks and compares taxonomies of issues; learns, suggests and evaluates what texts are about; tells how good"
                        + " tracking is, and migrates it.",
        subcommands = {
            CheckCommand.class,
            TrainCommand.class,
            SuggestCommand.class,
            EvaluateCommand.class,
            ReportCommand.class,
            DiffCommand.class,
            MigrateCommand.class
        })
public final class TaxonomyCommand implements Runnable {
    private static final DiagnosticCode OPTION = DiagnosticCode.of("taxonomy.option");

    @Spec
    private CommandSpec spec;

    /** Makes the command; picocli fills it. */
    @SuppressWarnings("NullAway.Init")
    public TaxonomyCommand() {}

    /** Without a subcommand: shows the help. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** A fault of the command line itself. */
    static Diagnostic fault(String found, String help) {
        return Diagnostic.error(OPTION, PathLocation.of("command line"), found, help);
    }
}
