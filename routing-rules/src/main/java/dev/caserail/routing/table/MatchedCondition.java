package dev.caserail.routing.table;

import dev.caserail.routing.condition.Comparison;
import dev.caserail.routing.condition.ComparisonTest;
import dev.caserail.routing.condition.ConditionWords;
import dev.caserail.routing.condition.ContainsTest;
import dev.caserail.routing.condition.EmptyTest;
import dev.caserail.routing.condition.NullTest;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactLookup;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** {@return the other facts that the condition compares it with, by column; empty for most conditions} */
    Map<String, Fact> others();

    /**
     * Puts a condition and its facts together.
     *
     * @param column the column's name
     * @param test the condition
     * @param facts the facts of the case
     * @return the matched condition
     */
    static MatchedCondition of(String column, UnaryTest test, FactLookup facts) {
        return of(column, test, facts.fact(column), facts);
    }

    /**
     * Puts a condition and its facts together, where the column's own fact is at hand.
     *
     * @param column the column's name
     * @param test the condition
     * @param fact the fact that met it
     * @param facts the facts of the case, asked for others that the condition names
     * @return the matched condition
     */
    static MatchedCondition of(String column, UnaryTest test, Fact fact, FactLookup facts) {
        if (test.references().isEmpty()) {
            return ImmutableMatchedCondition.of(column, test, fact, Map.of());
        }
        Map<String, Fact> others = new LinkedHashMap<>();
        test.references().forEach(name -> others.put(name, facts.fact(name)));
        return ImmutableMatchedCondition.of(column, test, fact, others);
    }

    /**
     * Says the condition, and the facts where they are not plain from it: {@code total is at least 50 (80)},
     * {@code total is at least limit (80; limit 50)}.
     *
     * @param locale the reader's locale
     * @return the words
     */
    default String words(Locale locale) {
        String said = ConditionWords.in(locale).say(column(), test());
        List<String> facts = new ArrayList<>();
        if (!saysTheFact(test(), fact())) {
            facts.add(fact().shown());
        }
        others().forEach((name, other) -> facts.add(name + " " + other.shown()));
        return facts.isEmpty() ? said : said + facts.stream().collect(Collectors.joining("; ", " (", ")"));
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
