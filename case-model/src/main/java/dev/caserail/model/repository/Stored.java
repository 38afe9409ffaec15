package dev.caserail.model.repository;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import org.immutables.value.Value;

/** All changes are stored. */
@WrapperStyle
@Value.Immutable
public sealed interface Stored extends StoreOutcome permits ImmutableStored {
    /** {@return the versions that the cases have now, in the order of the changes} */
    Map<CaseId, Long> versions();

    /**
     * Says that a set is stored.
     *
     * @param changes the set
     * @return the outcome
     */
    static Stored of(ChangeSet changes) {
        Map<CaseId, Long> versions = new LinkedHashMap<>();
        changes.changes()
                .forEach(change -> versions.put(change.id(), change.state().version()));
        return ImmutableStored.of(versions);
    }
}
