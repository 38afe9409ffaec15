package dev.caserail.model.customer;

import dev.caserail.model.contact.Channel;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a customer is called and reached, and by which channel best (F12). {@code toString} shows the channel and the language
 * and nothing of the person (C10).
 */
@ValueStyle
@Value.Immutable
public sealed interface ContactData permits ImmutableContactData {
    /** {@return title or form of address, such as {@code Frau} or {@code Dr.}} */
    @Value.Redacted
    Optional<String> title();

    /** {@return first name} */
    @Value.Redacted
    Optional<String> firstName();

    /** {@return last name} */
    @Value.Redacted
    Optional<String> lastName();

    /** {@return e-mail addresses, the one to use first} */
    @Value.Redacted
    List<String> emails();

    /** {@return telephone numbers, the one to use first} */
    @Value.Redacted
    List<String> phones();

    /** {@return where deliveries go, as people write it on a letter} */
    @Value.Redacted
    Optional<String> address();

    /** {@return the channel the customer prefers; empty if there is none} */
    Optional<Channel> preferredChannel();

    /** {@return the customer's language} */
    Optional<Locale> language();

    /**
     * Starts contact data.
     *
     * @return the builder
     */
    static ImmutableContactData.Builder builder() {
        return ImmutableContactData.builder();
    }
}
