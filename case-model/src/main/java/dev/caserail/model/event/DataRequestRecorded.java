package dev.caserail.model.event;

import dev.caserail.model.privacy.DataSubjectRequest;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** A data-subject request came in, or went on (C10). */
@WrapperStyle
@Value.Immutable
public sealed interface DataRequestRecorded extends CaseEvent permits ImmutableDataRequestRecorded {
    /** {@return the request as it stands now} */
    DataSubjectRequest request();

    /**
     * Makes the event.
     *
     * @param request the request as it stands now
     * @return the event
     */
    static DataRequestRecorded of(DataSubjectRequest request) {
        return ImmutableDataRequestRecorded.of(request);
    }
}
