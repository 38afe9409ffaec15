package dev.caserail.routing.condition;

import dev.caserail.routing.fact.Fact;
import org.immutables.value.Value;

/**
 * A condition on one fact, as it stands in a table's cell (T3). Two tests are equal when they say the same in the same
 * words, wherever they stand. Immutable; may be shared between threads.
 */
public sealed interface UnaryTest
        permits AnyOfTest, AnyTest, ComparisonTest, ContainsTest, EmptyTest, IntervalTest, NotTest, NullTest {
    /** {@return where it stands in its cell; {@link TextSpan#NONE} if it was not read from one} */
    @Value.Auxiliary
    TextSpan span();

    /**
     * Tests a fact.
     *
     * @param fact the fact; of the domain that the test was read for
     * @return whether it holds; only {@link Truth#TRUE} is a match
     */
    Truth test(Fact fact);

    /** {@return the test in S-FEEL: reading it again gives an equal test} */
    String text();
}
