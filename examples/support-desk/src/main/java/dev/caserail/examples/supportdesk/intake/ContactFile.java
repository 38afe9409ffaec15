package dev.caserail.examples.supportdesk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Consumer;

/** The two forms a file of contacts may have. Both stream: a file may be larger than memory. */
public enum ContactFile {
    /** One JSON object a line. */
    JSON_LINES {
        @Override
        public void read(InputStream in, Consumer<RawContact> each) throws IOException {
            new JsonLines(in).forEach(each);
        }
    },
    /** A header row and one contact a row (RFC 4180). */
    CSV {
        @Override
        public void read(InputStream in, Consumer<RawContact> each) throws IOException {
            CsvContacts.read(in, each);
        }
    };

    /**
     * Reads all contacts.
     *
     * @param in the bytes, closed by the caller
     * @param each is handed each contact, good or bad, in the file's order
     * @throws IOException if the bytes cannot be read
     */
    public abstract void read(InputStream in, Consumer<RawContact> each) throws IOException;

    /**
     * Tells the form from a file's name.
     *
     * @param fileName the name
     * @return CSV for {@code .csv}, else JSON lines
     */
    public static ContactFile of(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".csv") ? CSV : JSON_LINES;
    }
}
