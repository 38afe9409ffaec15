package dev.caserail.taxonomy.source;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;

/** A line of a CSV file that is written (RFC 4180): separated by commas, quoted where a cell needs it. */
public final class CsvLine {
    private CsvLine() {}

    /**
     * Writes a row.
     *
     * @param cells its cells
     * @return the line with its line feed; {@link CsvTable} reads the same cells off it
     */
    public static String of(Iterable<String> cells) {
        StringWriter line = new StringWriter();
        CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(line)
                .writeRecord(cells);
        return line.toString();
    }
}
