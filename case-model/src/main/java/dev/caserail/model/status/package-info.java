/**
 * Where a case stands (C1). A desk names its own statuses in a {@link dev.caserail.model.status.StatusSet}; each is bound
 * to a {@link dev.caserail.model.status.StatusCategory}, and only the category drives behaviour. Status and priority sets
 * are read from CSV or from what another help desk exports.
 */
@NullMarked
package dev.caserail.model.status;

import org.jspecify.annotations.NullMarked;
