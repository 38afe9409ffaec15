package dev.caserail.routing.condition;

import dev.caserail.routing.fact.AbsentFact;
import dev.caserail.routing.fact.Calculation;
import dev.caserail.routing.fact.CodeValue;
import dev.caserail.routing.fact.DateDomain;
import dev.caserail.routing.fact.DateTimeDomain;
import dev.caserail.routing.fact.DateTimeValue;
import dev.caserail.routing.fact.DateValue;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.DurationDomain;
import dev.caserail.routing.fact.DurationValue;
import dev.caserail.routing.fact.Fact;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactLookup;
import dev.caserail.routing.fact.FactReference;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FactValue;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.FlagDomain;
import dev.caserail.routing.fact.FlagValue;
import dev.caserail.routing.fact.MonthsValue;
import dev.caserail.routing.fact.NumberValue;
import dev.caserail.routing.fact.Operand;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.fact.TextValue;
import dev.caserail.routing.fact.TimeDomain;
import dev.caserail.routing.fact.TimeValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** What kind of value an operand has, told by a sample of that kind: a calculation is tried on samples. */
final class OperandKinds {
    private static final List<FactValue> ORDERED = List.of(
            NumberValue.of(BigDecimal.ONE),
            DateValue.of(LocalDate.EPOCH),
            TimeValue.of(LocalTime.MIDNIGHT),
            DateTimeValue.of(Instant.EPOCH),
            DurationValue.of(Duration.ofDays(1)),
            MonthsValue.of(1));

    private OperandKinds() {}

    /** A value of a domain's kind; empty for sets. */
    static Optional<FactValue> sample(Domain domain) {
        Domain base = domain.base();
        if (base instanceof FiniteDomain codes) {
            return Optional.of(CodeValue.of(codes.codes().iterator().next()));
        }
        return base instanceof SetDomain ? Optional.empty() : Optional.of(single(base));
    }

    /** A value of the kind that an operand has; empty if a calculation has no result, or a fact is no single value. */
    static Optional<FactValue> sample(Operand operand, FactSchema<?> inputs) {
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
