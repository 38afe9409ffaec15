package dev.caserail.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.examples.benchmarks.quicktext.OwnReplyContender;
import dev.caserail.examples.benchmarks.quicktext.RefundReply;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Quicktext contenders are compared only where they write the same")
class EqualRepliesTest {
    private static final String REPLY = """
            Guten Tag Alex Beispiel,

            vielen Dank für Ihre Nachricht vom Montag, 2. März. Es tut uns leid, dass in Ihrer Bestellung 2026-004711 \
            vom Freitag, 27. Februar etwas gefehlt hat. Das ist ärgerlich, und wir wissen, dass Sie sich darauf \
            verlassen haben. Wir erstatten Ihnen:

            - Haferdrink Barista, 12 Liter: 27,48 €
            - Bio-Bananen, 1,5 Kilogramm: 2,99 €
            - Siebträgermaschine: 1.249,50 €

            Zusammen sind das 1.279,97 €. Der Betrag ist spätestens am Montag, 9. März auf Ihrer Karte. Antworten Sie \
            uns gerne, wenn noch etwas offen ist.

            Freundliche Grüße
            Kim Muster""";

    @ParameterizedTest
    @EnumSource
    void each_contender_writes_the_reply(OwnReplyContender contender) {
        assertEquals(REPLY, contender.prepare().write());
    }

    @Test
    void the_reply_is_as_long_as_the_one_that_peers_were_measured_with() {
        assertEquals(RefundReply.LENGTH, REPLY.length());
    }

    @Test
    void a_contender_that_writes_something_else_is_not_admitted() {
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> RefundReply.admit("liar", () -> "Hi ,"));
        assertTrue(refused.getMessage().startsWith("liar writes\nHi ,"), refused.getMessage());
    }
}
