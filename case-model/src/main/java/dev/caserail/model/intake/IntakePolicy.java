package dev.caserail.model.intake;

import dev.caserail.taxonomy.style.ValueStyle;
import java.time.Duration;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a desk decides about its intake; the defaults are ours. When and how often a case is reopened is no matter of intake
 * alone: that is the desk's {@link dev.caserail.model.status.LifecyclePolicy}.
 */
@ValueStyle
@Value.Immutable
public sealed interface IntakePolicy permits ImmutableIntakePolicy {
    /** The longest window of time: a hundred years. */
    Duration LONGEST = Duration.ofDays(36_525);

    /**
     * {@return how long after a case is over a message from the same number or handle still belongs to it; 24 hours} Later
     * messages are a new case. Chats and threads of posts have identifiers of their own and no such limit.
     */
    default Duration conversationWindow() {
        return Duration.ofDays(1);
    }

    /** {@return how old a case may be whose alike subject is a hint of a duplicate; 48 hours} */
    default Duration alikeSubjectWindow() {
        return Duration.ofDays(2);
    }

    /** {@return how old a case about the same order may be to be a hint of a duplicate; 30 days} */
    default Duration sameOrderWindow() {
        return Duration.ofDays(30);
    }

    /**
     * {@return words and phrases by which a public post is known to be for support (F31), as whole words in any case; if there
     * are none, every post is}
     */
    List<String> keywords();

    /**
     * Starts a policy.
     *
     * @return the builder
     */
    static ImmutableIntakePolicy.Builder builder() {
        return ImmutableIntakePolicy.builder();
    }

    /** {@return our defaults, without keywords} */
    static IntakePolicy defaults() {
        return builder().build();
    }

    /** Checks the numbers. */
    @Value.Check
    default void check() {
        for (Duration window : List.of(conversationWindow(), alikeSubjectWindow(), sameOrderWindow())) {
            if (window.isNegative() || window.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException(
                        "a window of time has from nothing to " + LONGEST.toDays() + " days, but one is " + window);
            }
        }
        if (keywords().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a keyword is blank");
        }
    }
}
