package dev.caserail.routing.condition;

import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactLookup;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** Tests joined by commas: one of them must hold. */
@WrapperStyle
@Value.Immutable
public sealed interface AnyOfTest extends UnaryTest permits ImmutableAnyOfTest {
    /** {@return the tests, at least two, none of them {@code -} or itself a list} */
    List<UnaryTest> tests();

    @Override
    @Value.Auxiliary
    TextSpan span();

    /**
     * Joins tests.
     *
     * @param tests the tests
     * @param span where the list stands
     * @return the test
     * @throws IllegalArgumentException if there are fewer than two, or one is {@code -} or itself a list
     */
    static AnyOfTest of(Iterable<? extends UnaryTest> tests, TextSpan span) {
        return ImmutableAnyOfTest.of(tests, span);
    }

    /** Checks that the list is flat and a list. */
    @Value.Check
    default void check() {
        if (tests().size() < 2 || tests().stream().anyMatch(t -> t instanceof AnyTest || t instanceof AnyOfTest)) {
            throw new IllegalArgumentException("a list joins two or more single tests, not " + tests());
        }
    }

    @Override
    default Truth test(Fact fact, FactLookup others) {
        Truth found = Truth.FALSE;
        for (UnaryTest test : tests()) {
            found = found.or(test.test(fact, others));
            if (found == Truth.TRUE) {
                return found;
            }
        }
        return found;
    }

    @Override
    @Value.NonAttribute
    default Set<String> references() {
        Set<String> names = new LinkedHashSet<>();
        tests().forEach(test -> names.addAll(test.references()));
        return names;
    }

    @Override
    @Value.NonAttribute
    default String text() {
        return ConditionText.of(this, Set.of());
    }
}
