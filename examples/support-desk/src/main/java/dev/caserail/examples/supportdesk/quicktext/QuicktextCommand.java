package dev.caserail.examples.supportdesk.quicktext;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands for authors of quicktexts. */
@Command(
        name = "quicktext",
        mixinStandardHelpOptions = true,
        description = "Checks and renders templates of replies.",
        subcommands = {CheckCommand.class, RenderCommand.class, BatchCommand.class})
public final class QuicktextCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Makes the command; picocli fills it. */
    @SuppressWarnings("NullAway.Init")
    public QuicktextCommand() {}

    /** Without a subcommand: shows the help. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
