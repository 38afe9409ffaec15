package dev.caserail.model.repository;

import dev.caserail.model.Absorption;
import dev.caserail.model.SupportCase;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.identifier.CaseId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Somebody who looks at cases while others work on them. For one thread. */
final class CaseReader {
    private final CaseRepository repository;
    private final Map<CaseId, StoredCase> last = new HashMap<>();

    CaseReader(CaseRepository repository) {
        this.repository = repository;
    }

    /** Looks at a case, which must have gone on from where it was, and at the case it is merged into. */
    void look(CaseId id) {
        StoredCase seen = find(id);
        String which = "case `" + id.value() + "`";
        StoredCase before = last.put(id, seen);
        if (before != null) {
            Expect.that(
                    seen.version() >= before.version(),
                    which + " went back from version " + before.version() + " to " + seen.version());
            JournalEntry known = before.journal().entries().last();
            Expect.same(
                    Optional.of(known), seen.journal().entry(known.sequence()), "what was the last entry of " + which);
        }
        Expect.same(seen.version(), seen.journal().entries().last().sequence(), "the last entry's number of " + which);
        seen.state().mergedInto().ifPresent(into -> bothSides(seen.state(), into));
    }

    private void bothSides(SupportCase source, CaseId into) {
        boolean absorbed =
                find(into).state().absorbed().stream().map(Absorption::from).anyMatch(source.id()::equals);
        // unless the merge was undone between the two looks
        Expect.that(
                absorbed || find(source.id()).version() > source.version(),
                "case `" + source.id().value() + "` is merged into `" + into.value() + "`, which does not know of it");
    }

    private StoredCase find(CaseId id) {
        Optional<StoredCase> found = repository.find(id);
        Expect.that(found.isPresent(), "case `" + id.value() + "` is lost");
        return found.orElseThrow();
    }
}
