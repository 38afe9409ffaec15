package dev.caserail.model.mail;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * What the automatic acknowledgement of a mail must carry, so that the customer's answer finds its case and no program
 * answers it (C6, F33). The host writes the text and sends it, with an empty return path (RFC 3834, 3.3).
 */
@ValueStyle
@Value.Immutable
public sealed interface Acknowledgement permits ImmutableAcknowledgement {
    /** {@return to whom it goes} */
    EmailAddress to();

    /** {@return where answers go: the desk's address, with the case token if it fits} */
    @Value.Redacted // with the token anybody may write to the case
    EmailAddress replyTo();

    /** {@return the subject, with the case number and the case's reference} */
    @Value.Redacted
    String subject();

    /** {@return a line for the end of the text: what is left of a reference when mail programs change all else} */
    @Value.Redacted
    String referenceLine();

    /** {@return the mails it answers, oldest first, for {@code References}; the last one also for {@code In-Reply-To}} */
    List<MessageId> references();

    /** {@return the name of the desk, for {@value MailHeaders#MARKER_FIELD}} */
    String desk();

    /**
     * Prepares the acknowledgement of a mail.
     *
     * @param mail the mail
     * @param caseId the case it opened
     * @param desk the name of the desk: letters, digits, {@code . _ -}
     * @param address the address of the desk
     * @param tokens signs the reference
     * @return the acknowledgement; empty if the mail is automated or has no sender: such a mail is never answered
     */
    static Optional<Acknowledgement> of(
            MailHeaders mail, CaseId caseId, String desk, EmailAddress address, CaseTokens tokens) {
        if (!AutomationSign.of(mail).isEmpty() || mail.from().isEmpty()) {
            return Optional.empty();
        }
        List<MessageId> references = new ArrayList<>(mail.references());
        mail.inReplyTo().stream().filter(id -> !references.contains(id)).forEach(references::add);
        mail.messageId().ifPresent(id -> {
            references.remove(id);
            references.add(id);
        });
        String about = mail.subject()
                .map(SubjectLine::base)
                .filter(base -> !base.isEmpty())
                .orElse("");
        return Optional.of(ImmutableAcknowledgement.builder()
                .to(mail.from().get())
                .replyTo(tokens.replyAddress(address, caseId).orElse(address))
                .subject(("Re: " + about).strip() + " [" + caseId.value() + "] " + tokens.reference(caseId))
                .referenceLine(tokens.reference(caseId))
                .desk(desk)
                .addAllReferences(references)
                .build());
    }

    /**
     * {@return the header fields by name, in the order in which they are best written; values in one line, not yet encoded
     * or folded}
     */
    @Value.NonAttribute
    default Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("To", to().value());
        fields.put("Reply-To", replyTo().value());
        fields.put("Subject", subject());
        if (!references().isEmpty()) {
            fields.put("In-Reply-To", references().get(references().size() - 1).inBrackets());
            fields.put(
                    "References",
                    references().stream().map(MessageId::inBrackets).collect(Collectors.joining(" ")));
        }
        fields.put("Auto-Submitted", "auto-replied");
        fields.put("X-Auto-Response-Suppress", "All");
        fields.put(MailHeaders.MARKER_FIELD, desk());
        return fields;
    }

    /** Checks the desk's name, which becomes a header. */
    @Value.Check
    default void check() {
        if (!desk().matches("[A-Za-z0-9._-]{1,100}")) {
            throw new IllegalArgumentException(
                    "desk `" + desk() + "`, expected 1 to 100 letters, digits and the characters . _ -");
        }
        if (subject().chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("the subject has control characters, expected one line");
        }
    }
}
