package dev.caserail.routing.value;

import java.util.function.Function;

/** A single value: a fact of a case, or a literal of a table. Equal values are equal objects. */
public sealed interface FactValue extends Fact, Operand
        permits CodeValue,
                DateTimeValue,
                DateValue,
                DurationValue,
                FlagValue,
                MonthsValue,
                NumberValue,
                TextValue,
                TimeValue {
    @Override
    default Fact value(FactLookup others) {
        return this;
    }

    @Override
    default String written(Function<? super FactValue, String> literal) {
        return literal.apply(this);
    }
}
