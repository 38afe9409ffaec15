package dev.caserail.taxonomy.source;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.NearName;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A CSV file (RFC 4180) cut into rows and cells that know where they stand.
 *
 * <p>The first row is the header. The separator is comma, semicolon or tab: the one that stands most often in the header
 * outside quotes. Blank lines are skipped. A line break within a column's name counts as a
 * space. A layout may allow a block of {@code #} lines above the header. A file has at most {@value #MOST_COLUMNS} columns
 * and {@value #MOST_CELLS} cells. Immutable.
 */
public final class CsvTable {
    /** Text that is not CSV, such as a quote that is never closed. */
    public static final DiagnosticCode MALFORMED = DiagnosticCode.of("csv.malformed");

    /** A row with more or fewer cells than the header. */
    public static final DiagnosticCode CELL_COUNT = DiagnosticCode.of("csv.cell-count");

    /** No header row. */
    public static final DiagnosticCode NO_HEADER = DiagnosticCode.of("csv.no-header");

    /** A header cell without a name. */
    public static final DiagnosticCode UNNAMED_COLUMN = DiagnosticCode.of("csv.unnamed-column");

    /** Two columns of one name. */
    public static final DiagnosticCode DUPLICATE_COLUMN = DiagnosticCode.of("csv.duplicate-column");

    /** A column that the file must have. */
    public static final DiagnosticCode MISSING_COLUMN = DiagnosticCode.of("csv.missing-column");

    /** A column nobody knows. */
    public static final DiagnosticCode UNKNOWN_COLUMN = DiagnosticCode.of("csv.unknown-column");

    /** More columns, cells, comment lines or broken rows than a file of people has. */
    public static final DiagnosticCode TOO_LARGE = DiagnosticCode.of("csv.too-large");

    /** How many columns a file may have. */
    public static final int MOST_COLUMNS = 1_000;

    /** How many cells a file may have. */
    public static final int MOST_CELLS = 1_000_000;

    private static final int MOST_COMMENTS = 10_000;
    private static final int MOST_BROKEN_ROWS = 1_000;
    private static final String COMMENT = "#";

    private final SourceText source;
    private final List<CsvCell> comments;
    private final List<CsvCell> header;
    private final List<CsvRow> rows;

    private CsvTable(SourceText source, List<CsvCell> comments, List<CsvCell> header, List<CsvRow> rows) {
        this.source = source;
        this.comments = List.copyOf(comments);
        this.header = List.copyOf(header);
        this.rows = List.copyOf(rows);
    }

    /**
     * Cuts a text into cells.
     *
     * @param source the text
     * @return the table, or every fault of its form: broken quoting, no header, unnamed or repeated columns, rows of
     *     another length
     */
    public static Validation<Seq<Diagnostic>, CsvTable> parse(SourceText source) {
        Diagnostics faults = new Diagnostics();
        CsvTable table = read(source, new Head(0, 0, List.of()), faults);
        return faults.validation(() -> table);
    }

    /**
     * Cuts a text that may begin with a block of comment lines, and keeps what is whole although other rows are not, so
     * that a loader can tell those faults beside its own.
     *
     * <p>A comment line begins with {@code #}, or with {@code "#} where a spreadsheet has quoted it. Lines that begin so
     * further down are rows.
     *
     * @param source the text
     * @param faults where the faults of the form are added
     * @return what could be cut; without header where there is none
     */
    public static CsvTable parseCommented(SourceText source, Diagnostics faults) {
        return read(source, Head.of(source), faults);
    }

    private static CsvTable read(SourceText source, Head head, Diagnostics faults) {
        int errorsBefore = faults.errorCount();
        List<CsvCell> header = new ArrayList<>();
        List<CsvRow> rows = new ArrayList<>();
        if (head.lines() > MOST_COMMENTS) {
            faults.error(
                    TOO_LARGE,
                    FileLocation.of(source.name(), MOST_COMMENTS + 1, 1),
                    "more than " + MOST_COMMENTS + " comment lines stand above the header",
                    "delete some");
            return new CsvTable(source, List.of(), header, rows);
        }
        String body = source.text().substring(head.length());
        RecordHandler handler = new RecordHandler(source, head.lines());
        try (CsvReader<List<CsvCell>> reader = CsvReader.builder()
                .fieldSeparator(separator(body))
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, body)) {
            for (List<CsvCell> cells : reader) {
                Optional<String> tooMany = handler.tooMany(faults.errorCount() - errorsBefore);
                if (tooMany.isPresent()) {
                    faults.error(
                            TOO_LARGE,
                            handler.start(),
                            tooMany.get() + ", and nothing from this row on is read",
                            "check the separators, or split the file");
                    break;
                }
                if (handler.neverClosed()) {
                    FileLocation text = cells.get(cells.size() - 1).location();
                    faults.error(
                            MALFORMED,
                            FileLocation.of(text.file(), text.line(), text.column() - 1),
                            "the quote that opens this cell is never closed: all text below it belongs to the cell",
                            "close the cell with a quote, and double each quote inside it");
                } else if (header.isEmpty()) {
                    header.addAll(readHeader(cells, faults));
                    handler.header = header;
                } else if (cells.size() != header.size()) {
                    faults.error(
                            CELL_COUNT,
                            rowStart(cells),
                            "the row has " + cells.size() + " cells, the header " + header.size(),
                            "check separators and quotes of this row");
                } else {
                    rows.add(CsvRow.of(rowStart(cells), cells));
                }
            }
        } catch (CsvParseException e) {
            faults.error(
                    MALFORMED,
                    handler.start(),
                    "the quoting in this row is broken: " + cause(e),
                    "double each quote inside a quoted cell, and close the cell with a quote");
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
        if (header.isEmpty() && faults.errorCount() == errorsBefore) {
            String found = head.lines() == 0 ? "the file is empty" : "there is nothing below the comment lines";
            faults.error(NO_HEADER, source.start(), found + ", expected a header row");
        }
        return new CsvTable(source, head.comments(), header, rows);
    }

    /** {@return the text this was cut from} */
    public SourceText source() {
        return source;
    }

    /** {@return the comment lines above the header without their mark, one cell of column {@code #} each} */
    public List<CsvCell> comments() {
        return comments;
    }

    /** {@return the header's cells; text and column name are the same} */
    public List<CsvCell> header() {
        return header;
    }

    /** {@return the rows below the header} */
    public List<CsvRow> rows() {
        return rows;
    }

    /**
     * Says whether the header has a column.
     *
     * @param column the exact name
     * @return whether it is there
     */
    public boolean has(String column) {
        return header.stream().anyMatch(c -> c.column().equals(column));
    }

    /**
     * Checks the header against the columns a layout has.
     *
     * @param required columns that must be there
     * @param optional columns that may be there
     * @param faults where missing and unknown columns are added
     */
    public void checkColumns(Set<String> required, Set<String> optional, Diagnostics faults) {
        for (String column : required) {
            if (!has(column)) {
                faults.error(MISSING_COLUMN, source.start(), "the header has no column `" + column + "`");
            }
        }
        List<String> known = new ArrayList<>(required);
        known.addAll(optional);
        for (CsvCell cell : header) {
            boolean unnamed = cell.column().equals(Integer.toString(header.indexOf(cell) + 1));
            if (!unnamed && !known.contains(cell.column())) {
                faults.error(
                        UNKNOWN_COLUMN,
                        cell.location(),
                        "unknown column " + Diagnostic.quoted(cell.column()) + ", expected one of "
                                + String.join(", ", known),
                        NearName.hint(cell.column(), known));
            }
        }
    }

    private static List<CsvCell> readHeader(List<CsvCell> cells, Diagnostics faults) {
        List<CsvCell> header = new ArrayList<>();
        for (CsvCell cell : cells) {
            String name = cell.trimmed().replaceAll("\\s+", " ");
            if (name.isEmpty()) {
                faults.error(UNNAMED_COLUMN, cell.location(), "column " + cell.column() + " of the header has no name");
                name = cell.column();
            }
            String column = name;
            if (header.stream().anyMatch(c -> c.column().equals(column))) {
                faults.error(
                        DUPLICATE_COLUMN,
                        cell.location(),
                        "column " + Diagnostic.quoted(column) + " stands in the header twice");
            }
            header.add(CsvCell.of(column, column, cell.location()));
        }
        return header;
    }

    private static FileLocation rowStart(List<CsvCell> cells) {
        FileLocation first = cells.get(0).location();
        return FileLocation.of(first.file(), first.line(), 1);
    }

    private static String cause(CsvParseException e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage()).replaceAll("\\s+", " ");
    }

    /**
     * Tells how the cells of a text are separated, for readers that stream.
     *
     * @param text the text from the header on
     * @return comma, semicolon or tab: the one that stands most often in the header outside quotes
     */
    public static char separator(String text) {
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        boolean headerBegun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                headerBegun = true;
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (headerBegun) {
                    break;
                }
            } else if (!quoted) {
                headerBegun = true;
                commas += c == ',' ? 1 : 0;
                semicolons += c == ';' ? 1 : 0;
                tabs += c == '\t' ? 1 : 0;
            }
        }
        if (tabs > commas && tabs >= semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }

    /** The comment block: how many characters and lines it takes, and what it says. */
    private record Head(int length, int lines, List<CsvCell> comments) {
        static Head of(SourceText source) {
            List<CsvCell> comments = new ArrayList<>();
            int length = 0;
            int lines = 0;
            for (int i = 1; i <= source.lineCount(); i++) {
                String line = source.line(i);
                boolean quoted = line.startsWith("\"" + COMMENT);
                if (!quoted && !line.startsWith(COMMENT)) {
                    break;
                }
                int mark = quoted ? 2 : 1;
                if (++lines > MOST_COMMENTS) {
                    break;
                }
                comments.add(CsvCell.of(COMMENT, line.substring(mark), FileLocation.of(source.name(), i, mark + 1)));
                length += line.length();
                length += lineBreak(source.text(), length);
            }
            return new Head(length, lines, comments);
        }

        private static int lineBreak(String text, int at) {
            if (at == text.length()) {
                return 0;
            }
            return text.startsWith("\r\n", at) ? 2 : 1;
        }
    }

    /**
     * Builds cells, deriving each one's place from the lengths of those before it: FastCSV tells the line a record starts
     * in and whether a field was quoted, and well-formed quoting has only one raw form.
     */
    private static final class RecordHandler extends AbstractBaseCsvCallbackHandler<List<CsvCell>> {
        private final SourceText source;
        private final int linesAbove;
        private List<CsvCell> header = List.of();
        private List<CsvCell> cells = new ArrayList<>();
        private long allCells;
        private int firstLine;
        private int line;
        private int column = 1;
        private boolean lastQuoted;

        RecordHandler(SourceText source, int linesAbove) {
            this.source = source;
            this.linesAbove = linesAbove;
            this.firstLine = linesAbove + 1;
            this.line = firstLine;
        }

        /** What there is too much of, up to the last row. */
        Optional<String> tooMany(int brokenRows) {
            if (cells.size() > MOST_COLUMNS) {
                return Optional.of("the row has more than " + MOST_COLUMNS + " cells");
            }
            if (allCells > MOST_CELLS) {
                return Optional.of("the file has more than " + MOST_CELLS + " cells");
            }
            return brokenRows > MOST_BROKEN_ROWS
                    ? Optional.of("more than " + MOST_BROKEN_ROWS + " rows are broken")
                    : Optional.empty();
        }

        FileLocation start() {
            return FileLocation.of(source.name(), firstLine, 1);
        }

        /** Whether the last cell lacks its closing quote, which FastCSV forgives at the end of the text. */
        boolean neverClosed() {
            if (!lastQuoted) {
                return false;
            }
            // the column is two past the closing quote's index: one counts from 1, one is the separator
            String lastLine = source.line(line);
            int closing = column - 3;
            return closing != lastLine.length() - 1 || lastLine.charAt(closing) != '"';
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            firstLine = linesAbove + Math.toIntExact(startingLineNumber);
            line = firstLine;
            column = 1;
            cells = new ArrayList<>();
        }

        @Override
        protected void handleField(int fieldIdx, char[] buf, int offset, int len, boolean quoted) {
            if (cells.size() > MOST_COLUMNS || ++allCells > MOST_CELLS + MOST_COLUMNS) {
                return;
            }
            String text = new String(buf, offset, len);
            String name = fieldIdx < header.size() ? header.get(fieldIdx).column() : Integer.toString(fieldIdx + 1);
            cells.add(CsvCell.of(name, text, FileLocation.of(source.name(), line, column + (quoted ? 1 : 0))));
            advance(text, quoted);
            lastQuoted = quoted;
        }

        private void advance(String text, boolean quoted) {
            column += quoted ? 1 : 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean crBeforeLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                if ((c == '\n' || c == '\r') && !crBeforeLf) {
                    line++;
                    column = 1;
                } else {
                    column += quoted && c == '"' ? 2 : 1;
                }
            }
            column += (quoted ? 1 : 0) + 1;
        }

        @Override
        protected List<CsvCell> buildRecord() {
            return cells;
        }
    }
}
