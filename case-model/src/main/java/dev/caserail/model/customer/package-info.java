/**
 * What an agent sees of the customer beside a case (F2, F30), as read models that the host fills.
 *
 * <p>A host gives what it has as {@link dev.caserail.model.customer.CustomerSource}s, puts them together once in
 * {@link dev.caserail.model.customer.CustomerSources}, and takes a {@link dev.caserail.model.customer.CustomerContext} for
 * an account at an instant. Each {@link dev.caserail.model.customer.Part} of it is asked for when it is needed, at most
 * once; one whose source fails does not take the others along. A
 * {@link dev.caserail.model.customer.CustomerSnapshot} is all of it at once, to be stored.
 */
@NullMarked
package dev.caserail.model.customer;

import org.jspecify.annotations.NullMarked;
