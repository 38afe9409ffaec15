package dev.caserail.taxonomy.suggest;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Models as files: a line that says what it is and in which format, a line with the SHA-256 of the content, and the content,
 * compressed. Features are in it as hashes: no word of a customer is. What was written is read back the same; a file that is
 * no model, was cut off or changed is refused.
 */
public final class ModelFile {
    /** A file that is no model. */
    public static final DiagnosticCode NO_MODEL = DiagnosticCode.of("suggest.no-model");

    /** A model in a format that this release does not know. */
    public static final DiagnosticCode UNKNOWN_FORMAT = DiagnosticCode.of("suggest.unknown-format");

    /** A model that was cut off or changed. */
    public static final DiagnosticCode BROKEN_MODEL = DiagnosticCode.of("suggest.broken-model");

    /** How large a file may be. */
    public static final int MOST_BYTES = 512 * 1024 * 1024;

    private static final String NAME = "caserail suggestion model ";
    private static final String FIRST_LINE = NAME + "1\n";
    private static final int HASH_LENGTH = 64;
    private static final int CONTENT = FIRST_LINE.length() + HASH_LENGTH + 1;

    private ModelFile() {}

    /**
     * Writes a model.
     *
     * @param model the model
     * @return the file's bytes
     */
    public static byte[] write(SuggestionModel model) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes((FIRST_LINE + model.hash() + "\n").getBytes(StandardCharsets.US_ASCII));
        try (GZIPOutputStream content = new GZIPOutputStream(out)) {
            content.write(ModelContent.write(model.parts()));
        } catch (IOException e) {
            throw new UncheckedIOException("a model in memory cannot fail to be written", e);
        }
        return out.toByteArray();
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the model, or why it cannot be read
     */
    public static Validation<Seq<Diagnostic>, SuggestionModel> read(Path file) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            return refused(
                    SourceText.UNREADABLE,
                    file.toString(),
                    "the file cannot be read: " + SourceText.reason(e),
                    "check the path and its permissions");
        }
        return read(file.toString(), bytes);
    }

    /**
     * Reads the bytes of a file.
     *
     * @param name how messages call it
     * @param bytes its bytes
     * @return the model, or why it is none
     */
    public static Validation<Seq<Diagnostic>, SuggestionModel> read(String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return refused(NO_MODEL, name, "the file has more than " + MOST_BYTES + " bytes", "name a model");
        }
        String head = new String(bytes, 0, Math.min(bytes.length, CONTENT), StandardCharsets.ISO_8859_1);
        if (!head.startsWith(NAME)) {
            return refused(
                    NO_MODEL,
                    name,
                    "the file is no suggestion model: it does not begin with `" + NAME.strip() + "`",
                    "make one with `taxonomy train`");
        }
        if (!head.startsWith(FIRST_LINE)) {
            return refused(
                    UNKNOWN_FORMAT,
                    name,
                    "the model has format "
                            + Diagnostic.quoted(
                                    head.lines().findFirst().orElse("").substring(NAME.length())) + ", expected `1`",
                    "train it again with this release");
        }
        if (bytes.length < CONTENT) {
            return broken(name, "it ends within its second line");
        }
        String hash = head.substring(FIRST_LINE.length(), CONTENT - 1);
        byte[] content;
        try (GZIPInputStream in =
                new GZIPInputStream(new ByteArrayInputStream(bytes, CONTENT, bytes.length - CONTENT))) {
            content = in.readNBytes(ModelContent.MOST_BYTES);
        } catch (IOException e) {
            return broken(name, "its content cannot be unpacked");
        }
        if (!hash.equals(hash(content))) {
            return broken(name, "its content does not have the hash that its second line says");
        }
        try {
            return Validation.valid(new SuggestionModel(ModelContent.read(content), hash));
        } catch (ModelContent.Broken e) {
            return broken(name, String.valueOf(e.getMessage()));
        }
    }

    /** Makes a model of its parts. */
    static SuggestionModel model(ModelParts parts) {
        return new SuggestionModel(parts, hash(ModelContent.write(parts)));
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Validation<Seq<Diagnostic>, SuggestionModel> broken(String name, String why) {
        return refused(
                BROKEN_MODEL, name, "the model is broken: " + why, "copy the file again, or train the model again");
    }

    private static Validation<Seq<Diagnostic>, SuggestionModel> refused(
            DiagnosticCode code, String name, String message, String help) {
        return Validation.invalid(Vector.of(Diagnostic.error(code, FileLocation.of(name, 1, 1), message, help)));
    }
}
