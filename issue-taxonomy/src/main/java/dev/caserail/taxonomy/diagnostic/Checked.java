package dev.caserail.taxonomy.diagnostic;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * A good value beside the remarks about it: no remark is an {@link Severity#ERROR}.
 *
 * @param <T> the value's type
 */
@WrapperStyle
@Value.Immutable
public sealed interface Checked<T> permits ImmutableChecked {
    /** {@return the value} */
    T value();

    /** {@return warnings and notes, in the order they were found; empty where there is nothing to say} */
    List<Diagnostic> remarks();

    /**
     * Puts remarks beside a value.
     *
     * @param <T> the value's type
     * @param value the value
     * @param remarks warnings and notes
     * @return both
     * @throws IllegalArgumentException if a remark is an error
     */
    static <T> Checked<T> of(T value, Iterable<Diagnostic> remarks) {
        return ImmutableChecked.of(value, remarks);
    }

    /** Checks that no remark is an error. */
    @Value.Check
    default void check() {
        for (Diagnostic remark : remarks()) {
            if (remark.severity() == Severity.ERROR) {
                throw new IllegalArgumentException("an error cannot stand beside a good value: " + remark.line());
            }
        }
    }
}
