package dev.caserail.model.contact;

import dev.caserail.model.identifier.RecordingId;
import dev.caserail.taxonomy.style.ValueStyle;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
}
