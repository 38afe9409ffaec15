package dev.caserail.taxonomy.source;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A named text with line starts: the input of every loader.
 *
 * <p>Files have up to {@value #MAX_BYTES} bytes and are read as UTF-8, or as what their byte order mark says: a spreadsheet's
 * "Unicode text" is UTF-16. For others, {@link #read(Path, Charset)} takes the encoding. It is taken strictly: the first byte
 * that does not fit is told with its place, and what the file probably is. Immutable.
 */
public final class SourceText {
    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    /** A file that is missing, cannot be read or is too large. */
    public static final DiagnosticCode UNREADABLE = DiagnosticCode.of("source.unreadable");

    /** A file in another encoding than the one it is read in. */
    public static final DiagnosticCode ENCODING = DiagnosticCode.of("source.encoding");

    private final String name;
    private final String text;
    private final int[] lineStarts;

    private SourceText(String name, String text) {
        this.name = name;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    /**
     * Names a text that is already in memory.
     *
     * @param name how people call it, used in locations
     * @param text the text; a byte order mark at its start is dropped
     * @return the source
     */
    public static SourceText of(String name, String text) {
        return new SourceText(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /**
     * Reads a file.
     *
     * @param path the file; its path as given is its name in locations
     * @return the source, or why it could not be read
     */
    public static Validation<Seq<Diagnostic>, SourceText> read(Path path) {
        return read(path.toString(), path);
    }

    /**
     * Reads a file whose encoding the calling code knows.
     *
     * @param path the file; its path as given is its name in locations
     * @param charset its encoding, such as that of {@code Charset.forName("windows-1252")}; a byte order mark outweighs it
     * @return the source, or why it could not be read
     */
    public static Validation<Seq<Diagnostic>, SourceText> read(Path path, Charset charset) {
        return read(path.toString(), path, charset);
    }

    /**
     * Reads a file under another name.
     *
     * @param name how locations call it
     * @param path the file
     * @return the source, or why it could not be read
     */
    public static Validation<Seq<Diagnostic>, SourceText> read(String name, Path path) {
        return read(name, path, StandardCharsets.UTF_8);
    }

    /**
     * Reads a file under another name, whose encoding the calling code knows.
     *
     * @param name how locations call it
     * @param path the file
     * @param charset its encoding; a byte order mark outweighs it
     * @return the source, or why it could not be read
     */
    public static Validation<Seq<Diagnostic>, SourceText> read(String name, Path path, Charset charset) {
        try (InputStream in = Files.newInputStream(path)) {
            return read(name, in, charset);
        } catch (IOException e) {
            return unreadable(name, "the file cannot be read: " + reason(e), "check the path and its permissions");
        }
    }

    /**
     * Says in words why a file cannot be read or written.
     *
     * @param e what the system says
     * @return the reason, such as {@code there is no such file}; the system's own words if there are no better ones
     */
    public static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file or directory";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NotDirectoryException) {
            return "it is not a directory";
        }
        String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        return message.contains("Is a directory") ? "it is a directory" : message;
    }

    /**
     * Reads a stream to its end; the caller closes it.
     *
     * @param name how locations call it
     * @param in the bytes
     * @return the source, or why it could not be read
     */
    public static Validation<Seq<Diagnostic>, SourceText> read(String name, InputStream in) {
        return read(name, in, StandardCharsets.UTF_8);
    }

    /**
     * Reads a stream to its end, whose encoding the calling code knows; the caller closes it.
     *
     * @param name how locations call it
     * @param in the bytes
     * @param charset their encoding; a byte order mark outweighs it
     * @return the source, or why it could not be read
     */
    public static Validation<Seq<Diagnostic>, SourceText> read(String name, InputStream in, Charset charset) {
        byte[] bytes;
        try {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            return unreadable(name, "the file cannot be read: " + reason(e), "check the path and its permissions");
        }
        if (bytes.length > MAX_BYTES) {
            return unreadable(name, "the file is larger than " + MAX_BYTES + " bytes", "split it");
        }
        return EncodedText.decode(name, bytes, charset);
    }

    /**
     * Reads a resource that ships with a module.
     *
     * @param owner a class of that module, in the resource's package or above
     * @param resource the resource's name, relative to the owner's package
     * @return the source
     * @throws IllegalStateException if the module lacks it or it is not UTF-8: that is a defect of the module
     */
    public static SourceText resource(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource `" + resource + "` is missing beside " + owner.getName());
            }
            Validation<Seq<Diagnostic>, SourceText> read = read(resource, in);
            if (read.isInvalid()) {
                throw new IllegalStateException(
                        read.getError().map(Diagnostic::line).mkString("; "));
            }
            return read.get();
        } catch (IOException e) {
            throw new IllegalStateException("resource `" + resource + "` cannot be closed", e);
        }
    }

    /** {@return how people call this text} */
    public String name() {
        return name;
    }

    /** {@return the whole text} */
    public String text() {
        return text;
    }

    /** {@return how many lines there are; at least 1} */
    public int lineCount() {
        return lineStarts.length;
    }

    /**
     * Finds the place of a character.
     *
     * @param offset the character's index, from 0; the text's length for its end
     * @return file, line and column
     * @throws IndexOutOfBoundsException if the text is shorter
     */
    public FileLocation at(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException("offset " + offset + " is not in 0.." + text.length());
        }
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return FileLocation.of(name, line + 1, offset - lineStarts[line] + 1);
    }

    /** {@return the place of the first character} */
    public FileLocation start() {
        return FileLocation.of(name, 1, 1);
    }

    /**
     * Reads one line without its line break.
     *
     * @param line the line, from 1
     * @return its text
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public String line(int line) {
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return name + " (" + lineCount() + " lines)";
    }

    private static Validation<Seq<Diagnostic>, SourceText> unreadable(String name, String message, String help) {
        return Validation.invalid(Vector.of(Diagnostic.error(UNREADABLE, FileLocation.of(name, 1, 1), message, help)));
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
