package dev.caserail.routing.dmn;

import dev.caserail.routing.internal.xml.XmlElement;
import dev.caserail.taxonomy.diagnostic.Diagnostics;

/** What a file of people never has: looked for before anything is read, so that nobody can keep a reader busy for hours. */
final class Bounds {
    private static final int MOST_DEFINITIONS = 5_000;
    private static final int MOST_COLUMNS = 1_000;

    private final Diagnostics faults;

    private Bounds(Diagnostics faults) {
        this.faults = faults;
    }

    /** Adds an error for all that is too large. */
    static boolean kept(XmlElement root, Diagnostics faults) {
        int errorsBefore = faults.errorCount();
        Bounds bounds = new Bounds(faults);
        bounds.check(root, root.children().size(), "elements", MOST_DEFINITIONS);
        bounds.checkTables(root);
        return faults.errorCount() == errorsBefore;
    }

    private void checkTables(XmlElement element) {
        if (element.is("decisionTable")) {
            long columns = element.children().stream()
                    .filter(c -> c.is("input") || c.is("output") || c.is("annotation"))
                    .count();
            check(element, columns, "columns", MOST_COLUMNS);
        }
        element.children().forEach(this::checkTables);
    }

    private void check(XmlElement element, long found, String what, int most) {
        if (found > most) {
            faults.error(
                    DmnFile.TOO_LARGE,
                    element.place(),
                    element.tag() + " has " + found + " " + what + ", expected at most " + most,
                    "split it");
        }
    }
}
