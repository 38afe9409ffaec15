package dev.caserail.examples.benchmarks.templateengine;

import com.github.jknack.handlebars.EscapingStrategy;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Helper;
import com.github.jknack.handlebars.Template;
import dev.caserail.examples.benchmarks.quicktext.GermanValues;
import dev.caserail.examples.benchmarks.quicktext.RefundReply;
import dev.caserail.examples.benchmarks.quicktext.ReplyContender;
import dev.caserail.model.order.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

/** The reply by Handlebars.java, with a helper for dates and one for money. */
final class HandlebarsReply {
    private static final String TEMPLATE = """
            Guten Tag {{customer}},

            vielen Dank für Ihre Nachricht vom {{day contact_date}}. Es tut uns leid, dass in Ihrer Bestellung \
            {{order.number}} vom {{day order.date}} etwas gefehlt hat. Das ist ärgerlich, und wir wissen, dass \
            Sie sich darauf verlassen haben. Wir erstatten Ihnen:
            {{#each order.missing}}
            - {{name}}: {{money price}}{{/each}}

            Zusammen sind das {{money total}}. {{#if by_card}}Der Betrag ist spätestens am {{day due_date}} auf \
            Ihrer Karte.{{else}}Wir schreiben den Betrag Ihrem Kundenkonto gut.{{/if}} Antworten Sie uns gerne, \
            wenn noch etwas offen ist.

            Freundliche Grüße
            {{agent}}""";

    private HandlebarsReply() {}

    static ReplyContender of() {
        Template template = parse(engine());
        Map<String, Object> refund = RefundReply.refund().asMap();
        return () -> {
            try {
                return template.apply(refund);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    static Supplier<Object> parser() {
        Handlebars engine = engine();
        return () -> parse(engine);
    }

    private static Handlebars engine() {
        Helper<LocalDate> day = (date, options) -> GermanValues.day(date);
        Helper<Money> money = (amount, options) -> GermanValues.money(amount);
        return new Handlebars()
                .with(EscapingStrategy.NOOP)
                .registerHelper("day", day)
                .registerHelper("money", money);
    }

    private static Template parse(Handlebars engine) {
        try {
            return engine.compileInline(TEMPLATE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
