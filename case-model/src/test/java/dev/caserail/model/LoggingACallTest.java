package dev.caserail.model;

import static dev.caserail.model.SampleCase.DESK;
import static dev.caserail.model.SampleCase.at;
import static dev.caserail.model.SampleCase.call;
import static dev.caserail.model.SampleCase.state;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.model.command.LogCall;
import dev.caserail.model.command.ProposeQuicktext;
import dev.caserail.model.event.CallLogged;
import dev.caserail.model.event.QuicktextProposed;
import dev.caserail.model.identifier.QuicktextId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What only adds to the feed: later calls (F13) and proposed quicktexts (F8). */
class LoggingACallTest {
    @Test
    void calls_stand_in_the_order_they_were_logged() {
        assertEquals(
                List.of(call(3), call(1)),
                SampleCase.calls(SampleCase.journal(LogCall.of(call(3)), LogCall.of(call(1)))));
    }

    @Test
    void a_logged_call_is_kept_as_it_is() {
        Transition transition =
                DESK.handle(state(), LogCall.of(call(1)), at(4, 1)).get();

        assertEquals(CallLogged.of(call(1)), transition.entries().get(0).event());
        assertEquals(2, transition.state().version());
    }

    @Test
    void a_proposed_quicktext_is_kept_and_changes_nothing_else() {
        ProposeQuicktext propose =
                ProposeQuicktext.of(QuicktextId.of("product-missing"), "grocery/1", Locale.GERMAN, "Liebe Frau Muster");
        Transition transition = DESK.handle(state(), propose, at(4, 1)).get();

        assertEquals(
                QuicktextProposed.of(
                        QuicktextId.of("product-missing"), "grocery/1", Locale.GERMAN, "Liebe Frau Muster"),
                transition.entries().get(0).event());
        assertEquals(state().issues(), transition.state().issues());
        assertEquals(state().calls(), transition.state().calls());
    }
}
