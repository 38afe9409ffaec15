package dev.caserail.examples.supportdesk.table;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands for rule authors. */
@Command(
        name = "table",
        mixinStandardHelpOptions = true,
        description =
                "Begins, checks, shows, converts, decides, explains, verifies, tests, compares, simplifies and reports decision tables in CSV (.csv) and DMN (.dmn) files.",
        subcommands = {
            NewCommand.class,
            CheckCommand.class,
            ShowCommand.class,
            ConvertCommand.class,
            DecideCommand.class,
            ExplainCommand.class,
            VerifyCommand.class,
            TestCommand.class,
            DiffCommand.class,
            SimplifyCommand.class,
            ReportCommand.class
        })
public final class TableCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Makes the command; picocli fills it. */
    @SuppressWarnings("NullAway.Init")
    public TableCommand() {}

    /** Without a subcommand: shows the help. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
