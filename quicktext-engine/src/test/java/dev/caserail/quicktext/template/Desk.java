package dev.caserail.quicktext.template;

import dev.caserail.model.order.Money;
import dev.caserail.quicktext.schema.FormOfAddress;
import dev.caserail.quicktext.schema.Person;
import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.quicktext.schema.Slot;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A host whose schema has a placeholder of every kind, required and optional, and short ways to render over it. */
record Desk(String name, boolean full) {
    static final Desk FULL = new Desk("Alex", true);
    static final Desk BARE = new Desk("Alex", false);

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ZonedDateTime MOMENT = ZonedDateTime.of(2026, 3, 2, 14, 5, 0, 0, BERLIN);
    private static final Slot SLOT =
            Slot.of(Instant.parse("2026-03-02T13:00:00Z"), Instant.parse("2026-03-02T15:00:00Z"), BERLIN);
    private static final Person PERSON = Person.builder()
            .formOfAddress(FormOfAddress.MS)
            .title("Dr.")
            .givenName("Alex")
            .familyName("Müller")
            .build();

    /** What a line of an order says. */
    record Line(String name, BigDecimal count, Money price, Optional<String> note) {}

    /** An order that a case need not have. */
    record Order(String number, Optional<String> comment, Optional<Courier> courier) {}

    /** Who brings it. */
    record Courier(String name, Optional<String> phone) {}

    static final PlaceholderSchema<Line> LINE = PlaceholderSchema.builder(Line.class)
            .text("name", Line::name, "Milk")
            .number("count", Line::count, BigDecimal.ONE)
            .money("price", Line::price, euros("1.19"))
            .optionalText("note", Line::note, "cold")
            .build();

    private static final PlaceholderSchema<Order> ORDER = PlaceholderSchema.builder(Order.class)
            .text("number", Order::number, "1234567890")
            .optionalText("comment", Order::comment, "ring twice")
            .group(
                    "courier",
                    Order::courier,
                    PlaceholderSchema.builder(Courier.class)
                            .text("name", Courier::name, "Kim")
                            .optionalText("phone", Courier::phone, "+49301234567")
                            .build())
            .build();

    static final PlaceholderSchema<Desk> SCHEMA = PlaceholderSchema.builder(Desk.class)
            .text("name", Desk::name, "Alex")
            .optionalText("nick", d -> d.maybe("Lex"), "Lex")
            .number("count", d -> new BigDecimal("1234.5"), BigDecimal.ONE)
            .optionalNumber("rest", d -> d.maybe(BigDecimal.TEN), BigDecimal.TEN)
            .money("total", d -> euros("1234.50"), euros("1"))
            .optionalMoney("refund", d -> d.maybe(euros("3.00")), euros("1"))
            .date("day", d -> DAY, DAY)
            .optionalDate("due", d -> d.maybe(DAY.plusDays(2)), DAY)
            .dateTime("moment", d -> MOMENT, MOMENT)
            .optionalDateTime("seen", d -> d.maybe(MOMENT.minusDays(1)), MOMENT)
            .slot("window", d -> SLOT, SLOT)
            .optionalSlot("later", d -> d.maybe(SLOT), SLOT)
            .flag("vip", Desk::full, true)
            .optionalFlag("urgent", d -> d.maybe(true), true)
            .person("customer", d -> PERSON, PERSON)
            .optionalPerson("agent", d -> d.maybe(PERSON), PERSON)
            .texts("tags", d -> List.of("A", "B", "C"), List.of("A"))
            .optionalTexts("topics", d -> d.full() ? List.of("x", "y") : List.of(), List.of("x"))
            .list("lines", Desk::lines, LINE)
            .optionalList("more", d -> d.full() ? d.lines() : List.of(), LINE)
            .group("order", Desk::order, ORDER)
            .build();

    private <V> Optional<V> maybe(V value) {
        return full ? Optional.of(value) : Optional.empty();
    }

    private List<Line> lines() {
        return List.of(
                new Line("Milk", BigDecimal.valueOf(2), euros("1.19"), maybe("cold")),
                new Line("Bananas", BigDecimal.ONE, euros("2.50"), Optional.empty()));
    }

    private Optional<Order> order() {
        return maybe(new Order(
                "1234567890", maybe("ring twice"), Optional.of(new Courier("Kim", Optional.of("+49 30 1234567")))));
    }

    static Money euros(String amount) {
        return Money.of(new BigDecimal(amount), Currency.getInstance("EUR"));
    }

    /** The text, or the faults that keep the template from being one or from rendering. */
    static String text(String template, Desk desk, RenderContext context) {
        return text(template, desk, context, Map.of());
    }

    static String text(String template, Desk desk, RenderContext context, Map<String, String> texts) {
        return rendered(template, desk, context, texts).fold(Liquid::faults, RenderedText::text);
    }

    static Either<Seq<Diagnostic>, RenderedText> rendered(
            String template, Desk desk, RenderContext context, Map<String, String> texts) {
        return Template.parse(SourceText.of("t", template), SCHEMA, TemplateEntries.of(texts), TemplateLimits.DEFAULT)
                .toEither()
                .map(Checked::value)
                .flatMap(parsed -> parsed.render(desk, context));
    }

    static String text(String template) {
        return text(template, FULL, RenderContext.of(Locale.ENGLISH));
    }

    static String bare(String template) {
        return text(template, BARE, RenderContext.of(Locale.ENGLISH));
    }

    /** All that the check finds: the code and message of each fault and warning. */
    static String findings(String template) {
        return Liquid.faults(draft(template, Map.of()).diagnostics());
    }

    static Draft<Desk> draft(String template, Map<String, String> texts) {
        return Draft.of(
                TemplateText.of(SourceText.of("t", template)),
                SCHEMA,
                TemplateEntries.of(texts),
                TemplateLimits.DEFAULT);
    }
}
