package dev.caserail.model.mail;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * The secret by which the answer to a mail of the desk finds its case (C6): the case id and a keyed hash of it, in letters
 * that survive mail systems which change case. Whoever has it can write to the case, so {@code toString} does not show it.
 * One that was read may be forged; {@link CaseTokens} tells.
 */
@WrapperStyle
@Value.Immutable
public sealed interface CaseToken permits ImmutableCaseToken {
    /** {@return the text: the case id in base 32 (RFC 4648, lower case), a hyphen, 16 characters of signature} */
    @Value.Redacted
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, in any case
     * @return the token
     * @throws IllegalArgumentException if the text has another shape; the message does not show it
     */
    static CaseToken of(String value) {
        return ImmutableCaseToken.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text, in any case
     * @param where where it stood
     * @return the token, or that the text is none; it is not shown
     */
    static Validation<Diagnostic, CaseToken> parse(String text, Location where) {
        return isOne(text)
                ? Validation.valid(of(text))
                : Validation.invalid(Diagnostic.error(TextShape.MALFORMED, where, "the text is no case token"));
    }

    /** {@return the case it is for, if it is not forged} */
    @Value.NonAttribute
    default CaseId caseId() {
        return CaseId.of(named(value()));
    }

    /** {@return the signature} */
    @Value.NonAttribute
    default String signature() {
        return value().substring(value().lastIndexOf('-') + 1);
    }

    /**
     * Checks the shape, and writes it in lower case.
     *
     * @return this, or the same in lower case
     */
    @Value.Check
    default CaseToken check() {
        String lower = value().toLowerCase(Locale.ROOT);
        if (!isOne(lower)) {
            throw new IllegalArgumentException("a case token is a case id and a signature, but the text given is none");
        }
        return lower.equals(value()) ? this : of(lower);
    }

    private static boolean isOne(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (!TokenText.SHAPE.matcher(lower).matches()) {
            return false;
        }
        String id = named(lower);
        // one text for each token: no other letters that mean the same
        return CaseId.parse(id, PathLocation.of("token")).isValid()
                && lower.startsWith(TokenText.encode(id.getBytes(StandardCharsets.UTF_8)) + "-");
    }

    private static String named(String token) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(TokenText.decode(token.substring(0, token.lastIndexOf('-')))))
                    .toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }
}
