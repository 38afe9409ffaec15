package dev.caserail.examples.benchmarks.quicktext;

import dev.caserail.model.order.Money;
import dev.caserail.quicktext.format.DateStyle;
import dev.caserail.quicktext.format.LanguageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The reply in Java, piece by piece. */
final class BuilderReply {
    private static final String AFTER_CUSTOMER = ",\n\nvielen Dank für Ihre Nachricht vom ";
    private static final String AFTER_CONTACT = ". Es tut uns leid, dass in Ihrer Bestellung ";
    private static final String AFTER_NUMBER = " vom ";
    private static final String AFTER_ORDER =
            " etwas gefehlt hat. Das ist ärgerlich, und wir wissen, dass Sie sich darauf verlassen haben. Wir erstatten Ihnen:\n";
    private static final String BEFORE_PRODUCT = "\n- ";
    private static final String BEFORE_PRICE = ": ";
    private static final String BEFORE_TOTAL = "\n\nZusammen sind das ";
    private static final String BEFORE_DUE = ". Der Betrag ist spätestens am ";
    private static final String AFTER_DUE = " auf Ihrer Karte.";
    private static final String NO_CARD = ". Wir schreiben den Betrag Ihrem Kundenkonto gut.";
    private static final String BEFORE_AGENT =
            " Antworten Sie uns gerne, wenn noch etwas offen ist.\n\nFreundliche Grüße\n";

    /** Enough for the reply, so that the builder never grows. */
    private static final int CAPACITY = 600;

    private BuilderReply() {}

    static ReplyContender typed() {
        Refund refund = RefundReply.refund();
        return () -> typed(refund);
    }

    static ReplyContender map() {
        Map<String, Object> refund = RefundReply.refund().asMap();
        return () -> map(refund);
    }

    static ReplyContender caserailFormat() {
        Refund refund = RefundReply.refund();
        return () -> caserailFormat(refund);
    }

    private static String typed(Refund refund) {
        StringBuilder out = new StringBuilder(CAPACITY);
        out.append("Guten Tag ").append(refund.customer()).append(AFTER_CUSTOMER);
        out.append(GermanValues.day(refund.contactDate())).append(AFTER_CONTACT);
        out.append(refund.order().number()).append(AFTER_NUMBER);
        out.append(GermanValues.day(refund.order().date())).append(AFTER_ORDER);
        for (MissingProduct product : refund.order().missing()) {
            out.append(BEFORE_PRODUCT).append(product.name()).append(BEFORE_PRICE);
            out.append(GermanValues.money(product.price()));
        }
        out.append(BEFORE_TOTAL).append(GermanValues.money(refund.total()));
        if (refund.byCard()) {
            out.append(BEFORE_DUE).append(GermanValues.day(refund.dueDate())).append(AFTER_DUE);
        } else {
            out.append(NO_CARD);
        }
        return out.append(BEFORE_AGENT).append(refund.agent()).toString();
    }

    private static String map(Map<String, ?> refund) {
        Map<?, ?> order = (Map<?, ?>) value(refund, "order");
        StringBuilder out = new StringBuilder(CAPACITY);
        out.append("Guten Tag ").append(value(refund, "customer")).append(AFTER_CUSTOMER);
        out.append(GermanValues.day((LocalDate) value(refund, "contact_date"))).append(AFTER_CONTACT);
        out.append(value(order, "number")).append(AFTER_NUMBER);
        out.append(GermanValues.day((LocalDate) value(order, "date"))).append(AFTER_ORDER);
        for (Object item : (List<?>) value(order, "missing")) {
            Map<?, ?> product = (Map<?, ?>) item;
            out.append(BEFORE_PRODUCT).append(value(product, "name")).append(BEFORE_PRICE);
            out.append(GermanValues.money((Money) value(product, "price")));
        }
        out.append(BEFORE_TOTAL).append(GermanValues.money((Money) value(refund, "total")));
        if ((Boolean) value(refund, "by_card")) {
            out.append(BEFORE_DUE)
                    .append(GermanValues.day((LocalDate) value(refund, "due_date")))
                    .append(AFTER_DUE);
        } else {
            out.append(NO_CARD);
        }
        return out.append(BEFORE_AGENT).append(value(refund, "agent")).toString();
    }

    private static String caserailFormat(Refund refund) {
        LanguageFormat german = LanguageFormat.GERMAN;
        StringBuilder out = new StringBuilder(CAPACITY);
        out.append("Guten Tag ").append(refund.customer()).append(AFTER_CUSTOMER);
        german.date(out, refund.contactDate(), DateStyle.DAY);
        out.append(AFTER_CONTACT).append(refund.order().number()).append(AFTER_NUMBER);
        german.date(out, refund.order().date(), DateStyle.DAY);
        out.append(AFTER_ORDER);
        for (MissingProduct product : refund.order().missing()) {
            out.append(BEFORE_PRODUCT).append(product.name()).append(BEFORE_PRICE);
            german.money(out, product.price());
        }
        german.money(out.append(BEFORE_TOTAL), refund.total());
        if (refund.byCard()) {
            german.date(out.append(BEFORE_DUE), refund.dueDate(), DateStyle.DAY);
            out.append(AFTER_DUE);
        } else {
            out.append(NO_CARD);
        }
        return out.append(BEFORE_AGENT).append(refund.agent()).toString();
    }

    private static Object value(Map<?, ?> map, String key) {
        Object value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("no `" + key + "`");
        }
        return value;
    }
}
