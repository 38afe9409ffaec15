package dev.caserail.model.intake.evidence;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** The case a contact belongs to, and why. */
@WrapperStyle
@Value.Immutable
public sealed interface FoundCase permits ImmutableFoundCase {
    /** {@return the case, which is no tombstone} */
    CaseId caseId();

    /** {@return by what it was found} */
    Evidence evidence();

    /** {@return the merged cases that redirect to it, the one that was found first (C7); mostly empty} */
    List<CaseId> redirectedFrom();

    /** {@return whether the sender takes part in the case already; if not, an agent may want to look twice} */
    boolean knownSender();

    /**
     * Makes a found case.
     *
     * @param caseId the case
     * @param evidence by what it was found
     * @param redirectedFrom the merged cases that redirect to it
     * @param knownSender whether the sender takes part in it already
     * @return the found case
     */
    static FoundCase of(CaseId caseId, Evidence evidence, Iterable<CaseId> redirectedFrom, boolean knownSender) {
        return ImmutableFoundCase.of(caseId, evidence, redirectedFrom, knownSender);
    }

    /** {@return why it is this case, in words} */
    @Value.NonAttribute
    default String why() {
        String merged = redirectedFrom().isEmpty()
                ? ""
                : "; merged: "
                        + redirectedFrom().stream().map(CaseId::value).collect(Collectors.joining(" → ")) + " → "
                        + caseId().value();
        return evidence().words() + merged + (knownSender() ? "" : "; the sender did not take part in it before");
    }
}
