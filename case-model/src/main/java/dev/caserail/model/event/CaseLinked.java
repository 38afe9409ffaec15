package dev.caserail.model.event;

import dev.caserail.model.link.CaseLink;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** The case was linked with another one (C7). */
@WrapperStyle
@Value.Immutable
public sealed interface CaseLinked extends CaseEvent permits ImmutableCaseLinked {
    /** {@return the other case, and what it is to this one} */
    CaseLink link();

    /**
     * Makes the event.
     *
     * @param link the other case, and what it is to this one
     * @return the event
     */
    static CaseLinked of(CaseLink link) {
        return ImmutableCaseLinked.of(link);
    }
}
