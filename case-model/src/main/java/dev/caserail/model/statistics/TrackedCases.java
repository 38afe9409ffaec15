package dev.caserail.model.statistics;

import dev.caserail.model.CaseJournal;
import dev.caserail.model.SupportCase;
import dev.caserail.model.actor.Actor;
import dev.caserail.model.actor.AgentActor;
import dev.caserail.model.event.AbsorptionUndone;
import dev.caserail.model.event.CaseAbsorbed;
import dev.caserail.model.event.IssueCorrected;
import dev.caserail.model.event.IssueTracked;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.status.StatusCategory;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.history.AgentPseudonym;
import dev.caserail.taxonomy.history.CaseReference;
import dev.caserail.taxonomy.history.ChannelName;
import dev.caserail.taxonomy.history.PastTracking;
import dev.caserail.taxonomy.history.TrackedCase;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes of cases what statistics on tracking work on (F6, C13, C14): the issues as they stand, what each was corrected from,
 * and when it was tracked; nothing of the customer. Immutable, if what gives pseudonyms is.
 *
 * <pre>{@code
 * TrackedCases statistics = TrackedCases.in(ZoneId.of("Europe/Berlin")).withPseudonyms(agents::find);
 * statistics.from(state, journal).ifPresent(quality::add);
 * }</pre>
 */
public final class TrackedCases {
    private final ZoneId zone;
    private final Function<AgentId, Optional<AgentPseudonym>> pseudonyms;

    /** Since when an issue stands on the case, and the codes that stood there before, oldest first. */
    private record Trail(LocalDate since, List<IssueCode> before) {}

    private TrackedCases(ZoneId zone, Function<AgentId, Optional<AgentPseudonym>> pseudonyms) {
        this.zone = zone;
        this.pseudonyms = pseudonyms;
    }

    /**
     * Begins without agents.
     *
     * @param zone the desk's zone, which says on which day something happened
     * @return the view
     */
    public static TrackedCases in(ZoneId zone) {
        return new TrackedCases(zone, agent -> Optional.empty());
    }

    /**
     * Tells agents apart by pseudonyms.
     *
     * @param names gives an agent's pseudonym; empty for who is not to be counted alone
     * @return the view with them
     */
    public TrackedCases withPseudonyms(Function<AgentId, Optional<AgentPseudonym>> names) {
        return new TrackedCases(zone, names);
    }

    /**
     * Takes a case. It counts as closed once work on it is over. Its agent is whoever tracked first, or, where no agent did,
     * whoever it is assigned to. An issue that came with a merged case was tracked, for these statistics, on the day of the
     * merge, and what it was corrected from before is not known. Whether a request was open beside praise is told by the other
     * issues only. Takes a time that grows with the journal.
     *
     * @param state the case
     * @param journal its journal
     * @return the case as statistics see it; empty for unwanted mail, and for a case that was merged into another, which
     *     counts there
     * @throws IllegalArgumentException if the journal is another case's, or of another version
     */
    public Optional<TrackedCase> from(SupportCase state, CaseJournal journal) {
        if (!state.id().equals(journal.id())
                || state.version() != journal.entries().size()) {
            throw new IllegalArgumentException("case " + state.id().value() + " is at version " + state.version()
                    + ", the journal is of case " + journal.id().value() + " with "
                    + journal.entries().size() + " entries");
        }
        StatusCategory category = state.status().category();
        if (category == StatusCategory.MERGED || category == StatusCategory.SPAM) {
            return Optional.empty();
        }
        Map<TrackedIssue, Trail> trails = trails(journal);
        LocalDate openedOn = day(state.openedAt());
        return Optional.of(TrackedCase.builder()
                .reference(CaseReference.of(state.id().value()))
                .openedOn(openedOn)
                .channel(ChannelName.of(state.channel().name()))
                .closed(category.over())
                .agent(agent(state, journal).flatMap(pseudonyms))
                .addAllTracking(state.issues().stream()
                        .map(issue -> past(issue, trails.getOrDefault(issue, new Trail(openedOn, List.of())), state))
                        .toList())
                .build());
    }

    private static PastTracking past(TrackedIssue issue, Trail trail, SupportCase state) {
        return PastTracking.builder()
                .issue(issue.issue())
                .level(issue.target().level())
                .trackedOn(trail.since())
                .addAllCorrectedFrom(trail.before())
                .primary(state.primaryIssue().filter(issue::equals).isPresent())
                .build();
    }

    private Map<TrackedIssue, Trail> trails(CaseJournal journal) {
        Map<TrackedIssue, Trail> trails = new HashMap<>();
        Map<TrackedIssue, CaseId> brought = new HashMap<>();
        for (JournalEntry entry : journal.entries()) {
            Trail fresh = new Trail(day(entry.at()), List.of());
            if (entry.event() instanceof IssueTracked tracked) {
                trails.putIfAbsent(tracked.tracked(), fresh);
            } else if (entry.event() instanceof CaseAbsorbed absorbed) {
                absorbed.issues().stream()
                        .filter(issue -> trails.putIfAbsent(issue, fresh) == null)
                        .forEach(issue -> brought.put(issue, absorbed.from()));
            } else if (entry.event() instanceof AbsorptionUndone undone) {
                trails.keySet().removeIf(issue -> undone.from().equals(brought.get(issue)));
            } else if (entry.event() instanceof IssueCorrected corrected) {
                Trail trail =
                        Optional.ofNullable(trails.remove(corrected.from())).orElse(fresh);
                trails.put(corrected.to(), further(trail, corrected));
            }
        }
        return trails;
    }

    /** A correction of the target only leaves the code what it was. */
    private static Trail further(Trail trail, IssueCorrected corrected) {
        if (corrected.from().issue().equals(corrected.to().issue())) {
            return trail;
        }
        List<IssueCode> before = new ArrayList<>(trail.before());
        before.add(corrected.from().issue());
        return new Trail(trail.since(), before);
    }

    private static Optional<AgentId> agent(SupportCase state, CaseJournal journal) {
        for (JournalEntry entry : journal.entries()) {
            Actor actor = entry.actor();
            if (entry.event() instanceof IssueTracked && actor instanceof AgentActor agent) {
                return Optional.of(agent.agent());
            }
        }
        return state.assignee();
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
