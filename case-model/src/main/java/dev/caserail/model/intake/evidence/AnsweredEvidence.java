package dev.caserail.model.intake.evidence;

import dev.caserail.model.mail.MessageId;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** C6 (2), the other way round: a mail of the case came before this one, and answers it. */
@WrapperStyle
@Value.Immutable
public sealed interface AnsweredEvidence extends Evidence permits ImmutableAnsweredEvidence {
    /** {@return this mail, which the other one answers} */
    MessageId answered();

    /**
     * Makes the evidence.
     *
     * @param answered this mail, which the other one answers
     * @return the evidence
     */
    static AnsweredEvidence of(MessageId answered) {
        return ImmutableAnsweredEvidence.of(answered);
    }

    @Override
    @Value.NonAttribute
    default String words() {
        return "a mail of it answers this one, " + answered().inBrackets();
    }
}
