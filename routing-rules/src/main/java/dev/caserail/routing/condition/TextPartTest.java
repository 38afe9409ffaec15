package dev.caserail.routing.condition;

import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactLookup;
import dev.caserail.routing.value.TextValue;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A part of a text: {@code starts with "DE"}, {@code ends with ".de"}, {@code contains "refund"}; in FEEL
 * {@code starts with(?, "DE")} and so on (DMN 1.5, clause 10.3.4.3).
 */
@WrapperStyle
@Value.Immutable
public sealed interface TextPartTest extends UnaryTest permits ImmutableTextPartTest {
    /** {@return where the part is looked for} */
    TextPart where();

    /** {@return the part, as the column's domain compares texts: in lower case where case does not matter} */
    TextValue part();

    @Override
    @Value.Auxiliary
    TextSpan span();

    /**
     * Makes one.
     *
     * @param where where the part is looked for
     * @param part the part, as the column's domain compares texts
     * @param span where it stands
     * @return the test
     */
    static TextPartTest of(TextPart where, TextValue part, TextSpan span) {
        return ImmutableTextPartTest.of(where, part, span);
    }

    @Override
    default Truth test(Fact fact, FactLookup others) {
        return fact instanceof TextValue found ? Truth.of(where().found(found.text(), part().text())) : Truth.UNKNOWN;
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
