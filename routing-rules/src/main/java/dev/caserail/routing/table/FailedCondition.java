package dev.caserail.routing.table;

import dev.caserail.routing.condition.ConditionWords;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactLookup;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** {@return the other facts that the condition compares it with, by column; empty for most conditions} */
    Map<String, Fact> others();

    /**
     * Puts a condition and its facts together.
     *
     * @param column the column's name
     * @param test the condition
     * @param facts the facts of the case
     * @return the failed condition
     */
    static FailedCondition of(String column, UnaryTest test, FactLookup facts) {
        Map<String, Fact> others = new LinkedHashMap<>();
        test.references().forEach(name -> others.put(name, facts.fact(name)));
        return ImmutableFailedCondition.of(column, test, facts.fact(column), others);
    }

    /**
     * Says what was asked and what was found: {@code asks that items is above 20, found 3}, or
     * {@code asks that items is above limit, found 3 (limit 20)}.
     *
     * @param locale the reader's locale; German and English are spoken
     * @return the words
     */
    default String words(Locale locale) {
        String asked = ConditionWords.in(locale).say(column(), test());
        String found = others().entrySet().stream()
                .map(other -> other.getKey() + " " + other.getValue().shown())
                .collect(Collectors.joining(", "));
        String facts = fact().shown() + (found.isEmpty() ? "" : " (" + found + ")");
        return locale.getLanguage().equals("de")
                ? "verlangt: " + asked + "; gefunden: " + facts
                : "asks that " + asked + ", found " + facts;
    }
}
