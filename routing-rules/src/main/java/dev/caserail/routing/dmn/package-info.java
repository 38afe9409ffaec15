/**
 * Decision tables and their chains from and to DMN XML (T5).
 *
 * <p>{@link dev.caserail.routing.dmn.DmnFile} reads DMN 1.1 to 1.5 into a {@link dev.caserail.routing.dmn.model.DmnModel} and
 * writes it again. Reading goes from positioned XML elements over types, inputs and columns to tables; writing goes back.
 */
@NullMarked
package dev.caserail.routing.dmn;

import org.jspecify.annotations.NullMarked;
