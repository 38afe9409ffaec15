/**
 * What the law asks of a desk about personal data (C10), as values without storage: a
 * {@link dev.caserail.model.privacy.DataSubjectRequest} with its due date, its extension and its outcome, and
 * {@link dev.caserail.model.privacy.RetentionHold}s, which block an erasure until they end.
 *
 * <p>Clauses are those of Regulation (EU) 2016/679 (GDPR); periods end as Regulation (EEC, Euratom) No 1182/71 says.
 */
@NullMarked
package dev.caserail.model.privacy;

import org.jspecify.annotations.NullMarked;
