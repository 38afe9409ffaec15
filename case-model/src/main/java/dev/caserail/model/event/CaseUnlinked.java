package dev.caserail.model.event;

import dev.caserail.model.link.CaseLink;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** A link with another case was taken back, such as a duplicate that is none (C7). */
@WrapperStyle
@Value.Immutable
public sealed interface CaseUnlinked extends CaseEvent permits ImmutableCaseUnlinked {
    /** {@return the other case, and what it was to this one} */
    CaseLink link();

    /**
     * Makes the event.
     *
     * @param link the other case, and what it was to this one
     * @return the event
     */
    static CaseUnlinked of(CaseLink link) {
        return ImmutableCaseUnlinked.of(link);
    }
}
