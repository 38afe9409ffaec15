package dev.caserail.model.repository;

import dev.caserail.model.CaseDesk;
import dev.caserail.model.CaseEntries;
import dev.caserail.model.CaseJournal;
import dev.caserail.model.JointTransition;
import dev.caserail.model.SupportCase;
import dev.caserail.model.Transition;
import dev.caserail.model.actor.Actor;
import dev.caserail.model.command.AttachFile;
import dev.caserail.model.command.CaseCommand;
import dev.caserail.model.command.CommandContext;
import dev.caserail.model.command.ErasePersonalData;
import dev.caserail.model.command.ReceiveMessage;
import dev.caserail.model.command.WithdrawRecordingConsent;
import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.PrivacyRequestId;
import dev.caserail.model.intake.FollowUpOf;
import dev.caserail.model.intake.IntakeDecision;
import dev.caserail.model.intake.TakenContact;
import dev.caserail.model.link.EntryId;
import dev.caserail.model.refusal.CaseBusy;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.model.refusal.CaseExists;
import dev.caserail.model.refusal.StaleVersion;
import dev.caserail.model.refusal.UnknownCase;
import dev.caserail.model.refusal.connection.RelatedCasesMissing;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A desk at work on stored cases: it finds the case, asks the desk, and stores what the desk answers, on the version the desk
 * saw (C8). Where others were faster, it asks the desk again: what only adds to the feed goes after what they did; any other
 * command is refused as {@link StaleVersion}, which names what they did.
 *
 * <p>A merged case redirects (C7): what only adds to the feed goes to the case that has the entries now; any other command is
 * refused and told which one that is.
 *
 * <pre>{@code
 * CaseOffice office = CaseOffice.of(CaseDesk.of(taxonomy), repository);
 * office.open(CaseId.of("C-1"), contact, Actor.automation("intake"));
 * Either<CaseError, Transition> noted = office.handle(CaseId.of("C-1"), AddNote.of("Asks twice", List.of()), now);
 * }</pre>
 *
 * <p>It has no state of its own, takes no lock and never waits; any number of threads and machines may work on one store.
 */
public final class CaseOffice {
    /** How often a command is tried where nothing else is said. */
    public static final int ATTEMPTS = 100;

    private final CaseDesk desk;
    private final CaseRepository repository;
    private final int attempts;

    private CaseOffice(CaseDesk desk, CaseRepository repository, int attempts) {
        this.desk = desk;
        this.repository = repository;
        this.attempts = attempts;
    }

    /**
     * Puts a desk before a store. A command that others get ahead of is tried {@value #ATTEMPTS} times.
     *
     * @param desk decides
     * @param repository stores
     * @return the office
     */
    public static CaseOffice of(CaseDesk desk, CaseRepository repository) {
        return new CaseOffice(desk, repository, ATTEMPTS);
    }

    /**
     * Says the same with another number of attempts.
     *
     * @param most how often a command is tried before it is refused as {@link CaseBusy}, at least 1
     * @return the office
     * @throws IllegalArgumentException if the number is below 1
     */
    public CaseOffice withAttempts(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("attempts are at least 1, not " + most);
        }
        return new CaseOffice(desk, repository, most);
    }

    /** An answer of the desk, and what is to be stored for it. */
    private record Decided<T>(T answer, ChangeSet changes) {}

    /**
     * Opens a case.
     *
     * @param id its identifier, new for every case
     * @param contact the contact that opens it
     * @param actor who opens it
     * @return the new case and its first entry; refused as {@link CaseExists} if another case has the identifier
     */
    public Either<CaseError, Transition> open(CaseId id, IncomingContact contact, Actor actor) {
        return stored(id, () -> one(Either.right(desk.open(id, contact, actor))));
    }

    /**
     * Opens a case, dated as the command; see {@link CaseDesk#open(CaseId, IncomingContact, CommandContext)}.
     *
     * @param id its identifier, new for every case
     * @param contact the contact that opens it
     * @param context who opens it, and when
     * @return the new case and its first entry; refused as {@link CaseExists} if another case has the identifier
     */
    public Either<CaseError, Transition> open(CaseId id, IncomingContact contact, CommandContext context) {
        return stored(id, () -> one(Either.right(desk.open(id, contact, context))));
    }

    /**
     * Carries out what intake decided on a contact (C6): it is stored on its case, opens one, or opens a follow-up.
     *
     * @param taken what intake decided, and the case that gets the contact
     * @param contact the contact
     * @param context who took it in, and when
     * @return the transitions, which are stored: none if the decision asks for nothing, two for a follow-up. Refused as
     *     {@link dev.caserail.model.refusal.lifecycle.FollowUpNeeded} if the case was closed since the decision
     */
    public Either<CaseError, List<Transition>> receive(
            TakenContact taken, IncomingContact contact, CommandContext context) {
        IntakeDecision decision = taken.decision();
        Optional<ReceiveMessage> command = decision.command(contact);
        if (command.isPresent()) {
            return handle(decision.existingCase().orElseThrow(), command.get(), context)
                    .map(List::of);
        }
        if (!decision.opensCase()) {
            return Either.right(List.of());
        }
        CaseId id = taken.caseId().orElseThrow();
        return decision instanceof FollowUpOf followUp
                ? followUp(followUp.found().caseId(), id, contact, context)
                        .map(joint -> List.of(joint.first(), joint.second()))
                : open(id, contact, context).map(List::of);
    }

    /**
     * Carries out a command. An answer that is refused changed nothing.
     *
     * @param id the case; if it is merged, what only adds to the feed goes to the case that has its entries
     * @param command what is asked
     * @param context who asks, when, and on which version
     * @return the case after it and the new entries, which are stored, or why it is refused
     */
    public Either<CaseError, Transition> handle(CaseId id, CaseCommand command, CommandContext context) {
        return stored(id, () -> {
            Either<CaseError, SupportCase> found = command.appendOnly() ? resolve(id) : state(id);
            return one(found.flatMap(state -> decide(state, command, context)));
        });
    }

    /** The journal is fetched only if the state alone does not lead to a yes. */
    private Either<CaseError, Transition> decide(SupportCase state, CaseCommand command, CommandContext context) {
        boolean countsFiles = command instanceof AttachFile && state.sharesEntries();
        if (!(command instanceof ErasePersonalData) && !countsFiles) {
            Either<CaseError, Transition> answer = desk.handle(state, command, context);
            if (answer.isRight()) {
                return answer;
            }
        }
        return find(state.id())
                .flatMap(stored -> desk.handle(stored.journal(), stored.state(), this::journal, command, context));
    }

    private Optional<CaseJournal> journal(CaseId id) {
        return repository.find(id).map(StoredCase::journal);
    }

    /**
     * Merges a case into another one (C7).
     *
     * @param source the case to be merged
     * @param target the case to go on with, not merged itself
     * @param context who asks, when, and on which versions of source and target: {@link CommandContext#andOther}
     * @return the transitions of source and target, which are stored, or why it is refused
     */
    public Either<CaseError, JointTransition> merge(CaseId source, CaseId target, CommandContext context) {
        return stored(
                source,
                () -> two(state(source)
                        .flatMap(from -> state(target).flatMap(into -> desk.merge(from, into, context)))
                        .mapLeft(refusal -> told(source, refusal))));
    }

    /**
     * Undoes a merge, as long as nobody has worked on the target since (C7).
     *
     * @param source the merged case
     * @param context who asks, when, and on which versions of source and target: {@link CommandContext#andOther}
     * @return the transitions of source and target, which are stored, or why it is refused
     */
    public Either<CaseError, JointTransition> undoMerge(CaseId source, CommandContext context) {
        return stored(
                source,
                () -> two(find(source)
                        .flatMap(merged -> state(merged.state().mergedInto().orElse(source))
                                .flatMap(target -> desk.undoMerge(merged.journal(), merged.state(), target, context)))
                        .mapLeft(refusal -> told(source, refusal))));
    }

    /**
     * Splits entries off a case into a new one (C7).
     *
     * @param source the case
     * @param into the new case's identifier
     * @param entries what is to go: messages, calls, notes and files; at least one of them stays
     * @param context who asks, when, and on which version
     * @return the transitions of the case and of the new one, which are stored, or why it is refused
     */
    public Either<CaseError, JointTransition> split(
            CaseId source, CaseId into, List<EntryId> entries, CommandContext context) {
        return stored(
                source,
                () -> two(find(source)
                        .flatMap(stored -> {
                            CaseEntries shown = CaseEntries.of(stored.journal(), this::journal);
                            return desk.split(stored.state(), shown, into, entries, context);
                        })
                        .mapLeft(refusal -> told(source, refusal))));
    }

    /**
     * Opens a follow-up case from a message about a case that is over (C1).
     *
     * @param over the resolved or closed case; if it is merged, the case that has its entries is meant
     * @param id the new case's identifier
     * @param contact the message
     * @param context who asks, and when
     * @return the transitions of the old case and of the new one, which are stored, or why it is refused
     */
    public Either<CaseError, JointTransition> followUp(
            CaseId over, CaseId id, IncomingContact contact, CommandContext context) {
        return stored(over, () -> two(resolve(over).flatMap(state -> desk.followUp(state, id, contact, context))));
    }

    /**
     * Makes a case the child of another one (C7). No case becomes its own ancestor, whatever is linked at the same time.
     *
     * @param child the case
     * @param parent its parent
     * @param context who asks, when, and on which versions of child and parent: {@link CommandContext#andOther}
     * @return the transitions of child and parent, which are stored, or why it is refused
     */
    public Either<CaseError, JointTransition> link(CaseId child, CaseId parent, CommandContext context) {
        return stored(child, () -> {
            Map<CaseId, SupportCase> ancestors = new LinkedHashMap<>();
            return state(child)
                    .flatMap(below -> state(parent)
                            .flatMap(above -> desk.link(
                                    below,
                                    above,
                                    id -> {
                                        Optional<SupportCase> found = repository.state(id);
                                        found.ifPresent(state -> ancestors.put(id, state));
                                        return found;
                                    },
                                    context)))
                    .mapLeft(refusal -> told(child, refusal))
                    .map(joint -> new Decided<>(joint, ChangeSet.of(joint).holding(ancestors.values())));
        });
    }

    /**
     * Takes parent and child apart (C7).
     *
     * @param child the child
     * @param parent its parent
     * @param context who asks, when, and on which versions of child and parent: {@link CommandContext#andOther}
     * @return the transitions of child and parent, which are stored, or why it is refused
     */
    public Either<CaseError, JointTransition> unlink(CaseId child, CaseId parent, CommandContext context) {
        return stored(
                child,
                () -> two(state(child)
                        .flatMap(below -> state(parent).flatMap(above -> desk.unlink(below, above, context)))
                        .mapLeft(refusal -> told(child, refusal))));
    }

    /**
     * Withdraws the consent to the recording of a call in the case that shows it, wherever the call was logged (C5, C7).
     *
     * @param holder the case that shows the call
     * @param call the entry that logged the call
     * @param context who asks, when, and on which version of the holder
     * @return the transitions, which are stored: of the holder, and of the case whose journal has the call, if that is
     *     another one; or why it is refused
     */
    public Either<CaseError, List<Transition>> withdrawConsent(CaseId holder, EntryId call, CommandContext context) {
        if (call.origin().equals(holder)) {
            return handle(holder, WithdrawRecordingConsent.of(call.sequence()), context)
                    .map(List::of);
        }
        return stored(
                        holder,
                        () -> two(find(holder)
                                .flatMap(stored -> find(call.origin())
                                        .flatMap(origin -> desk.withdrawConsent(
                                                stored.state(),
                                                CaseEntries.of(stored.journal(), this::journal),
                                                origin.journal(),
                                                call,
                                                context)))
                                .mapLeft(refusal -> told(holder, refusal))))
                .map(joint -> List.of(joint.first(), joint.second()));
    }

    /**
     * Erases the personal data of cases, and of all cases that share entries with them by merges and splits: all of them or
     * none (C10).
     *
     * @param cases the cases; at least one
     * @param request the data-subject request that asks for it; empty for another reason
     * @param context who asks, and when; whatever version they saw
     * @return a transition for each case, those asked for first, which are stored, or why it is refused
     * @throws IllegalArgumentException if no case is given
     */
    public Either<CaseError, List<Transition>> erase(
            List<CaseId> cases, Optional<PrivacyRequestId> request, CommandContext context) {
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("at least one case is needed, of which the personal data are erased");
        }
        return stored(
                cases.get(0),
                () -> erased(new LinkedHashSet<>(cases), request, context)
                        .map(all -> new Decided<>(
                                all,
                                ChangeSet.of(all.stream().map(CaseChange::of).toList()))));
    }

    /** Asks the desk with more cases until it misses none. */
    private Either<CaseError, List<Transition>> erased(
            Set<CaseId> cases, Optional<PrivacyRequestId> request, CommandContext context) {
        while (true) {
            List<CaseJournal> journals = new ArrayList<>();
            for (CaseId id : cases) {
                Either<CaseError, StoredCase> found = find(id);
                if (found.isLeft()) {
                    return Either.left(found.getLeft());
                }
                journals.add(found.get().journal());
            }
            Either<CaseError, List<Transition>> answer = desk.erase(journals, request, context);
            boolean more = answer.isLeft()
                    && answer.getLeft() instanceof RelatedCasesMissing missing
                    && cases.addAll(missing.missing());
            if (!more) {
                return answer;
            }
        }
    }

    /**
     * Finds the case that has the entries of a case: itself, or the one at the end of the redirects (C7).
     *
     * @param id the case, as somebody outside knows it
     * @return the state of the case that is not merged; refused as {@link UnknownCase} if there is none of this identifier
     * @throws IllegalStateException if the store's redirects lead back to where they began
     */
    public Either<CaseError, SupportCase> resolve(CaseId id) {
        for (int attempt = 0; attempt < attempts; attempt++) {
            Set<CaseId> passed = new LinkedHashSet<>();
            CaseId at = id;
            while (passed.add(at)) {
                Optional<SupportCase> state = repository.state(at);
                if (state.isEmpty()) {
                    return Either.left(UnknownCase.of(at));
                }
                if (state.get().mergedInto().isEmpty()) {
                    return Either.right(state.get());
                }
                at = state.get().mergedInto().get();
            }
            // a merge was undone, and done the other way round, while we were on the way: go again
        }
        throw new IllegalStateException("the redirects of case `" + id.value() + "` lead back to where they began");
    }

    private Either<CaseError, SupportCase> state(CaseId id) {
        return repository
                .state(id)
                .<Either<CaseError, SupportCase>>map(Either::right)
                .orElseGet(() -> unknown(id));
    }

    private Either<CaseError, StoredCase> find(CaseId id) {
        return repository
                .find(id)
                .<Either<CaseError, StoredCase>>map(Either::right)
                .orElseGet(() -> unknown(id));
    }

    private static <T> Either<CaseError, T> unknown(CaseId id) {
        return Either.left(UnknownCase.of(id));
    }

    /** Commands on two cases are decided by states alone; what happened since is in the journal. */
    private CaseError told(CaseId id, CaseError refusal) {
        return refusal instanceof StaleVersion stale && stale.since().isEmpty()
                ? repository
                        .find(stale.other().orElse(id))
                        .map(stored ->
                                StaleVersion.of(stale.seen(), stored.journal().entries()))
                        .<CaseError>map(told -> stale.other().map(told::ofOther).orElse(told))
                        .orElse(stale)
                : refusal;
    }

    private static Either<CaseError, Decided<Transition>> one(Either<CaseError, Transition> answer) {
        return answer.map(transition -> new Decided<>(transition, ChangeSet.of(transition)));
    }

    private static Either<CaseError, Decided<JointTransition>> two(Either<CaseError, JointTransition> answer) {
        return answer.map(joint -> new Decided<>(joint, ChangeSet.of(joint)));
    }

    /** Decides and stores, and decides anew where others were faster. */
    private <T> Either<CaseError, T> stored(CaseId id, Supplier<Either<CaseError, Decided<T>>> decision) {
        for (int attempt = 0; attempt < attempts; attempt++) {
            Either<CaseError, Decided<T>> decided = decision.get();
            if (decided.isLeft()) {
                return Either.left(decided.getLeft());
            }
            StoreOutcome outcome = repository.store(decided.get().changes());
            if (outcome instanceof Stored) {
                return Either.right(decided.get().answer());
            }
            if (outcome instanceof CasePresent present) {
                return Either.left(CaseExists.of(present.id()));
            }
        }
        return Either.left(CaseBusy.of(id, attempts));
    }
}
