package dev.caserail.taxonomy.source;

import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One row of a CSV file: as many cells as the header has. */
@WrapperStyle
@Value.Immutable
public sealed interface CsvRow permits ImmutableCsvRow {
    /** {@return where the row begins} */
    FileLocation location();

    /** {@return the cells, in the header's order} */
    List<CsvCell> cells();

    /**
     * Makes a row.
     *
     * @param location where it begins
     * @param cells its cells
     * @return the row
     */
    static CsvRow of(FileLocation location, Iterable<CsvCell> cells) {
        return ImmutableCsvRow.of(location, cells);
    }

    /**
     * Finds a cell by its column's name.
     *
     * @param column the name, exactly as the header has it
     * @return the cell; empty if the file has no such column
     */
    default Optional<CsvCell> find(String column) {
        return cells().stream().filter(c -> c.column().equals(column)).findFirst();
    }

    /**
     * Takes a cell whose column has been checked to exist.
     *
     * @param column the name, exactly as the header has it
     * @return the cell
     * @throws IllegalArgumentException if the file has no such column
     */
    default CsvCell cell(String column) {
        return find(column).orElseThrow(() -> new IllegalArgumentException("the row has no column `" + column + "`"));
    }
}
