package dev.caserail.taxonomy.diagnostic;

import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/**
 * A place in a text file. Line and column count from 1; the column counts characters (UTF-16 units), as editors do.
 */
@WrapperStyle
@Value.Immutable
public sealed interface FileLocation extends Location permits ImmutableFileLocation {
    /** {@return the file as the user named it} */
    String file();

    /** {@return the line, from 1} */
    int line();

    /** {@return the character within the line, from 1} */
    int column();

    /**
     * Names a place in a file.
     *
     * @param file the file as the user named it
     * @param line the line, from 1
     * @param column the character within the line, from 1
     * @return the location
     * @throws IllegalArgumentException if line or column is below 1
     */
    static FileLocation of(String file, int line, int column) {
        return ImmutableFileLocation.of(file, line, column);
    }

    /** Checks the counts. */
    @Value.Check
    default void check() {
        if (line() < 1 || column() < 1) {
            throw new IllegalArgumentException("line " + line() + " and column " + column() + " must be at least 1");
        }
    }

    @Override
    @Value.NonAttribute
    default String text() {
        return file() + ":" + line() + ":" + column();
    }
}
