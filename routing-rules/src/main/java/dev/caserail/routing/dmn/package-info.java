/**
 * Decision tables and their chains from and to DMN XML (T5).
 *
 * <p>{@link dev.caserail.routing.dmn.DmnFile} reads DMN 1.1 to 1.5 into a {@link dev.caserail.routing.dmn.DmnModel} and
 * writes it again; the model checks {@link dev.caserail.routing.dmn.DmnFacts} and decides with them, table by table, into a
 * {@link dev.caserail.routing.dmn.DmnResult}.
 */
@NullMarked
package dev.caserail.routing.dmn;

import org.jspecify.annotations.NullMarked;
