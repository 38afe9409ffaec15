package dev.caserail.model.contact;

import dev.caserail.taxonomy.style.ValueStyle;
import dev.caserail.taxonomy.tracking.AccountId;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who contacted the desk: the customer's account and what is known of the person. {@code toString} shows no personal
 * data (C10).
 */
@ValueStyle
@Value.Immutable
public sealed interface Sender permits ImmutableSender {
    /** What a text matches that says something. Unlike {@code @NotBlank}, it has nothing against an absent text. */
    String NOT_BLANK = "(?s).*\\S.*";

    /** {@return the parent account of the case (F1)} */
    AccountId account();

    /** {@return title or form of address, such as {@code Frau} or {@code Dr.}} */
    @Value.Redacted
    Optional<
                    @Pattern(regexp = NOT_BLANK, message = "{contact.name-blank}")
                    @Size(max = 40, message = "{contact.name-long}") String>
            title();

    /** {@return first name} */
    @Value.Redacted
    Optional<
                    @Pattern(regexp = NOT_BLANK, message = "{contact.name-blank}")
                    @Size(max = 100, message = "{contact.name-long}") String>
            firstName();

    /** {@return last name} */
    @Value.Redacted
    Optional<
                    @Pattern(regexp = NOT_BLANK, message = "{contact.name-blank}")
                    @Size(max = 100, message = "{contact.name-long}") String>
            lastName();

    /** {@return e-mail address} */
    @Value.Redacted
    Optional<
                    @Email(message = "{contact.email-malformed}")
                    @Size(min = 1, max = 254, message = "{contact.email-malformed}") String>
            email();

    /** {@return telephone number, international form preferred: digits, spaces and {@code + ( ) - /}} */
    @Value.Redacted
    Optional<@Pattern(regexp = "\\+?[0-9(][0-9 ()/-]{2,24}", message = "{contact.phone-malformed}") String> phone();

    /** {@return name in a social network} */
    @Value.Redacted
    Optional<
                    @Pattern(regexp = NOT_BLANK, message = "{contact.name-blank}")
                    @Size(max = 100, message = "{contact.name-long}") String>
            handle();

    /**
     * Starts a sender.
     *
     * @return the builder's first stage
     */
    static ImmutableSender.AccountBuildStage builder() {
        return ImmutableSender.builder();
    }
}
