package dev.caserail.routing.diff;

import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.value.Fact;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * What follows from a table for some facts, whatever the rules are called that it follows from. Two outcomes are equal if who asks
 * the table notices no difference. Immutable.
 */
@WrapperStyle
@Value.Immutable
public sealed interface TableOutcome permits ImmutableTableOutcome {
    /** {@return which form it has} */
    OutcomeKind kind();

    /** {@return the outputs by name: of one rule, or of each; none where no outputs follow} */
    List<NamedFacts> outputs();

    /** {@return the number; empty unless it is one} */
    Optional<BigDecimal> number();

    /**
     * One rule's outputs, or the default ones, follow.
     *
     * @param outputs the outputs by name
     * @return the outcome
     */
    static TableOutcome one(NamedFacts outputs) {
        return ImmutableTableOutcome.of(OutcomeKind.ONE, List.of(outputs), Optional.empty());
    }

    /**
     * The outputs of all matching rules follow.
     *
     * @param outputs the outputs of each, in the order that counts
     * @return the outcome
     */
    static TableOutcome all(List<NamedFacts> outputs) {
        return ImmutableTableOutcome.of(OutcomeKind.ALL, outputs, Optional.empty());
    }

    /**
     * The outputs of all matching rules follow, in no order.
     *
     * @param outputs the outputs of each
     * @return the outcome; equal to that of the same outputs in another order
     */
    static TableOutcome inNoOrder(List<NamedFacts> outputs) {
        return all(
                outputs.stream().sorted(Comparator.comparing(NamedFacts::shown)).toList());
    }

    /**
     * A number follows.
     *
     * @param number the number
     * @return the outcome; equal to that of the same number with other zeros at its end
     */
    static TableOutcome number(BigDecimal number) {
        return ImmutableTableOutcome.of(OutcomeKind.NUMBER, List.of(), Optional.of(number.stripTrailingZeros()));
    }

    /** {@return nothing follows: no rule matches, and there is no default} */
    static TableOutcome noMatch() {
        return ImmutableTableOutcome.of(OutcomeKind.NO_MATCH, List.of(), Optional.empty());
    }

    /** {@return nothing follows: rules match together that the hit policy forbids} */
    static TableOutcome broken() {
        return ImmutableTableOutcome.of(OutcomeKind.BROKEN_POLICY, List.of(), Optional.empty());
    }

    /** {@return the outcome as people read it: {@code large}, {@code van = large; days = 2}, {@code [small, large]}} */
    @Value.NonAttribute
    default String shown() {
        return switch (kind()) {
            case ONE -> shown(outputs().get(0));
            case ALL -> outputs().stream().map(TableOutcome::shown).collect(Collectors.joining(", ", "[", "]"));
            case NUMBER -> number().orElseThrow().toPlainString();
            case NO_MATCH -> "no decision";
            case BROKEN_POLICY -> "no decision, as rules clash";
        };
    }

    private static String shown(NamedFacts outputs) {
        List<Fact> values = List.copyOf(outputs.facts().values());
        return values.size() == 1 ? Literal.shown(values.get(0).shown()) : "(" + outputs.shown() + ")";
    }
}
