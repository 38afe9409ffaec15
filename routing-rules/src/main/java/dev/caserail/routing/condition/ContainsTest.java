package dev.caserail.routing.condition;

import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactLookup;
import dev.caserail.routing.value.SetFact;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Members of a set: {@code contains x}, {@code contains any (x, y)}, {@code contains all (x, y)},
 * {@code contains none (x, y)}.
 */
@WrapperStyle
@Value.Immutable
public sealed interface ContainsTest extends UnaryTest permits ImmutableContainsTest {
    /** {@return how many of the codes the set must have; {@link Membership#ANY} for {@code contains x}} */
    Membership membership();

    /** {@return the codes, at least one} */
    List<CodeValue> codes();

    @Override
    @Value.Auxiliary
    TextSpan span();

    /**
     * Makes one. Of a single code, any and all are the same, and both are {@link Membership#ANY}.
     *
     * @param membership how many of the codes the set must have
     * @param codes the codes
     * @param span where it stands
     * @return the test
     * @throws IllegalArgumentException if there is no code
     */
    static ContainsTest of(Membership membership, Iterable<CodeValue> codes, TextSpan span) {
        ContainsTest made = ImmutableContainsTest.of(membership, codes, span);
        return membership == Membership.ALL && made.codes().size() == 1
                ? ImmutableContainsTest.of(Membership.ANY, codes, span)
                : made;
    }

    /** Checks that a code is named. */
    @Value.Check
    default void check() {
        if (codes().isEmpty()) {
            throw new IllegalArgumentException("`contains` needs at least one code");
        }
    }

    @Override
    default Truth test(Fact fact, FactLookup others) {
        if (!(fact instanceof SetFact set)) {
            return Truth.UNKNOWN;
        }
        return Truth.of(
                switch (membership()) {
                    case ANY -> hasAny(set);
                    case ALL -> hasAll(set);
                    case NONE -> !hasAny(set);
                });
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

    private boolean hasAny(SetFact set) {
        for (CodeValue code : codes()) {
            if (set.codes().contains(code.code())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAll(SetFact set) {
        for (CodeValue code : codes()) {
            if (!set.codes().contains(code.code())) {
                return false;
            }
        }
        return true;
    }
}
