/**
 * What is agreed with customers about time (F34): {@link dev.caserail.model.servicelevel.agreement.ServiceLevel}s with a
 * target per clock, the {@link dev.caserail.model.servicelevel.agreement.Entitlement}s of accounts, and the
 * {@link dev.caserail.model.servicelevel.agreement.ServiceTerms} that are recorded on a case, so that its journal says for
 * ever what it was measured by. Which service level a case gets is a decision table's to say.
 */
@NullMarked
package dev.caserail.model.servicelevel.agreement;

import org.jspecify.annotations.NullMarked;
