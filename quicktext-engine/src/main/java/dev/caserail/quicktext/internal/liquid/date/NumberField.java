package dev.caserail.quicktext.internal.liquid.date;

import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** The numbers of a moment, each with its conversion, its usual width and padding. */
@SuppressWarnings("ImmutableEnumChecker") // the functions keep nothing
enum NumberField {
    YEAR('Y', 4, '0', ZonedDateTime::getYear),
    CENTURY('C', 2, '0', moment -> Math.floorDiv(moment.getYear(), 100)),
    YEAR_OF_CENTURY('y', 2, '0', moment -> Math.floorMod(moment.getYear(), 100)),
    WEEK_YEAR('G', 4, '0', NumberField::weekYear),
    WEEK_YEAR_OF_CENTURY('g', 2, '0', moment -> Math.floorMod(weekYear(moment), 100L)),
    MONTH('m', 2, '0', ZonedDateTime::getMonthValue),
    DAY_OF_MONTH('d', 2, '0', ZonedDateTime::getDayOfMonth),
    DAY_OF_MONTH_SPACED('e', 2, ' ', ZonedDateTime::getDayOfMonth),
    DAY_OF_YEAR('j', 3, '0', ZonedDateTime::getDayOfYear),
    HOUR('H', 2, '0', ZonedDateTime::getHour),
    HOUR_SPACED('k', 2, ' ', ZonedDateTime::getHour),
    HOUR_OF_12('I', 2, '0', NumberField::hourOf12),
    HOUR_OF_12_SPACED('l', 2, ' ', NumberField::hourOf12),
    MINUTE('M', 2, '0', ZonedDateTime::getMinute),
    SECOND('S', 2, '0', ZonedDateTime::getSecond),
    SECONDS_SINCE_1970('s', 1, '0', ZonedDateTime::toEpochSecond),
    WEEKDAY_FROM_MONDAY('u', 1, '0', moment -> moment.getDayOfWeek().getValue()),
    WEEKDAY_FROM_SUNDAY('w', 1, '0', moment -> moment.getDayOfWeek().getValue() % 7),
    WEEK_FROM_SUNDAY(
            'U',
            2,
            '0',
            moment -> (moment.getDayOfYear() + 6 - moment.getDayOfWeek().getValue() % 7) / 7),
    WEEK_FROM_MONDAY(
            'W',
            2,
            '0',
            moment -> (moment.getDayOfYear() + 7 - moment.getDayOfWeek().getValue()) / 7),
    WEEK_OF_WEEK_YEAR('V', 2, '0', moment -> moment.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));

    private final char conversion;
    private final int width;
    private final char padding;
    private final ToLongFunction<ZonedDateTime> reader;

    NumberField(char conversion, int width, char padding, ToLongFunction<ZonedDateTime> reader) {
        this.conversion = conversion;
        this.width = width;
        this.padding = padding;
        this.reader = reader;
    }

    static Optional<NumberField> find(char conversion) {
        for (NumberField field : values()) {
            if (field.conversion == conversion) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    long of(ZonedDateTime moment) {
        return reader.applyAsLong(moment);
    }

    /** How wide a number usually is; the sign of a year before the year 0 comes on top. */
    int width(long number) {
        return number < 0 && width == 4 ? width + 1 : width;
    }

    char padding() {
        return padding;
    }

    private static long weekYear(ZonedDateTime moment) {
        return moment.get(IsoFields.WEEK_BASED_YEAR);
    }

    private static int hourOf12(ZonedDateTime moment) {
        return (moment.getHour() + 11) % 12 + 1;
    }
}
