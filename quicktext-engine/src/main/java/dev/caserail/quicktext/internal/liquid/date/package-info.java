/**
 * Dates as Liquid's {@code date} filter reads and writes them, for texts that come from elsewhere (Q3):
 * {@link dev.caserail.quicktext.internal.liquid.date.LiquidDates} reads what templates call a date,
 * {@link dev.caserail.quicktext.internal.liquid.date.Strftime} writes it by Ruby's directives.
 */
@NullMarked
package dev.caserail.quicktext.internal.liquid.date;

import org.jspecify.annotations.NullMarked;
