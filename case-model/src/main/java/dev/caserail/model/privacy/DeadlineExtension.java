package dev.caserail.model.privacy;

import dev.caserail.model.actor.Actor;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.Instant;
import org.immutables.value.Value;

/** The notice that an answer takes up to two months longer, and why (GDPR, Art. 12 (3)). */
@WrapperStyle
@Value.Immutable
public sealed interface DeadlineExtension permits ImmutableDeadlineExtension {
    /** {@return when the person was told} */
    Instant noticeAt();

    /** {@return why it takes longer, as the person was told} */
    @Value.Redacted
    String reason();

    /** {@return who told} */
    Actor actor();

    /**
     * Notes a notice.
     *
     * @param noticeAt when the person was told
     * @param reason why it takes longer
     * @param actor who told
     * @return the extension
     * @throws IllegalArgumentException if the reason is blank
     */
    static DeadlineExtension of(Instant noticeAt, String reason, Actor actor) {
        return ImmutableDeadlineExtension.of(noticeAt, reason, actor);
    }

    /** Checks that there is a reason. */
    @Value.Check
    default void check() {
        if (reason().isBlank()) {
            throw new IllegalArgumentException("an extension without a reason, expected one");
        }
    }
}
