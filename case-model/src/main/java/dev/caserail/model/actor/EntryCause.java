package dev.caserail.model.actor;

import dev.caserail.model.link.EntryId;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** An earlier entry, of this case or another one, such as the message that reopened it. */
@WrapperStyle
@Value.Immutable
public sealed interface EntryCause extends Cause permits ImmutableEntryCause {
    /** {@return the entry} */
    EntryId entry();

    /**
     * Makes the cause.
     *
     * @param entry the entry
     * @return the cause
     */
    static EntryCause of(EntryId entry) {
        return ImmutableEntryCause.of(entry);
    }
}
