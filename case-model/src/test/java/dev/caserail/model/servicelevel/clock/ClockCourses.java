package dev.caserail.model.servicelevel.clock;

import dev.caserail.model.CaseJournal;
import dev.caserail.model.actor.Actor;
import dev.caserail.model.command.RecordEscalation;
import dev.caserail.model.event.EscalationFired;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.identifier.MilestoneCode;
import dev.caserail.model.servicelevel.CalendarSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;

/** The journals of {@link ClockLawsTest}, for the tests of the packages above clocks. */
public final class ClockCourses {
    private final ClockLawsTest.Course course;

    private ClockCourses(ClockLawsTest.Course course) {
        this.course = course;
    }

    /** Any of them. */
    public static Arbitrary<ClockCourses> any() {
        return ClockLawsTest.courses().map(ClockCourses::new);
    }

    /** One that only begins. */
    public static ClockCourses simple() {
        return new ClockCourses(
                new ClockLawsTest.Course("WEEK", List.of(0, 0, 120), List.of("opened", "target:1h@WEEK", "open")));
    }

    public static CalendarSet calendars() {
        return ClockLawsTest.CALENDARS;
    }

    public static ServiceClocks clocks() {
        return ClockLawsTest.CLOCKS;
    }

    public String calendar() {
        return course.calendar();
    }

    public Instant start() {
        return course.at(0);
    }

    public Instant end() {
        return course.at(course.last() + 30);
    }

    /** The journal without what fired. */
    public CaseJournal journal(MilestoneCode clock) {
        return course.journal(clock);
    }

    /** The journal up to an instant, and what fired behind it. */
    public CaseJournal journal(MilestoneCode clock, List<RecordEscalation> fired, Instant now) {
        List<JournalEntry> entries = new ArrayList<>();
        journal(clock).entries().filter(e -> !e.at().isAfter(now)).forEach(entries::add);
        for (RecordEscalation c : fired) {
            EscalationFired event = EscalationFired.of(c.step(), c.intent(), c.due(), c.late(), c.coalescedInto());
            entries.add(JournalEntry.of(entries.size() + 1, event, Actor.automation("escalation"), now));
        }
        return CaseJournal.of(JournalScript.CASE, entries);
    }

    @Override
    public String toString() {
        return course.script();
    }
}
