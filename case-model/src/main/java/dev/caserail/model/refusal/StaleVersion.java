package dev.caserail.model.refusal;

import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Others changed the case since the sender looked (C8). */
@WrapperStyle
@Value.Immutable
public sealed interface StaleVersion extends CaseError permits ImmutableStaleVersion {
    /** This refusal's stable name. */
    DiagnosticCode CODE = DiagnosticCode.of("case.stale-version");

    /** How many of the events since are named. */
    int MOST_NAMED = 20;

    /** {@return the version the sender saw} */
    long seen();

    /** {@return the version the case has} */
    long current();

    /** {@return what happened since, oldest first, by the events' names; empty where the host did not give the journal} */
    List<String> since();

    /** {@return the second case of the command, if that is the one that was changed} */
    Optional<CaseId> other();

    /**
     * Makes the refusal where only the versions are known.
     *
     * @param seen the version the sender saw
     * @param current the version the case has
     * @return the refusal
     */
    static StaleVersion of(long seen, long current) {
        return ImmutableStaleVersion.of(seen, current, List.of(), Optional.empty());
    }

    /**
     * Makes the refusal from the case's journal.
     *
     * @param seen the version the sender saw
     * @param journal all entries of the case, oldest first
     * @return the refusal, which names the first {@value #MOST_NAMED} things that happened since
     */
    static StaleVersion of(long seen, Seq<JournalEntry> journal) {
        List<String> since = journal.drop((int) Math.min(seen, Integer.MAX_VALUE))
                .take(MOST_NAMED)
                .map(entry -> entry.event().getClass().getInterfaces()[0].getSimpleName())
                .toJavaList();
        return ImmutableStaleVersion.of(seen, journal.size(), since, Optional.empty());
    }

    /**
     * Says the same of the second case of a command.
     *
     * @param id the second case
     * @return the refusal that names it
     */
    default StaleVersion ofOther(CaseId id) {
        return ImmutableStaleVersion.of(seen(), current(), since(), Optional.of(id));
    }

    @Override
    @Value.NonAttribute
    default Seq<Diagnostic> diagnostics() {
        return Vector.of(Diagnostic.error(
                CODE,
                PathLocation.of(other().isPresent() ? "otherVersion" : "version"),
                "the command was given on version " + seen()
                        + other().map(id -> " of case `" + id.value() + "`, it").orElse(", the case")
                        + " is at version " + current()
                        + (since().isEmpty() ? "" : "; since then: " + String.join(", ", since())),
                "look at the case again, and repeat the command if it still makes sense"));
    }
}
