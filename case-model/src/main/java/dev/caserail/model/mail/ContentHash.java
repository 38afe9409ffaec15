package dev.caserail.model.mail;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.immutables.value.Value;

/** The SHA-256 of a mail's content: with the message id it tells whether a mail was imported before (C6). */
@WrapperStyle
@Value.Immutable
public sealed interface ContentHash permits ImmutableContentHash {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.of("content hash", "[0-9a-f]{64}", "64 hexadecimal digits in lower case");

    /** {@return 64 hexadecimal digits} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value 64 hexadecimal digits in lower case
     * @return the hash
     * @throws IllegalArgumentException if the text has another shape
     */
    static ContentHash of(String value) {
        return ImmutableContentHash.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the hash, or what is wrong with the text
     */
    static Validation<Diagnostic, ContentHash> parse(String text, Location where) {
        return SHAPE.parse(text, where, ContentHash::of);
    }

    /**
     * Takes the hash of bytes.
     *
     * @param content the mail as it came in, but for what each way of delivery adds
     * @return the hash
     */
    static ContentHash from(byte[] content) {
        return of(HexFormat.of().formatHex(digest().digest(content)));
    }

    /**
     * Takes the hash of several texts: {@code ("ab", "c")} and {@code ("a", "bc")} differ.
     *
     * @param parts the texts, such as date, sender, subject and body
     * @return the hash
     */
    static ContentHash from(Iterable<String> parts) {
        MessageDigest digest = digest();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            digest.update(bytes);
        }
        return of(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
