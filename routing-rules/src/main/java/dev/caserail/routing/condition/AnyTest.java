package dev.caserail.routing.condition;

import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactLookup;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Set;
import org.immutables.value.Value;

/** {@code -}: matches every fact, absent ones too. */
@WrapperStyle
@Value.Immutable
public sealed interface AnyTest extends UnaryTest permits ImmutableAnyTest {
    @Override
    @Value.Auxiliary
    TextSpan span();

    /**
     * Makes one.
     *
     * @param span where it stands
     * @return the test
     */
    static AnyTest of(TextSpan span) {
        return ImmutableAnyTest.of(span);
    }

    @Override
    default Truth test(Fact fact, FactLookup others) {
        return Truth.TRUE;
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
