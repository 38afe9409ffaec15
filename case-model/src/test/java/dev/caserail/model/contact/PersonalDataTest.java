package dev.caserail.model.contact;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.SampleCase;
import dev.caserail.model.command.LogCall;
import dev.caserail.model.command.ProposeQuicktext;
import dev.caserail.model.event.CallLogged;
import dev.caserail.model.event.QuicktextProposed;
import dev.caserail.model.identifier.QuicktextId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What lands in logs shows no personal data (C10). */
class PersonalDataTest {
    private static final String SECRET = "Muster";

    @Test
    void a_sender_shows_the_account_and_nothing_of_the_person() {
        String shown = SampleCase.sender().toString();

        assertTrue(shown.contains("A-20417"));
        for (String personal : List.of("Frau", "Minna", "Muster", "minna", "example.com", "23125")) {
            assertFalse(shown.contains(personal), shown);
        }
    }

    @Test
    void contacts_cases_and_journals_show_neither_text_nor_subject() {
        for (Object shown :
                List.of(SampleCase.contact(), SampleCase.opened(), SampleCase.state(), SampleCase.journal())) {
            assertFalse(shown.toString().contains(SECRET), shown.toString());
            assertTrue(shown.toString().contains("A-20417"));
        }
    }

    @Test
    void calls_show_no_note() {
        CallLog call = CallLog.builder()
                .direction(CallDirection.INBOUND)
                .about("Muster about")
                .consent(RecordingConsent.NOT_ASKED)
                .startedAt(SampleCase.OPENED)
                .endedAt(SampleCase.OPENED)
                .caller("Muster caller")
                .nextSteps("Muster steps")
                .addFacts("Muster facts")
                .build();

        for (Object shown : List.of(call, LogCall.of(call), CallLogged.of(call), SampleCase.state(LogCall.of(call)))) {
            assertFalse(shown.toString().contains(SECRET), shown.toString());
        }
    }

    @Test
    void quicktexts_show_no_rendered_text() {
        QuicktextId id = QuicktextId.of("q");
        assertFalse(ProposeQuicktext.of(id, "c", Locale.GERMAN, "Frau Muster")
                .toString()
                .contains(SECRET));
        assertFalse(QuicktextProposed.of(id, "c", Locale.GERMAN, "Frau Muster")
                .toString()
                .contains(SECRET));
    }
}
