package dev.caserail.model.intake.directory;

import dev.caserail.model.contact.Channel;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * What contacts of one conversation have in common: the session of a chat, the telephone number of text messages, the thread
 * of a post, the handle of direct messages. {@code toString} does not show it (C10).
 */
@WrapperStyle
@Value.Immutable
public sealed interface ConversationKey permits ImmutableConversationKey {
    /** What is no digit of a telephone number. */
    Pattern NO_DIGIT = Pattern.compile("[^0-9]");

    /** {@return the channel of the conversation} */
    Channel channel();

    /** {@return what it is known by on this channel} */
    @Value.Redacted
    String key();

    /**
     * Makes a key.
     *
     * @param channel the channel
     * @param key what the conversation is known by there, exactly
     * @return the key
     * @throws IllegalArgumentException if the text is blank
     */
    static ConversationKey of(Channel channel, String key) {
        return ImmutableConversationKey.of(channel, key);
    }

    /**
     * Makes the key of a telephone number, the same for all ways to write it in its international form.
     *
     * @param channel the channel
     * @param number the number, such as {@code +49 (30) 901820} or {@code 0049 30 901820}
     * @return the key
     * @throws IllegalArgumentException if there is no digit
     */
    static ConversationKey ofNumber(Channel channel, String number) {
        String digits = NO_DIGIT.matcher(number).replaceAll("");
        boolean international = number.strip().startsWith("+");
        return of(channel, international ? "+" + digits : digits.startsWith("00") ? "+" + digits.substring(2) : digits);
    }

    /** Checks that it says something. */
    @Value.Check
    default void check() {
        if (key().isBlank() || key().equals("+")) {
            throw new IllegalArgumentException("the key of a conversation by " + channel() + " is blank");
        }
    }
}
