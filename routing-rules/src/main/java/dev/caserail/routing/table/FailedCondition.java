package dev.caserail.routing.table;

import dev.caserail.routing.condition.ConditionWords;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.Fact;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Locale;
import org.immutables.value.Value;

/** A condition that kept a rule from matching, and the fact that failed it (T7). */
@WrapperStyle
@Value.Immutable
public sealed interface FailedCondition permits ImmutableFailedCondition {
    /** {@return the column's name} */
    String column();

    /** {@return the condition} */
    UnaryTest test();

    /** {@return the fact that failed it} */
    Fact fact();

    /**
     * Puts the three together.
     *
     * @param column the column's name
     * @param test the condition
     * @param fact the fact that failed it
     * @return the failed condition
     */
    static FailedCondition of(String column, UnaryTest test, Fact fact) {
        return ImmutableFailedCondition.of(column, test, fact);
    }

    /**
     * Says what was asked and what was found: {@code asks that items is above 20, found 3}.
     *
     * @param locale the reader's locale; German and English are spoken
     * @return the words
     */
    default String words(Locale locale) {
        String asked = ConditionWords.in(locale).say(column(), test());
        return locale.getLanguage().equals("de")
                ? "verlangt: " + asked + "; gefunden: " + fact().shown()
                : "asks that " + asked + ", found " + fact().shown();
    }
}
