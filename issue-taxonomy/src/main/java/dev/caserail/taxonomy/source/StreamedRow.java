package dev.caserail.taxonomy.source;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import java.util.Arrays;
import java.util.Optional;

/**
 * One row of a {@link CsvStream}. Its cells are asked for by the number of their column in the layout; where each stands in
 * the file is worked out only when somebody asks.
 *
 * <p>For one thread. It does not change any more once it is handed over.
 */
public final class StreamedRow {
    private final String file;
    private final int line;
    private final int[] indexes;
    private final int expected;
    private String[] cells;
    private boolean[] quoted;
    private int size;

    StreamedRow(String file, int line, int[] indexes, int expected) {
        this.file = file;
        this.line = line;
        this.indexes = indexes;
        this.expected = expected;
        int capacity = expected < 0 ? 16 : expected;
        this.cells = new String[capacity];
        this.quoted = new boolean[capacity];
    }

    /** Adds a cell; of a row below the header no more are kept than the header has, of the header itself a thousand. */
    void add(String text, boolean inQuotes) {
        if (expected < 0 && size == cells.length && size < CsvTable.MOST_COLUMNS) {
            cells = Arrays.copyOf(cells, size * 2);
            quoted = Arrays.copyOf(quoted, size * 2);
        }
        if (size < cells.length) {
            cells[size] = text;
            quoted[size] = inQuotes;
        }
        size++;
    }

    /** How many cells the row has, kept or not. */
    int size() {
        return size;
    }

    /** How many of them are kept. */
    int kept() {
        return Math.min(size, cells.length);
    }

    /** The text of a cell by its number in the file, as it stands there. */
    String raw(int index) {
        return cells[index];
    }

    /** {@return the line of the file in which the row begins, from 1} */
    public int line() {
        return line;
    }

    /** {@return where the row begins} */
    public FileLocation start() {
        return FileLocation.of(file, line, 1);
    }

    /**
     * Reads a cell.
     *
     * @param column the number of its column in the layout, from 0
     * @return its text without quotes and without white space around it; empty where the file does not have the column, or
     *     the row not so many cells
     */
    public String text(int column) {
        int index = indexes[column];
        return index < 0 || index >= kept() ? "" : cells[index].strip();
    }

    /**
     * Finds a cell in the file.
     *
     * @param column the number of its column in the layout, from 0
     * @return where its text begins; the beginning of the row where there is no such cell
     */
    public FileLocation place(int column) {
        return place(column, 0);
    }

    /**
     * Finds a character of a cell in the file.
     *
     * @param column the number of its column in the layout, from 0
     * @param offset the character's index in {@link #text}
     * @return where it stands; the beginning of the row where there is no such cell
     */
    public FileLocation place(int column, int offset) {
        int index = indexes[column];
        if (index < 0 || index >= kept()) {
            return start();
        }
        String cell = cells[index];
        int blanks = cell.isBlank() ? 0 : cell.length() - cell.stripLeading().length();
        return locate(index, blanks + offset);
    }

    /**
     * Says why the row as a whole cannot be used.
     *
     * @return that it has more or fewer cells than the header, or something that is no text; empty if neither
     */
    public Optional<Diagnostic> fault() {
        if (expected >= 0 && size != expected) {
            return Optional.of(Diagnostic.error(
                    CsvTable.CELL_COUNT,
                    start(),
                    "the row has " + size + " cells, the header " + expected,
                    "check separators and quotes of this row"));
        }
        for (int i = 0; i < kept(); i++) {
            int at = notText(cells[i]);
            if (at >= 0) {
                return Optional.of(notText(i, at));
            }
        }
        return Optional.empty();
    }

    /** The place of a character of a cell by its number in the file; the cell behind the last is where one would begin. */
    FileLocation locate(int index, int offset) {
        int atLine = line;
        int atColumn = 1;
        for (int i = 0; i <= index; i++) {
            boolean inQuotes = i < kept() && quoted[i];
            String text = i < kept() ? cells[i] : "";
            int end = i < index ? text.length() : Math.min(offset, text.length());
            atColumn += inQuotes ? 1 : 0;
            for (int at = 0; at < end; at++) {
                char c = text.charAt(at);
                boolean crBeforeLf = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
                if ((c == '\n' || c == '\r') && !crBeforeLf) {
                    atLine++;
                    atColumn = 1;
                } else {
                    atColumn += inQuotes && c == '"' ? 2 : 1;
                }
            }
            if (i < index) {
                atColumn += inQuotes ? 2 : 1;
            }
        }
        return FileLocation.of(file, atLine, atColumn);
    }

    /** The first half of a character that stands alone, as bytes that are no UTF-8 do; -1 if there is none. */
    private static int notText(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isSurrogate(c)) {
                boolean pair = at + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(at + 1));
                if (!pair) {
                    return at;
                }
                at++;
            }
        }
        return -1;
    }

    private Diagnostic notText(int index, int at) {
        char c = cells[index].charAt(at);
        String found = Utf8Reader.escaped(c) >= 0
                ? String.format("byte 0x%02X is not UTF-8", Utf8Reader.escaped(c))
                : String.format("half a character (U+%04X) stands alone", (int) c);
        return Diagnostic.error(SourceText.ENCODING, locate(index, at), found, "save the file as UTF-8");
    }
}
