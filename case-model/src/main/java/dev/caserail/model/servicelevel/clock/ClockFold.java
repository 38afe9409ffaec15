package dev.caserail.model.servicelevel.clock;

import dev.caserail.model.event.CaseAssigned;
import dev.caserail.model.event.CaseTransferred;
import dev.caserail.model.event.CaseUnassigned;
import dev.caserail.model.event.IssueCorrected;
import dev.caserail.model.event.IssueTracked;
import dev.caserail.model.event.NoteAdded;
import dev.caserail.model.event.PriorityChanged;
import dev.caserail.model.status.CaseStatus;
import dev.caserail.model.status.StatusCategory;
import dev.caserail.model.status.StatusCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One clock of a case along its journal: when its cycles begin, pause, go on and end (S11). */
final class ClockFold {
    private final ClockDefinition clock;
    private final List<CycleFold> cycles = new ArrayList<>();
    private final Map<Instant, Instant> recordedBreaches;
    private Optional<Measure> measure = Optional.empty();
    /** A start that waits for a service level with a target (ON_MATCH). */
    private Optional<TurnCause> waiting = Optional.empty();

    ClockFold(ClockDefinition clock, Map<Instant, Instant> recordedBreaches) {
        this.clock = clock;
        this.recordedBreaches = recordedBreaches;
    }

    /** Takes what happened; the line has the case as it is after it. */
    void take(Happening now, CaseLine line) {
        boolean wasOver = now.left().map(s -> s.category().over()).orElse(line.over());
        switch (clock.kind()) {
            case FIRST_RESPONSE -> firstResponse(now, line);
            case NEXT_RESPONSE -> nextResponse(now);
            case RESOLUTION -> now.opened().ifPresent(at -> begin(at, now.cause(Turn.OPENED), line));
            case RETURN -> returning(now, line);
            case CUSTOM -> custom(now, line);
        }
        if (line.over() && !wasOver) {
            end(now, line.status().category());
        } else if (line.over() && now.left().isPresent()) {
            buried(now, line.status().category());
        } else if (!line.over() && wasOver) {
            reopen(now, line);
        }
        boolean goesOnLater = last().filter(CycleFold::mayGoOn).isPresent();
        if (clock.kind() == ClockKind.NEXT_RESPONSE && !line.over() && active().isEmpty() && !goesOnLater) {
            line.unanswered()
                    .ifPresent(at -> begin(at, TurnCause.of(Turn.CUSTOMER_MESSAGE, line.unansweredSince()), line));
        }
        active().ifPresent(cycle -> {
            if (pausedIn(line)) {
                cycle.pause(now.at(), now.cause(Turn.STATUS));
            } else {
                cycle.run(now.at(), now.cause(Turn.STATUS));
            }
        });
    }

    /** Takes other terms; empty where they have no target for this clock. */
    void measureBy(Optional<Measure> terms, Happening now, CaseLine line) {
        measure = terms;
        if (terms.isEmpty()) {
            active().filter(CycleFold::measured)
                    .ifPresent(cycle -> cycle.stop(now.at(), now.cause(Turn.NO_TARGET), true, true));
            return;
        }
        cycles.forEach(cycle -> cycle.measureBy(terms.get(), now.at(), now.cause(Turn.SERVICE_LEVEL)));
        last().filter(CycleFold::mayGoOn)
                .filter(cycle -> cycle.stoppedBy().map(TurnCause::turn).equals(Optional.of(Turn.NO_TARGET)))
                .filter(cycle -> !line.over())
                .ifPresent(cycle -> cycle.goOn(now.at(), now.cause(Turn.SERVICE_LEVEL), pausedIn(line), false));
        if (waiting.isPresent() && !line.over()) {
            waiting = Optional.empty();
            start(now.at(), now.cause(Turn.SERVICE_LEVEL), line);
        }
    }

    private void firstResponse(Happening now, CaseLine line) {
        now.opened().ifPresent(at -> begin(at, now.cause(Turn.OPENED), line));
        if (now.reply()) {
            done(now.opened().orElse(now.at()), now.cause(Turn.REPLY));
        }
    }

    private void nextResponse(Happening now) {
        if (now.reply()) {
            done(now.at(), now.cause(Turn.REPLY));
        }
    }

    private void returning(Happening now, CaseLine line) {
        if (now.event() instanceof CaseAssigned) {
            drop(now.at(), now.cause(Turn.ASSIGNED));
            if (!line.over()) {
                begin(now.at(), now.cause(Turn.ASSIGNED), line);
            }
        } else if (now.event() instanceof CaseUnassigned) {
            drop(now.at(), now.cause(Turn.UNASSIGNED));
        } else if (now.assigneeReply()) {
            done(now.at(), now.cause(Turn.REPLY));
        }
    }

    private void custom(Happening now, CaseLine line) {
        if (clock.stops().stream().anyMatch(t -> happens(t, now, line))) {
            done(now.at(), now.cause(Turn.TRIGGER));
        }
        if (active().isEmpty() && !line.over() && clock.starts().stream().anyMatch(t -> happens(t, now, line))) {
            begin(now.opened().or(now::message).orElse(now.at()), now.cause(Turn.TRIGGER), line);
        }
    }

    private static boolean happens(ClockTrigger trigger, Happening now, CaseLine line) {
        return switch (trigger.kind()) {
            case OPENED -> now.opened().isPresent();
            case CUSTOMER_MESSAGE -> now.message().isPresent();
            case REPLY -> now.reply();
            case ASSIGNEE_REPLY -> now.assigneeReply();
            case ASSIGNED -> now.event() instanceof CaseAssigned;
            case UNASSIGNED -> now.event() instanceof CaseUnassigned;
            case TRANSFERRED -> now.event() instanceof CaseTransferred e && is(trigger, e.to().value());
            case STATUS -> now.left().isPresent() && is(trigger, line.status());
            case PRIORITY -> now.event() instanceof PriorityChanged e && is(trigger, e.to().value());
            case ISSUE ->
                (now.event() instanceof IssueTracked t
                                && is(trigger, t.tracked().issue().value()))
                        || (now.event() instanceof IssueCorrected c
                                && is(trigger, c.to().issue().value()));
            case NOTE -> now.event() instanceof NoteAdded;
        };
    }

    private static boolean is(ClockTrigger trigger, String code) {
        return trigger.of().map(code::equals).orElse(true);
    }

    private static boolean is(ClockTrigger trigger, CaseStatus status) {
        return is(trigger, status.code().value())
                || is(trigger, status.category().name());
    }

    /** The case is over: resolved, closed, merged or spam. */
    private void end(Happening now, StatusCategory category) {
        waiting = Optional.empty();
        Turn turn = turn(category);
        boolean resolved = turn == Turn.RESOLVED;
        boolean met = resolved && (clock.kind() == ClockKind.RESOLUTION || clock.kind() == ClockKind.NEXT_RESPONSE);
        boolean goesOnLater = !resolved || clock.kind() != ClockKind.NEXT_RESPONSE;
        active().ifPresent(cycle -> cycle.stop(now.at(), now.cause(turn), !met, goesOnLater));
    }

    /** A case that was over already is merged, or is none of its own any more: what it met stays met. */
    private void buried(Happening now, StatusCategory category) {
        active().ifPresent(cycle -> cycle.stop(now.at(), now.cause(turn(category)), true, true));
    }

    private static Turn turn(StatusCategory category) {
        return switch (category) {
            case MERGED -> Turn.MERGED;
            case SPAM -> Turn.SPAM;
            default -> Turn.RESOLVED;
        };
    }

    private void reopen(Happening now, CaseLine line) {
        boolean unmerged =
                now.left().map(s -> s.category() == StatusCategory.MERGED).orElse(false);
        TurnCause cause = now.cause(unmerged ? Turn.UNMERGED : Turn.REOPENED);
        Optional<CycleFold> stopped = last().filter(CycleFold::mayGoOn).filter(c -> !c.active());
        if (stopped.isEmpty()) {
            if (clock.kind() == ClockKind.RETURN && line.assigned() && active().isEmpty()) {
                begin(now.at(), cause, line);
            }
            return;
        }
        CycleFold cycle = stopped.get();
        boolean resolved = cycle.stoppedBy().map(TurnCause::turn).equals(Optional.of(Turn.RESOLVED));
        ReopenPolicy policy = resolved ? clock.reopen() : ReopenPolicy.CONTINUE;
        if (measure.isEmpty() && cycle.measured()) {
            return;
        }
        if (policy == ReopenPolicy.NEW_CYCLE) {
            cycle.finish();
            start(now.at(), cause, line);
        } else {
            cycle.goOn(now.at(), cause, pausedIn(line), policy == ReopenPolicy.RESTART);
        }
    }

    private void begin(Instant at, TurnCause cause, CaseLine line) {
        boolean again = !cycles.isEmpty();
        if (active().isPresent() || (again && clock.recurrence() == Recurrence.NONE)) {
            return;
        }
        if (clock.start() == StartMode.ON_MATCH && measure.isEmpty()) {
            waiting = Optional.of(cause);
            return;
        }
        Instant from = at;
        if (clock.recurrence() == Recurrence.SEQUENTIAL) {
            from = last().flatMap(CycleFold::lastDue).filter(at::isBefore).orElse(at);
        }
        start(from, cause, line);
    }

    private void start(Instant at, TurnCause cause, CaseLine line) {
        last().ifPresent(CycleFold::finish);
        cycles.add(new CycleFold(cycles.size() + 1, at, cause, pausedIn(line), measure));
    }

    private void done(Instant at, TurnCause cause) {
        waiting = Optional.empty();
        active().ifPresent(cycle -> cycle.stop(at, cause, false, false));
        last().ifPresent(CycleFold::finish);
    }

    private void drop(Instant at, TurnCause cause) {
        waiting = Optional.empty();
        active().ifPresent(cycle -> cycle.stop(at, cause, true, false));
        last().ifPresent(CycleFold::finish);
    }

    private Optional<CycleFold> last() {
        return cycles.isEmpty() ? Optional.empty() : Optional.of(cycles.get(cycles.size() - 1));
    }

    private Optional<CycleFold> active() {
        return last().filter(CycleFold::active);
    }

    private boolean pausedIn(CaseLine line) {
        CaseStatus status = line.status();
        return clock.pausedIn().contains(status.code())
                || clock.pausedIn().contains(StatusCode.of(status.category().name()));
    }

    /** Ends the fold; to be called once. */
    List<ClockReading> readings(Instant now) {
        return cycles.stream()
                .filter(CycleFold::measured)
                .map(cycle -> cycle.reading(
                        clock.code(),
                        clock.kind(),
                        now,
                        cycle.breachedBy(now).flatMap(due -> Optional.ofNullable(recordedBreaches.get(due)))))
                .toList();
    }
}
