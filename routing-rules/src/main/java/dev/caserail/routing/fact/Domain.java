package dev.caserail.routing.fact;

import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.NumberValue;

/** The values a column can have (T1). */
public sealed interface Domain
        permits DateDomain,
                DateTimeDomain,
                DurationDomain,
                FiniteDomain,
                FlagDomain,
                LimitedDomain,
                NumberDomain,
                SetDomain,
                TextDomain,
                TimeDomain {
    /** {@return what a cell of this domain looks like, in words with an example, for the help of a diagnostic} */
    String words();

    /** {@return the kind of its values: itself, or the domain that it limits} */
    default Domain base() {
        return this;
    }

    /** {@return whether its values have an order, so that {@code <} and intervals are conditions} */
    default boolean ordered() {
        return !(base() instanceof FiniteDomain
                || base() instanceof FlagDomain
                || base() instanceof SetDomain
                || base() instanceof TextDomain);
    }

    /**
     * Says whether it has a value of its own kind.
     *
     * @param value a value of the domain's kind; for sets, the code of a member
     * @return whether a fact can be it
     */
    default boolean contains(FactValue value) {
        if (base() instanceof NumberDomain numbers) {
            return value instanceof NumberValue number && numbers.contains(number.number());
        }
        if (base() instanceof SetDomain sets) {
            return sets.members().codes().contains(value.shown());
        }
        return !(base() instanceof FiniteDomain codes) || codes.codes().contains(value.shown());
    }

    /**
     * Says whether values of two domains can be compared: values of one kind, texts of one spelling, codes of lists that
     * have one in common.
     *
     * @param other the other domain
     * @return whether a condition on one can name the other
     */
    default boolean comparableWith(Domain other) {
        if (base() instanceof FiniteDomain mine && other.base() instanceof FiniteDomain theirs) {
            return mine.codes().stream().anyMatch(theirs.codes()::contains);
        }
        if (base() instanceof NumberDomain) {
            return other.base() instanceof NumberDomain;
        }
        return !(base() instanceof SetDomain) && base().equals(other.base());
    }
}
