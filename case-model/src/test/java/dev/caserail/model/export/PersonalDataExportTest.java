package dev.caserail.model.export;

import static dev.caserail.model.SampleCase.ACCOUNT_ID;
import static dev.caserail.model.SampleCase.OPENED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.model.CaseJournal;
import dev.caserail.model.SampleCase;
import dev.caserail.model.SupportCase;
import dev.caserail.model.command.AddNote;
import dev.caserail.model.command.AssignCase;
import dev.caserail.model.command.LogCall;
import dev.caserail.model.command.ReceiveMessage;
import dev.caserail.model.command.SendMessage;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.contact.OutgoingMessage;
import dev.caserail.model.contact.Sender;
import dev.caserail.model.feed.CaseFeed;
import dev.caserail.model.feed.FeedKind;
import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.identifier.ContactId;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import dev.caserail.taxonomy.tracking.AccountId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An export is machine-readable and leaves out other persons' data (C10). */
class PersonalDataExportTest {
    private static final JsonMapper JSON = CaserailJsonModule.mapper();
    private static final AccountId NEIGHBOUR = AccountId.of("A-999");

    private final CaseJournal journal = SampleCase.journal(
            AssignCase.of(AgentId.of("agent-12")),
            AddNote.of("the neighbour Quirin complains, too", List.of()),
            ReceiveMessage.of(IncomingContact.builder()
                    .id(ContactId.of("m-2"))
                    .channel(Channel.EMAIL)
                    .text("I am Quirin, and I miss milk")
                    .sender(Sender.builder()
                            .account(NEIGHBOUR)
                            .lastName("Quirin")
                            .build())
                    .receivedAt(OPENED.plusSeconds(180))
                    .build()),
            SendMessage.of(OutgoingMessage.builder()
                    .id(ContactId.of("out-1"))
                    .channel(Channel.EMAIL)
                    .text("Dear Ms Muster, here it comes")
                    .build()),
            LogCall.of(SampleCase.call(4)),
            SendMessage.of(OutgoingMessage.builder()
                    .id(ContactId.of("out-2"))
                    .channel(Channel.EMAIL)
                    .text("Dear Mr Quirin, yours comes, too")
                    .inReplyTo(ContactId.of("m-2"))
                    .build()));
    private final Map<SupportCase, CaseFeed> cases = Map.of(journal.replay().get(), CaseFeed.of(journal));

    @Test
    void the_person_gets_what_they_wrote_said_and_were_written() {
        PersonalDataExport export = PersonalDataExport.of(ACCOUNT_ID, cases, OPENED);

        assertEquals(List.of(SampleCase.sender()), export.contactData());
        assertEquals(
                List.of(FeedKind.EMAIL, FeedKind.EMAIL, FeedKind.CALL),
                export.cases().get(0).entries().stream()
                        .map(ExportedEntry::kind)
                        .toList());
    }

    @Test
    void nothing_of_others_is_in_it() throws Exception {
        String json = JSON.writeValueAsString(PersonalDataExport.of(ACCOUNT_ID, cases, OPENED));

        assertFalse(json.contains("Quirin"), json);
        assertFalse(json.contains("agent-12"), json);
        assertTrue(json.contains("Dear Ms Muster"), json);
    }

    @Test
    void who_wrote_on_somebody_elses_case_gets_their_own_message_only() throws Exception {
        PersonalDataExport export = PersonalDataExport.of(NEIGHBOUR, cases, OPENED);
        String json = JSON.writeValueAsString(export);

        assertEquals(1, export.cases().get(0).entries().size());
        assertFalse(json.contains("Muster"), json);
        assertEquals(
                List.of(),
                PersonalDataExport.of(AccountId.of("A-1"), cases, OPENED).cases());
    }

    @Test
    void it_is_read_back_from_its_json_and_shows_nothing_in_logs() throws Exception {
        PersonalDataExport export = PersonalDataExport.of(ACCOUNT_ID, cases, OPENED);

        assertEquals(export, JSON.readValue(JSON.writeValueAsString(export), PersonalDataExport.class));
        assertFalse(export.toString().contains("Muster"), export.toString());
        assertFalse(export.toString().contains("milk"), export.toString());
    }
}
