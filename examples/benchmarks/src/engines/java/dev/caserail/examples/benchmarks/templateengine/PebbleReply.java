package dev.caserail.examples.benchmarks.templateengine;

import dev.caserail.examples.benchmarks.quicktext.GermanValues;
import dev.caserail.examples.benchmarks.quicktext.RefundReply;
import dev.caserail.examples.benchmarks.quicktext.ReplyContender;
import dev.caserail.model.order.Money;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.loader.StringLoader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** The reply by Pebble, with a filter for dates and one for money. */
final class PebbleReply {
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

    private PebbleReply() {}

    static ReplyContender of() {
        PebbleTemplate template = engine(true).getTemplate(TEMPLATE);
        Map<String, Object> refund = RefundReply.refund().asMap();
        return () -> {
            StringWriter out = new StringWriter(600);
            try {
                template.evaluate(out, refund);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString();
        };
    }

    static Supplier<Object> parser() {
        PebbleEngine engine = engine(false);
        return () -> engine.getTemplate(TEMPLATE);
    }

    private static PebbleEngine engine(boolean cached) {
        return new PebbleEngine.Builder()
                .loader(new StringLoader())
                .autoEscaping(false)
                .newLineTrimming(false)
                .strictVariables(true)
                .cacheActive(cached)
                .extension(new GermanFilters())
                .build();
    }

    private static final class GermanFilters extends AbstractExtension {
        @Override
        public Map<String, Filter> getFilters() {
            return Map.of(
                    "day", filter(value -> GermanValues.day((LocalDate) value)),
                    "money", filter(value -> GermanValues.money((Money) value)));
        }

        private static Filter filter(Function<Object, String> function) {
            return new Filter() {
                @Override
                public Object apply(
                        Object input,
                        Map<String, Object> arguments,
                        PebbleTemplate template,
                        EvaluationContext context,
                        int line) {
                    return function.apply(input);
                }

                @Override
                public List<String> getArgumentNames() {
                    return List.of();
                }
            };
        }
    }
}
