package dev.caserail.routing.io;

import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.SourceText;
import java.util.function.IntFunction;

/** Exact places of the characters within a CSV cell: inside quotes, a quote takes two characters of the file. */
final class CellPlaces implements IntFunction<FileLocation> {
    private final CsvCell cell;
    private final boolean quoted;

    private CellPlaces(CsvCell cell, boolean quoted) {
        this.cell = cell;
        this.quoted = quoted;
    }

    static CellPlaces of(SourceText source, CsvCell cell) {
        FileLocation start = cell.location();
        String line = source.line(start.line());
        int before = start.column() - 2;
        return new CellPlaces(cell, before >= 0 && before < line.length() && line.charAt(before) == '"');
    }

    @Override
    public FileLocation apply(int offset) {
        int line = cell.location().line();
        int column = cell.location().column();
        for (int i = 0; i < offset; i++) {
            char c = cell.text().charAt(i);
            boolean crBeforeLf =
                    c == '\r' && i + 1 < cell.text().length() && cell.text().charAt(i + 1) == '\n';
            if ((c == '\n' || c == '\r') && !crBeforeLf) {
                line++;
                column = 1;
            } else {
                column += quoted && c == '"' ? 2 : 1;
            }
        }
        return FileLocation.of(cell.location().file(), line, column);
    }
}
