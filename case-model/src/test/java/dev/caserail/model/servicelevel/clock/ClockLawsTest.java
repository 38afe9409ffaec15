package dev.caserail.model.servicelevel.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.CaseJournal;
import dev.caserail.model.identifier.CalendarCode;
import dev.caserail.model.identifier.MilestoneCode;
import dev.caserail.model.servicelevel.BusinessCalendar;
import dev.caserail.model.servicelevel.CalendarSet;
import dev.caserail.model.servicelevel.CalendarSetCsv;
import dev.caserail.taxonomy.source.SourceText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** S11 as laws, over journals of pauses, resolutions, reopenings and other targets, some of them at one instant. */
class ClockLawsTest {
    static final CalendarSet CALENDARS =
            CalendarSet.of(CalendarSetCsv.read(SourceText.resource(ClockLawsTest.class, "vector-calendars.csv"))
                    .get());
    static final ServiceClocks CLOCKS = ServiceClocks.of(
            ClockCsv.load(SourceText.resource(ClockLawsTest.class, "vector-clocks.csv"))
                    .get(),
            CALENDARS);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final MilestoneCode SOLVE = MilestoneCode.of("SOLVE");

    /** A script, and the minutes at which its lines happen, from a Monday morning on. */
    record Course(String calendar, List<Integer> minutes, List<String> words) {
        static final LocalDateTime START = LocalDateTime.of(2026, 11, 2, 7, 0);

        String script() {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                lines.add(START.plusMinutes(minutes.get(i)).format(WRITTEN) + " " + words.get(i));
            }
            return String.join(" | ", lines);
        }

        CaseJournal journal(MilestoneCode clock) {
            return new JournalScript(BERLIN, clock).read(script(), "", calendar);
        }

        Instant at(long minute) {
            return START.plusMinutes(minute).atZone(BERLIN).toInstant();
        }

        int last() {
            return minutes.get(minutes.size() - 1);
        }
    }

    @Provide
    static Arbitrary<Course> courses() {
        Arbitrary<List<Integer>> gaps = Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 900),
                        Arbitraries.of(0, 60, 120, 660))
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
        return Combinators.combine(
                        Arbitraries.of("WEEK", "LUNCH", "NIGHT", "NINE", "ALWAYS"),
                        gaps,
                        Arbitraries.integers().between(0, 5).list().ofSize(9),
                        Arbitraries.of("1h", "2h", "8h", "20h"))
                .as(ClockLawsTest::course);
    }

    private static Course course(String calendar, List<Integer> gaps, List<Integer> choices, String target) {
        List<Integer> minutes = new ArrayList<>(List.of(0, 0));
        List<String> words = new ArrayList<>(List.of("opened", "target:" + target + "@" + calendar));
        String status = "open";
        int minute = 0;
        for (int i = 0; i < gaps.size(); i++) {
            minute += gaps.get(i);
            List<String> next = switch (status) {
                case "resolved" -> List.of("reopened", "closed");
                case "closed" -> List.of("reopened");
                case "waiting", "hold" -> List.of("open", "resolved");
                default -> List.of("waiting", "resolved", "hold");
            };
            int choice = choices.get(i);
            if (choice == 5) {
                words.add("target:" + List.of("30m", "3h", "9h").get(i % 3) + "@" + calendar);
            } else {
                status = next.get(choice % next.size());
                words.add(status);
                status = status.equals("reopened") ? "open" : status;
            }
            minutes.add(minute);
        }
        return new Course(calendar, minutes, words);
    }

    @Property(tries = 400)
    void a_clock_says_what_counting_minute_by_minute_says(
            @ForAll("courses") Course course, @ForAll("laterMinutes") int later) {
        int now = course.last() + later;
        ClockReading reading = CLOCKS.read(course.journal(SOLVE), course.at(now))
                .get()
                .find(SOLVE)
                .orElseThrow();

        NaiveClock naive = new NaiveClock(
                CALENDARS.find(CalendarCode.of(course.calendar())).orElseThrow().definition());
        naive.run(course, now);

        assertEquals(naive.told(course), NaiveClock.told(reading), course.script());
    }

    @Provide
    static Arbitrary<Integer> laterMinutes() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 3), Arbitraries.integers().between(0, 1_500));
    }

    @Property(tries = 300)
    void a_breach_stays_and_a_reading_knows_nothing_of_what_comes_later(@ForAll("courses") Course course) {
        CaseJournal journal = course.journal(SOLVE);
        Optional<Instant> breached = Optional.empty();
        for (int minute = 0; minute <= course.last() + 600; minute += 37) {
            Instant at = course.at(minute);
            CaseJournal then =
                    CaseJournal.of(JournalScript.CASE, journal.entries().filter(e -> !e.at().isAfter(at)));
            CaseClocks reading = CLOCKS.read(journal, at).get();
            assertEquals(CLOCKS.read(then, at).get(), reading);
            Optional<Instant> now = reading.find(SOLVE).orElseThrow().breachedAt();
            if (breached.isPresent()) {
                assertEquals(breached, now, course.script());
            }
            breached = now;
        }
    }

    @Property(tries = 300)
    void nothing_changes_before_the_next_wake_up_and_something_does_at_it(@ForAll("courses") Course course) {
        CaseJournal journal = course.journal(SOLVE);
        Instant now = course.at(course.last());
        CaseClocks reading = CLOCKS.read(journal, now).get();
        ClockState state = reading.find(SOLVE).orElseThrow().state();
        Optional<Instant> wakeUp = reading.nextWakeUp();

        assertEquals(state == ClockState.RUNNING, wakeUp.isPresent());
        wakeUp.ifPresent(at -> {
            assertTrue(at.isAfter(now));
            assertEquals(state, state(journal, at.minusNanos(1)));
            assertEquals(ClockState.BREACHED, state(journal, at));
        });
        if (wakeUp.isEmpty()) {
            assertEquals(state, state(journal, now.plus(Duration.ofDays(60))));
        }
    }

    private static ClockState state(CaseJournal journal, Instant at) {
        return CLOCKS.read(journal, at).get().find(SOLVE).orElseThrow().state();
    }

    @Property(tries = 300)
    void the_intervals_explain_the_reading(@ForAll("courses") Course course) {
        ClockReading reading = CLOCKS.read(course.journal(SOLVE), course.at(course.last() + 45))
                .get()
                .find(SOLVE)
                .orElseThrow();
        List<ClockInterval> intervals = reading.intervals();
        Duration sum = Duration.ZERO;
        for (int i = 0; i < intervals.size(); i++) {
            ClockInterval interval = intervals.get(i);
            sum = sum.plus(interval.elapsed());
            if (i > 0) {
                assertEquals(Optional.of(interval.from()), intervals.get(i - 1).to());
            }
            if (interval.kind() != IntervalKind.RUNNING) {
                assertEquals(Duration.ZERO, interval.elapsed());
            } else if (interval.to().isPresent()) {
                BusinessCalendar calendar = CALENDARS.find(interval.calendar()).orElseThrow();
                assertEquals(calendar.between(interval.from(), interval.to().get()), interval.elapsed());
            }
        }
        assertEquals(reading.startedAt(), intervals.get(0).from());
        assertEquals(reading.elapsed(), sum);
        ClockInterval last = intervals.get(intervals.size() - 1);
        if (reading.state() == ClockState.RUNNING) {
            Duration before = sum.minus(last.elapsed());
            assertEquals(
                    reading.due(),
                    Optional.of(CALENDARS
                            .find(reading.calendar())
                            .orElseThrow()
                            .add(last.from(), reading.target().minus(before))));
        }
    }
}
