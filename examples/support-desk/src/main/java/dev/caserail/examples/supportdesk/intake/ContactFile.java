package dev.caserail.examples.supportdesk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** The two forms a file of contacts may have. Both stream: a file may be larger than memory. */
public enum ContactFile {
    /** One JSON object a line. */
    JSONL {
        @Override
        public Optional<List<String>> columns(InputStream in) {
            return Optional.empty();
        }

        @Override
        public void read(InputStream in, Consumer<RawContact> each) throws IOException {
            new JsonLines(in).forEach(each);
        }
    },
    /** A header row and one contact a row (RFC 4180); separated by comma, semicolon or tab. */
    CSV {
        @Override
        public Optional<List<String>> columns(InputStream in) throws IOException {
            return Optional.of(CsvContacts.header(in));
        }

        @Override
        public void read(InputStream in, Consumer<RawContact> each) throws IOException {
            CsvContacts.read(in, each);
        }
    };

    /**
     * Reads which columns a file has.
     *
     * @param in the bytes from their start, closed by the caller
     * @return the columns; empty if the form has none
     * @throws IOException if the bytes cannot be read
     */
    public abstract Optional<List<String>> columns(InputStream in) throws IOException;

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
     * @return CSV for {@code .csv} and {@code .tsv}, else JSON lines
     */
    public static ContactFile of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv") ? CSV : JSONL;
    }
}
