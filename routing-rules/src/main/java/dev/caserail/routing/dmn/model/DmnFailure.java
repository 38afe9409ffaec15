package dev.caserail.routing.dmn.model;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import org.immutables.value.Value;

/** Why a model gave no answer. */
@WrapperStyle
@Value.Immutable
public sealed interface DmnFailure permits ImmutableDmnFailure {
    /** The kinds of failure. */
    enum Reason {
        /** The model has no decision of that name. */
        UNKNOWN_DECISION,
        /** The file has the decision, but it is out of reach, or needs one that is. */
        LEFT_OUT,
        /** No rule matched, and there is no default. */
        NO_DECISION,
        /** Rules matched in a way that a table's hit policy forbids. */
        BROKEN_POLICY,
        /** An expression has no value: a fact it needs is absent, or it divides by zero. */
        NO_VALUE
    }

    /** {@return the kind} */
    Reason reason();

    /** {@return the decision that failed: the asked one, or one that it requires} */
    String decision();

    /** {@return what happened, in one line} */
    String message();

    /** {@return the decisions made before} */
    List<DmnStep> steps();

    /**
     * Puts the four together.
     *
     * @param reason the kind
     * @param decision the decision that failed
     * @param message what happened
     * @param steps the decisions made before
     * @return the failure
     */
    static DmnFailure of(Reason reason, String decision, String message, Iterable<DmnStep> steps) {
        return ImmutableDmnFailure.of(reason, decision, message, steps);
    }
}
