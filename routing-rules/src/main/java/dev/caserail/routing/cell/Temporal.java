package dev.caserail.routing.cell;

import dev.caserail.routing.cell.CellScanner.Kind;
import dev.caserail.routing.cell.CellScanner.RawLiteral;
import dev.caserail.routing.value.DateTimeValue;
import dev.caserail.routing.value.DateValue;
import dev.caserail.routing.value.DurationValue;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.MonthsValue;
import dev.caserail.routing.value.TimeValue;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;

/** Dates, times and durations as DMN writes them (ISO 8601, and {@code …@Europe/Berlin} for zones). */
final class Temporal {
    private Temporal() {}

    /** Reads one; empty if its text has another form. */
    static Optional<FactValue> read(RawLiteral raw) {
        try {
            return Optional.of(read(raw.kind() == Kind.AT ? kind(raw.text()) : raw.kind(), raw.text()));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static FactValue read(Kind kind, String text) {
        return switch (kind) {
            case TIME -> TimeValue.of(LocalTime.parse(text));
            case DATE_TIME -> dateTime(text);
            case DURATION -> duration(text);
            default -> DateValue.of(LocalDate.parse(text));
        };
    }

    private static Kind kind(String text) {
        if (text.startsWith("P") || text.startsWith("-P")) {
            return Kind.DURATION;
        }
        if (text.indexOf('T') > 0) {
            return Kind.DATE_TIME;
        }
        return text.indexOf(':') > 0 ? Kind.TIME : Kind.DATE;
    }

    private static DateTimeValue dateTime(String text) {
        int zone = text.indexOf('@');
        if (zone < 0) {
            return DateTimeValue.of(OffsetDateTime.parse(text).toInstant());
        }
        ZoneId id = ZoneId.of(text.substring(zone + 1));
        return DateTimeValue.of(
                LocalDateTime.parse(text.substring(0, zone)).atZone(id).toInstant());
    }

    private static FactValue duration(String text) {
        int time = text.indexOf('T');
        boolean months = text.indexOf('Y') > 0 || (text.indexOf('M') > 0 && time < 0);
        if (!months) {
            return DurationValue.of(Duration.parse(text));
        }
        Period period = Period.parse(text);
        if (!period.withDays(0).equals(period)) {
            throw new DateTimeException("a duration of months cannot have days");
        }
        return MonthsValue.of(period.toTotalMonths());
    }
}
