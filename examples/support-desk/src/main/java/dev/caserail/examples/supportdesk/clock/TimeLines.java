package dev.caserail.examples.supportdesk.clock;

import dev.caserail.model.identifier.CalendarCode;
import dev.caserail.model.servicelevel.BusinessCalendar;
import dev.caserail.model.servicelevel.agreement.ServiceTerms;
import dev.caserail.model.servicelevel.clock.ClockDefinition;
import dev.caserail.model.servicelevel.clock.ClockInterval;
import dev.caserail.model.servicelevel.clock.ClockReading;
import dev.caserail.model.servicelevel.clock.ClockWords;
import dev.caserail.model.servicelevel.escalation.PlannedStep;
import dev.caserail.model.servicelevel.step.EscalationIntent;
import dev.caserail.model.servicelevel.step.NotifyRole;
import dev.caserail.model.servicelevel.step.OpenSeverityGroup;
import dev.caserail.model.servicelevel.step.RaisePriority;
import dev.caserail.model.servicelevel.step.ReleaseFromAgent;
import dev.caserail.model.servicelevel.step.TransferToSkill;
import dev.caserail.routing.servicelevel.ServiceDesk;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells the clocks of a case as a timeline, by the wall clock of each calendar. */
final class TimeLines {
    private final ServiceDesk desk;
    private final ClockWords words;
    private final Locale locale;

    TimeLines(ServiceDesk desk, Locale locale) {
        this.desk = desk;
        this.words = ClockWords.of(desk.clocks());
        this.locale = locale;
    }

    String of(CaseTimes times) {
        StringBuilder text = new StringBuilder();
        ZoneId zone = times.clocks()
                .terms()
                .map(ServiceTerms::calendar)
                .map(this::zone)
                .orElse(ZoneOffset.UTC);
        line(text, times.state().id().value() + "  " + at(times.clocks().at(), zone) + "  " + level(times));
        for (ClockReading reading : times.clocks().readings()) {
            clock(text, reading, times);
        }
        if (times.clocks().readings().isEmpty()) {
            line(text, "  no clock has started");
        }
        line(
                text,
                "  look again: "
                        + times.plan().nextWakeUp().map(next -> at(next, zone)).orElse("not before something happens"));
        line(text, "");
        return text.toString();
    }

    /** Why a clock is due when it is. */
    String why(ClockReading reading) {
        return words.why(reading, locale);
    }

    private String level(CaseTimes times) {
        Optional<String> terms =
                times.clocks().terms().map(t -> "service level " + t.level().value());
        return terms.map(t -> t
                        + times.assumed()
                                .map(choice -> ", not recorded: the desk's table says so ("
                                        + choice.decision().reason(locale) + ")")
                                .orElse(""))
                .orElse("no service level");
    }

    private void clock(StringBuilder text, ClockReading reading, CaseTimes times) {
        ZoneId zone = zone(reading.calendar());
        String label = desk.clocks()
                .clocks()
                .find(reading.clock())
                .map((ClockDefinition clock) -> clock.label(locale))
                .orElse("");
        line(
                text,
                "  " + reading.clock().value() + (reading.cycle() == 1 ? "" : " #" + reading.cycle()) + "  "
                        + reading.state() + "  "
                        + reading.due().map(due -> "due " + at(due, zone)).orElse("not due")
                        + "  " + ClockWords.of(reading.elapsed()) + " of " + ClockWords.of(reading.target()) + "  ("
                        + label + ")");
        line(text, "    " + why(reading));
        for (ClockInterval interval : reading.intervals()) {
            line(text, "    " + interval(interval, zone));
        }
        reading.stoppedBy()
                .ifPresent(cause -> line(
                        text,
                        "    ended    " + at(reading.stoppedAt().orElseThrow(), zone) + "  "
                                + ClockWords.of(cause.turn(), locale) + " (entry " + cause.sequence() + ")"));
        steps(times, reading).forEach(step -> line(text, "    " + step(step, zone)));
    }

    private static List<PlannedStep> steps(CaseTimes times, ClockReading reading) {
        return times.plan().steps().stream()
                .filter(s -> s.step().clock().equals(reading.clock()) && s.cycle() == reading.cycle())
                .toList();
    }

    private String interval(ClockInterval interval, ZoneId zone) {
        return String.format(
                Locale.ROOT,
                "%-8s %s - %s  %s  %s (entry %d)",
                interval.kind().name().toLowerCase(Locale.ROOT),
                at(interval.from(), zone),
                interval.to().map(to -> at(to, zone)).orElse("now"),
                ClockWords.of(interval.elapsed()),
                ClockWords.of(interval.cause().turn(), locale),
                interval.cause().sequence());
    }

    private String step(PlannedStep step, ZoneId zone) {
        return "step     " + step.step().code().value() + "  "
                + step.step().time().text() + "  "
                + step.state().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + step.at().map(at -> " " + at(at, zone)).orElse("") + (step.late() ? " late" : "") + "  "
                + intent(step.step().intent());
    }

    private static String intent(EscalationIntent intent) {
        if (intent instanceof NotifyRole notify) {
            return "notify " + notify.role().value();
        }
        if (intent instanceof RaisePriority raise) {
            return "raise the priority to " + raise.priority().value();
        }
        if (intent instanceof TransferToSkill transfer) {
            return "transfer to " + transfer.skill().value();
        }
        if (intent instanceof OpenSeverityGroup open) {
            return "open a group " + open.severity();
        }
        return "take it from the agent, to " + ((ReleaseFromAgent) intent).to();
    }

    private String at(Instant at, ZoneId zone) {
        return ClockWords.of(at, zone, locale);
    }

    private ZoneId zone(CalendarCode calendar) {
        return desk.files()
                .calendars()
                .find(calendar)
                .map(BusinessCalendar::definition)
                .map(definition -> definition.zone())
                .orElse(ZoneOffset.UTC);
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
