package dev.caserail.model;

import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** What a command did to two cases: a host stores both transitions, or neither (C7). */
@WrapperStyle
@Value.Immutable
public sealed interface JointTransition permits ImmutableJointTransition {
    /** {@return what it did to the case that was asked} */
    Transition first();

    /** {@return what it did to the other case: the target of a merge, the case split off, the follow-up} */
    Transition second();

    /**
     * Puts two transitions together.
     *
     * @param first what happened to the case that was asked
     * @param second what happened to the other case
     * @return both
     */
    static JointTransition of(Transition first, Transition second) {
        return ImmutableJointTransition.of(first, second);
    }
}
