package dev.caserail.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.actor.Actor;
import dev.caserail.model.attachment.Attachment;
import dev.caserail.model.attachment.Checksum;
import dev.caserail.model.attachment.KnowledgeArticle;
import dev.caserail.model.attachment.MediaType;
import dev.caserail.model.command.AssignCase;
import dev.caserail.model.command.AttachArticle;
import dev.caserail.model.command.AttachFile;
import dev.caserail.model.command.CaseCommand;
import dev.caserail.model.command.ChangeStatus;
import dev.caserail.model.command.CommandContext;
import dev.caserail.model.command.LogCall;
import dev.caserail.model.command.SendMessage;
import dev.caserail.model.contact.CallDirection;
import dev.caserail.model.contact.CallLog;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.contact.OutgoingMessage;
import dev.caserail.model.contact.RecordingConsent;
import dev.caserail.model.contact.Sender;
import dev.caserail.model.contact.Visibility;
import dev.caserail.model.event.CallLogged;
import dev.caserail.model.feed.CaseFeed;
import dev.caserail.model.feed.FeedKind;
import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.identifier.ArticleId;
import dev.caserail.model.identifier.AttachmentId;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.ContactId;
import dev.caserail.model.link.EntryId;
import dev.caserail.model.status.StatusCategory;
import dev.caserail.model.status.StatusCode;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.tracking.AccountId;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The story that must work end to end (F13): a mail about a defective screen, a question for the serial number, a call in
 * the evening, a colleague's note, and the next morning.
 */
class DefectiveScreenStoryTest {
    private static final CaseDesk DESK = CaseDesk.of(ReferenceTaxonomy.load());
    private static final CaseId CASE = CaseId.of("C-417");
    private static final AgentId FIRST_AGENT = AgentId.of("agent-12");
    private static final AgentId COLLEAGUE = AgentId.of("agent-7");
    private static final Sender CUSTOMER = Sender.builder()
            .account(AccountId.of("A-20417"))
            .lastName("Muster")
            .email("minna@example.com")
            .build();

    private CaseJournal journal;

    @Test
    void next_morning_the_first_agent_reads_all_of_it_in_order() {
        // 15:00, a customer mails about a defective screen
        journal = CaseJournal.of(DESK.open(
                CASE,
                IncomingContact.builder()
                        .id(ContactId.of("<screen-1@example.com>"))
                        .channel(Channel.EMAIL)
                        .text("The screen of the tablet you delivered stays black.")
                        .sender(CUSTOMER)
                        .receivedAt(Instant.parse("2026-11-02T14:00:00Z"))
                        .subject("Screen defective")
                        .build(),
                Actor.automation("intake")));

        // 16:00, an agent takes the case, mails back for the serial number, and attaches an article to that mail
        by(FIRST_AGENT, "2026-11-02T15:00:00Z", AssignCase.of(FIRST_AGENT));
        by(
                FIRST_AGENT,
                "2026-11-02T15:05:00Z",
                SendMessage.of(OutgoingMessage.builder()
                        .id(ContactId.of("<answer-1@desk.example>"))
                        .channel(Channel.EMAIL)
                        .text("Could you tell us the serial number? It is on the back.")
                        .addRecipients("minna@example.com")
                        .subject("Re: Screen defective")
                        .inReplyTo(ContactId.of("<screen-1@example.com>"))
                        .build()));
        EntryId answer = EntryId.of(CASE, journal.entries().last().sequence());
        by(
                FIRST_AGENT,
                "2026-11-02T15:06:00Z",
                AttachArticle.of(
                        KnowledgeArticle.builder()
                                .id(ArticleId.of("kb-12"))
                                .title("Where the serial number is")
                                .version("3")
                                .locale(Locale.ENGLISH)
                                .link(URI.create("https://help.example/kb-12"))
                                .visibility(Visibility.CUSTOMER_VISIBLE)
                                .build(),
                        Optional.of(answer)));
        by(FIRST_AGENT, "2026-11-02T15:10:00Z", ChangeStatus.of(StatusCode.of("WAITING_CUSTOMER"), Optional.empty()));

        // the troubleshooting manual is attached to the case
        by(
                FIRST_AGENT,
                "2026-11-02T15:20:00Z",
                AttachFile.of(
                        Attachment.builder()
                                .id(AttachmentId.of("manual-7"))
                                .name("troubleshooting.pdf")
                                .mediaType(MediaType.of("application/pdf"))
                                .size(482_113)
                                .checksum(Checksum.of("0f".repeat(32)))
                                .visibility(Visibility.INTERNAL)
                                .build(),
                        Optional.empty()));

        // 20:00, the first agent is gone; the customer phones, and a colleague logs the call as it ends
        CallLog call = CallLog.builder()
                .direction(CallDirection.INBOUND)
                .about("Gave the serial number of the screen")
                .consent(RecordingConsent.NOT_ASKED)
                .startedAt(Instant.parse("2026-11-02T19:00:00Z"))
                .endedAt(Instant.parse("2026-11-02T19:04:00Z"))
                .caller("Minna Muster herself")
                .nextSteps("We look whether the screen is under warranty")
                .addFacts("serial number 7F-31-A", "at home after 17:00")
                .build();
        by(COLLEAGUE, "2026-11-02T19:04:00Z", LogCall.of(call));

        // the moment the call ends, the record with its key facts exists
        assertEquals(CallLogged.of(call), journal.entries().last().event());
        assertEquals(call.endedAt(), journal.entries().last().at());

        // next morning, the first agent reads all of it in order, and goes on
        CaseFeed feed = CaseFeed.of(journal);
        assertEquals(
                List.of(
                        FeedKind.EMAIL,
                        FeedKind.ASSIGNMENT,
                        FeedKind.STATUS,
                        FeedKind.EMAIL,
                        FeedKind.ARTICLE,
                        FeedKind.STATUS,
                        FeedKind.ATTACHMENT,
                        FeedKind.CALL),
                feed.entries().stream().map(e -> e.kind()).toList());
        assertEquals(Actor.agent(COLLEAGUE), feed.entries().get(7).entry().actor());
        assertEquals(Optional.of(answer), feed.entries().get(4).belongsTo());
        by(FIRST_AGENT, "2026-11-03T07:00:00Z", ChangeStatus.of(StatusCode.of("OPEN"), Optional.empty()));
        assertEquals(StatusCategory.OPEN, journal.replay().get().status().category());

        // the customer sees the mails and the article, not the call note and not the manual
        List<FeedKind> seen =
                feed.forCustomer().entries().stream().map(e -> e.kind()).toList();
        assertEquals(List.of(FeedKind.EMAIL, FeedKind.STATUS, FeedKind.EMAIL, FeedKind.ARTICLE, FeedKind.STATUS), seen);
        assertTrue(journal.replay().get().assignee().equals(Optional.of(FIRST_AGENT)));
    }

    private void by(AgentId agent, String at, CaseCommand command) {
        CommandContext now = CommandContext.of(
                Actor.agent(agent), Instant.parse(at), journal.entries().size());
        journal = journal.append(DESK.handle(journal, command, now).get());
    }
}
