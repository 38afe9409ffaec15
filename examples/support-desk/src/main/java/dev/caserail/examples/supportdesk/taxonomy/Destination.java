package dev.caserail.examples.supportdesk.taxonomy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a command writes: a file that takes its place only once all of it is there; a device, a pipe or a stream, which gets
 * each line at once.
 */
final class Destination implements AutoCloseable {
    private static final String PART = ".part";

    private final Writer writer;
    private final Optional<Path> place;
    private final boolean closes;

    private Destination(Writer writer, Optional<Path> place, boolean closes) {
        this.writer = writer;
        this.place = place;
        this.closes = closes;
    }

    /** Opens a file or, where none is named, takes the stream, which others close. */
    static Destination of(@Nullable Path file, Writer otherwise) throws IOException {
        if (file == null) {
            return new Destination(otherwise, Optional.empty(), false);
        }
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "Is a directory");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return new Destination(Files.newBufferedWriter(file, StandardCharsets.UTF_8), Optional.empty(), true);
        }
        Path place = Files.exists(file) ? file.toRealPath() : file;
        Writer part = Files.newBufferedWriter(
                part(place), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new Destination(part, Optional.of(place), true);
    }

    /** Which file a failure is about, as far as it says so. */
    static Optional<String> named(IOException failure) {
        return failure instanceof FileSystemException about
                ? Optional.ofNullable(about.getFile())
                        .map(file -> file.endsWith(PART) ? file.substring(0, file.length() - PART.length()) : file)
                : Optional.empty();
    }

    void write(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes sure that all of it is written. */
    void finish() throws IOException {
        writer.flush();
        // a stream to a full device says so only when asked
        if (writer instanceof PrintWriter stream && (stream.checkError() || System.out.checkError())) {
            throw new IOException("standard output takes no more");
        }
        if (closes) {
            writer.close();
        }
    }

    /** Puts the file in its place. */
    void keep() throws IOException {
        if (place.isPresent()) {
            Files.move(part(place.get()), place.get(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Ends the file, and takes it away if nobody kept it. */
    @Override
    public void close() throws IOException {
        try {
            if (closes) {
                writer.close();
            }
        } finally {
            if (place.isPresent()) {
                Files.deleteIfExists(part(place.get()));
            }
        }
    }

    /** Until it is kept, the file stands beside its place. */
    private static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + PART);
    }
}
