package dev.caserail.routing.io;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A grid of cells in box characters, with double lines below its header and between its groups of columns. */
final class BoxDrawing {
    /** The narrowest drawing. */
    static final int LEAST_WIDTH = 20;

    private static final int LEAST_COLUMN = 5;
    private static final int AROUND_CELL = 3;
    private static final String BOLD = "\u001B[1m";
    private static final String GREEN = "\u001B[32m";
    private static final String DIM = "\u001B[2m";
    private static final String PLAIN = "\u001B[0m";

    private final List<String> header;
    private final List<List<String>> rows;
    private final int firstOutput;
    private final int firstNote;
    private final boolean colours;
    private final int[] widths;

    private BoxDrawing(
            List<String> header, List<List<String>> rows, int firstOutput, int firstNote, int width, boolean colours) {
        this.header = header;
        this.rows = rows;
        this.firstOutput = firstOutput;
        this.firstNote = firstNote;
        this.colours = colours;
        this.widths = widths(width - 1 - AROUND_CELL * header.size());
    }

    static BoxDrawing of(
            List<String> header, List<List<String>> rows, int firstOutput, int firstNote, int width, boolean colours) {
        return new BoxDrawing(header, rows, firstOutput, firstNote, width, colours);
    }

    String drawn(String title) {
        StringBuilder out = new StringBuilder();
        out.append(coloured(ScreenText.visible(title), BOLD)).append('\n');
        out.append(rule("┌", "─", "┬", "╥", "┐"));
        row(header, true, out);
        out.append(rule("╞", "═", "╪", "╬", "╡"));
        for (int i = 0; i < rows.size(); i++) {
            boolean tall = i > 0 && (height(rows.get(i)) > 1 || height(rows.get(i - 1)) > 1);
            out.append(tall ? rule("├", "─", "┼", "╫", "┤") : "");
            row(rows.get(i), false, out);
        }
        return out.append(rule("└", "─", "┴", "╨", "┘")).toString();
    }

    /** Takes from the widest column, one character after the other, until all fit. */
    private int[] widths(int room) {
        int[] wanted = IntStream.range(0, header.size()).map(this::natural).toArray();
        int sum = IntStream.of(wanted).sum();
        while (sum > room) {
            int widest = 0;
            for (int i = 1; i < wanted.length; i++) {
                widest = wanted[i] > wanted[widest] ? i : widest;
            }
            if (wanted[widest] <= LEAST_COLUMN) {
                return wanted;
            }
            wanted[widest]--;
            sum--;
        }
        return wanted;
    }

    private int natural(int column) {
        int widest = ScreenText.widest(header.get(column));
        for (List<String> row : rows) {
            widest = Math.max(widest, ScreenText.widest(row.get(column)));
        }
        return widest;
    }

    private int height(List<String> row) {
        return IntStream.range(0, row.size())
                .map(i -> ScreenText.wrapped(row.get(i), widths[i]).size())
                .max()
                .orElse(1);
    }

    private void row(List<String> cells, boolean names, StringBuilder out) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(ScreenText.wrapped(cells.get(i), widths[i]));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
        for (int line = 0; line < height; line++) {
            for (int i = 0; i < cells.size(); i++) {
                out.append(coloured(i == 0 ? "│" : doubled(i) ? "║" : "│", DIM)).append(' ');
                String text = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                out.append(text.isEmpty() ? "" : coloured(text, colour(i, names, text)));
                out.append(" ".repeat(Math.max(0, widths[i] - ScreenText.width(text)) + 1));
            }
            out.append(coloured("│", DIM)).append('\n');
        }
    }

    private String rule(String left, String line, String crossing, String doubleCrossing, String right) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            out.append(i == 0 ? left : doubled(i) ? doubleCrossing : crossing).append(line.repeat(widths[i] + 2));
        }
        return coloured(out.append(right).toString(), DIM) + "\n";
    }

    private boolean doubled(int column) {
        return column == firstOutput || column == firstNote;
    }

    private String colour(int column, boolean names, String text) {
        if (names) {
            return BOLD;
        }
        if (column >= firstNote || text.equals("-")) {
            return DIM;
        }
        return column >= firstOutput ? GREEN : PLAIN;
    }

    private String coloured(String text, String colour) {
        return colours && !colour.equals(PLAIN) ? colour + text + PLAIN : text;
    }
}
