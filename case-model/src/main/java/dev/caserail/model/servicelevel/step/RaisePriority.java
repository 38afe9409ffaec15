package dev.caserail.model.servicelevel.step;

import dev.caserail.model.status.PriorityCode;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** The case gets a priority, if that is higher than its own. */
@WrapperStyle
@Value.Immutable
public sealed interface RaisePriority extends EscalationIntent permits ImmutableRaisePriority {
    /** {@return the priority it gets} */
    PriorityCode priority();

    /**
     * Makes one.
     *
     * @param priority the priority it gets
     * @return the intent
     */
    static RaisePriority of(PriorityCode priority) {
        return ImmutableRaisePriority.of(priority);
    }
}
