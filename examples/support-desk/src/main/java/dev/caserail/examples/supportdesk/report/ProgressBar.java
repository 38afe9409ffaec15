package dev.caserail.examples.supportdesk.report;

import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;

/** Shows on a terminal how far a run has come; elsewhere it shows nothing, so that logs stay clean. */
public final class ProgressBar implements AutoCloseable {
    private static final int WIDTH = 40;
    private static final int CLEAR = 78;

    private final PrintWriter out;
    private final boolean shown;
    private final long total;
    private int lastPercent = -1;

    private ProgressBar(PrintWriter out, boolean shown, long total) {
        this.out = out;
        this.shown = shown && total > 0;
        this.total = total;
    }

    /**
     * Begins a bar.
     *
     * @param out where to show it
     * @param total the whole work in any unit; 0 if nobody knows, which shows nothing
     * @return the bar
     */
    public static ProgressBar start(PrintWriter out, long total) {
        return new ProgressBar(out, onTerminal(), total);
    }

    /**
     * Moves the bar.
     *
     * @param done the work done so far
     * @param contacts how many contacts that were
     */
    public void advance(long done, long contacts) {
        int percent = (int) Math.min(100, done * 100 / Math.max(1, total));
        if (shown && percent != lastPercent) {
            lastPercent = percent;
            int filled = percent * WIDTH / 100;
            out.printf(
                    Locale.ROOT,
                    "\r[%s%s] %3d %%  %d contacts",
                    "#".repeat(filled),
                    ".".repeat(WIDTH - filled),
                    percent,
                    contacts);
            out.flush();
        }
    }

    @Override
    public void close() {
        if (shown && lastPercent >= 0) {
            out.print("\r" + " ".repeat(CLEAR) + "\r");
            out.flush();
        }
    }

    /** Since Java 22 there is a console even without a terminal, and a method that tells. */
    @SuppressWarnings("SystemConsoleNull") // the second half of the check follows
    private static boolean onTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
