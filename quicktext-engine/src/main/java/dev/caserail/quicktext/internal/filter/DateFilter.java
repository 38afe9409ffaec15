package dev.caserail.quicktext.internal.filter;

import dev.caserail.quicktext.format.DateStyle;
import dev.caserail.quicktext.internal.liquid.date.LiquidDates;
import dev.caserail.quicktext.internal.liquid.date.Strftime;
import dev.caserail.quicktext.schema.Slot;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A day or moment: {@code date} as it reads in a sentence, {@code date: "short"} in a style of the language, {@code date:
 * "%d.%m.%Y"} as Liquid has it.
 */
final class DateFilter implements Filter {
    private static final Set<String> NOW = Set.of("now", "today");
    private static final ZonedDateTime NO_DAY = LocalDate.EPOCH.atStartOfDay(ZoneOffset.UTC);

    private final @Nullable Strftime pattern;
    private final @Nullable DateStyle style;

    DateFilter() {
        this(null, null);
    }

    private DateFilter(@Nullable Strftime pattern, @Nullable DateStyle style) {
        this.pattern = pattern;
        this.style = style;
    }

    @Override
    public Filter prepare(Arguments arguments) {
        if (arguments.count() == 0 || !(arguments.value(0) instanceof String text) || text.isEmpty()) {
            return this;
        }
        Optional<DateStyle> known = DateStyle.find(text);
        return known.isPresent() ? new DateFilter(null, known.get()) : new DateFilter(Strftime.of(text), null);
    }

    @Override
    public @Nullable Object apply(@Nullable Object input, Arguments arguments, FilterContext context) {
        if (input == null) {
            return null;
        }
        StringBuilder out = new StringBuilder();
        append(out, input, arguments, context);
        return out.toString();
    }

    @Override
    public void append(StringBuilder out, @Nullable Object in, Arguments arguments, FilterContext context) {
        if (in == null) {
            return;
        }
        if (pattern != null) {
            pattern(out, in, pattern, context);
        } else if (style != null) {
            style(out, in, style, context);
        } else if (arguments.count() == 0
                || arguments.value(0) == null
                || arguments.text(0, context).isEmpty()) {
            if (context.guarded()) {
                style(out, in, DateStyle.DAY, context);
            } else {
                context.texts().append(out, in);
            }
        } else {
            String text = arguments.text(0, context);
            Optional<DateStyle> known = DateStyle.find(text);
            if (known.isPresent()) {
                style(out, in, known.get(), context);
            } else {
                pattern(out, in, Strftime.of(text), context);
            }
        }
    }

    private static void style(StringBuilder out, Object in, DateStyle style, FilterContext context) {
        Optional<LocalDate> day = day(in, context);
        if (day.isPresent()) {
            context.format().date(out, day.get(), style);
        } else {
            SupportFilters.unsuitable(out, in, context, "date", "a day");
        }
    }

    private static void pattern(StringBuilder out, Object in, Strftime pattern, FilterContext context) {
        context.bounds().text(out.length() + pattern.mostCharacters());
        Optional<ZonedDateTime> moment = moment(in, context);
        if (moment.isEmpty()) {
            SupportFilters.unsuitable(out, in, context, "date", "a day");
        } else if (context.guarded()) {
            pattern.append(out, moment.get(), context.format().calendarNames());
        } else {
            pattern.append(out, moment.get());
        }
    }

    static Optional<LocalDate> day(Object in, FilterContext context) {
        if (in instanceof LocalDate date) {
            return Optional.of(date);
        }
        return in instanceof Slot slot
                ? Optional.of(slot.date())
                : moment(in, context).map(ZonedDateTime::toLocalDate);
    }

    static Optional<ZonedDateTime> moment(Object in, FilterContext context) {
        if (in instanceof ZonedDateTime moment) {
            return Optional.of(moment);
        }
        if (in instanceof LocalDate date) {
            return Optional.of(date.atTime(LocalTime.MIDNIGHT).atZone(ZoneOffset.UTC));
        }
        return in instanceof Slot slot ? Optional.of(slot.localStart()) : read(in, context.now());
    }

    /** Without a moment of rendering, words that ask for it mean nothing, and times stand in no day. */
    private static Optional<ZonedDateTime> read(Object in, @Nullable ZonedDateTime now) {
        if (now != null) {
            return LiquidDates.read(in, now);
        }
        boolean asksForNow =
                in instanceof String text && NOW.contains(text.strip().toLowerCase(Locale.ROOT));
        return asksForNow ? Optional.empty() : LiquidDates.read(in, NO_DAY);
    }
}
