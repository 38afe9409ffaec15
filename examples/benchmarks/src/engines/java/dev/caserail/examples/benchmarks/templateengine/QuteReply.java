package dev.caserail.examples.benchmarks.templateengine;

import dev.caserail.examples.benchmarks.quicktext.GermanValues;
import dev.caserail.examples.benchmarks.quicktext.RefundReply;
import dev.caserail.examples.benchmarks.quicktext.ReplyContender;
import dev.caserail.model.order.Money;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.ValueResolver;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

/** The reply by Qute, with a property of dates and one of money that give their texts. */
final class QuteReply {
    private static final String TEMPLATE = """
            Guten Tag {customer},

            vielen Dank für Ihre Nachricht vom {contact_date.day}. Es tut uns leid, dass in Ihrer Bestellung \
            {order.number} vom {order.date.day} etwas gefehlt hat. Das ist ärgerlich, und wir wissen, dass \
            Sie sich darauf verlassen haben. Wir erstatten Ihnen:
            {#for product in order.missing}

            - {product.name}: {product.price.text}{/for}

            Zusammen sind das {total.text}. {#if by_card}Der Betrag ist spätestens am {due_date.day} auf \
            Ihrer Karte.{#else}Wir schreiben den Betrag Ihrem Kundenkonto gut.{/if} Antworten Sie uns gerne, \
            wenn noch etwas offen ist.

            Freundliche Grüße
            {agent}""";

    private QuteReply() {}

    static ReplyContender of() {
        Template template = engine().parse(TEMPLATE);
        Map<String, Object> refund = RefundReply.refund().asMap();
        return () -> template.render(refund);
    }

    static Supplier<Object> parser() {
        Engine engine = engine();
        return () -> engine.parse(TEMPLATE);
    }

    private static Engine engine() {
        return Engine.builder()
                .addDefaults()
                .addValueResolver(ValueResolver.builder()
                        .applyToBaseClass(LocalDate.class)
                        .applyToName("day")
                        .resolveSync(context -> GermanValues.day((LocalDate) context.getBase()))
                        .build())
                .addValueResolver(ValueResolver.builder()
                        .applyToBaseClass(Money.class)
                        .applyToName("text")
                        .resolveSync(context -> GermanValues.money((Money) context.getBase()))
                        .build())
                .build();
    }
}
