package dev.caserail.model.link;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** Another case, and what it is to this one (C7). */
@WrapperStyle
@Value.Immutable
public sealed interface CaseLink permits ImmutableCaseLink {
    /** {@return what the other case is to this one} */
    LinkKind kind();

    /** {@return the other case} */
    CaseId other();

    /**
     * Makes a link.
     *
     * @param kind what the other case is to this one
     * @param other the other case
     * @return the link
     */
    static CaseLink of(LinkKind kind, CaseId other) {
        return ImmutableCaseLink.of(kind, other);
    }
}
