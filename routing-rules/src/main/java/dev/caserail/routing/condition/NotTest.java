package dev.caserail.routing.condition;

import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactLookup;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Set;
import org.immutables.value.Value;

/** {@code not(…)}: none of the tests inside may hold. For an absent fact, {@code not("a")} is unknown too (T3). */
@WrapperStyle
@Value.Immutable
public sealed interface NotTest extends UnaryTest permits ImmutableNotTest {
    /** {@return what must not hold; never {@code -}} */
    UnaryTest negated();

    @Override
    @Value.Auxiliary
    TextSpan span();

    /**
     * Makes one.
     *
     * @param negated what must not hold
     * @param span where it stands
     * @return the test
     * @throws IllegalArgumentException if it is {@code -}
     */
    static NotTest of(UnaryTest negated, TextSpan span) {
        return ImmutableNotTest.of(negated, span);
    }

    /** Checks that something is negated. */
    @Value.Check
    default void check() {
        if (negated() instanceof AnyTest) {
            throw new IllegalArgumentException("`not(-)` could never hold");
        }
    }

    @Override
    default Truth test(Fact fact, FactLookup others) {
        return negated().test(fact, others).negated();
    }

    @Override
    @Value.NonAttribute
    default Set<String> references() {
        return negated().references();
    }

    @Override
    @Value.NonAttribute
    default String text() {
        return ConditionText.of(this, Set.of());
    }
}
