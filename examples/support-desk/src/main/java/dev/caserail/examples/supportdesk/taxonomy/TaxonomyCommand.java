package dev.caserail.examples.supportdesk.taxonomy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands for taxonomies of issues. */
@Command(
        name = "taxonomy",
        mixinStandardHelpOptions = true,
        description = "Checks taxonomies of issues; learns, suggests and evaluates what texts are about.",
        subcommands = {CheckCommand.class, TrainCommand.class, SuggestCommand.class, EvaluateCommand.class})
public final class TaxonomyCommand implements Runnable {
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
}
