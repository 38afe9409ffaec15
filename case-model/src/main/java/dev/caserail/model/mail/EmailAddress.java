package dev.caserail.model.mail;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * The address of a mailbox, without a display name, in lower case: mail systems do not tell {@code Minna@} from
 * {@code minna@}. {@code toString} does not show it (C10).
 */
@WrapperStyle
@Value.Immutable
public sealed interface EmailAddress permits ImmutableEmailAddress {
    /** How many characters one may have (RFC 5321, 4.5.3.1.3, without the angle brackets). */
    int MAX_LENGTH = 254;

    /** How many characters may stand left of the {@code @} (RFC 5321, 4.5.3.1.1). */
    int MAX_LOCAL_PART = 64;

    /** What one looks like, loosely. */
    Pattern SHAPE = Pattern.compile("[^\\s@<>\"(),;:\\\\\\p{Cc}]+@[^\\s@<>\"(),;:\\\\\\p{Cc}]+");

    /** {@return the address} */
    @Value.Redacted
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the address, such as {@code minna@example.com}
     * @return the address in lower case
     * @throws IllegalArgumentException if the text is none; the message does not show it
     */
    static EmailAddress of(String value) {
        return ImmutableEmailAddress.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text an address, or a header with one
     * @param where where it stood
     * @return the first address in the text, or that there is none; personal data is not shown
     */
    static Validation<Diagnostic, EmailAddress> parse(String text, Location where) {
        return find(text)
                .<Validation<Diagnostic, EmailAddress>>map(Validation::valid)
                .orElseGet(() -> Validation.invalid(Diagnostic.error(
                        TextShape.MALFORMED,
                        where,
                        "there is no e-mail address, expected one like `name@example.com`")));
    }

    /**
     * Looks for the first address in a header such as {@code From}. Addresses in display names, quoted or not, and in comments
     * are none.
     *
     * @param header the header's text
     * @return the address; empty if there is none
     */
    static Optional<EmailAddress> find(String header) {
        return findAll(header).stream().findFirst();
    }

    /**
     * Looks for all addresses in a header such as {@code To}.
     *
     * @param header the header's text: mailboxes with commas between them, or bare addresses with white space between them
     * @return the different addresses, in their order; of more than a thousand, the first ones
     */
    static List<EmailAddress> findAll(String header) {
        return MailboxScanner.findAll(header);
    }

    /** {@return what stands between a plus sign and the {@code @}; empty if there is none} */
    @Value.NonAttribute
    default Optional<String> detail() {
        String local = localPart();
        int plus = local.indexOf('+');
        return plus < 0 ? Optional.empty() : Optional.of(local.substring(plus + 1));
    }

    /** {@return what stands left of the {@code @}} */
    @Value.NonAttribute
    default String localPart() {
        return value().substring(0, value().lastIndexOf('@'));
    }

    /**
     * Puts a detail behind the local part.
     *
     * @param detail what stands behind the plus sign
     * @return the address, such as {@code support+detail@example.com}; empty if it would be longer than mail systems take
     */
    default Optional<EmailAddress> withDetail(String detail) {
        String local = localPart();
        int plus = local.indexOf('+');
        String extended = (plus < 0 ? local : local.substring(0, plus)) + "+" + detail;
        String address = extended + value().substring(value().lastIndexOf('@'));
        return extended.length() > MAX_LOCAL_PART || address.length() > MAX_LENGTH
                ? Optional.empty()
                : Optional.of(of(address));
    }

    /**
     * Checks the shape, and writes it in lower case.
     *
     * @return this, or the same in lower case
     */
    @Value.Check
    default EmailAddress check() {
        if (value().length() > MAX_LENGTH || !SHAPE.matcher(value()).matches()) {
            throw new IllegalArgumentException("an e-mail address has a name, an `@` and a domain, at most "
                    + MAX_LENGTH + " characters, but the one given has not");
        }
        String lower = value().toLowerCase(Locale.ROOT);
        return lower.equals(value()) || lower.length() > MAX_LENGTH ? this : of(lower);
    }
}
