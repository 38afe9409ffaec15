package dev.caserail.taxonomy.source;

import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** One cell of a CSV file: its column's name, its unquoted text, and where its text begins in the file. */
@WrapperStyle
@Value.Immutable
public sealed interface CsvCell permits ImmutableCsvCell {
    /** {@return the header's name for this column; the column's number where the header names none} */
    String column();

    /** {@return the text without quotes; surrounding white space is kept} */
    String text();

    /** {@return the place of the first character of the text (after an opening quote)} */
    FileLocation location();

    /**
     * Makes a cell.
     *
     * @param column its column's name
     * @param text its text
     * @param location where the text begins
     * @return the cell
     */
    static CsvCell of(String column, String text, FileLocation location) {
        return ImmutableCsvCell.of(column, text, location);
    }

    /** {@return the text without surrounding white space} */
    @Value.NonAttribute
    default String trimmed() {
        return text().strip();
    }

    /** {@return whether there is nothing but white space} */
    @Value.NonAttribute
    default boolean blank() {
        return text().isBlank();
    }
}
