package dev.caserail.routing.condition;

import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactLookup;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A condition on one fact, as it stands in a table's cell (T3). Two tests are equal when they say the same in the same
 * words, wherever they stand. Immutable; may be shared between threads.
 */
public sealed interface UnaryTest
        permits AnyOfTest,
                AnyTest,
                ComparisonTest,
                ContainsTest,
                EmptyTest,
                IntervalTest,
                NotTest,
                NullTest,
                TextPartTest {
    /** {@return where it stands in its cell; {@link TextSpan#NONE} if it was not read from one} */
    @Value.Auxiliary
    TextSpan span();

    /**
     * {@return the names of the other facts of the case that it compares with, in the order they stand; empty for most
     * conditions}
     */
    @Value.NonAttribute
    Set<String> references();

    /**
     * Tests a fact.
     *
     * @param fact the fact; of the domain that the test was read for
     * @param others the other facts of the case
     * @return whether it holds; only {@link Truth#TRUE} is a match
     */
    Truth test(Fact fact, FactLookup others);

    /**
     * Tests a fact by a condition that asks for no other one.
     *
     * @param fact the fact; of the domain that the test was read for
     * @return whether it holds; only {@link Truth#TRUE} is a match
     * @throws IllegalStateException if the condition needs another fact
     */
    default Truth test(Fact fact) {
        return test(fact, FactLookup.NONE);
    }

    /** {@return the test in S-FEEL: reading it again gives an equal test} */
    String text();

    /**
     * Writes the test for a table with these inputs: a text that is called like one of them stands in quotes, so that it is
     * not read as the input.
     *
     * @param inputs the names of the table's inputs
     * @return the test in S-FEEL
     */
    default String text(Set<String> inputs) {
        return ConditionText.of(this, inputs);
    }
}
