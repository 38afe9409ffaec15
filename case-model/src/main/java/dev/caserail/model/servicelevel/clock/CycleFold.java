package dev.caserail.model.servicelevel.clock;

import dev.caserail.model.identifier.MilestoneCode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The arithmetic of one cycle of a clock (S11): elapsed is the business time of its running stretches, due is the resumption
 * plus what is left, and a breach stays. Instants come in the order of time, except that the first may lie ahead.
 */
final class CycleFold {
    private final int number;
    private final Instant startedAt;
    private final List<Stretch> stretches = new ArrayList<>();
    private Optional<Measure> measure = Optional.empty();
    /** Terms that came while the cycle was stopped; they hold if it goes on. */
    private Optional<Measure> nextMeasure = Optional.empty();

    private Duration elapsed = Duration.ZERO;
    private Instant measuredTo;
    private Optional<Instant> due = Optional.empty();
    private Optional<Instant> dueWhenPaused = Optional.empty();
    private Optional<Instant> breachedAt = Optional.empty();
    private Optional<Instant> stoppedAt = Optional.empty();
    private Optional<TurnCause> stoppedBy = Optional.empty();
    private boolean cancelled;
    private boolean mayGoOn;

    /** A stretch of time in which the clock did one thing. */
    private static final class Stretch {
        final IntervalKind kind;
        final Instant from;
        final TurnCause cause;
        final boolean anew;
        Optional<Instant> to = Optional.empty();
        Optional<Measure> measure;
        Duration elapsed = Duration.ZERO;

        Stretch(IntervalKind kind, Instant from, TurnCause cause, boolean anew, Optional<Measure> measure) {
            this.kind = kind;
            this.from = from;
            this.cause = cause;
            this.anew = anew;
            this.measure = measure;
        }
    }

    CycleFold(int number, Instant startedAt, TurnCause cause, boolean paused, Optional<Measure> measure) {
        this.number = number;
        this.startedAt = startedAt;
        this.measuredTo = startedAt;
        this.measure = measure;
        open(paused ? IntervalKind.PAUSED : IntervalKind.RUNNING, startedAt, cause, false);
    }

    boolean active() {
        return stoppedAt.isEmpty();
    }

    /** Whether it is stopped, but a reopening or another service level lets it go on. */
    boolean mayGoOn() {
        return mayGoOn;
    }

    boolean measured() {
        return measure.isPresent();
    }

    Optional<TurnCause> stoppedBy() {
        return stoppedBy;
    }

    /** The due time it was missed by, or had when it was stopped. */
    Optional<Instant> lastDue() {
        return breachedAt.or(() -> due);
    }

    void pause(Instant at, TurnCause cause) {
        turn(IntervalKind.PAUSED, at, cause);
    }

    void run(Instant at, TurnCause cause) {
        turn(IntervalKind.RUNNING, at, cause);
    }

    private void turn(IntervalKind kind, Instant at, TurnCause cause) {
        if (!active() || last().kind == kind) {
            return;
        }
        Instant when = notBeforeStart(at);
        pass(when);
        boolean anew = close(when);
        if (kind == IntervalKind.PAUSED) {
            dueWhenPaused = due;
        }
        open(kind, when, cause, anew);
        // where a pause began with nothing left, its time is used up since then: the pause moves nothing
        boolean usedUp = kind == IntervalKind.RUNNING
                && measure.filter(m -> m.target().compareTo(elapsed) <= 0).isPresent();
        due = usedUp ? dueWhenPaused.or(() -> due) : due;
    }

    void stop(Instant at, TurnCause cause, boolean cancel, boolean goesOnLater) {
        if (!active()) {
            return;
        }
        pass(at);
        last().to = Optional.of(notBeforeStart(at));
        stoppedAt = Optional.of(at);
        stoppedBy = Optional.of(cause);
        cancelled = cancel;
        mayGoOn = goesOnLater;
    }

    /** It was done, or need not be done any more, while it was stopped: nothing lets it go on. */
    void finish() {
        mayGoOn = false;
    }

    /** Goes on after a stop: where it stood, or with the whole target. */
    void goOn(Instant at, TurnCause cause, boolean paused, boolean anew) {
        Instant when = notBeforeStart(at);
        TurnCause stopped = stoppedBy.orElse(cause);
        Instant since = notBeforeStart(stoppedAt.orElse(at));
        stoppedAt = Optional.empty();
        stoppedBy = Optional.empty();
        cancelled = false;
        mayGoOn = false;
        if (since.isBefore(when)) {
            open(IntervalKind.STOPPED, since, stopped, false);
            close(when);
        }
        measure = nextMeasure.or(() -> measure);
        nextMeasure = Optional.empty();
        if (anew) {
            elapsed = Duration.ZERO;
        }
        measuredTo = when;
        open(paused ? IntervalKind.PAUSED : IntervalKind.RUNNING, when, cause, anew);
    }

    /** Other terms: elapsed time and pauses stay. The first terms count for all that was before them. */
    void measureBy(Measure now, Instant at, TurnCause cause) {
        if (measure.isEmpty()) {
            measure = Optional.of(now);
            measureAllSoFar(at);
        } else if (!active()) {
            nextMeasure = Optional.of(now);
        } else if (!measure.get().sameAs(now)) {
            Instant when = notBeforeStart(at);
            pass(when);
            IntervalKind kind = last().kind;
            boolean anew = close(when);
            measure = Optional.of(now);
            dueWhenPaused = Optional.empty();
            open(kind, when, cause, anew);
        }
    }

    private void measureAllSoFar(Instant at) {
        for (Stretch stretch : stretches) {
            stretch.measure = measure;
            if (stretch.anew) {
                elapsed = Duration.ZERO;
            }
            due = due(stretch.kind, stretch.from);
            measuredTo = stretch.from;
            count(stretch, stretch.to.orElse(notBeforeStart(at)));
        }
    }

    /** Time passes until something happens; where that is at the very instant at which the stretch began, none did. */
    private void pass(Instant to) {
        if (!last().from.equals(to)) {
            advance(to);
        }
    }

    /** Counts the business time up to an instant, and finds out whether the time was used up before it. */
    private void advance(Instant to) {
        if (measure.isPresent() && active()) {
            count(last(), to);
        }
    }

    private void count(Stretch stretch, Instant to) {
        Measure by = stretch.measure.orElseThrow();
        if (stretch.kind != IntervalKind.RUNNING || to.isBefore(measuredTo)) {
            return;
        }
        breachedAt = breachedAt.or(() -> due.filter(d -> d.isBefore(to)));
        Duration spent = by.calendar().between(measuredTo, to);
        elapsed = elapsed.plus(spent);
        stretch.elapsed = stretch.elapsed.plus(spent);
        measuredTo = to;
    }

    private void open(IntervalKind kind, Instant from, TurnCause cause, boolean anew) {
        stretches.add(new Stretch(kind, from, cause, anew, measure));
        measuredTo = from;
        due = due(kind, from);
    }

    private Optional<Instant> due(IntervalKind kind, Instant from) {
        return kind == IntervalKind.RUNNING ? measure.map(m -> m.due(from, elapsed)) : Optional.empty();
    }

    /** Ends the last stretch; one without any length goes, and the next begins anew where it would have. */
    private boolean close(Instant at) {
        Stretch last = last();
        if (last.from.equals(at)) {
            stretches.remove(last);
            return last.anew;
        }
        last.to = Optional.of(at);
        return false;
    }

    private Stretch last() {
        return stretches.get(stretches.size() - 1);
    }

    private Instant notBeforeStart(Instant at) {
        return at.isBefore(startedAt) ? startedAt : at;
    }

    /** Ends the fold; to be called once, on a measured cycle. */
    ClockReading reading(MilestoneCode clock, ClockKind kind, Instant now, Optional<Instant> recorded) {
        advance(now);
        Measure by = measure.orElseThrow();
        return ClockReading.builder()
                .clock(clock)
                .kind(kind)
                .cycle(number)
                .state(state())
                .startedAt(startedAt)
                .target(by.target())
                .calendar(by.code())
                .elapsed(elapsed)
                .due(breachedAt.or(() -> due))
                .breachedAt(breachedAt)
                .detectedAt(breachedAt.map(at -> recorded.orElse(now)))
                .stoppedAt(stoppedAt)
                .stoppedBy(stoppedBy)
                .addAllIntervals(stretches.stream().map(s -> interval(s, by)).toList())
                .build();
    }

    Optional<Instant> breachedBy(Instant now) {
        advance(now);
        return breachedAt;
    }

    private ClockState state() {
        if (breachedAt.isPresent()) {
            return ClockState.BREACHED;
        }
        if (!active()) {
            return cancelled ? ClockState.CANCELLED : ClockState.MET;
        }
        return last().kind == IntervalKind.PAUSED ? ClockState.PAUSED : ClockState.RUNNING;
    }

    private static ClockInterval interval(Stretch stretch, Measure latest) {
        Measure by = stretch.measure.orElse(latest);
        return ClockInterval.builder()
                .kind(stretch.kind)
                .from(stretch.from)
                .cause(stretch.cause)
                .elapsed(stretch.elapsed)
                .calendar(by.code())
                .target(by.target())
                .to(stretch.to)
                .anew(stretch.anew)
                .build();
    }
}
