package dev.caserail.examples.supportdesk;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs the command line inside a test and keeps what it printed. */
record CommandRun(int status, String out, String err) {
    static CommandRun of(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        int status = Caserail.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
        return new CommandRun(status, out.toString(), err.toString());
    }
}
