package dev.caserail.quicktext.internal.filter;

import dev.caserail.model.order.Money;
import dev.caserail.quicktext.format.Conjunction;
import dev.caserail.quicktext.format.DateStyle;
import dev.caserail.quicktext.format.PluralCategory;
import dev.caserail.quicktext.internal.filter.FilterSpec.Argument;
import dev.caserail.quicktext.internal.filter.FilterSpec.Input;
import dev.caserail.quicktext.internal.filter.FilterSpec.Result;
import dev.caserail.quicktext.internal.value.Amounts;
import dev.caserail.quicktext.internal.value.Numbers;
import dev.caserail.quicktext.internal.value.RenderFault;
import dev.caserail.quicktext.internal.value.Values;
import dev.caserail.quicktext.schema.Person;
import dev.caserail.quicktext.schema.Register;
import dev.caserail.quicktext.schema.Slot;
import dev.caserail.quicktext.syntax.TemplateFault;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What support needs beyond Liquid (Q4). A value that is not what a filter is for passes as it is in compatible mode. */
final class SupportFilters {
    private static final List<Argument> NOTHING = List.of();
    private static final List<Argument> WORD = List.of(Argument.TEXT);

    private SupportFilters() {}

    static void addTo(Filters filters) {
        words(filters, "money", Input.AMOUNT, WORD, SupportFilters::money);
        words(filters, "time", Input.TIME, NOTHING, SupportFilters::time);
        words(filters, "relative_day", Input.DATE, NOTHING, SupportFilters::relativeDay);
        words(filters, "slot", Input.SLOT, NOTHING, SupportFilters::slot);
        words(filters, "ordinal", Input.NUMBER, NOTHING, SupportFilters::ordinal);
        words(
                filters,
                "phone",
                Input.READABLE,
                NOTHING,
                (out, in, a, c) -> c.format().phone(out, c.texts().text(in)));
        words(
                filters,
                "order_ref",
                Input.READABLE,
                NOTHING,
                (out, in, a, c) -> c.format().orderReference(out, c.texts().text(in)));
        filters.add("list", Input.LIST, WORD, 0, Result.TEXT, true, (WordingFilter) SupportFilters::list);
        filters.add("date", Input.DATE, WORD, 0, Result.TEXT, false, new DateFilter());
        filters.add("salutation", Input.PERSON, WORD, 0, Result.TEXT, false, new Salutation());
        filters.add(new FilterSpec(
                "plural",
                Input.NUMBER,
                NOTHING,
                0,
                Set.of("one", "other"),
                Result.TEXT,
                false,
                SupportFilters::plural));
    }

    private static void words(
            Filters filters, String name, Input input, List<Argument> arguments, WordingFilter filter) {
        filters.add(name, input, arguments, 0, Result.TEXT, false, filter);
    }

    /** Writes the value as it is in compatible mode; in guarded mode, where it could not be checked before, a fault. */
    static void unsuitable(StringBuilder out, Object in, FilterContext context, String filter, String expected) {
        if (context.guarded()) {
            throw new RenderFault(
                    TemplateFault.WRONG_KIND,
                    "`" + filter + "` is given " + Values.kind(in) + ", expected " + expected,
                    "use another filter, or give it " + expected);
        }
        context.texts().append(out, in);
    }

    private static void money(StringBuilder out, Object in, Arguments arguments, FilterContext context) {
        if (in instanceof Money money) {
            context.format().money(out, money);
            return;
        }
        Optional<Money> read = arguments.count() == 0 ? Optional.empty() : amount(in, arguments.text(0, context));
        if (read.isPresent()) {
            context.format().money(out, read.get());
        } else {
            unsuitable(out, in, context, "money", "a sum of money, or a number and a currency as in `money: \"EUR\"`");
        }
    }

    private static Optional<Money> amount(Object in, String code) {
        return in instanceof Number number
                ? Amounts.currency(code).map(currency -> Amounts.of(Numbers.of(number), currency))
                : Optional.empty();
    }

    private static void time(StringBuilder out, Object in, Arguments arguments, FilterContext context) {
        if (in instanceof LocalTime time) {
            context.format().time(out, time);
            return;
        }
        Optional<ZonedDateTime> moment = DateFilter.moment(in, context);
        if (moment.isPresent()) {
            context.format().time(out, moment.get().toLocalTime());
        } else {
            unsuitable(out, in, context, "time", "a time");
        }
    }

    private static void relativeDay(StringBuilder out, Object in, Arguments arguments, FilterContext context) {
        Optional<LocalDate> day = DateFilter.day(in, context);
        ZonedDateTime now = context.now();
        if (day.isEmpty()) {
            unsuitable(out, in, context, "relative_day", "a day");
        } else if (now == null) {
            context.format().date(out, day.get(), DateStyle.DAY);
        } else {
            context.format().relativeDay(out, day.get(), now.toLocalDate());
        }
    }

    private static void slot(StringBuilder out, Object in, Arguments arguments, FilterContext context) {
        if (in instanceof Slot slot) {
            context.format().slot(out, slot);
        } else {
            unsuitable(out, in, context, "slot", "a delivery slot");
        }
    }

    private static void ordinal(StringBuilder out, Object in, Arguments arguments, FilterContext context) {
        Number whole = Numbers.round(Numbers.of(in), 0, RoundingMode.DOWN);
        context.format().ordinalNumber(out, Numbers.decimal(whole).longValue());
    }

    private static void list(StringBuilder out, Object in, Arguments arguments, FilterContext context) {
        List<String> items = new ArrayList<>();
        for (Object item : Values.items(in)) {
            context.bounds().step();
            String text = context.texts().text(item);
            if (!text.isBlank()) {
                items.add(text);
                context.bounds().text(out.length() + (long) text.length());
            }
        }
        String word = arguments.count() == 0 ? "and" : arguments.text(0, context);
        Conjunction conjunction = Conjunction.find(word)
                .orElseThrow(() -> new RenderFault(
                        TemplateFault.FILTER_ARGUMENT,
                        "`list` joins by `" + word + "`, expected `and` or `or`",
                        "write list: \"or\""));
        context.format().list(out, items, conjunction);
        context.bounds().text(out.length());
    }

    private static @Nullable Object plural(@Nullable Object in, Arguments arguments, FilterContext context) {
        if (in == null && context.guarded()) {
            return null;
        }
        BigDecimal number = Numbers.decimal(Numbers.of(in));
        boolean one = context.format().plural(number) == PluralCategory.ONE;
        Object form = arguments.named(one ? "one" : "other");
        return form == null ? arguments.named("other") : form;
    }

    /** Greets, whoever it is. */
    private static final class Salutation implements Filter {
        @Override
        public @Nullable Object apply(@Nullable Object input, Arguments arguments, FilterContext context) {
            StringBuilder out = new StringBuilder();
            append(out, input, arguments, context);
            return out.toString();
        }

        @Override
        public void append(StringBuilder out, @Nullable Object in, Arguments arguments, FilterContext context) {
            Register register = arguments.count() == 0
                    ? context.register()
                    : register(arguments.text(0, context)).orElse(context.register());
            if (in == null || in instanceof Person) {
                context.format().salutation(out, Optional.ofNullable((Person) in), register);
            } else {
                unsuitable(out, in, context, "salutation", "a person");
            }
        }

        private static Optional<Register> register(String word) {
            for (Register register : Register.values()) {
                if (register.name().equals(word.toUpperCase(Locale.ROOT))) {
                    return Optional.of(register);
                }
            }
            return Optional.empty();
        }
    }
}
