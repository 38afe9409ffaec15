package dev.caserail.model;

import static dev.caserail.model.SampleCase.DESK;
import static dev.caserail.model.SampleCase.OPENED;
import static dev.caserail.model.SampleCase.at;
import static dev.caserail.model.SampleCase.call;
import static dev.caserail.model.SampleCase.state;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.command.LogCall;
import dev.caserail.model.command.ProposeQuicktext;
import dev.caserail.model.contact.CallDirection;
import dev.caserail.model.contact.CallLog;
import dev.caserail.model.contact.CallNotePolicy;
import dev.caserail.model.contact.RecordingConsent;
import dev.caserail.model.event.CallLogged;
import dev.caserail.model.event.QuicktextProposed;
import dev.caserail.model.identifier.QuicktextId;
import dev.caserail.model.identifier.RecordingId;
import dev.caserail.model.refusal.content.CallNoteIncomplete;
import dev.caserail.taxonomy.IssueCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    @Test
    void a_recording_is_kept_only_with_consent() {
        CallLog recorded = CallLog.builder()
                .direction(CallDirection.INBOUND)
                .about("Asked for the milk")
                .consent(RecordingConsent.REFUSED)
                .startedAt(OPENED)
                .endedAt(OPENED.plusSeconds(60))
                .recording(RecordingId.of("rec-1"))
                .build();

        assertEquals(
                "recording: error: the call has a recording, but consent is REFUSED (delete the recording, or note when and how "
                        + "the customer agreed) [contact.recording-consent]",
                SampleCase.lines(DESK.handle(state(), LogCall.of(recorded), at(1, 1))));
    }

    @Test
    void a_delicate_topic_needs_a_thorough_note() {
        CaseDesk desk = DESK.withCallNotes(CallNotePolicy.of(Map.of(IssueCode.of("UNEXPECTED_CHARGE"), "payment")));
        SupportCase about = state(SampleCase.track("UNEXPECTED_CHARGE", SampleCase.ACCOUNT, true));
        var refused = desk.handle(about, LogCall.of(call(1)), at(3, 2));

        assertTrue(refused.getLeft() instanceof CallNoteIncomplete);
        assertEquals(3, refused.getLeft().diagnostics().size(), "caller, next steps and a fact are missing");
        assertTrue(desk.handle(state(), LogCall.of(call(1)), at(3, 1)).isRight());
    }
}
