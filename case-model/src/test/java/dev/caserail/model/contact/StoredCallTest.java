package dev.caserail.model.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.model.SampleCase;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import dev.caserail.taxonomy.source.SourceText;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The record of a call is stored within journals (C2, C5): its form may grow, and never changes. */
class StoredCallTest {
    private static final JsonMapper JSON = CaserailJsonModule.mapper();

    @Test
    void a_call_with_all_that_can_be_noted_is_read_as_it_was_stored() throws Exception {
        Instant start = SampleCase.OPENED;
        CallLog call = CallLog.builder()
                .direction(CallDirection.INBOUND)
                .about("A second debit")
                .consent(RecordingConsent.WITHDRAWN)
                .startedAt(start)
                .endedAt(start.plusSeconds(240))
                .caller("Minna Muster")
                .consentGrant(ConsentGrant.of(start.plusSeconds(5), ConsentForm.KEYPAD))
                .consentWithdrawnAt(start.plusSeconds(60))
                .addFacts("12.50 EUR on 2 November")
                .nextSteps("Finance calls on Friday")
                .outcome(CallOutcome.CALL_BACK_AGREED)
                .build();
        String stored =
                SourceText.resource(StoredCallTest.class, "CallLog.json").text();

        assertEquals(call, JSON.readValue(stored, CallLog.class));
        assertEquals(
                stored,
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(call).replace(System.lineSeparator(), "\n")
                        + "\n");
    }

    @Test
    void a_call_stored_before_these_details_existed_is_still_read() throws Exception {
        String old = """
                {"direction":"OUTBOUND","about":"x","consent":"GRANTED","startedAt":"2026-11-02T08:33:00Z",
                 "endedAt":"2026-11-02T08:34:00Z","recording":"rec-0417"}""";

        CallLog read = JSON.readValue(old, CallLog.class);

        assertEquals(RecordingConsent.GRANTED, read.consent());
        assertEquals(
                true,
                read.consentGrant().isEmpty()
                        && read.outcome().isEmpty()
                        && read.caller().isEmpty());
    }
}
