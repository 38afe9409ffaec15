package dev.caserail.examples.benchmarks.templateengine;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.caserail.examples.benchmarks.quicktext.GermanValues;
import dev.caserail.examples.benchmarks.quicktext.RefundReply;
import dev.caserail.examples.benchmarks.quicktext.ReplyContender;
import dev.caserail.model.order.Money;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

/** The reply by JMustache, with a formatter that knows dates and money. */
final class MustacheReply {
    private static final String TEMPLATE = """
            Guten Tag {{customer}},

            vielen Dank für Ihre Nachricht vom {{contact_date}}. Es tut uns leid, dass in Ihrer Bestellung \
            {{order.number}} vom {{order.date}} etwas gefehlt hat. Das ist ärgerlich, und wir wissen, dass \
            Sie sich darauf verlassen haben. Wir erstatten Ihnen:
            {{#order.missing}}

            - {{name}}: {{price}}{{/order.missing}}

            Zusammen sind das {{total}}. {{#by_card}}Der Betrag ist spätestens am {{due_date}} auf \
            Ihrer Karte.{{/by_card}}{{^by_card}}Wir schreiben den Betrag Ihrem Kundenkonto gut.{{/by_card}} Antworten Sie \
            uns gerne, wenn noch etwas offen ist.

            Freundliche Grüße
            {{agent}}""";

    private MustacheReply() {}

    static ReplyContender of() {
        Template template = compiler().compile(TEMPLATE);
        Map<String, Object> refund = RefundReply.refund().asMap();
        return () -> template.execute(refund);
    }

    static Supplier<Object> parser() {
        Mustache.Compiler compiler = compiler();
        return () -> compiler.compile(TEMPLATE);
    }

    private static Mustache.Compiler compiler() {
        return Mustache.compiler().escapeHTML(false).withFormatter(MustacheReply::text);
    }

    private static String text(Object value) {
        if (value instanceof LocalDate date) {
            return GermanValues.day(date);
        }
        return value instanceof Money money ? GermanValues.money(money) : value.toString();
    }
}
