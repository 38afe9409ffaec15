package dev.caserail.model;

import dev.caserail.model.actor.Actor;
import dev.caserail.model.attachment.AttachmentLimits;
import dev.caserail.model.attachment.ReferenceAttachmentLimits;
import dev.caserail.model.command.CaseCommand;
import dev.caserail.model.command.ChangeStatus;
import dev.caserail.model.command.CommandContext;
import dev.caserail.model.command.EndRetentionHold;
import dev.caserail.model.command.ErasePersonalData;
import dev.caserail.model.command.PlaceRetentionHold;
import dev.caserail.model.command.RecordDataRequest;
import dev.caserail.model.command.WithdrawRecordingConsent;
import dev.caserail.model.contact.CallNotePolicy;
import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.contact.ReferenceCallNotes;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.PrivacyRequestId;
import dev.caserail.model.identity.IdentityRequirements;
import dev.caserail.model.identity.ReferenceIdentityRequirements;
import dev.caserail.model.link.EntryId;
import dev.caserail.model.link.LinkKind;
import dev.caserail.model.permission.AccessPolicy;
import dev.caserail.model.permission.Permission;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.model.status.LifecyclePolicy;
import dev.caserail.model.status.PrioritySet;
import dev.caserail.model.status.ReferenceStatuses;
import dev.caserail.model.status.StatusCategory;
import dev.caserail.model.status.StatusSet;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.tracking.TrackingRules;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Opens cases and carries out commands on them, by a desk's taxonomy, statuses, priorities, lifecycle and permissions. It
 * stores nothing and reads no clock: a command is a pure function of the case, the command and its context. Immutable; one
 * instance serves all threads.
 *
 * <pre>{@code
 * CaseDesk desk = CaseDesk.of(ReferenceTaxonomy.load());
 * Transition opened = desk.open(CaseId.of("C-1"), contact, Actor.automation("intake"));
 * CommandContext now = CommandContext.of(agent, receivedAt, opened.state().version());
 * Either<CaseError, Transition> tracked = desk.handle(opened.state(), TrackIssue.of(issue, target, true), now);
 * }</pre>
 */
public final class CaseDesk {
    /** A message of the customer that would have reopened the case, had that not happened too often (C6); a warning. */
    public static final DiagnosticCode REOPENED_TOO_OFTEN = DiagnosticCode.of("case.reopened-too-often");

    /** A call with a recording that the customer did not agree to (C5). */
    public static final DiagnosticCode RECORDED_WITHOUT_CONSENT = DiagnosticCode.of("contact.recording-consent");

    private final IssueTaxonomy taxonomy;
    private final DeskPolicies policies;
    private final LifecycleRules lifecycle;
    private final CommandRules rules;
    private final JointCommands joint;

    private CaseDesk(IssueTaxonomy taxonomy, DeskPolicies policies) {
        this.taxonomy = taxonomy;
        this.policies = policies;
        this.lifecycle = new LifecycleRules(
                policies.statuses(), policies.priorities(), policies.lifecycle(), policies.callNotes());
        ConversationRules conversation = new ConversationRules(lifecycle, policies);
        PrivacyRules privacy = new PrivacyRules();
        this.rules = new CommandRules(
                lifecycle,
                conversation,
                new IssueRules(TrackingRules.of(taxonomy), policies.zone()),
                new ConnectionRules(),
                privacy);
        this.joint = new JointCommands(policies, conversation, privacy);
    }

    /**
     * Makes a desk with the reference statuses, priorities, attachment limits and identity requirements, the standard
     * lifecycle and the reference topics that need a thorough call note, without restrictions.
     *
     * @param taxonomy the issues that may be tracked
     * @return the desk
     */
    public static CaseDesk of(IssueTaxonomy taxonomy) {
        return new CaseDesk(
                taxonomy,
                new DeskPolicies(
                        ReferenceStatuses.statuses(),
                        ReferenceStatuses.priorities(),
                        LifecyclePolicy.standard(),
                        AccessPolicy.open(),
                        ReferenceCallNotes.load(),
                        ReferenceAttachmentLimits.load(),
                        ReferenceIdentityRequirements.load(),
                        ZoneOffset.UTC));
    }

    /**
     * Says the same in the desk's own time zone, which says when issues come into force and retire; UTC before.
     *
     * @param own the zone
     * @return the desk
     */
    public CaseDesk withZone(ZoneId own) {
        return new CaseDesk(taxonomy, policies.with(own));
    }

    /**
     * Says the same with the desk's own statuses.
     *
     * @param own the statuses
     * @return the desk
     */
    public CaseDesk withStatuses(StatusSet own) {
        return new CaseDesk(taxonomy, policies.with(own));
    }

    /**
     * Says the same with the desk's own priorities.
     *
     * @param own the priorities
     * @return the desk
     */
    public CaseDesk withPriorities(PrioritySet own) {
        return new CaseDesk(taxonomy, policies.with(own));
    }

    /**
     * Says the same with another lifecycle.
     *
     * @param own reopen window, guards and the like
     * @return the desk
     */
    public CaseDesk withLifecycle(LifecyclePolicy own) {
        return new CaseDesk(taxonomy, policies.with(own));
    }

    /**
     * Says the same with restrictions.
     *
     * @param own who may do what (C11)
     * @return the desk
     */
    public CaseDesk withAccess(AccessPolicy own) {
        return new CaseDesk(taxonomy, policies.with(own));
    }

    /**
     * Says the same with rules for the notes of calls.
     *
     * @param own which topics need the thorough note (C5)
     * @return the desk
     */
    public CaseDesk withCallNotes(CallNotePolicy own) {
        return new CaseDesk(taxonomy, policies.with(own));
    }

    /**
     * Says the same with other limits for files.
     *
     * @param own which files are taken (F11)
     * @return the desk
     */
    public CaseDesk withAttachmentLimits(AttachmentLimits own) {
        return new CaseDesk(taxonomy, policies.with(own));
    }

    /**
     * Says the same with other requirements.
     *
     * @param own which action needs which identity (C9)
     * @return the desk
     */
    public CaseDesk withIdentityRequirements(IdentityRequirements own) {
        return new CaseDesk(taxonomy, policies.with(own));
    }

    /** {@return its statuses} */
    public StatusSet statuses() {
        return policies.statuses();
    }

    /** {@return its priorities} */
    public PrioritySet priorities() {
        return policies.priorities();
    }

    /** {@return its lifecycle: the one place for reopen window and cap, for intake, too} */
    public LifecyclePolicy lifecycle() {
        return policies.lifecycle();
    }

    /**
     * Says what somebody may do with a case (C11). Whatever roles customers have, they have them on the cases of their own
     * account; to another one they may add what they write and send.
     *
     * @param state the case
     * @param actor who
     * @return their permissions
     */
    public Set<Permission> permissions(SupportCase state, Actor actor) {
        return policies.permissions(state, actor);
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
        return open(id, contact, CommandContext.of(actor, contact.receivedAt(), 0));
    }

    /**
     * Opens a case from a contact, dated as the command: where the desk's clock is not that of the channel, or cause and
     * correlation are known. The contact's constraints have been checked before.
     *
     * @param id the case's identifier, new for every case
     * @param contact the contact
     * @param context who opens it, and when
     * @return the new case, at version 1, and its first journal entry
     */
    public Transition open(CaseId id, IncomingContact contact, CommandContext context) {
        return policies.open(id, contact, context);
    }

    /**
     * Carries out a command on a case given by its state alone. A stale command hears of the versions only, and commands
     * that name earlier entries are refused: they need the journal. Limits count the files of the case itself.
     *
     * @param state the case as the host has it now
     * @param command what is asked
     * @param context who asks, when, and on which version
     * @return the case after it with the new journal entries, or why it is refused; a refused command changes nothing
     * @throws IllegalArgumentException if personal data are to be erased: that needs the journal
     */
    public Either<CaseError, Transition> handle(SupportCase state, CaseCommand command, CommandContext context) {
        return handle(policies.situation(state, context), command);
    }

    /**
     * Carries out a command on a case given by its journal; a stale command is told what happened since (C8). Replays the
     * journal first: a host that keeps the state beside the journal calls {@link #handle(CaseJournal, SupportCase,
     * CaseCommand, CommandContext)}.
     *
     * @param journal the case's journal
     * @param command what is asked
     * @param context who asks, when, and on which version
     * @return the case after it with the new journal entries, or why it is refused
     * @throws IllegalArgumentException if the journal cannot be replayed
     */
    public Either<CaseError, Transition> handle(CaseJournal journal, CaseCommand command, CommandContext context) {
        return handle(journal, state(journal), command, context);
    }

    /**
     * Carries out a command on a case given by its journal and the state it replays to. Costs the same however long the
     * journal is, except for the erasure of personal data.
     *
     * @param journal the case's journal
     * @param state what it replays to, such as a snapshot
     * @param command what is asked
     * @param context who asks, when, and on which version
     * @return the case after it with the new journal entries, or why it is refused
     * @throws IllegalArgumentException if the state is of another case or another version than the journal
     */
    public Either<CaseError, Transition> handle(
            CaseJournal journal, SupportCase state, CaseCommand command, CommandContext context) {
        return handle(journal, state, other -> Optional.empty(), command, context);
    }

    /**
     * Carries out a command on a case that may show entries of other cases (C7): files are attached to messages that came by
     * merge or split, and count where they are shown. Other journals are asked for only if the command needs them.
     *
     * @param journal the case's journal
     * @param state what it replays to, such as a snapshot
     * @param journals finds the journals of other cases
     * @param command what is asked
     * @param context who asks, when, and on which version
     * @return the case after it with the new journal entries, or why it is refused
     * @throws IllegalArgumentException if the state is of another case or another version than the journal
     */
    public Either<CaseError, Transition> handle(
            CaseJournal journal,
            SupportCase state,
            Function<CaseId, Optional<CaseJournal>> journals,
            CaseCommand command,
            CommandContext context) {
        requireSame(journal, state);
        return handle(
                new Situation(state, Optional.of(journal), journals, context, permissions(state, context.actor())),
                command);
    }

    static SupportCase state(CaseJournal journal) {
        Validation<Seq<Diagnostic>, SupportCase> state = journal.replay();
        if (state.isInvalid()) {
            throw new IllegalArgumentException(
                    state.getError().map(Diagnostic::line).mkString("the journal cannot be replayed: ", "; ", ""));
        }
        return state.get();
    }

    private Either<CaseError, Transition> handle(Situation now, CaseCommand command) {
        Permission needed = command instanceof ChangeStatus c ? lifecycle.needed(now, c) : command.permission();
        return now.obstacle(needed, command.appendOnly(), outlivesMerge(command))
                .<Either<CaseError, Transition>>map(Either::left)
                .orElseGet(() -> rules.decide(now, command).map(now::carryOut));
    }

    /** A tombstone still has personal data. */
    private static boolean outlivesMerge(CaseCommand command) {
        return command instanceof ErasePersonalData
                || command instanceof WithdrawRecordingConsent
                || command instanceof RecordDataRequest
                || command instanceof PlaceRetentionHold
                || command instanceof EndRetentionHold;
    }

    /**
     * Says what stands against whatever needs a permission, before anybody asks for it: for buttons and menus.
     *
     * @param state the case
     * @param permission the permission
     * @param context who would ask, and when
     * @return the refusal; empty if nothing general stands against it
     */
    public Optional<CaseError> obstacle(SupportCase state, Permission permission, CommandContext context) {
        return policies.situation(state, context).obstacle(permission, true, false);
    }

    /**
     * Merges a case into another one (C7): the other one shows its entries from now on, by whom and when they were written,
     * and takes over its issues and deliveries; what remains is a tombstone that redirects.
     *
     * @param source the case to be merged
     * @param target the case to go on with
     * @param context who asks, when, and on which versions of source and target: {@link CommandContext#andOther}
     * @return the transitions of source and target, or why it is refused
     */
    public Either<CaseError, JointTransition> merge(SupportCase source, SupportCase target, CommandContext context) {
        return joint.merge(source, target, context);
    }

    /**
     * Undoes a merge, as long as nobody has worked on the target since (C7).
     *
     * @param source the merged case
     * @param target the case it is merged into
     * @param context who asks, when, and on which versions of source and target: {@link CommandContext#andOther}
     * @return the transitions of source and target, or why it is refused
     * @throws IllegalArgumentException if the source's journal cannot be replayed
     */
    public Either<CaseError, JointTransition> undoMerge(
            CaseJournal source, SupportCase target, CommandContext context) {
        return undoMerge(source, state(source), target, context);
    }

    /**
     * Undoes a merge, as long as nobody has worked on the target since (C7). Costs the same however long the journals are, but
     * for what happened to the source since it was merged.
     *
     * @param source the merged case
     * @param state what it replays to, such as a snapshot
     * @param target the case it is merged into
     * @param context who asks, when, and on which versions of source and target: {@link CommandContext#andOther}
     * @return the transitions of source and target, or why it is refused
     * @throws IllegalArgumentException if the state is of another case or another version than the journal
     */
    public Either<CaseError, JointTransition> undoMerge(
            CaseJournal source, SupportCase state, SupportCase target, CommandContext context) {
        requireSame(source, state);
        return joint.undoMerge(source, state, target, context);
    }

    private static void requireSame(CaseJournal journal, SupportCase state) {
        if (!state.id().equals(journal.id())
                || state.version() != journal.entries().size()) {
            throw new IllegalArgumentException("the state of case `"
                    + state.id().value() + "` at version "
                    + state.version() + " does not belong to the journal of `"
                    + journal.id().value() + "` with " + journal.entries().size() + " entries");
        }
    }

    /**
     * Splits entries off a case into a new one (C7): they keep author and time, and both cases know of each other.
     *
     * @param source the case
     * @param shown what it shows
     * @param into the new case's identifier
     * @param entries what is to go: messages, with the files that belong to them, calls, notes and files; at least one of them stays
     * @param context who asks, when, and on which version
     * @return the transitions of the case and of the new one, or why it is refused
     * @throws IllegalArgumentException if what is shown is of another case
     */
    public Either<CaseError, JointTransition> split(
            SupportCase source, CaseEntries shown, CaseId into, List<EntryId> entries, CommandContext context) {
        return joint.split(source, shown, into, entries, context);
    }

    /**
     * Opens a follow-up case from a message about a case that is over (C1). Each of the two knows of the other.
     *
     * @param over the resolved or closed case
     * @param id the new case's identifier
     * @param contact the message
     * @param context who asks, and when
     * @return the transitions of the old case and of the new one, or why it is refused
     */
    public Either<CaseError, JointTransition> followUp(
            SupportCase over, CaseId id, IncomingContact contact, CommandContext context) {
        return joint.followUp(over, id, contact, context);
    }

    /**
     * Makes a case the child of another one (C7).
     *
     * @param child the case
     * @param parent its parent
     * @param cases finds other cases, to see that no case becomes its own ancestor
     * @param context who asks, when, and on which versions of child and parent: {@link CommandContext#andOther}
     * @return the transitions of child and parent, or why it is refused
     */
    public Either<CaseError, JointTransition> link(
            SupportCase child,
            SupportCase parent,
            Function<CaseId, Optional<SupportCase>> cases,
            CommandContext context) {
        return joint.link(child, parent, cases, context);
    }

    /**
     * Takes parent and child apart (C7).
     *
     * @param child the child
     * @param parent its parent
     * @param context who asks, when, and on which versions of child and parent: {@link CommandContext#andOther}
     * @return the transitions of child and parent, or why it is refused
     */
    public Either<CaseError, JointTransition> unlink(SupportCase child, SupportCase parent, CommandContext context) {
        return joint.unlink(child, parent, context);
    }

    /**
     * Withdraws the consent to the recording of a call that came to a case by merge or split (C5). Both cases tell of it: the
     * one that shows the call, and the one whose journal has it, from which the reference to the recording goes. Of a call
     * in its own journal, the case is given the command {@link WithdrawRecordingConsent}.
     *
     * @param holder the case that shows the call
     * @param shown what it shows
     * @param origin the journal that has the call, of another case
     * @param call the entry that logged the call
     * @param context who asks, when, and on which version of the holder
     * @return the transitions of the holder and of the case whose journal has the call, or why it is refused
     * @throws IllegalArgumentException if what is shown is of another case, or the call of the holder or of another journal
     */
    public Either<CaseError, JointTransition> withdrawConsent(
            SupportCase holder, CaseEntries shown, CaseJournal origin, EntryId call, CommandContext context) {
        return joint.withdrawConsent(holder, shown, origin, call, context);
    }

    /**
     * Erases the personal data of several cases at once, all of them or none: of all cases of a person, or of cases that
     * share entries by merges and splits (C10). A hold on any of them blocks it.
     *
     * @param journals the cases' journals
     * @param request the data-subject request that asks for it; empty for another reason
     * @param context who asks, and when; the versions are those of the journals
     * @return a transition for each journal, in their order, or why it is refused
     * @throws IllegalArgumentException if a journal cannot be replayed
     */
    public Either<CaseError, List<Transition>> erase(
            List<CaseJournal> journals, Optional<PrivacyRequestId> request, CommandContext context) {
        return joint.erase(journals, request, context);
    }

    /**
     * Lists the children of a case that might be closed with it: a proposal, never done by itself (C7).
     *
     * @param parent the case that is closed
     * @param cases finds other cases
     * @return the children that are not closed yet
     */
    public static List<SupportCase> childrenToClose(SupportCase parent, Function<CaseId, Optional<SupportCase>> cases) {
        return parent.linked(LinkKind.CHILD).stream()
                .map(cases)
                .flatMap(Optional::stream)
                .filter(child ->
                        !child.status().category().over() || child.status().category() == StatusCategory.RESOLVED)
                .toList();
    }
}
