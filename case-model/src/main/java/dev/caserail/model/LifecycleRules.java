package dev.caserail.model;

import static dev.caserail.model.Situation.refuse;

import dev.caserail.model.Situation.Decision;
import dev.caserail.model.actor.EntryCause;
import dev.caserail.model.command.AssignCase;
import dev.caserail.model.command.ChangePriority;
import dev.caserail.model.command.ChangeStatus;
import dev.caserail.model.command.TransferCase;
import dev.caserail.model.command.UnassignCase;
import dev.caserail.model.contact.CallNotePolicy;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.event.CaseAssigned;
import dev.caserail.model.event.CaseTransferred;
import dev.caserail.model.event.CaseUnassigned;
import dev.caserail.model.event.PriorityChanged;
import dev.caserail.model.event.StatusChanged;
import dev.caserail.model.permission.Permission;
import dev.caserail.model.refusal.AlreadySo;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.model.refusal.Unchanged;
import dev.caserail.model.refusal.lifecycle.ImmutableSameSkill;
import dev.caserail.model.refusal.lifecycle.ReasonMissing;
import dev.caserail.model.refusal.lifecycle.ReopenWindowOver;
import dev.caserail.model.refusal.lifecycle.ResolveBlocked;
import dev.caserail.model.refusal.lifecycle.StatusNotAllowed;
import dev.caserail.model.refusal.lifecycle.UnknownPriority;
import dev.caserail.model.refusal.lifecycle.UnknownStatus;
import dev.caserail.model.status.CaseStatus;
import dev.caserail.model.status.LifecyclePolicy;
import dev.caserail.model.status.PrioritySet;
import dev.caserail.model.status.ResolveGuard;
import dev.caserail.model.status.StatusCategory;
import dev.caserail.model.status.StatusDefinition;
import dev.caserail.model.status.StatusSet;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a case stands and who has it: status, assignee, skill, priority (C1). */
final class LifecycleRules {
    private final StatusSet statuses;
    private final PrioritySet priorities;
    private final LifecyclePolicy policy;
    private final CallNotePolicy callNotes;

    LifecycleRules(StatusSet statuses, PrioritySet priorities, LifecyclePolicy policy, CallNotePolicy callNotes) {
        this.statuses = statuses;
        this.priorities = priorities;
        this.policy = policy;
        this.callNotes = callNotes;
    }

    Either<CaseError, Decision> changeStatus(Situation now, ChangeStatus command) {
        Optional<StatusDefinition> known = statuses.find(command.to());
        if (known.isEmpty()) {
            return refuse(UnknownStatus.of(command.to(), statuses.codes()));
        }
        CaseStatus from = now.state().status();
        CaseStatus to = known.get().status();
        if (from.equals(to)) {
            return refuse(AlreadySo.of(Unchanged.STATUS, to.code().value()));
        }
        if (!from.category().mayGoTo(to.category()) || to.category() == StatusCategory.MERGED) {
            return refuse(StatusNotAllowed.of(from, to));
        }
        boolean reopens = to.category() == StatusCategory.OPEN
                && (from.category() == StatusCategory.RESOLVED || from.category() == StatusCategory.CLOSED);
        if (reopens && command.reason().filter(r -> !r.isBlank()).isEmpty()) {
            return refuse(ReasonMissing.of("reopen the case"));
        }
        if (reopens
                && from.category() == StatusCategory.RESOLVED
                && !withinReopenWindow(now)
                && !now.may(Permission.REOPEN_CLOSED)) {
            return refuse(ReopenWindowOver.of(resolvedAt(now.state()).plus(policy.reopenWindow())));
        }
        List<ResolveGuard> missing = to.category() == StatusCategory.RESOLVED ? missing(now.state()) : List.of();
        return missing.isEmpty()
                ? Decision.of(StatusChanged.of(from, to, command.reason()))
                : refuse(ResolveBlocked.of(missing));
    }

    /** What must be permitted for a step: more than for others, if it closes, reopens, or has to do with spam. */
    Permission needed(Situation now, ChangeStatus command) {
        return statuses.find(command.to())
                .map(to -> permission(now.category(), to.status().category()))
                .orElse(Permission.CHANGE_STATUS);
    }

    private static Permission permission(StatusCategory from, StatusCategory to) {
        if (from == StatusCategory.SPAM || to == StatusCategory.SPAM) {
            return Permission.MARK_SPAM;
        }
        if (from == StatusCategory.CLOSED && to == StatusCategory.OPEN) {
            return Permission.REOPEN_CLOSED;
        }
        if (from == StatusCategory.RESOLVED && to == StatusCategory.OPEN) {
            return Permission.REOPEN;
        }
        return to == StatusCategory.CLOSED ? Permission.CLOSE : Permission.CHANGE_STATUS;
    }

    /** What the guards of C1 miss before the case is resolved. */
    List<ResolveGuard> missing(SupportCase state) {
        List<ResolveGuard> missing = new ArrayList<>();
        for (ResolveGuard guard : ResolveGuard.values()) {
            if (!policy.waivedGuards().contains(guard) && !met(guard, state)) {
                missing.add(guard);
            }
        }
        return missing;
    }

    private boolean met(ResolveGuard guard, SupportCase state) {
        return switch (guard) {
            case ASSIGNEE -> state.assignee().isPresent();
            case TRACKED_ISSUE -> !state.issues().isEmpty();
            case CALL_LOG -> state.channel() != Channel.PHONE || state.calls() > 0;
            case THOROUGH_NOTE -> state.calls() == 0 || state.thoroughCalls() > 0 || !delicate(state);
        };
    }

    private boolean delicate(SupportCase state) {
        return state.issues().stream()
                .anyMatch(tracked -> callNotes.topic(tracked.issue()).isPresent());
    }

    private static Instant resolvedAt(SupportCase state) {
        return state.resolvedAt().orElse(state.statusSince());
    }

    /** Says whether a resolved case may be reopened now. */
    boolean withinReopenWindow(Situation now) {
        return policy.withinReopenWindow(resolvedAt(now.state()), now.now());
    }

    /** Says whether the case was reopened so often that a message no longer does. */
    boolean reopenedTooOften(Situation now) {
        return policy.reopenedTooOften(now.state().reopenedAt(), now.now());
    }

    /** Adds the step to the first status of category OPEN, caused by the first entry of the decision. */
    Decision open(Situation now, Decision decision, Optional<String> reason) {
        CaseStatus open = statuses.first(StatusCategory.OPEN).orElseThrow();
        return decision.then(StatusChanged.of(now.state().status(), open, reason), EntryCause.of(now.next()));
    }

    Either<CaseError, Decision> assign(Situation now, AssignCase command) {
        if (now.state().assignee().equals(Optional.of(command.agent()))) {
            return refuse(AlreadySo.of(Unchanged.ASSIGNEE, command.agent().value()));
        }
        return Decision.of(CaseAssigned.of(now.state().assignee(), command.agent()))
                .map(decision ->
                        now.category() == StatusCategory.NEW ? open(now, decision, Optional.empty()) : decision);
    }

    Either<CaseError, Decision> unassign(Situation now, UnassignCase command) {
        return now.state()
                .assignee()
                .map(agent -> Decision.of(CaseUnassigned.of(agent, command.reason())))
                .orElseGet(() -> refuse(AlreadySo.of(Unchanged.UNASSIGNED, "")));
    }

    Either<CaseError, Decision> transfer(Situation now, TransferCase command) {
        return now.state().skill().equals(Optional.of(command.skill()))
                ? refuse(ImmutableSameSkill.of(command.skill()))
                : Decision.of(CaseTransferred.of(now.state().skill(), command.skill(), command.reason()));
    }

    Either<CaseError, Decision> prioritize(Situation now, ChangePriority command) {
        if (priorities.find(command.to()).isEmpty()) {
            return refuse(UnknownPriority.of(command.to(), priorities.codes()));
        }
        return now.state().priority().equals(Optional.of(command.to()))
                ? refuse(AlreadySo.of(Unchanged.PRIORITY, command.to().value()))
                : Decision.of(PriorityChanged.of(now.state().priority(), command.to(), command.reason()));
    }
}
