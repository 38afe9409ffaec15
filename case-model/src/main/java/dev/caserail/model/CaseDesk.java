package dev.caserail.model;

import dev.caserail.model.actor.Actor;
import dev.caserail.model.command.CaseCommand;
import dev.caserail.model.command.CommandContext;
import dev.caserail.model.command.LogCall;
import dev.caserail.model.command.ProposeQuicktext;
import dev.caserail.model.command.TrackIssue;
import dev.caserail.model.command.TransferCase;
import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.event.CallLogged;
import dev.caserail.model.event.CaseEvent;
import dev.caserail.model.event.CaseOpened;
import dev.caserail.model.event.CaseTransferred;
import dev.caserail.model.event.IssueTracked;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.event.QuicktextProposed;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.order.Delivery;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.model.refusal.ImmutableAlreadyTracked;
import dev.caserail.model.refusal.ImmutableIssueRefused;
import dev.caserail.model.refusal.ImmutableOutOfOrder;
import dev.caserail.model.refusal.ImmutableSameSkill;
import dev.caserail.model.refusal.ImmutableStaleVersion;
import dev.caserail.model.refusal.ImmutableTargetNotOnCase;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.tracking.AccountTarget;
import dev.caserail.taxonomy.tracking.DeliveryTarget;
import dev.caserail.taxonomy.tracking.ProductLineTarget;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import dev.caserail.taxonomy.tracking.TrackingRules;
import dev.caserail.taxonomy.tracking.TrackingTarget;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Opens cases and carries out commands on them, by a desk's taxonomy. It stores nothing and reads no clock: a command is
 * a pure function of the case, the command and its context. Immutable; one instance serves all threads.
 *
 * <pre>{@code
 * CaseDesk desk = CaseDesk.of(ReferenceTaxonomy.load());
 * Transition opened = desk.open(CaseId.of("C-1"), contact, Actor.automation("intake"));
 * CommandContext now = CommandContext.of(agent, receivedAt, opened.state().version());
 * Either<CaseError, Transition> tracked = desk.handle(opened.state(), TrackIssue.of(issue, target, true), now);
 * }</pre>
 */
public final class CaseDesk {
    private final TrackingRules tracking;

    private CaseDesk(TrackingRules tracking) {
        this.tracking = tracking;
    }

    /**
     * Makes a desk.
     *
     * @param taxonomy the issues that may be tracked
     * @return the desk
     */
    public static CaseDesk of(IssueTaxonomy taxonomy) {
        return new CaseDesk(TrackingRules.of(taxonomy));
    }

    /**
     * Opens a case from a contact, dated as the contact was received. The contact's constraints have been checked before.
     *
     * @param id the case's identifier, new for every case
     * @param contact the contact
     * @param actor who opens it
     * @return the new case, at version 1, and its first journal entry
     */
    public Transition open(CaseId id, IncomingContact contact, Actor actor) {
        CaseOpened opened = CaseOpened.of(contact);
        JournalEntry entry = JournalEntry.of(1, opened, actor, contact.receivedAt());
        return ImmutableTransition.of(CaseFold.begin(id, opened, entry).state(), List.of(entry), List.of());
    }

    /**
     * Carries out a command.
     *
     * @param state the case as the host has it now
     * @param command what is asked
     * @param context who asks, when, and on which version
     * @return the case after it with the new journal entries, or why it is refused; a refused command changes nothing
     */
    public Either<CaseError, Transition> handle(SupportCase state, CaseCommand command, CommandContext context) {
        return handle(state, List.of(), command, context);
    }

    /**
     * Carries out a command on a case given by its journal; a stale command is told what happened since (C8).
     *
     * @param journal the case's journal
     * @param command what is asked
     * @param context who asks, when, and on which version
     * @return the case after it with the new journal entries, or why it is refused
     * @throws IllegalArgumentException if the journal cannot be replayed
     */
    public Either<CaseError, Transition> handle(CaseJournal journal, CaseCommand command, CommandContext context) {
        Validation<Seq<Diagnostic>, SupportCase> state = journal.replay();
        if (state.isInvalid()) {
            throw new IllegalArgumentException(
                    state.getError().map(Diagnostic::line).mkString("the journal cannot be replayed: ", "; ", ""));
        }
        return handle(state.get(), journal.entries(), command, context);
    }

    private Either<CaseError, Transition> handle(
            SupportCase state, List<JournalEntry> journal, CaseCommand command, CommandContext context) {
        if (!command.appendOnly() && context.seenVersion() != state.version()) {
            List<String> since = journal.stream()
                    .filter(e -> e.sequence() > context.seenVersion())
                    .map(e -> eventName(e.event()))
                    .toList();
            return Either.left(ImmutableStaleVersion.of(context.seenVersion(), state.version(), since));
        }
        // of two appends at once, the one stored second may well be the earlier one
        Instant earliest = command.appendOnly() ? state.openedAt() : state.changedAt();
        if (context.at().isBefore(earliest)) {
            return Either.left(ImmutableOutOfOrder.of(context.at(), earliest));
        }
        if (command instanceof TrackIssue track) {
            return track(state, track, context);
        }
        if (command instanceof TransferCase transfer) {
            return state.skill().equals(Optional.of(transfer.skill()))
                    ? Either.left(ImmutableSameSkill.of(transfer.skill()))
                    : Either.right(step(
                            state,
                            CaseTransferred.of(state.skill(), transfer.skill(), transfer.reason()),
                            context,
                            List.of()));
        }
        if (command instanceof LogCall log) {
            return Either.right(step(state, CallLogged.of(log.call()), context, List.of()));
        }
        ProposeQuicktext propose = (ProposeQuicktext) command;
        return Either.right(step(
                state,
                QuicktextProposed.of(propose.quicktext(), propose.catalogue(), propose.locale(), propose.text()),
                context,
                List.of()));
    }

    private Either<CaseError, Transition> track(SupportCase state, TrackIssue command, CommandContext context) {
        Validation<Seq<Diagnostic>, Checked<TrackedIssue>> checked =
                tracking.check(command.issue(), command.target(), PathLocation.of("issue"));
        if (checked.isInvalid()) {
            return Either.left(ImmutableIssueRefused.of(checked.getError()));
        }
        if (!onCase(state, command.target())) {
            return Either.left(ImmutableTargetNotOnCase.of(command.target()));
        }
        TrackedIssue tracked = checked.get().value();
        boolean primary = command.primary() || state.primaryIssue().isEmpty();
        boolean changesNothing = state.issues().contains(tracked)
                && (!primary || state.primaryIssue().equals(Optional.of(tracked)));
        if (changesNothing) {
            return Either.left(ImmutableAlreadyTracked.of(tracked));
        }
        return Either.right(step(
                state, IssueTracked.of(tracked, primary), context, checked.get().remarks()));
    }

    private static boolean onCase(SupportCase state, TrackingTarget target) {
        if (target instanceof AccountTarget account) {
            return account.account().equals(state.account());
        }
        if (target instanceof ProductLineTarget product) {
            Optional<Delivery> delivery = state.delivery(product.delivery());
            return delivery.flatMap(d -> d.line(product.line())).isPresent();
        }
        return state.delivery(((DeliveryTarget) target).delivery()).isPresent();
    }

    private static Transition step(
            SupportCase state, CaseEvent event, CommandContext context, List<Diagnostic> warnings) {
        JournalEntry entry = JournalEntry.of(state.version() + 1, event, context.actor(), context.at());
        CaseFold fold = CaseFold.resume(state);
        fold.apply(entry);
        return ImmutableTransition.of(fold.state(), List.of(entry), warnings);
    }

    private static String eventName(CaseEvent event) {
        return event.getClass().getInterfaces()[0].getSimpleName();
    }
}
