package dev.caserail.taxonomy.source;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.NearName;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads a CSV file (RFC 4180) of any size row by row: what {@link CsvTable} is for files that people write, this is for
 * those that programs do.
 *
 * <p>The first row is the header; comma, semicolon or tab separates, as in {@link CsvTable}. Blank lines are skipped. No
 * more than one row is kept in memory, whose cells have at most {@value #LONGEST_CELL} characters each. Text is UTF-8, with
 * or without a byte order mark; a byte that is none is told at its row, and the reading goes on. Broken quoting ends the
 * reading, since nobody knows what the rest belongs to. A stream is read once, by one thread.
 */
public final class CsvStream {
    /** How many characters a cell may have. */
    public static final int LONGEST_CELL = 1 << 16;

    private static final int HEAD = 1 << 16;

    private final String name;
    private final Reader in;
    private final List<String> columns;

    private CsvStream(String name, Reader in, List<String> columns) {
        this.name = name;
        this.in = in;
        this.columns = List.copyOf(columns);
    }

    /**
     * Begins to read characters; the caller closes the reader.
     *
     * @param name how locations call the file
     * @param in the characters
     * @param columns the columns of the layout, in the order in which {@link StreamedRow} numbers them
     * @return the stream, of which nothing is read yet
     */
    public static CsvStream of(String name, Reader in, List<String> columns) {
        return new CsvStream(name, in, columns);
    }

    /**
     * Begins to read bytes; the caller closes the stream.
     *
     * @param name how locations call the file
     * @param in the bytes, UTF-8
     * @param columns the columns of the layout, in the order in which {@link StreamedRow} numbers them
     * @return the stream, of which nothing is read yet
     */
    public static CsvStream of(String name, InputStream in, List<String> columns) {
        return new CsvStream(name, new Utf8Reader(in), columns);
    }

    /**
     * Reads to the end.
     *
     * @param required those of the columns that the header must have
     * @param rows takes each row, whole or not, as it is read; what it throws ends the reading and is thrown on
     * @return why nothing was read, or why the reading ended before the end; empty if the whole file was read
     */
    public List<Diagnostic> read(Set<String> required, Consumer<StreamedRow> rows) {
        Diagnostics faults = new Diagnostics();
        RowHandler handler = new RowHandler();
        // not closed: whoever opened the file does
        Optional<Iterator<StreamedRow>> all =
                reading(handler, faults, () -> Optional.of(open(handler).iterator()));
        Optional<StreamedRow> header = next(all, handler, faults);
        if (header.isEmpty() && !faults.hasErrors()) {
            faults.error(CsvTable.NO_HEADER, at(1, 1), "the file is empty, expected a header row");
        }
        header.flatMap(StreamedRow::fault).ifPresent(faults::add);
        if (!faults.hasErrors()) {
            handler.indexes = header(header.orElseThrow(), required, faults);
        }
        while (!faults.hasErrors()) {
            Optional<StreamedRow> row = next(all, handler, faults);
            if (row.isEmpty()) {
                break;
            }
            // what the consumer throws is no fault of the file
            rows.accept(row.get());
        }
        return list(faults);
    }

    private Optional<StreamedRow> next(Optional<Iterator<StreamedRow>> all, RowHandler handler, Diagnostics faults) {
        return reading(handler, faults, () -> all.filter(Iterator::hasNext).map(Iterator::next));
    }

    /** One step of reading. */
    private interface Step<T> {
        Optional<T> take() throws IOException;
    }

    private <T> Optional<T> reading(RowHandler handler, Diagnostics faults, Step<T> step) {
        try {
            return step.take();
        } catch (CsvParseException e) {
            faults.error(
                    CsvTable.MALFORMED,
                    handler.row.locate(handler.row.kept(), 0),
                    "the quoting of this cell is broken, or it has more than " + LONGEST_CELL
                            + " characters: nothing from here on is read",
                    "double each quote inside a quoted cell, and close the cell with a quote");
        } catch (UncheckedIOException e) {
            unreadable(Objects.requireNonNull(e.getCause()), handler.row.line(), faults);
        } catch (IOException e) {
            unreadable(e, 1, faults);
        }
        return Optional.empty();
    }

    private static List<Diagnostic> list(Diagnostics faults) {
        return faults.all().asJava();
    }

    private void unreadable(IOException e, int line, Diagnostics faults) {
        faults.error(
                SourceText.UNREADABLE,
                at(line, 1),
                "the file cannot be read: " + SourceText.reason(e),
                "check the path and its permissions");
    }

    private CsvReader<StreamedRow> open(RowHandler handler) throws IOException {
        PushbackReader reader = new PushbackReader(in, HEAD);
        char[] head = new char[HEAD];
        int length = 0;
        for (int read = 0; read >= 0 && length < HEAD; read = reader.read(head, length, HEAD - length)) {
            length += read;
        }
        int mark = length > 0 && head[0] == '\uFEFF' ? 1 : 0;
        reader.unread(head, mark, length - mark);
        return CsvReader.builder()
                .fieldSeparator(CsvTable.separator(new String(head, mark, length - mark)))
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .build(handler, reader);
    }

    /** Where each column of the layout stands in the file; -1 where the file does not have it. */
    private int[] header(StreamedRow row, Set<String> required, Diagnostics faults) {
        int[] indexes = new int[columns.size()];
        Arrays.fill(indexes, -1);
        if (row.size() > CsvTable.MOST_COLUMNS) {
            faults.error(
                    CsvTable.TOO_LARGE,
                    row.start(),
                    "the header has more than " + CsvTable.MOST_COLUMNS + " cells",
                    "check the separators");
            return indexes;
        }
        for (int i = 0; i < row.kept(); i++) {
            String text = row.raw(i).strip().replaceAll("\\s+", " ");
            int column = columns.indexOf(text);
            if (text.isEmpty()) {
                faults.error(
                        CsvTable.UNNAMED_COLUMN, row.locate(i, 0), "column " + (i + 1) + " of the header has no name");
            } else if (column < 0) {
                faults.error(
                        CsvTable.UNKNOWN_COLUMN,
                        row.locate(i, 0),
                        "unknown column " + Diagnostic.quoted(text) + ", expected one of " + String.join(", ", columns),
                        NearName.hint(text, columns));
            } else if (indexes[column] >= 0) {
                faults.error(
                        CsvTable.DUPLICATE_COLUMN,
                        row.locate(i, 0),
                        "column " + Diagnostic.quoted(text) + " stands in the header twice");
            } else {
                indexes[column] = i;
            }
        }
        for (int i = 0; i < indexes.length; i++) {
            if (indexes[i] < 0 && required.contains(columns.get(i))) {
                faults.error(CsvTable.MISSING_COLUMN, at(1, 1), "the header has no column `" + columns.get(i) + "`");
            }
        }
        return indexes;
    }

    private FileLocation at(int line, int column) {
        return FileLocation.of(name, line, column);
    }

    /** Gathers the cells of a row. */
    private final class RowHandler extends AbstractBaseCsvCallbackHandler<StreamedRow> {
        private int[] indexes = new int[0];
        private int headerSize = -1;
        private StreamedRow row = new StreamedRow(name, 1, indexes, -1);

        @Override
        protected void handleBegin(long startingLineNumber) {
            int line = (int) Math.min(Integer.MAX_VALUE, startingLineNumber);
            row = new StreamedRow(name, line, indexes, headerSize);
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            row.add(new String(buffer, offset, length), quoted);
        }

        @Override
        protected StreamedRow buildRecord() {
            if (headerSize < 0) {
                headerSize = row.size();
            }
            return row;
        }
    }
}
