/**
 * What a case may be about, as far as the host tells us: {@link dev.caserail.model.order.Delivery} with its slot and
 * {@link dev.caserail.model.order.ProductLine}s (F2).
 */
@NullMarked
package dev.caserail.model.order;

import org.jspecify.annotations.NullMarked;
