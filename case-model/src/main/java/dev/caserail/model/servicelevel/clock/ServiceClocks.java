package dev.caserail.model.servicelevel.clock;

import dev.caserail.model.CaseJournal;
import dev.caserail.model.event.EscalationFired;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.event.MilestoneOutcome;
import dev.caserail.model.event.MilestoneRecorded;
import dev.caserail.model.event.ServiceLevelApplied;
import dev.caserail.model.identifier.CalendarCode;
import dev.caserail.model.identifier.MilestoneCode;
import dev.caserail.model.servicelevel.BusinessCalendar;
import dev.caserail.model.servicelevel.CalendarSet;
import dev.caserail.model.servicelevel.agreement.ServiceTerms;
import dev.caserail.model.servicelevel.step.FiredStep;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a desk's clocks off the journals of its cases (S11). Immutable; threads may share it.
 *
 * <p>A reading at an instant depends on the entries until then, on the calendars, and on nothing else: neither on how often
 * somebody looked nor on when. A clock that runs is due when the rest of its target is used up, counted in the business time
 * of its calendar from its last start or resumption. What is done at that very instant is in time; from the next nanosecond
 * on the clock is breached, and stays so. A clock that pauses has no due time and cannot be breached.
 *
 * <p>What counts as an answer: a message that an agent sent, and a call in which people spoke with each other; no automatic
 * acknowledgement, no voicemail. It counts from when it was recorded, a message of the customer from when it came in.
 *
 * <pre>{@code
 * ServiceClocks clocks = ServiceClocks.of(clockSet, calendars);
 * CaseClocks now = clocks.read(journal, instant).get();
 * now.find(MilestoneCode.of("FIRST_RESPONSE")).flatMap(ClockReading::due);
 * }</pre>
 */
public final class ServiceClocks {
    /** A case that is measured by a calendar the desk does not have. */
    public static final DiagnosticCode UNKNOWN_CALENDAR = DiagnosticCode.of("clock.unknown-calendar");

    private final ClockSet clocks;
    private final CalendarSet calendars;

    private ServiceClocks(ClockSet clocks, CalendarSet calendars) {
        this.clocks = clocks;
        this.calendars = calendars;
    }

    /**
     * Puts clocks and calendars together.
     *
     * @param clocks the desk's clocks
     * @param calendars its calendars: all that a case was ever measured by
     * @return what reads the clocks
     */
    public static ServiceClocks of(ClockSet clocks, CalendarSet calendars) {
        return new ServiceClocks(clocks, calendars);
    }

    /** {@return the desk's clocks} */
    public ClockSet clocks() {
        return clocks;
    }

    /** {@return its calendars} */
    public CalendarSet calendars() {
        return calendars;
    }

    /**
     * Reads all clocks of a case. Costs time linear in the number of entries.
     *
     * @param journal what happened to the case
     * @param now the instant; entries after it are not looked at, so that one in the past shows what was known then
     * @return the clocks; or the calendars that the journal names and the desk does not have
     */
    public Validation<Seq<Diagnostic>, CaseClocks> read(CaseJournal journal, Instant now) {
        return read(journal, Optional.empty(), now);
    }

    /**
     * Reads all clocks of a case by terms that hold from its opening if its journal has none until then: what it would be
     * measured by.
     *
     * @param journal what happened to the case
     * @param assumed the terms; not looked at if the journal says which were applied
     * @param now the instant
     * @return the clocks; or the calendars that are named and the desk does not have
     */
    public Validation<Seq<Diagnostic>, CaseClocks> readAssuming(
            CaseJournal journal, ServiceTerms assumed, Instant now) {
        boolean recorded =
                journal.entries().exists(e -> e.event() instanceof ServiceLevelApplied && !e.at().isAfter(now));
        return read(journal, recorded ? Optional.empty() : Optional.of(assumed), now);
    }

    private Validation<Seq<Diagnostic>, CaseClocks> read(
            CaseJournal journal, Optional<ServiceTerms> assumed, Instant now) {
        Diagnostics faults = new Diagnostics();
        List<FiredStep> fired = new ArrayList<>();
        Map<MilestoneCode, Map<Instant, Instant>> breaches = new HashMap<>();
        List<ClockFold> folds = clocks.clocks().stream()
                .map(clock -> new ClockFold(clock, breaches.computeIfAbsent(clock.code(), code -> new HashMap<>())))
                .toList();
        CaseLine line = new CaseLine();
        Optional<ServiceTerms> terms = Optional.empty();
        for (JournalEntry entry : journal.entries()) {
            if (entry.at().isAfter(now)) {
                break;
            }
            Happening happening = line.take(entry);
            if (entry.event() instanceof ServiceLevelApplied applied) {
                terms = Optional.of(applied.to());
                apply(applied.to(), happening, line, folds, faults);
            } else if (entry.event() instanceof EscalationFired step) {
                fired.add(step.step());
            } else if (entry.event() instanceof MilestoneRecorded m && m.outcome() == MilestoneOutcome.BREACHED) {
                m.due()
                        .ifPresent(due -> breaches.computeIfAbsent(m.milestone(), code -> new HashMap<>())
                                .putIfAbsent(due, happening.at()));
            }
            folds.forEach(fold -> fold.take(happening, line));
            if (assumed.isPresent() && terms.isEmpty()) {
                terms = assumed;
                apply(assumed.get(), happening, line, folds, faults);
            }
        }
        Optional<ServiceTerms> last = terms;
        return faults.validation(() -> CaseClocks.builder()
                .id(journal.id())
                .at(now)
                .terms(last)
                .addAllReadings(folds.stream()
                        .flatMap(fold -> fold.readings(now).stream())
                        .toList())
                .addAllFiredSteps(fired)
                .build());
    }

    private void apply(
            ServiceTerms terms, Happening happening, CaseLine line, List<ClockFold> folds, Diagnostics faults) {
        Optional<BusinessCalendar> calendar = calendars.find(terms.calendar());
        if (calendar.isEmpty()) {
            String code = terms.calendar().value();
            faults.error(
                    UNKNOWN_CALENDAR,
                    PathLocation.of("entries[" + (happening.sequence() - 1) + "].event.to.calendar"),
                    "the desk has no calendar `" + code + "`",
                    NearName.hint(
                                    code,
                                    calendars.codes().stream()
                                            .map(CalendarCode::value)
                                            .toList())
                            .or(() -> Optional.of("keep a calendar as long as cases are measured by it")));
            return;
        }
        int i = 0;
        for (ClockDefinition clock : clocks.clocks()) {
            folds.get(i++)
                    .measureBy(
                            terms.target(clock.code())
                                    .map(target -> new Measure(terms.calendar(), calendar.get(), target)),
                            happening,
                            line);
        }
    }
}
