package dev.caserail.model.command;

import dev.caserail.model.permission.Permission;
import dev.caserail.model.privacy.DataSubjectRequest;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** Record a data-subject request, or how it went on (C10). */
@WrapperStyle
@Value.Immutable
public sealed interface RecordDataRequest extends CaseCommand permits ImmutableRecordDataRequest {
    /** {@return the request as it stands now} */
    DataSubjectRequest request();

    /**
     * Makes the command.
     *
     * @param request the request as it stands now
     * @return the command
     */
    static RecordDataRequest of(DataSubjectRequest request) {
        return ImmutableRecordDataRequest.of(request);
    }

    @Override
    @Value.NonAttribute
    default Permission permission() {
        return Permission.HANDLE_DATA_REQUESTS;
    }
}
