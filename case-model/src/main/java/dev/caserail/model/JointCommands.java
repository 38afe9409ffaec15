package dev.caserail.model;

import dev.caserail.model.Situation.Decision;
import dev.caserail.model.command.CommandContext;
import dev.caserail.model.command.WithdrawRecordingConsent;
import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.event.CaseLinked;
import dev.caserail.model.event.CaseUnlinked;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.event.RecordingConsentWithdrawn;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.PrivacyRequestId;
import dev.caserail.model.link.CaseLink;
import dev.caserail.model.link.EntryId;
import dev.caserail.model.link.LinkKind;
import dev.caserail.model.permission.Permission;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.model.refusal.StaleVersion;
import dev.caserail.model.refusal.UnknownEntry;
import dev.caserail.model.refusal.connection.LinkProblem;
import dev.caserail.model.refusal.connection.LinkRefused;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Commands on two cases at once, or more: each of them must admit the command, then all change, or none (C7, C8, C10). */
final class JointCommands {
    private final DeskPolicies policies;
    private final JointRules rules;
    private final ConversationRules conversation;
    private final PrivacyRules privacy;

    JointCommands(DeskPolicies policies, ConversationRules conversation, PrivacyRules privacy) {
        this.policies = policies;
        this.rules = new JointRules(policies.statuses(), policies.priorities().initial(), policies.lifecycle());
        this.conversation = conversation;
        this.privacy = privacy;
    }

    Either<CaseError, JointTransition> merge(SupportCase source, SupportCase target, CommandContext context) {
        return both(source, target, context, Permission.MERGE, false, () -> rules.merge(source, target));
    }

    Either<CaseError, JointTransition> undoMerge(
            CaseJournal journal, SupportCase source, SupportCase target, CommandContext context) {
        return both(source, target, context, Permission.MERGE, true, () -> rules.undo(source, journal, target));
    }

    Either<CaseError, JointTransition> link(
            SupportCase child,
            SupportCase parent,
            Function<CaseId, Optional<SupportCase>> cases,
            CommandContext context) {
        CaseLink up = CaseLink.of(LinkKind.PARENT, parent.id());
        Optional<LinkProblem> problem = ConnectionRules.parentProblem(child, parent, cases);
        if (problem.isPresent()) {
            return Either.left(LinkRefused.of(problem.get(), up));
        }
        JointRules.Pair linked =
                new JointRules.Pair(CaseLinked.of(up), CaseLinked.of(CaseLink.of(LinkKind.CHILD, child.id())));
        return both(child, parent, context, Permission.LINK, false, () -> Either.right(linked));
    }

    Either<CaseError, JointTransition> unlink(SupportCase child, SupportCase parent, CommandContext context) {
        CaseLink up = CaseLink.of(LinkKind.PARENT, parent.id());
        if (!child.links().contains(up)) {
            return Either.left(LinkRefused.of(LinkProblem.NOT_LINKED, up));
        }
        JointRules.Pair apart =
                new JointRules.Pair(CaseUnlinked.of(up), CaseUnlinked.of(CaseLink.of(LinkKind.CHILD, child.id())));
        return both(child, parent, context, Permission.LINK, false, () -> Either.right(apart));
    }

    /** The command carries the versions of both cases that its sender saw (C8). */
    private Either<CaseError, JointTransition> both(
            SupportCase first,
            SupportCase second,
            CommandContext context,
            Permission permission,
            boolean outlivesMerge,
            Supplier<Either<CaseError, JointRules.Pair>> rule) {
        Situation here = policies.situation(first, context);
        Situation there = policies.situation(second, context.on(context.otherVersion()));
        return here.obstacle(permission, false, outlivesMerge)
                .or(() -> there.obstacle(permission, false, true).map(error -> ofOther(error, second)))
                .<Either<CaseError, JointTransition>>map(Either::left)
                .orElseGet(() -> rule.get()
                        .map(pair -> JointTransition.of(here.carryOut(pair.first()), there.carryOut(pair.second()))));
    }

    private static CaseError ofOther(CaseError error, SupportCase second) {
        return error instanceof StaleVersion stale ? stale.ofOther(second.id()) : error;
    }

    Either<CaseError, JointTransition> split(
            SupportCase source, CaseEntries shown, CaseId into, List<EntryId> entries, CommandContext context) {
        requireOf(source, shown);
        Situation now = policies.situation(source, context);
        return now.obstacle(Permission.SPLIT, false, false)
                .or(() -> into.equals(source.id())
                        ? Optional.of(LinkRefused.of(LinkProblem.SAME_CASE, CaseLink.of(LinkKind.SPLIT_INTO, into)))
                        : Optional.empty())
                .<Either<CaseError, JointTransition>>map(Either::left)
                .orElseGet(() -> rules.split(source, shown, into, entries)
                        .map(pair -> JointTransition.of(
                                now.carryOut(pair.first()), DeskPolicies.opened(into, pair.second(), context))));
    }

    private static void requireOf(SupportCase state, CaseEntries shown) {
        if (!shown.id().equals(state.id())) {
            throw new IllegalArgumentException("the entries are of case `"
                    + shown.id().value() + "`, not of `" + state.id().value() + "`");
        }
    }

    Either<CaseError, JointTransition> followUp(
            SupportCase over, CaseId id, IncomingContact contact, CommandContext context) {
        Situation now = policies.situation(over, context);
        return now.obstacle(Permission.ADD_TO_FEED, true, false)
                .or(() -> ConnectionRules.followUpProblem(over, id)
                        .map(problem -> LinkRefused.of(problem, CaseLink.of(LinkKind.FOLLOWED_UP_BY, id))))
                .<Either<CaseError, JointTransition>>map(Either::left)
                .orElseGet(() -> {
                    Transition opened = policies.open(id, contact, context);
                    Transition linked = policies.situation(opened.state(), context)
                            .carryOut(CaseLinked.of(CaseLink.of(LinkKind.FOLLOW_UP_OF, over.id())));
                    List<JournalEntry> entries = new ArrayList<>(opened.entries());
                    entries.addAll(linked.entries());
                    return Either.right(JointTransition.of(
                            now.carryOut(CaseLinked.of(CaseLink.of(LinkKind.FOLLOWED_UP_BY, id))),
                            ImmutableTransition.of(linked.state(), entries, List.of(), List.of())));
                });
    }

    Either<CaseError, JointTransition> withdrawConsent(
            SupportCase holder, CaseEntries shown, CaseJournal origin, EntryId call, CommandContext context) {
        requireOf(holder, shown);
        if (!call.origin().equals(origin.id()) || origin.id().equals(holder.id())) {
            throw new IllegalArgumentException("the call is in the journal of `"
                    + call.origin().value() + "`, which is to be that of another case than `"
                    + holder.id().value() + "`, but the journal of `"
                    + origin.id().value() + "` is given");
        }
        SupportCase owner = CaseDesk.state(origin);
        Situation here = policies.situation(holder, context);
        Situation there = policies.situation(owner, origin, context.on(owner.version()));
        Optional<CaseError> obstacle = here.obstacle(Permission.MANAGE_CONSENT, false, true)
                .or(() -> there.obstacle(Permission.MANAGE_CONSENT, false, true))
                .or(() -> shown.find(call).isPresent()
                        ? Optional.empty()
                        : Optional.of(UnknownEntry.of(call, "a logged call that the case shows")));
        return obstacle.<Either<CaseError, Decision>>map(Either::left)
                .orElseGet(() -> conversation.withdrawConsent(there, WithdrawRecordingConsent.of(call.sequence())))
                .map(decision -> JointTransition.of(
                        here.carryOut(RecordingConsentWithdrawn.of(call)), there.carryOut(decision)));
    }

    Either<CaseError, List<Transition>> erase(
            List<CaseJournal> journals, Optional<PrivacyRequestId> request, CommandContext context) {
        List<Situation> all = journals.stream()
                .map(journal -> {
                    SupportCase state = CaseDesk.state(journal);
                    return policies.situation(state, journal, context.on(state.version()));
                })
                .toList();
        List<SupportCase> states = all.stream().map(Situation::state).toList();
        return all.stream()
                .map(now -> now.obstacle(Permission.ERASE_PERSONAL_DATA, false, true))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> privacy.blocked(states, context.at()))
                .or(() -> privacy.incomplete(states))
                .<Either<CaseError, List<Transition>>>map(Either::left)
                .orElseGet(() -> Either.right(all.stream()
                        .map(now -> now.carryOut(privacy.erasure(now, request)))
                        .toList()));
    }
}
