package dev.caserail.examples.benchmarks.quicktext;

import dev.caserail.model.order.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** The reply that all contenders write, and who is admitted. */
public final class RefundReply {
    /** How long the reply is. */
    public static final int LENGTH = 555;

    private RefundReply() {}

    /** {@return what the reply tells} */
    public static Refund refund() {
        return new Refund(
                "Alex Beispiel",
                LocalDate.of(2026, 3, 2),
                new RefundedOrder(
                        "2026-004711",
                        LocalDate.of(2026, 2, 27),
                        List.of(
                                new MissingProduct("Haferdrink Barista, 12 Liter", euro("27.48")),
                                new MissingProduct("Bio-Bananen, 1,5 Kilogramm", euro("2.99")),
                                new MissingProduct("Siebträgermaschine", euro("1249.50")))),
                euro("1279.97"),
                true,
                LocalDate.of(2026, 3, 9),
                "Kim Muster");
    }

    /**
     * Lets a contender take part.
     *
     * @param name what it is called
     * @param contender the contender
     * @return the contender
     * @throws IllegalStateException if it writes another reply than a {@link StringBuilder} does
     */
    public static ReplyContender admit(String name, ReplyContender contender) {
        String expected = BuilderReply.typed().write();
        String written = contender.write();
        if (!expected.equals(written)) {
            throw new IllegalStateException(name + " writes\n" + written + "\nexpected\n" + expected);
        }
        return contender;
    }

    private static Money euro(String amount) {
        return Money.of(new BigDecimal(amount), Currency.getInstance("EUR"));
    }
}
