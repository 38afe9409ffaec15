package dev.caserail.model.contact;

import dev.caserail.model.identifier.RecordingId;
import dev.caserail.taxonomy.style.ValueStyle;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The record of a call. Calls are not recorded unless the customer actively consents, so this note is often all that
 * remains of one (F3, C5).
 */
@ValueStyle
@Value.Immutable
public sealed interface CallLog permits ImmutableCallLog {
    /** {@return who called whom} */
    CallDirection direction();

    /** {@return what the call was about} */
    @Value.Redacted
    @NotBlank(message = "{contact.call-about-blank}")
    @Size(max = 4_000, message = "{contact.call-note-long}")
    String about();

    /** {@return whether the customer agreed to a recording} */
    RecordingConsent consent();

    /** {@return when the call began} */
    Instant startedAt();

    /** {@return when it ended} */
    Instant endedAt();

    /** {@return who was on the line, in the words of the agent; empty where the case's customer goes without saying} */
    @Value.Redacted
    Optional<
                    @Pattern(regexp = Sender.NOT_BLANK, message = "{contact.name-blank}")
                    @Size(max = 200, message = "{contact.name-long}") String>
            caller();

    /** {@return when and how the customer agreed to a recording; kept when consent is withdrawn} */
    Optional<ConsentGrant> consentGrant();

    /** {@return when the customer took the consent back} */
    Optional<Instant> consentWithdrawnAt();

    /** {@return how the call ended; empty where the agent did not say} */
    Optional<CallOutcome> outcome();

    /** {@return the recording; only while consent is granted} */
    Optional<RecordingId> recording();

    /** {@return what was agreed to happen next} */
    @Value.Redacted
    Optional<
                    @Pattern(regexp = Sender.NOT_BLANK, message = "{contact.call-note-blank}")
                    @Size(max = 4_000, message = "{contact.call-note-long}") String>
            nextSteps();

    /** {@return facts that matter: names, times, addresses} */
    @Value.Redacted
    List<
                    @NotBlank(message = "{contact.call-note-blank}")
                    @Size(max = 1_000, message = "{contact.call-note-long}") String>
            facts();

    /**
     * Starts a call log.
     *
     * @return the builder's first stage
     */
    static ImmutableCallLog.DirectionBuildStage builder() {
        return ImmutableCallLog.builder();
    }

    /** {@return whether the call did not end before it began} */
    @Value.NonAttribute
    @AssertTrue(message = "{contact.call-order}")
    default boolean timesInOrder() {
        return !endedAt().isBefore(startedAt());
    }

    /** {@return whether there is no recording without consent} */
    @Value.NonAttribute
    @AssertTrue(message = "{contact.recording-consent}")
    default boolean recordedOnlyWithConsent() {
        return recording().isEmpty() || consent() == RecordingConsent.GRANTED;
    }

    /** {@return whether a grant is noted only where consent was given once, and a withdrawal only where it is withdrawn} */
    @Value.NonAttribute
    @AssertTrue(message = "{contact.consent-details}")
    default boolean consentDetailsFit() {
        boolean givenOnce = consent() == RecordingConsent.GRANTED || consent() == RecordingConsent.WITHDRAWN;
        return (consentGrant().isEmpty() || givenOnce)
                && (consentWithdrawnAt().isEmpty() || consent() == RecordingConsent.WITHDRAWN);
    }

    /** {@return whether consent was not withdrawn before it was given} */
    @Value.NonAttribute
    @AssertTrue(message = "{contact.consent-order}")
    default boolean consentTimesInOrder() {
        return consentGrant()
                .flatMap(grant -> consentWithdrawnAt().map(end -> !end.isBefore(grant.at())))
                .orElse(true);
    }

    /** {@return whether the next steps are there where the call ended with an agreement} */
    @Value.NonAttribute
    @AssertTrue(message = "{contact.call-next-steps-missing}")
    default boolean agreedStepsNoted() {
        return nextSteps().isPresent() || !outcome().map(CallOutcome::agreed).orElse(false);
    }

    /** {@return what the note lacks of the thorough form; empty if it is thorough (C5)} */
    @Value.NonAttribute
    default Set<NotePart> missingParts() {
        EnumSet<NotePart> missing = EnumSet.noneOf(NotePart.class);
        if (caller().filter(text -> !text.isBlank()).isEmpty()) {
            missing.add(NotePart.CALLER);
        }
        if (nextSteps().filter(text -> !text.isBlank()).isEmpty()) {
            missing.add(NotePart.NEXT_STEPS);
        }
        if (facts().stream().allMatch(String::isBlank)) {
            missing.add(NotePart.FACTS);
        }
        return Collections.unmodifiableSet(missing);
    }

    /** {@return whether the note is thorough: it says who called, what happens next, and one concrete fact at least (C5)} */
    @Value.NonAttribute
    default boolean thorough() {
        return missingParts().isEmpty();
    }
}
