package dev.caserail.model.servicelevel.agreement;

import dev.caserail.model.identifier.CalendarCode;
import dev.caserail.model.identifier.EntitlementId;
import dev.caserail.model.identifier.MilestoneCode;
import dev.caserail.model.identifier.ServiceLevelCode;
import dev.caserail.taxonomy.style.ValueStyle;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a case is measured by (S11): the targets and the calendar that hold for it, as they were when they were chosen.
 * Stored in the journal, so that a later change of the desk's files changes nothing for it.
 */
@ValueStyle
@Value.Immutable
public sealed interface ServiceTerms permits ImmutableServiceTerms {
    /** {@return the service level they come from} */
    ServiceLevelCode level();

    /** {@return the calendar whose business time counts} */
    CalendarCode calendar();

    /** {@return how much business time each clock has; a clock that is missing has no target and is not measured} */
    Map<MilestoneCode, Duration> targets();

    /** {@return the contract they were chosen by; empty if the account has none} */
    Optional<EntitlementId> entitlement();

    /**
     * Starts the terms.
     *
     * @return the builder's first stage
     */
    static ImmutableServiceTerms.LevelBuildStage builder() {
        return ImmutableServiceTerms.builder();
    }

    /**
     * Finds the target of a clock.
     *
     * @param clock the clock
     * @return its business time; empty if it has none
     */
    default Optional<Duration> target(MilestoneCode clock) {
        return Optional.ofNullable(targets().get(clock));
    }

    /** Checks that no target is negative. */
    @Value.Check
    default void check() {
        targets().forEach((clock, target) -> {
            if (target.isNegative()) {
                throw new IllegalArgumentException("target " + target + " of `" + clock.value() + "` is negative");
            }
        });
    }
}
