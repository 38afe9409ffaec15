package dev.caserail.routing.value;

import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** A text, compared exactly (T3). */
@WrapperStyle
@Value.Immutable
public sealed interface TextValue extends FactValue permits ImmutableTextValue {
    /** {@return the text} */
    String text();

    /**
     * Makes one.
     *
     * @param text the text
     * @return the value
     */
    static TextValue of(String text) {
        return ImmutableTextValue.of(text);
    }

    @Override
    @Value.NonAttribute
    default String shown() {
        return text();
    }
}
