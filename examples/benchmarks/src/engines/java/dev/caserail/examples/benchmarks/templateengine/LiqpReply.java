package dev.caserail.examples.benchmarks.templateengine;

import dev.caserail.examples.benchmarks.quicktext.GermanValues;
import dev.caserail.examples.benchmarks.quicktext.RefundReply;
import dev.caserail.examples.benchmarks.quicktext.ReplyContender;
import dev.caserail.model.order.Money;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import liqp.Template;
import liqp.TemplateContext;
import liqp.TemplateParser;
import liqp.filters.Filter;

/** The reply by liqp, with a filter for dates and one for money. */
final class LiqpReply {
    private static final String TEMPLATE = """
            Guten Tag {{ customer }},

            vielen Dank für Ihre Nachricht vom {{ contact_date | day }}. Es tut uns leid, dass in Ihrer Bestellung \
            {{ order.number }} vom {{ order.date | day }} etwas gefehlt hat. Das ist ärgerlich, und wir wissen, dass \
            Sie sich darauf verlassen haben. Wir erstatten Ihnen:
            {% for product in order.missing %}
            - {{ product.name }}: {{ product.price | money }}{% endfor %}

            Zusammen sind das {{ total | money }}. {% if by_card %}Der Betrag ist spätestens am {{ due_date | day }} auf \
            Ihrer Karte.{% else %}Wir schreiben den Betrag Ihrem Kundenkonto gut.{% endif %} Antworten Sie uns gerne, \
            wenn noch etwas offen ist.

            Freundliche Grüße
            {{ agent }}""";

    private LiqpReply() {}

    static ReplyContender of() {
        Template template = engine().parse(TEMPLATE);
        Map<String, Object> refund = RefundReply.refund().asMap();
        return () -> template.render(refund);
    }

    static Supplier<Object> parser() {
        TemplateParser engine = engine();
        return () -> engine.parse(TEMPLATE);
    }

    private static TemplateParser engine() {
        return new TemplateParser.Builder()
                .withFilter(filter("day", value -> GermanValues.day((LocalDate) value)))
                .withFilter(filter("money", value -> GermanValues.money((Money) value)))
                .build();
    }

    private static Filter filter(String name, Function<Object, String> function) {
        return new Filter(name) {
            @Override
            public Object apply(Object value, TemplateContext context, Object... parameters) {
                return function.apply(value);
            }
        };
    }
}
