package dev.caserail.routing.internal.feel;

import dev.caserail.routing.dmn.type.DmnScalar;
import dev.caserail.routing.dmn.type.DmnType;
import dev.caserail.routing.fact.DateDomain;
import dev.caserail.routing.fact.DateTimeDomain;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.DurationDomain;
import dev.caserail.routing.fact.FlagDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.fact.TimeDomain;
import dev.caserail.routing.internal.feel.Expression.Arithmetic;
import dev.caserail.routing.internal.feel.Expression.Compared;
import dev.caserail.routing.internal.feel.Expression.Conditional;
import dev.caserail.routing.internal.feel.Expression.Joined;
import dev.caserail.routing.internal.feel.Expression.Null;
import dev.caserail.routing.internal.feel.Expression.Shifted;
import dev.caserail.routing.value.DateTimeValue;
import dev.caserail.routing.value.DateValue;
import dev.caserail.routing.value.DurationValue;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.MonthsValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.Operator;
import dev.caserail.routing.value.TimeValue;
import dev.caserail.routing.value.ValueArithmetic;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/** Puts expressions together where their types allow it; {@code null} goes with all. */
final class Operators {
    /** What arithmetic gives is found by trying it on one value of each kind. */
    private static final Map<Domain, FactValue> SAMPLES = Map.of(
            NumberDomain.any(),
            NumberValue.of(BigDecimal.ONE),
            DateDomain.DATE,
            DateValue.of(LocalDate.EPOCH),
            TimeDomain.TIME,
            TimeValue.of(LocalTime.NOON),
            DateTimeDomain.DATE_TIME,
            DateTimeValue.of(Instant.EPOCH),
            DurationDomain.DAYS_AND_TIME,
            DurationValue.of(Duration.ofDays(1)),
            DurationDomain.YEARS_AND_MONTHS,
            MonthsValue.of(1));

    private Operators() {}

    static Optional<Expression> arithmetic(char operator, Expression left, Expression right) {
        if (left instanceof Null || right instanceof Null) {
            DmnType other = left instanceof Null ? right.type() : left.type();
            return Optional.of(
                    kind(other).isEmpty() ? new Joined(left, right) : new Shifted(operator, left, right, other));
        }
        if (operator == '+' && text(left) && text(right)) {
            return Optional.of(new Joined(left, right));
        }
        if (number(left) && number(right)) {
            return Optional.of(new Arithmetic(operator, left, right));
        }
        if (operator == '^') {
            return Optional.empty();
        }
        return kind(left.type())
                .flatMap(l -> kind(right.type()).flatMap(r -> ValueArithmetic.apply(Operator.of(operator), l, r)))
                .flatMap(Kinds::of)
                .map(domain -> new Shifted(operator, left, right, DmnScalar.of(domain)));
    }

    /** Negates a number or a duration. */
    static Optional<Expression> minus(Expression operand) {
        return arithmetic(
                '*',
                operand,
                new Expression.Constant(NumberValue.of(BigDecimal.ONE.negate()), DmnScalar.of(NumberDomain.any())));
    }

    static Optional<Expression> compared(String operator, Expression left, Expression right) {
        return meet(left, right) ? Optional.of(new Compared(operator, left, right)) : Optional.empty();
    }

    static Optional<Expression> conditional(Expression condition, Expression then, Expression otherwise) {
        return flag(condition) && meet(then, otherwise)
                ? Optional.of(new Conditional(condition, then, otherwise))
                : Optional.empty();
    }

    static boolean flag(Expression part) {
        return part instanceof Null || Expression.is(part.type(), FlagDomain.class);
    }

    private static boolean meet(Expression left, Expression right) {
        return left instanceof Null || right instanceof Null || Kinds.compatible(left.type(), right.type());
    }

    private static boolean text(Expression part) {
        return Expression.is(part.type(), TextDomain.class);
    }

    private static boolean number(Expression part) {
        return Expression.is(part.type(), NumberDomain.class);
    }

    private static Optional<FactValue> kind(DmnType type) {
        if (!(type instanceof DmnScalar scalar)) {
            return Optional.empty();
        }
        Domain base = scalar.domain().base();
        return Optional.ofNullable(SAMPLES.get(base instanceof NumberDomain ? NumberDomain.any() : base));
    }
}
