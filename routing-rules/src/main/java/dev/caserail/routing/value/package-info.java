/**
 * What is known of a case, as single values.
 *
 * <p>A {@link dev.caserail.routing.value.Fact} is a {@link dev.caserail.routing.value.FactValue} (a code, text, number, flag, date,
 * time, duration), a {@link dev.caserail.routing.value.SetFact set of codes}, or {@link dev.caserail.routing.value.AbsentFact absent}
 * (T1). What a condition compares it with is an {@link dev.caserail.routing.value.Operand}: a literal, another fact of the case, or a
 * {@link dev.caserail.routing.value.Calculation} with these. {@link dev.caserail.routing.value.ValueOrder} says what comes before
 * what.
 */
@NullMarked
package dev.caserail.routing.value;

import org.jspecify.annotations.NullMarked;
