package dev.caserail.model.repository;

import dev.caserail.model.SupportCase;
import dev.caserail.model.identifier.CaseId;
import java.util.Optional;

/**
 * A store of cases, which a host implements: a table of entries by case and number beside a table of cases with version and
 * snapshot, a document per case, an event store. Two things are asked of it: to find a case, and to store a set of changes
 * wholly or not at all, each only on the version it expects. {@link RepositoryContract} checks both.
 *
 * <p>What can happen is an outcome. What must not happen (the connection is lost, a stored entry cannot be read) is an
 * unchecked exception of the host's own, which passes through to the caller of the {@link CaseOffice}; the caller does not
 * know then whether the changes are stored.
 *
 * <p>Called by any number of threads at once. Whoever is told {@link Stored} finds the changes, and so does everybody after
 * them.
 */
public interface CaseRepository {
    /**
     * Finds a case.
     *
     * @param id the case
     * @return its journal and its state, both of one version; empty if the store does not have it
     */
    Optional<StoredCase> find(CaseId id);

    /**
     * Finds the state of a case alone, which most commands need no more of. A store with snapshots overrides it, so that a
     * command on a case of many entries costs no more than on one of few.
     *
     * @param id the case
     * @return its state; empty if the store does not have it
     */
    default Optional<SupportCase> state(CaseId id) {
        return find(id).map(StoredCase::state);
    }

    /**
     * Stores changes of one case or several: all of them, or none. Each is checked against the version it expects, and those
     * without entries are, too. The first that does not fit, in their order, is the outcome.
     *
     * @param changes the changes
     * @return whether they are stored, and if not, why
     */
    StoreOutcome store(ChangeSet changes);
}
