package dev.caserail.quicktext.internal.filter;

import dev.caserail.model.order.Money;
import dev.caserail.quicktext.internal.filter.FilterSpec.Argument;
import dev.caserail.quicktext.internal.filter.FilterSpec.Input;
import dev.caserail.quicktext.internal.filter.FilterSpec.Result;
import dev.caserail.quicktext.internal.value.Amounts;
import dev.caserail.quicktext.internal.value.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Filters of numbers; a text that is none counts as the number it begins with, or 0. */
final class NumberFilters {
    private static final List<Argument> NUMBER = List.of(Argument.NUMBER);

    private NumberFilters() {}

    static void addTo(Filters filters) {
        filters.number("plus", NUMBER, 1, (in, a, c) -> Numbers.plus(Numbers.of(in), a.number(0)));
        filters.number("minus", NUMBER, 1, (in, a, c) -> Numbers.minus(Numbers.of(in), a.number(0)));
        filters.add("times", Input.AMOUNT, NUMBER, 1, Result.SAME, false, NumberFilters::times);
        filters.number("divided_by", List.of(Argument.DIVISOR), 1, (in, a, c) -> divide(in, a, c));
        filters.number(
                "modulo", List.of(Argument.DIVISOR), 1, (in, a, c) -> Numbers.modulo(Numbers.of(in), a.number(0)));
        filters.number("abs", List.of(), 0, (in, a, c) -> Numbers.abs(Numbers.of(in)));
        filters.number("ceil", List.of(), 0, (in, a, c) -> Numbers.round(Numbers.of(in), 0, RoundingMode.CEILING));
        filters.number("floor", List.of(), 0, (in, a, c) -> Numbers.round(Numbers.of(in), 0, RoundingMode.FLOOR));
        filters.number(
                "round", NUMBER, 0, (in, a, c) -> Numbers.round(Numbers.of(in), places(a), RoundingMode.HALF_UP));
        filters.number("at_least", NUMBER, 1, (in, a, c) -> atLeast(Numbers.of(in), a.number(0)));
        filters.number("at_most", NUMBER, 1, (in, a, c) -> atMost(Numbers.of(in), a.number(0)));
    }

    private static int places(Arguments arguments) {
        return arguments.count() == 0 ? 0 : Numbers.integer(Numbers.of(arguments.value(0)));
    }

    private static Object times(@Nullable Object in, Arguments arguments, FilterContext context) {
        Number factor = arguments.number(0);
        if (in instanceof Money money) {
            return Amounts.of(Numbers.times(money.amount(), factor), money.currency());
        }
        return Numbers.times(Numbers.of(in), factor);
    }

    /**
     * In guarded mode exact to 34 digits, for whole numbers too: 7 divided by 2 is 3.5 for everybody but programmers. In
     * compatible mode decimals divided by 0 are what they are as Ruby's floats.
     */
    private static Object divide(@Nullable Object in, Arguments arguments, FilterContext context) {
        Number dividend = Numbers.of(in);
        Number divisor = arguments.number(0);
        if (context.guarded()) {
            return Numbers.dividedBy(Numbers.decimal(dividend), divisor);
        }
        boolean decimals = dividend instanceof BigDecimal || divisor instanceof BigDecimal;
        if (decimals && Numbers.decimal(divisor).signum() == 0) {
            int sign = Numbers.decimal(dividend).signum();
            return sign == 0 ? "NaN" : sign < 0 ? "-Infinity" : "Infinity";
        }
        return Numbers.dividedBy(dividend, divisor);
    }

    private static Number atLeast(Number number, Number least) {
        return Numbers.compare(number, least) < 0 ? least : number;
    }

    private static Number atMost(Number number, Number most) {
        return Numbers.compare(number, most) > 0 ? most : number;
    }
}
