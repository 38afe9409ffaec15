package dev.caserail.model.servicelevel.step;

import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** The case is taken from its agent, who did not answer in time, and keeps its age (S9). */
@WrapperStyle
@Value.Immutable
public sealed interface ReleaseFromAgent extends EscalationIntent permits ImmutableReleaseFromAgent {
    /** {@return where it goes} */
    ReleaseTarget to();

    /**
     * Makes one.
     *
     * @param to where it goes
     * @return the intent
     */
    static ReleaseFromAgent of(ReleaseTarget to) {
        return ImmutableReleaseFromAgent.of(to);
    }
}
