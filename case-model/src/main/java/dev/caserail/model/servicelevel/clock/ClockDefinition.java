package dev.caserail.model.servicelevel.clock;

import dev.caserail.model.identifier.MilestoneCode;
import dev.caserail.model.internal.words.Labels;
import dev.caserail.model.status.StatusCode;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/** A clock as a desk defines it: what it measures, when it pauses, and what a reopening does to it (S11). */
@ValueStyle
@Value.Immutable
public sealed interface ClockDefinition permits ImmutableClockDefinition {
    /** {@return its stable name, by which service levels give it a target} */
    MilestoneCode code();

    /** {@return what it measures} */
    ClockKind kind();

    /** {@return what people read, by language; never empty} */
    Map<Locale, String> labels();

    /** {@return the statuses in which it pauses, by code, or by the name of a category for all of that category} */
    Set<StatusCode> pausedIn();

    /** {@return what a reopening does to it} */
    default ReopenPolicy reopen() {
        return ReopenPolicy.CONTINUE;
    }

    /** {@return from when it measures} */
    default StartMode start() {
        return StartMode.ON_EVENT;
    }

    /** {@return whether it starts again after its end; first response and resolution do not, whatever it says} */
    default Recurrence recurrence() {
        return Recurrence.INDEPENDENT;
    }

    /** {@return what starts it; for a clock of kind CUSTOM, and only there} */
    List<ClockTrigger> starts();

    /** {@return what stops it; for a clock of kind CUSTOM, and only there} */
    List<ClockTrigger> stops();

    /**
     * Starts a definition.
     *
     * @return the builder's first stage
     */
    static ImmutableClockDefinition.CodeBuildStage builder() {
        return ImmutableClockDefinition.builder();
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

    /** Checks labels and triggers. */
    @Value.Check
    default void check() {
        if (labels().isEmpty()) {
            throw new IllegalArgumentException("clock `" + code().value() + "` has no label");
        }
        boolean custom = kind() == ClockKind.CUSTOM;
        if (custom == starts().isEmpty() || custom == stops().isEmpty()) {
            throw new IllegalArgumentException("clock `" + code().value() + "` of kind " + kind() + " has "
                    + starts().size() + " triggers that start it and " + stops().size() + " that stop it, expected "
                    + (custom ? "one of each at least" : "none"));
        }
    }
}
