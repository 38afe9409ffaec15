/**
 * What a case may be about, as far as the host tells us: a {@link dev.caserail.model.order.Delivery} with its slot and
 * {@link dev.caserail.model.order.ProductLine}s, an {@link dev.caserail.model.order.Order} with what of each line has left
 * the shop, the {@link dev.caserail.model.order.Basket} a customer has open, and the
 * {@link dev.caserail.model.order.Money} that they cost (F2, F16).
 */
@NullMarked
package dev.caserail.model.order;

import org.jspecify.annotations.NullMarked;
