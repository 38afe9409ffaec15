package dev.caserail.taxonomy.io;

import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.source.CsvCell;
import java.util.Map;

/**
 * A row of another file, with cells by our columns.
 *
 * @param location where it begins
 * @param cells the cells that the mapping fills
 */
record MappedRow(FileLocation location, Map<String, CsvCell> cells) {
    /** The cell of a column; a text of one's own where the mapping does not fill it. */
    CsvCell cell(String column, String otherwise) {
        CsvCell cell = cells.get(column);
        return cell != null ? cell : CsvCell.of(column, otherwise, location);
    }

    String text(String column) {
        return cell(column, "").trimmed();
    }
}
