package dev.caserail.examples.supportdesk.taxonomy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a command writes: a file that takes its place only once all of it is there, or a stream that others close. */
final class Destination implements AutoCloseable {
    private final Optional<Path> file;
    private final Writer writer;

    private Destination(Optional<Path> file, Writer writer) {
        this.file = file;
        this.writer = writer;
    }

    /** Opens a file or, where none is named, takes the stream. */
    static Destination of(@Nullable Path file, Writer otherwise) throws IOException {
        return file == null
                ? new Destination(Optional.empty(), otherwise)
                : new Destination(Optional.of(file), Files.newBufferedWriter(part(file), StandardCharsets.UTF_8));
    }

    /** Which file a failure is about, as far as it says so. */
    static Optional<String> named(IOException failure) {
        return failure instanceof FileSystemException about
                ? Optional.ofNullable(about.getFile()).map(file -> file.replaceFirst("\\.part$", ""))
                : Optional.empty();
    }

    void write(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the file and puts it in its place. */
    void keep() throws IOException {
        writer.flush();
        if (file.isPresent()) {
            writer.close();
            Files.move(part(file.get()), file.get(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Ends the file, and takes it away if nobody kept it. */
    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            writer.close();
            Files.deleteIfExists(part(file.get()));
        }
    }

    /** Until it is kept, the file stands beside its place. */
    private static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }
}
