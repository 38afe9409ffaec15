package dev.caserail.taxonomy.suggest;

import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** A text of a customer with the code that was tracked for it. */
@WrapperStyle
@Value.Immutable
public sealed interface TrainingText permits ImmutableTrainingText {
    /** {@return what the customer wrote; never shown by {@code toString}} */
    @Value.Redacted
    String text();

    /** {@return the code} */
    DeskCode code();

    /**
     * Pairs a text with its code.
     *
     * @param text what the customer wrote
     * @param code the code
     * @return both
     */
    static TrainingText of(String text, DeskCode code) {
        return ImmutableTrainingText.of(text, code);
    }
}
