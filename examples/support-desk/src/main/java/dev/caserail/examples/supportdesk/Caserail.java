package dev.caserail.examples.supportdesk;

import dev.caserail.examples.supportdesk.clock.ClockCommand;
import dev.caserail.examples.supportdesk.mail.ThreadCommand;
import dev.caserail.examples.supportdesk.quicktext.QuicktextCommand;
import dev.caserail.examples.supportdesk.table.TableCommand;
import dev.caserail.examples.supportdesk.taxonomy.TaxonomyCommand;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line of Caserail. */
@Command(
        name = "caserail",
        mixinStandardHelpOptions = true,
        version = "caserail 0.1.0-SNAPSHOT",
        description = "Support cases on rails: validated, tracked, routed with reasons, answered.",
        subcommands = {
            RunCommand.class,
            TableCommand.class,
            QuicktextCommand.class,
            ThreadCommand.class,
            ClockCommand.class,
            TaxonomyCommand.class
        })
public final class Caserail implements Runnable {
    /** Tells its version at every start, which no user of a command line wants to read. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    /** EX_SOFTWARE of sysexits.h. */
    private static final int DEFECT = 70;

    @Spec
    private CommandSpec spec;

    /** Makes the command; picocli fills it. */
    @SuppressWarnings("NullAway.Init")
    public Caserail() {}

    /** Without a subcommand: shows the help. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /**
     * Runs a command line and ends the program with its exit status.
     *
     * @param args the arguments; none shows the help
     */
    public static void main(String[] args) {
        VALIDATOR.setLevel(Level.WARNING);
        System.exit(run(System.out, System.err, args));
    }

    /** Runs a command line; all that it printed has arrived when this returns, also what no line break follows. */
    static int run(OutputStream out, OutputStream err, String... args) {
        PrintWriter told = writer(out);
        PrintWriter errors = writer(err);
        int status = commandLine().setOut(told).setErr(errors).execute(args);
        told.flush();
        errors.flush();
        return status;
    }

    /** {@return the command line, to be run inside another program} */
    public static CommandLine commandLine() {
        return new CommandLine(new Caserail())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    command.getErr().println("error: a defect of this program: " + e.getMessage());
                    command.getErr().println("please report it with the command line and the line it names");
                    return DEFECT;
                });
    }

    /** Files and pipes get UTF-8 whatever the machine's own encoding is. */
    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
