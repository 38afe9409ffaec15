package dev.caserail.model.intake.evidence;

import org.immutables.value.Value;

/** By what the case of a contact was found. The order of the kinds is the order in which they are looked for (C6). */
public sealed interface Evidence
        permits TokenEvidence,
                ReplyEvidence,
                CaseNumberEvidence,
                AnsweredEvidence,
                StatedEvidence,
                ConversationEvidence {
    /** {@return the evidence in words, without personal data} */
    @Value.NonAttribute
    String words();
}
