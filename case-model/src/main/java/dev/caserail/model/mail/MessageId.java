package dev.caserail.model.mail;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The identifier that a mail carries and that its answers refer to (RFC 5322, 3.6.4).
 *
 * <p>It is kept without its angle brackets. What stands left of the {@code @} is compared exactly, the domain in any case.
 * Without an {@code @} it is no identifier (C6).
 *
 * <pre>{@code
 * MessageId.find("your mail of Monday (the long one) <4ff2.Ab@Mail.example>"); // 4ff2.Ab@mail.example
 * }</pre>
 */
@WrapperStyle
@Value.Immutable
public sealed interface MessageId permits ImmutableMessageId {
    /** How many characters one may have: about twice what a line of a mail holds. */
    int MAX_LENGTH = 2_000;

    /** How many identifiers are kept of one header; of more, the first one and the newest. */
    int MAX_COUNT = 1_000;

    /** The shape of its text, in words. */
    String WORDS = "two parts around an `@`, without white space and angle brackets, of at most " + MAX_LENGTH
            + " characters in all";

    /** {@return the text, without angle brackets, its domain in lower case} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text without angle brackets, such as {@code 4ff2@mail.example}
     * @return the message id
     * @throws IllegalArgumentException if the text has another shape
     */
    static MessageId of(String value) {
        return ImmutableMessageId.of(value);
    }

    /**
     * Reads one from outside: the first that a text holds.
     *
     * @param text the text, with or without angle brackets
     * @param where where it stood
     * @return the message id, or that there is none in the text
     */
    static Validation<Diagnostic, MessageId> parse(String text, Location where) {
        return find(text)
                .<Validation<Diagnostic, MessageId>>map(Validation::valid)
                .orElseGet(() -> Validation.invalid(Diagnostic.error(
                        TextShape.MALFORMED,
                        where,
                        "there is no message id in " + Diagnostic.quoted(text) + ", expected " + WORDS)));
    }

    /**
     * Looks for the first message id in a header such as {@code Message-ID}.
     *
     * @param header the header's text, of any length, folded or not
     * @return the message id; empty if there is none
     */
    static Optional<MessageId> find(String header) {
        return MessageIdScanner.find(header, 1).stream().findFirst();
    }

    /**
     * Looks for all message ids in a header such as {@code References} or {@code In-Reply-To}. Words, comments, white space
     * within angle brackets and identifiers without {@code @} are passed over; identifiers without angle brackets count if
     * the header holds nothing else.
     *
     * @param header the header's text, of any length, folded or not
     * @return the different message ids in their order, each at its last place; of more than {@value #MAX_COUNT} the first
     *     one and the newest
     */
    static List<MessageId> findAll(String header) {
        return MessageIdScanner.findAll(header);
    }

    /** {@return the form that headers have: in angle brackets} */
    @Value.NonAttribute
    default String inBrackets() {
        return "<" + value() + ">";
    }

    /**
     * Checks the shape, and writes the domain in lower case.
     *
     * @return this, or the same in lower case
     */
    @Value.Check
    default MessageId check() {
        if (!MessageIdScanner.isOne(value())) {
            throw new IllegalArgumentException("message id " + Diagnostic.quoted(value()) + ", expected " + WORDS);
        }
        String same = MessageIdScanner.withDomainInLowerCase(value());
        return same.equals(value()) ? this : of(same);
    }
}
