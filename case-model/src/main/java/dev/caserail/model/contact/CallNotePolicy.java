package dev.caserail.model.contact;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.immutables.value.Value;

/**
 * What the note of a call must hold, by what the call was about. Topics that the desk marks as delicate, such as payment,
 * damage and legal matters, need the thorough form: who called, what happens next, and at least one concrete fact (F3,
 * C5). A recording needs a note of when and how the customer agreed, whatever the topic.
 *
 * <pre>{@code
 * CallNotePolicy policy = ReferenceCallNotes.load();
 * policy.check(call, List.of(IssueCode.of("UNEXPECTED_CHARGE"))); // the call, or all that its note lacks
 * }</pre>
 *
 * <p>Immutable.
 */
@WrapperStyle
@Value.Immutable
public sealed interface CallNotePolicy permits ImmutableCallNotePolicy {
    /** A call was recorded, but when and how the customer agreed is not noted. */
    DiagnosticCode GRANT_MISSING = DiagnosticCode.of("contact.consent-grant-missing");

    /** {@return the issues whose calls need a thorough note, each with the topic that makes it delicate} */
    Map<IssueCode, String> delicate();

    /**
     * Makes a policy.
     *
     * @param delicate the issues whose calls need a thorough note, each with its topic, such as {@code payment}
     * @return the policy
     * @throws IllegalArgumentException if a topic has no name
     */
    static CallNotePolicy of(Map<IssueCode, String> delicate) {
        return ImmutableCallNotePolicy.of(delicate);
    }

    /**
     * Finds the topic that makes an issue delicate.
     *
     * @param issue the issue
     * @return the topic; empty where the short note does
     */
    default Optional<String> topic(IssueCode issue) {
        return Optional.ofNullable(delicate().get(issue));
    }

    /**
     * Checks the note of a call.
     *
     * @param call the call
     * @param issues what it was about, as far as it is known
     * @return the call, or everything that its note lacks, by path
     */
    default Validation<Seq<Diagnostic>, CallLog> check(CallLog call, Iterable<IssueCode> issues) {
        Diagnostics faults = new Diagnostics();
        if (call.recording().isPresent() && call.consentGrant().isEmpty()) {
            faults.error(
                    GRANT_MISSING,
                    PathLocation.of("consentGrant"),
                    "the call was recorded, but when and how the customer agreed is not noted",
                    "note it, or delete the recording");
        }
        StreamSupport.stream(issues.spliterator(), false)
                .filter(delicate()::containsKey)
                .findFirst()
                .ifPresent(issue -> checkThorough(call, issue, topic(issue).orElseThrow(), faults));
        return faults.validation(() -> call);
    }

    private static void checkThorough(CallLog call, IssueCode issue, String topic, Diagnostics faults) {
        for (NotePart part : call.missingParts()) {
            faults.error(
                    part.missing(),
                    PathLocation.of(part.attribute()),
                    "a call about " + Diagnostic.quoted(topic) + " (issue `" + issue.value() + "`) needs "
                            + part.words(),
                    part.help());
        }
    }

    /** Checks that every topic has a name. */
    @Value.Check
    default void check() {
        delicate().forEach((issue, topic) -> {
            if (topic.isBlank()) {
                throw new IllegalArgumentException("the topic of issue `" + issue.value() + "` has no name");
            }
        });
    }
}
