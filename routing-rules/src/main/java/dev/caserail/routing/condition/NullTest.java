package dev.caserail.routing.condition;

import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactLookup;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Set;
import org.immutables.value.Value;

/** {@code null}: matches an absent fact. */
@WrapperStyle
@Value.Immutable
public sealed interface NullTest extends UnaryTest permits ImmutableNullTest {
    @Override
    @Value.Auxiliary
    TextSpan span();

    /**
     * Makes one.
     *
     * @param span where it stands
     * @return the test
     */
    static NullTest of(TextSpan span) {
        return ImmutableNullTest.of(span);
    }

    @Override
    default Truth test(Fact fact, FactLookup others) {
        return Truth.of(fact == AbsentFact.ABSENT);
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
