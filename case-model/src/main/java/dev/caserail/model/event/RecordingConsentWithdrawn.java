package dev.caserail.model.event;

import dev.caserail.model.link.EntryId;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** The customer took back the consent to the recording of a call; the reference to it is gone (C5). */
@WrapperStyle
@Value.Immutable
public sealed interface RecordingConsentWithdrawn extends CaseEvent permits ImmutableRecordingConsentWithdrawn {
    /** {@return the entry of the call} */
    EntryId call();

    /**
     * Makes the event.
     *
     * @param call the entry of the call
     * @return the event
     */
    static RecordingConsentWithdrawn of(EntryId call) {
        return ImmutableRecordingConsentWithdrawn.of(call);
    }
}
