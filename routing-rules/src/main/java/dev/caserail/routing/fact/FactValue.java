package dev.caserail.routing.fact;

/** A single value: a fact of a case, or a literal of a table. Equal values are equal objects. */
public sealed interface FactValue extends Fact
        permits CodeValue,
                DateTimeValue,
                DateValue,
                DurationValue,
                FlagValue,
                MonthsValue,
                NumberValue,
                TextValue,
                TimeValue {}
