package dev.caserail.model.intake.directory;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a contact went that was imported. */
@ValueStyle
@Value.Immutable
public sealed interface ImportRecord permits ImmutableImportRecord {
    /** {@return the case; empty if it belongs to none} */
    Optional<CaseId> caseId();

    /**
     * Makes a record.
     *
     * @param caseId the case, if there is one
     * @return the record
     */
    static ImportRecord of(Optional<CaseId> caseId) {
        return ImmutableImportRecord.builder().caseId(caseId).build();
    }
}
