package dev.caserail.model.attachment;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.immutables.value.Value;

/** The SHA-256 checksum (FIPS 180-4) of a file's bytes, as 64 lower-case hexadecimal digits: alike files have one. */
@WrapperStyle
@Value.Immutable
public sealed interface Checksum permits ImmutableChecksum {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.of("checksum", "[0-9a-f]{64}", "64 hexadecimal digits in lower case (SHA-256)");

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value 64 lower-case hexadecimal digits
     * @return the checksum
     * @throws IllegalArgumentException if the text has another shape
     */
    static Checksum of(String value) {
        return ImmutableChecksum.of(value);
    }

    /**
     * Computes the checksum of bytes.
     *
     * @param bytes the bytes
     * @return their checksum
     */
    static Checksum of(byte[] bytes) {
        try {
            return of(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the checksum, or what is wrong with the text
     */
    static Validation<Diagnostic, Checksum> parse(String text, Location where) {
        return SHAPE.parse(text, where, Checksum::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
