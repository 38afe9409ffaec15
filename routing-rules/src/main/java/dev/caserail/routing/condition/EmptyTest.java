package dev.caserail.routing.condition;

import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactLookup;
import dev.caserail.routing.value.SetFact;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Set;
import org.immutables.value.Value;

/** {@code empty}: matches a set without members. */
@WrapperStyle
@Value.Immutable
public sealed interface EmptyTest extends UnaryTest permits ImmutableEmptyTest {
    @Override
    @Value.Auxiliary
    TextSpan span();

    /**
     * Makes one.
     *
     * @param span where it stands
     * @return the test
     */
    static EmptyTest of(TextSpan span) {
        return ImmutableEmptyTest.of(span);
    }

    @Override
    default Truth test(Fact fact, FactLookup others) {
        return fact instanceof SetFact set ? Truth.of(set.codes().isEmpty()) : Truth.UNKNOWN;
    }

    @Override
    @Value.NonAttribute
    default Set<String> references() {
        return Set.of();
    }

    @Override
    @Value.NonAttribute
    default String text() {
        return ConditionText.of(this, Set.of());
    }
}
