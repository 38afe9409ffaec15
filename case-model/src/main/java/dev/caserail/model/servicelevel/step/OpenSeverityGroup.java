package dev.caserail.model.servicelevel.step;

import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** Many people are gathered at once around a critical problem (F35). */
@WrapperStyle
@Value.Immutable
public sealed interface OpenSeverityGroup extends EscalationIntent permits ImmutableOpenSeverityGroup {
    /** {@return which severity, such as {@code SEV1}} */
    String severity();

    /**
     * Makes one.
     *
     * @param severity which severity, such as {@code SEV1}
     * @return the intent
     */
    static OpenSeverityGroup of(String severity) {
        return ImmutableOpenSeverityGroup.of(severity);
    }
}
