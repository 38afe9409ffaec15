package dev.caserail.examples.supportdesk.clock;

import dev.caserail.examples.supportdesk.desk.ServiceLevelWork;
import dev.caserail.model.CaseJournal;
import dev.caserail.model.SupportCase;
import dev.caserail.model.servicelevel.clock.CaseClocks;
import dev.caserail.model.servicelevel.escalation.EscalationPlan;
import dev.caserail.routing.servicelevel.ServiceLevelChoice;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.Instant;
import java.util.Optional;

/**
 * What the clocks of one case say, and its escalation.
 *
 * @param state the case as it was then
 * @param clocks its clocks
 * @param plan its escalation
 * @param assumed the service level that the desk's table chooses, where none was recorded
 */
record CaseTimes(SupportCase state, CaseClocks clocks, EscalationPlan plan, Optional<ServiceLevelChoice> assumed) {
    /** A case that is asked for and is not there. */
    static final DiagnosticCode UNKNOWN_CASE = DiagnosticCode.of("clock.unknown-case");

    /** Reads a case at an instant; empty if it was not opened then. */
    static Validation<Seq<Diagnostic>, Optional<CaseTimes>> read(
            ServiceLevelWork service, CaseJournal journal, Instant now) {
        CaseJournal until = CaseJournal.of(
                journal.id(), journal.entries().takeWhile(entry -> !entry.at().isAfter(now)));
        if (until.entries().isEmpty()) {
            return Validation.valid(Optional.empty());
        }
        return until.replay().flatMap(state -> {
            Optional<ServiceLevelChoice> assumed = state.serviceTerms().isPresent()
                    ? Optional.empty()
                    : service.choose(state, state.openedAt()).toJavaOptional();
            Validation<Seq<Diagnostic>, CaseClocks> clocks = assumed.map(
                            choice -> service.desk().clocks().readAssuming(until, choice.terms(), now))
                    .orElseGet(() -> service.desk().clocks().read(until, now));
            return clocks.map(read ->
                    Optional.of(new CaseTimes(state, read, service.desk().plan(state, read), assumed)));
        });
    }
}
