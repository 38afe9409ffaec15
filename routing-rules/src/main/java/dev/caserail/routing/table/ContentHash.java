package dev.caserail.routing.table;

import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.immutables.value.Value;

/** SHA-256 over a table's meaning (T8): 64 lower-case hexadecimal digits. */
@WrapperStyle
@Value.Immutable
public sealed interface ContentHash permits ImmutableContentHash {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.of("content hash", "[0-9a-f]{64}", "64 lower-case hexadecimal digits");

    /** {@return the digits} */
    String value();

    /**
     * Makes one from digits the calling code is sure of.
     *
     * @param value the digits
     * @return the hash
     * @throws IllegalArgumentException if they have another shape
     */
    static ContentHash of(String value) {
        return ImmutableContentHash.of(value);
    }

    /**
     * Hashes a text.
     *
     * @param text the text
     * @return the hash of its UTF-8 bytes
     */
    static ContentHash over(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return of(HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** {@return the first eight digits, enough for people} */
    @Value.NonAttribute
    default String brief() {
        return value().substring(0, 8);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
