/**
 * Where cases are kept. A host implements {@link dev.caserail.model.repository.CaseRepository} on its own store, which has to
 * find a case and to store a {@link dev.caserail.model.repository.ChangeSet} wholly or not at all;
 * {@link dev.caserail.model.repository.RepositoryContract} proves that it does, {@link
 * dev.caserail.model.repository.InMemoryCaseRepository} is the reference. A {@link dev.caserail.model.repository.CaseOffice}
 * carries out commands on stored cases: many at once, nothing lost, nothing doubled (C8).
 */
@NullMarked
package dev.caserail.model.repository;

import org.jspecify.annotations.NullMarked;
