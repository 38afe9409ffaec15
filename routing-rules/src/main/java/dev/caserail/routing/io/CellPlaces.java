package dev.caserail.routing.io;

import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.SourceText;
import java.util.function.IntFunction;

/**
 * Exact places of the characters within a CSV cell: inside quotes, a quote takes two characters of the file. Goes on from the
 * last place that was asked for, so it belongs to one thread.
 */
final class CellPlaces implements IntFunction<FileLocation> {
    private final CsvCell cell;
    private final boolean quoted;
    private int at;
    private int line;
    private int column;

    private CellPlaces(CsvCell cell, boolean quoted) {
        this.cell = cell;
        this.quoted = quoted;
        toStart();
    }

    static CellPlaces of(SourceText source, CsvCell cell) {
        FileLocation start = cell.location();
        String line = source.line(start.line());
        int before = start.column() - 2;
        return new CellPlaces(cell, before >= 0 && before < line.length() && line.charAt(before) == '"');
    }

    @Override
    public FileLocation apply(int offset) {
        if (offset < at) {
            toStart();
        }
        for (; at < offset; at++) {
            char c = cell.text().charAt(at);
            boolean crBeforeLf =
                    c == '\r' && at + 1 < cell.text().length() && cell.text().charAt(at + 1) == '\n';
            if ((c == '\n' || c == '\r') && !crBeforeLf) {
                line++;
                column = 1;
            } else {
                column += quoted && c == '"' ? 2 : 1;
            }
        }
        return FileLocation.of(cell.location().file(), line, column);
    }

    private void toStart() {
        at = 0;
        line = cell.location().line();
        column = cell.location().column();
    }
}
