package dev.caserail.taxonomy.io;

import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.source.CsvCell;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the texts that a cell joins by {@code |}, and where it stands.
 *
 * @param text the text, without white space around it
 * @param place where it stands
 */
record JoinedCell(String text, FileLocation place) {
    /** Takes a cell apart; an empty cell has no part, a part may be empty. */
    static List<JoinedCell> of(CsvCell cell) {
        List<JoinedCell> parts = new ArrayList<>();
        int offset = 0;
        for (String part : cell.blank() ? new String[0] : cell.text().split("\\|", -1)) {
            String text = part.strip();
            parts.add(new JoinedCell(text, inside(cell, offset + part.indexOf(text))));
            offset += part.length() + 1;
        }
        return parts;
    }

    /** A place within a cell; cells over several lines are pointed at by their start. */
    static FileLocation inside(CsvCell cell, int offset) {
        FileLocation start = cell.location();
        boolean oneLine = cell.text().chars().noneMatch(c -> c == '\n' || c == '\r' || c == '"');
        return oneLine ? FileLocation.of(start.file(), start.line(), start.column() + offset) : start;
    }
}
