package dev.caserail.model.intake.evidence;

import dev.caserail.model.contact.Channel;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Locale;
import org.immutables.value.Value;

/** The contact belongs to a conversation of the case: the same chat, number, thread or handle (F31). */
@WrapperStyle
@Value.Immutable
public sealed interface ConversationEvidence extends Evidence permits ImmutableConversationEvidence {
    /** {@return the channel of the conversation} */
    Channel channel();

    /**
     * Makes the evidence.
     *
     * @param channel the channel of the conversation
     * @return the evidence
     */
    static ConversationEvidence of(Channel channel) {
        return ImmutableConversationEvidence.of(channel);
    }

    @Override
    @Value.NonAttribute
    default String words() {
        return "it goes on with a conversation of it ("
                + channel().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
    }
}
