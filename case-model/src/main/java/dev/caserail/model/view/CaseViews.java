package dev.caserail.model.view;

import dev.caserail.model.CaseDesk;
import dev.caserail.model.SupportCase;
import dev.caserail.model.Transition;
import dev.caserail.model.actor.Actor;
import dev.caserail.model.actor.AgentActor;
import dev.caserail.model.command.AssignCase;
import dev.caserail.model.command.ChangeStatus;
import dev.caserail.model.command.CommandContext;
import dev.caserail.model.command.UnassignCase;
import dev.caserail.model.feed.CaseFeed;
import dev.caserail.model.feed.FeedFilter;
import dev.caserail.model.internal.words.Words;
import dev.caserail.model.permission.Permission;
import dev.caserail.model.privacy.ImmutableErasureHeld;
import dev.caserail.model.privacy.RetentionHold;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.model.refusal.connection.CaseIsMerged;
import dev.caserail.model.refusal.connection.MergeProblem;
import dev.caserail.model.refusal.connection.MergeRefused;
import dev.caserail.model.refusal.content.ErasureBlocked;
import dev.caserail.model.refusal.lifecycle.ReasonMissing;
import dev.caserail.model.refusal.lifecycle.ResolveBlocked;
import dev.caserail.model.status.ResolveGuard;
import dev.caserail.model.status.StatusCategory;
import dev.caserail.model.status.StatusCode;
import dev.caserail.model.status.StatusDefinition;
import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Makes views of cases. What is allowed is found out by asking the desk, so that a button never promises what a command
 * would refuse. Immutable; one instance serves all threads.
 */
public final class CaseViews {
    private static final Words LABELS = Words.load(CaseViews.class, "actions");

    private final CaseDesk desk;
    private final IssueTaxonomy taxonomy;
    private final int feedLength;

    private CaseViews(CaseDesk desk, IssueTaxonomy taxonomy, int feedLength) {
        this.desk = desk;
        this.taxonomy = taxonomy;
        this.feedLength = feedLength;
    }

    /**
     * Makes the maker.
     *
     * @param desk the desk
     * @param taxonomy where issues have their labels
     * @param feedLength how many entries of the feed a view has at most
     * @return the maker
     * @throws IllegalArgumentException if the length is below 1
     */
    public static CaseViews of(CaseDesk desk, IssueTaxonomy taxonomy, int feedLength) {
        if (feedLength < 1) {
            throw new IllegalArgumentException("a view has 1 entry of the feed or more, not " + feedLength);
        }
        return new CaseViews(desk, taxonomy, feedLength);
    }

    /**
     * Shows a case.
     *
     * @param state the case
     * @param feed its feed
     * @param reader who looks at it; what they may not read is left out
     * @param now when they look
     * @param locale the language to show it in: English, German, Dutch or French, and what the desk has labels in
     * @return the view
     */
    public CaseView view(SupportCase state, CaseFeed feed, Actor reader, Instant now, Locale locale) {
        CommandContext context =
                CommandContext.of(reader, now.isBefore(state.decidedAt()) ? state.decidedAt() : now, state.version());
        Set<Permission> permitted = desk.permissions(state, reader);
        return CaseView.builder()
                .state(readable(state, permitted))
                .locale(locale)
                .statusLabel(desk.statuses()
                        .find(state.status().code())
                        .map(s -> s.label(locale))
                        .orElse(state.status().code().value()))
                .feed(feed.visibleTo(permitted).page(FeedFilter.all(), feedLength, Optional.empty()))
                .priorityLabel(state.priority()
                        .map(code -> desk.priorities()
                                .find(code)
                                .map(p -> p.label(locale))
                                .orElse(code.value())))
                .addAllIssues(readable(state, permitted).issues().stream()
                        .map(tracked -> issue(tracked, state, locale))
                        .toList())
                .addAllActions(actions(state, context, locale))
                .build();
    }

    /** What the reader may not read is left out of the case, too. */
    private static SupportCase readable(SupportCase state, Set<Permission> permissions) {
        return permissions.contains(Permission.READ_INTERNAL) ? state : state.forCustomer();
    }

    private IssueView issue(TrackedIssue tracked, SupportCase state, Locale locale) {
        Optional<Issue> known = taxonomy.find(tracked.issue());
        return IssueView.builder()
                .tracked(tracked)
                .label(known.map(i -> i.label(locale)).orElse(tracked.issue().value()))
                .primary(state.primaryIssue().equals(Optional.of(tracked)))
                .level(known.map(Issue::level))
                .build();
    }

    private List<ActionView> actions(SupportCase state, CommandContext context, Locale locale) {
        List<ActionView> actions = new ArrayList<>();
        for (StatusDefinition status : desk.statuses().statuses()) {
            StatusCategory category = status.status().category();
            if (!status.status().equals(state.status()) && category != StatusCategory.MERGED) {
                actions.add(changeStatus(state, status, context, locale));
            }
        }
        for (ActionKind kind : ActionKind.values()) {
            if (kind != ActionKind.CHANGE_STATUS) {
                actions.add(action(kind, label(kind, locale), obstacle(kind, state, context), false, locale)
                        .build());
            }
        }
        return actions;
    }

    private ActionView changeStatus(SupportCase state, StatusDefinition status, CommandContext context, Locale locale) {
        StatusCode code = status.status().code();
        Either<CaseError, Transition> bare = desk.handle(state, ChangeStatus.of(code, Optional.empty()), context);
        boolean needsReason = bare.isLeft() && bare.getLeft() instanceof ReasonMissing;
        Either<CaseError, Transition> answer =
                needsReason ? desk.handle(state, ChangeStatus.of(code, Optional.of("-")), context) : bare;
        return action(
                        ActionKind.CHANGE_STATUS,
                        label(ActionKind.CHANGE_STATUS, locale).replace("{status}", status.label(locale)),
                        error(answer),
                        needsReason,
                        locale)
                .status(code)
                .build();
    }

    private Optional<CaseError> obstacle(ActionKind kind, SupportCase state, CommandContext context) {
        return switch (kind) {
            case ASSIGN_TO_ME ->
                context.actor() instanceof AgentActor me
                        ? error(desk.handle(state, AssignCase.of(me.agent()), context))
                        : desk.obstacle(state, kind.permission(), context);
            case UNASSIGN -> error(desk.handle(state, UnassignCase.of(Optional.empty()), context));
            case UNDO_MERGE ->
                desk.obstacle(state, kind.permission(), context)
                        .filter(error -> !(error instanceof CaseIsMerged))
                        .or(() -> unless(
                                state.mergedInto().isPresent(), MergeRefused.of(MergeProblem.NOT_MERGED, state.id())));
            case MERGE ->
                desk.obstacle(state, kind.permission(), context)
                        .or(() -> unless(
                                state.status().category().mayGoTo(StatusCategory.MERGED),
                                MergeRefused.of(MergeProblem.SOURCE_OVER, state.id())));
            case CORRECT_ISSUE ->
                desk.obstacle(state, kind.permission(), context)
                        .or(() -> unless(
                                !state.issues().isEmpty(), ResolveBlocked.of(List.of(ResolveGuard.TRACKED_ISSUE))));
            case ERASE -> {
                List<RetentionHold> holds = state.holds().stream()
                        .filter(hold -> hold.holdsAt(context.at()))
                        .toList();
                yield desk.obstacle(state, kind.permission(), context)
                        .filter(error -> !(error instanceof CaseIsMerged))
                        .or(() -> holds.isEmpty()
                                ? Optional.empty()
                                : Optional.of(ErasureBlocked.of(ImmutableErasureHeld.of(holds))));
            }
            default -> desk.obstacle(state, kind.permission(), context);
        };
    }

    private static Optional<CaseError> unless(boolean fine, CaseError error) {
        return fine ? Optional.empty() : Optional.of(error);
    }

    private static Optional<CaseError> error(Either<CaseError, Transition> answer) {
        return answer.isLeft() ? Optional.of(answer.getLeft()) : Optional.empty();
    }

    private static ImmutableActionView.BuildFinal action(
            ActionKind kind, String label, Optional<CaseError> obstacle, boolean needsReason, Locale locale) {
        return ActionView.builder()
                .kind(kind)
                .label(label)
                .allowed(obstacle.isEmpty())
                .needsReason(needsReason)
                .addAllReasons(
                        obstacle.map(error -> RefusalWords.of(error, locale)).orElse(List.of()));
    }

    private static String label(ActionKind kind, Locale locale) {
        return LABELS.find(kind.name(), locale).orElse(kind.name());
    }
}
