package dev.caserail.examples.benchmarks.quicktext;

import dev.caserail.quicktext.schema.MapSchema;
import dev.caserail.quicktext.schema.PlaceholderKind;
import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.quicktext.syntax.TemplateMode;
import dev.caserail.quicktext.template.DataTemplate;
import dev.caserail.quicktext.template.RenderContext;
import dev.caserail.quicktext.template.Template;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.source.SourceText;
import java.util.Locale;
import java.util.Map;

/** The reply as a quicktext. */
public final class CaserailReply {
    /** The quicktext. */
    public static final SourceText TEXT = SourceText.of("refund", """
            Guten Tag {{ customer }},

            vielen Dank für Ihre Nachricht vom {{ contact_date | date: "day" }}. Es tut uns leid, dass in Ihrer \
            Bestellung {{ order.number }} vom {{ order.date | date: "day" }} etwas gefehlt hat. Das ist ärgerlich, und wir \
            wissen, dass Sie sich darauf verlassen haben. Wir erstatten Ihnen:
            {% for product in order.missing %}
            - {{ product.name }}: {{ product.price | money }}{% endfor %}

            Zusammen sind das {{ total | money }}\
            {% if by_card %}. Der Betrag ist spätestens am {{ due_date | date: "day" }} auf Ihrer Karte.\
            {% else %}. Wir schreiben den Betrag Ihrem Kundenkonto gut.{% endif %} \
            Antworten Sie uns gerne, wenn noch etwas offen ist.

            Freundliche Grüße
            {{ agent }}""");

    private static final RenderContext GERMAN = RenderContext.of(Locale.GERMAN);
    private static final RenderContext WITH_SPANS =
            RenderContext.builder().locale(Locale.GERMAN).spans(true).build();

    private CaserailReply() {}

    /** {@return what the quicktext may mention, by accessors of records} */
    public static PlaceholderSchema<Refund> typedSchema() {
        Refund sample = RefundReply.refund();
        PlaceholderSchema<MissingProduct> products = PlaceholderSchema.builder(MissingProduct.class)
                .text("name", MissingProduct::name, "Milch")
                .money("price", MissingProduct::price, sample.total())
                .build();
        return PlaceholderSchema.builder(Refund.class)
                .text("customer", Refund::customer, sample.customer())
                .date("contact_date", Refund::contactDate, sample.contactDate())
                .text("order.number", refund -> refund.order().number(), "2026-1")
                .date("order.date", refund -> refund.order().date(), sample.contactDate())
                .list("order.missing", refund -> refund.order().missing(), products)
                .money("total", Refund::total, sample.total())
                .flag("by_card", Refund::byCard, true)
                .date("due_date", Refund::dueDate, sample.dueDate())
                .text("agent", Refund::agent, sample.agent())
                .build();
    }

    private static PlaceholderSchema<Map<String, ?>> mapSchema() {
        Refund sample = RefundReply.refund();
        PlaceholderSchema<Map<String, ?>> products = MapSchema.builder()
                .required("name", PlaceholderKind.TEXT, "Milch")
                .required("price", PlaceholderKind.MONEY, sample.total())
                .build();
        return MapSchema.builder()
                .required("customer", PlaceholderKind.TEXT, sample.customer())
                .required("contact_date", PlaceholderKind.DATE, sample.contactDate())
                .required("order.number", PlaceholderKind.TEXT, "2026-1")
                .required("order.date", PlaceholderKind.DATE, sample.contactDate())
                .requiredList("order.missing", products)
                .required("total", PlaceholderKind.MONEY, sample.total())
                .required("by_card", PlaceholderKind.FLAG, true)
                .required("due_date", PlaceholderKind.DATE, sample.dueDate())
                .required("agent", PlaceholderKind.TEXT, sample.agent())
                .build();
    }

    static ReplyContender typed() {
        return guarded(Template.parse(TEXT, typedSchema()).get(), RefundReply.refund(), GERMAN);
    }

    static ReplyContender typedWithSpans() {
        return guarded(Template.parse(TEXT, typedSchema()).get(), RefundReply.refund(), WITH_SPANS);
    }

    static ReplyContender maps() {
        return guarded(
                Template.parse(TEXT, mapSchema()).get(), RefundReply.refund().asMap(), GERMAN);
    }

    private static <T> ReplyContender guarded(Checked<Template<T>> template, T values, RenderContext context) {
        return () -> template.value().render(values, context).get().text();
    }

    static ReplyContender untyped(TemplateMode mode) {
        DataTemplate template = DataTemplate.parse(TEXT, mode).get();
        Map<String, Object> values = RefundReply.refund().asMap();
        return () -> template.render(values, GERMAN).get().text();
    }
}
