package dev.caserail.model.servicelevel.agreement;

import dev.caserail.model.identifier.CalendarCode;
import dev.caserail.model.identifier.MilestoneCode;
import dev.caserail.model.identifier.ServiceLevelCode;
import dev.caserail.model.internal.words.Labels;
import dev.caserail.taxonomy.style.ValueStyle;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A service level as a desk defines it: a calendar, and a target per clock (F34). */
@ValueStyle
@Value.Immutable
public sealed interface ServiceLevel permits ImmutableServiceLevel {
    /** {@return its stable name} */
    ServiceLevelCode code();

    /** {@return the calendar whose business time counts, unless a contract has its own} */
    CalendarCode calendar();

    /** {@return how much business time each clock has; a clock that is missing is not measured} */
    Map<MilestoneCode, Duration> targets();

    /** {@return what people read, by language; never empty} */
    Map<Locale, String> labels();

    /**
     * Starts a service level.
     *
     * @return the builder's first stage
     */
    static ImmutableServiceLevel.CodeBuildStage builder() {
        return ImmutableServiceLevel.builder();
    }

    /**
     * Finds the label.
     *
     * @param locale the language asked for
     * @return the label in it, else in the language without its country, else in English, else the first one
     */
    default String label(Locale locale) {
        return Labels.of(labels(), locale);
    }

    /**
     * Says what a case is measured by that gets this level.
     *
     * @param entitlement the account's contract, whose calendar comes first; empty for none
     * @return the terms, to be recorded on the case
     */
    default ServiceTerms terms(Optional<Entitlement> entitlement) {
        return ServiceTerms.builder()
                .level(code())
                .calendar(entitlement.flatMap(Entitlement::calendar).orElse(calendar()))
                .putAllTargets(targets())
                .entitlement(entitlement.map(Entitlement::id))
                .build();
    }

    /** Checks the label and the targets. */
    @Value.Check
    default void check() {
        if (labels().isEmpty()) {
            throw new IllegalArgumentException("service level `" + code().value() + "` has no label");
        }
        targets().forEach((clock, target) -> {
            if (target.isNegative()) {
                throw new IllegalArgumentException("target " + target + " of `" + clock.value() + "` in service level `"
                        + code().value() + "` is negative");
            }
        });
    }
}
