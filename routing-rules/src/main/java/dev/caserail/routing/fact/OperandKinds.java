package dev.caserail.routing.fact;

import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.Calculation;
import dev.caserail.routing.value.DateTimeValue;
import dev.caserail.routing.value.DateValue;
import dev.caserail.routing.value.DurationValue;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactLookup;
import dev.caserail.routing.value.FactReference;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.FlagValue;
import dev.caserail.routing.value.MonthsValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.Operand;
import dev.caserail.routing.value.TextValue;
import dev.caserail.routing.value.TimeValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** What kind of value an operand has, told by a sample of that kind: a calculation is tried on samples (T3). */
public final class OperandKinds {
    private static final List<FactValue> ORDERED = List.of(
            NumberValue.of(BigDecimal.ONE),
            DateValue.of(LocalDate.EPOCH),
            TimeValue.of(LocalTime.MIDNIGHT),
            DateTimeValue.of(Instant.EPOCH),
            DurationValue.of(Duration.ofDays(1)),
            MonthsValue.of(1));

    private OperandKinds() {}

    /**
     * Shows a value of a domain's kind.
     *
     * @param domain the domain
     * @return a value of its kind; empty for sets
     */
    public static Optional<FactValue> sample(Domain domain) {
        Domain base = domain.base();
        if (base instanceof FiniteDomain codes) {
            return Optional.of(codes.values().values().iterator().next());
        }
        return base instanceof SetDomain ? Optional.empty() : Optional.of(single(base));
    }

    /**
     * Shows a value of the kind that an operand has.
     *
     * @param operand a literal, a fact's name or a calculation
     * @param inputs the facts that it may name
     * @return a value of that kind; empty if a calculation has no result, or a fact is no single value
     */
    public static Optional<FactValue> sample(Operand operand, FactSchema<?> inputs) {
        if (operand instanceof FactReference reference) {
            return inputs.find(reference.name()).map(FactColumn::domain).flatMap(OperandKinds::sample);
        }
        if (!(operand instanceof Calculation calculation)) {
            return Optional.of(ofKind((FactValue) operand));
        }
        Optional<FactValue> left = sample(calculation.left(), inputs);
        Optional<FactValue> right = sample(calculation.right(), inputs);
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        Fact result =
                Calculation.of(calculation.operator(), left.get(), right.get()).value(FactLookup.NONE);
        return result == AbsentFact.ABSENT ? Optional.empty() : Optional.of(ofKind((FactValue) result));
    }

    /**
     * Says whether facts of a domain can be compared with an operand.
     *
     * @param operand a literal, a fact's name or a calculation
     * @param domain the domain
     * @param inputs the facts that the operand may name
     * @return whether a condition on such facts can name it; a condition of order needs a domain with an order besides
     */
    public static boolean comparable(Operand operand, Domain domain, FactSchema<?> inputs) {
        if (operand instanceof FactReference reference) {
            return inputs.find(reference.name())
                    .filter(other -> domain.comparableWith(other.domain()))
                    .isPresent();
        }
        Optional<FactValue> found = sample(operand, inputs);
        Optional<FactValue> wanted = sample(domain);
        return found.isPresent()
                && wanted.isPresent()
                && found.get().getClass() == wanted.get().getClass();
    }

    private static FactValue single(Domain base) {
        if (base instanceof FlagDomain) {
            return FlagValue.of(true);
        }
        if (base instanceof TextDomain) {
            return TextValue.of("");
        }
        if (base instanceof DateDomain) {
            return DateValue.of(LocalDate.EPOCH);
        }
        if (base instanceof TimeDomain) {
            return TimeValue.of(LocalTime.MIDNIGHT);
        }
        if (base instanceof DateTimeDomain) {
            return DateTimeValue.of(Instant.EPOCH);
        }
        if (base instanceof DurationDomain kind) {
            return kind == DurationDomain.DAYS_AND_TIME ? DurationValue.of(Duration.ofDays(1)) : MonthsValue.of(1);
        }
        return NumberValue.of(BigDecimal.ONE);
    }

    /** The sample of a value's kind: never 0, so that dividing by it has a result. */
    private static FactValue ofKind(FactValue value) {
        return ORDERED.stream()
                .filter(sample -> sample.getClass() == value.getClass())
                .findFirst()
                .orElse(value);
    }
}
