package dev.caserail.quicktext.template;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.source.SourceText;

/**
 * Prints a diagnostic with the line it is about:
 * <pre>{@code
 * greeting.md:3:10: error: unknown placeholder `custmer.first_name` (did you mean `customer.first_name`?) [quicktext.unknown-placeholder]
 *   3 | Hello {{ custmer.first_name }},
 *     |          ^
 * }</pre>
 */
public final class Snippet {
    private static final int WIDTH = 100;

    private Snippet() {}

    /**
     * Prints one diagnostic.
     *
     * @param source the file it is about
     * @param diagnostic what was found
     * @return its line; and, if it has a place in this file, the line of the file and a caret. Ends with a line break.
     */
    public static String of(SourceText source, Diagnostic diagnostic) {
        String first = diagnostic.line() + "\n";
        if (!(diagnostic.location() instanceof FileLocation place)
                || !place.file().equals(source.name())
                || place.line() > source.lineCount()) {
            return first;
        }
        String line = source.line(place.line());
        int from = line.length() <= WIDTH ? 0 : Math.max(0, Math.min(place.column() - 1, line.length()) - WIDTH / 2);
        int to = Math.min(line.length(), from + WIDTH);
        String cutBefore = from > 0 ? "…" : "";
        String shown = cutBefore + line.substring(from, to) + (to < line.length() ? "…" : "");
        int caret = cutBefore.length() + place.column() - 1 - from;
        StringBuilder out = new StringBuilder(first);
        String number = Integer.toString(place.line());
        out.append("  ").append(number).append(" | ").append(shown).append('\n');
        out.append("  ").append(" ".repeat(number.length())).append(" | ");
        for (int i = 0; i < caret; i++) {
            out.append(i < shown.length() && shown.charAt(i) == '\t' ? '\t' : ' ');
        }
        return out.append("^\n").toString();
    }

    /**
     * Prints several diagnostics of one file.
     *
     * @param source the file
     * @param diagnostics what was found
     * @return all of them, one below the other
     */
    public static String all(SourceText source, Iterable<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        diagnostics.forEach(d -> out.append(of(source, d)));
        return out.toString();
    }
}
