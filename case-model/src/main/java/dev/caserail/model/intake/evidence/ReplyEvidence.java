package dev.caserail.model.intake.evidence;

import dev.caserail.model.mail.MessageId;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** C6 (2): the mail answers a mail of the case. */
@WrapperStyle
@Value.Immutable
public sealed interface ReplyEvidence extends Evidence permits ImmutableReplyEvidence {
    /** {@return the header that says so} */
    ReplyHeader header();

    /** {@return the mail it answers} */
    MessageId answered();

    /**
     * Makes the evidence.
     *
     * @param header the header that says so
     * @param answered the mail it answers
     * @return the evidence
     */
    static ReplyEvidence of(ReplyHeader header, MessageId answered) {
        return ImmutableReplyEvidence.of(header, answered);
    }

    @Override
    @Value.NonAttribute
    default String words() {
        return header().field() + " names a mail of it, " + answered().inBrackets();
    }
}
