package dev.caserail.model;

import dev.caserail.model.Situation.Decision;
import dev.caserail.model.command.ApplyServiceLevel;
import dev.caserail.model.command.RecordEscalation;
import dev.caserail.model.event.EscalationFired;
import dev.caserail.model.event.ServiceLevelApplied;
import dev.caserail.model.refusal.AlreadySo;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.model.refusal.Unchanged;
import io.vavr.control.Either;
import java.util.Optional;

/** Service levels and escalation on a case: terms change only if they differ, and a step fires once (S11, S12). */
final class ServiceRules {
    private ServiceRules() {}

    static Either<CaseError, Decision> apply(Situation now, ApplyServiceLevel command) {
        SupportCase before = now.state();
        if (before.serviceTerms().equals(Optional.of(command.terms()))) {
            return Either.left(AlreadySo.of(
                    Unchanged.SERVICE_LEVEL, command.terms().level().value()));
        }
        return Decision.of(ServiceLevelApplied.of(before.serviceTerms(), command.terms(), command.reason()));
    }

    static Either<CaseError, Decision> fire(Situation now, RecordEscalation command) {
        if (now.state().firedSteps().contains(command.step())) {
            return Either.left(AlreadySo.of(
                    Unchanged.ESCALATION_STEP, command.step().step().value()));
        }
        return Decision.of(EscalationFired.of(
                command.step(), command.intent(), command.due(), command.late(), command.coalescedInto()));
    }
}
