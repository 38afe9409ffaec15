package dev.caserail.routing.table;

import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.immutables.value.Value;

/**
 * SHA-256 over a table's meaning (T8): 64 lower-case hexadecimal digits. Tables of one hash decide alike.
 *
 * <p><b>What enters</b>: the hit policy; the default; the declared values of outputs, where the policy ranks by them; per
 * rule its conditions and outputs; the order of rules where another one could change an answer (FIRST, RULE ORDER, OUTPUT
 * ORDER, PRIORITY); the names of columns, and of those that conditions ask for the kind: text or codes, text in any case,
 * number, and so on.
 *
 * <p><b>What does not</b>: the table's name and version; rule ids, annotations and labels; spaces, quotes and zeros at the end of numbers;
 * the order of columns (but that of outputs under a policy that ranks them), of the members of a list and of rules elsewhere;
 * columns that no condition asks for; other notations of a condition: {@code not(a)} and {@code != a}, {@code not(< 5)} and
 * {@code >= 5}, {@code [5..5]} and {@code 5}, {@code not(contains a)} and {@code contains none (a)}; which facts may occur, that
 * is bounds, allowed values, lists of codes, and whether a fact may be absent: they change no answer to the same facts.
 */
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
