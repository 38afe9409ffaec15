package dev.caserail.quicktext.format;

import dev.caserail.model.order.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.function.Consumer;

/** What the tests of this package share: what a format appends. */
final class Written {
    private Written() {}

    /** What is appended to a builder that holds something already, which must stay as it is. */
    static String by(Consumer<StringBuilder> writing) {
        StringBuilder out = new StringBuilder("before|");
        writing.accept(out);
        String all = out.toString();
        if (!all.startsWith("before|")) {
            throw new AssertionError("what stood before was changed: " + all);
        }
        return all.substring("before|".length());
    }

    static Money money(String amount, String currency) {
        return Money.of(new BigDecimal(amount), Currency.getInstance(currency));
    }
}
