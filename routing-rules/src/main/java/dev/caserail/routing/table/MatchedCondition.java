package dev.caserail.routing.table;

import dev.caserail.routing.condition.Comparison;
import dev.caserail.routing.condition.ComparisonTest;
import dev.caserail.routing.condition.ConditionWords;
import dev.caserail.routing.condition.ContainsTest;
import dev.caserail.routing.condition.EmptyTest;
import dev.caserail.routing.condition.NullTest;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.Fact;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Locale;
import org.immutables.value.Value;

/** A condition of the rule that decided, and the fact that met it (T7). */
@WrapperStyle
@Value.Immutable
public sealed interface MatchedCondition permits ImmutableMatchedCondition {
    /** {@return the column's name} */
    String column();

    /** {@return the condition} */
    UnaryTest test();

    /** {@return the fact that met it} */
    Fact fact();

    /**
     * Puts the three together.
     *
     * @param column the column's name
     * @param test the condition
     * @param fact the fact that met it
     * @return the matched condition
     */
    static MatchedCondition of(String column, UnaryTest test, Fact fact) {
        return ImmutableMatchedCondition.of(column, test, fact);
    }

    /**
     * Says the condition, and the fact where it is not plain from it: {@code total is at least 50 (80)}.
     *
     * @param locale the reader's locale
     * @return the words
     */
    default String words(Locale locale) {
        String said = ConditionWords.in(locale).say(column(), test());
        return saysTheFact(test(), fact()) ? said : said + " (" + fact().shown() + ")";
    }

    private static boolean saysTheFact(UnaryTest test, Fact fact) {
        if (test instanceof ContainsTest contains) {
            return contains.codes().size() == 1
                    && contains.codes().get(0).shown().equals(fact.shown());
        }
        return test instanceof NullTest
                || test instanceof EmptyTest
                || (test instanceof ComparisonTest comparison && comparison.comparison() == Comparison.EQUAL);
    }
}
