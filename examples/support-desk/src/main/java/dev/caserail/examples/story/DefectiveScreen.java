package dev.caserail.examples.story;

import dev.caserail.model.CaseDesk;
import dev.caserail.model.CaseJournal;
import dev.caserail.model.actor.Actor;
import dev.caserail.model.command.AssignCase;
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
import dev.caserail.model.feed.CaseFeed;
import dev.caserail.model.feed.FeedEntry;
import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.ContactId;
import dev.caserail.model.status.StatusCode;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.tracking.AccountId;
import java.io.PrintStream;
import java.time.Instant;
import java.util.Optional;

/**
 * A customer mails about a defective screen, phones in the evening, and next morning the agent reads it all in order. The
 * host keeps one journal; the feed is a view on it.
 */
public final class DefectiveScreen {
    private static final CaseDesk DESK = CaseDesk.of(ReferenceTaxonomy.load());
    private static final Actor ANNA = Actor.agent(AgentId.of("anna"));
    private static final Actor BEN = Actor.agent(AgentId.of("ben"));

    private DefectiveScreen() {}

    /**
     * Tells the story.
     *
     * @param args none
     */
    public static void main(String[] args) {
        tell(System.out);
    }

    static void tell(PrintStream out) {
        IncomingContact mail = IncomingContact.builder()
                .id(ContactId.of("<screen-1@example.com>"))
                .channel(Channel.EMAIL)
                .text("The screen of the tablet you delivered stays black.")
                .sender(Sender.builder().account(AccountId.of("A-20417")).build())
                .receivedAt(Instant.parse("2026-11-02T14:00:00Z"))
                .build();
        CaseJournal journal = CaseJournal.of(DESK.open(CaseId.of("C-417"), mail, Actor.automation("intake")));
        journal = after(journal, ANNA, "2026-11-02T15:00:00Z", AssignCase.of(AgentId.of("anna")));
        OutgoingMessage question = OutgoingMessage.builder()
                .id(ContactId.of("<answer-1@desk.example>"))
                .channel(Channel.EMAIL)
                .text("Could you tell us the serial number? It is on the back.")
                .inReplyTo(mail.id())
                .build();
        journal = after(journal, ANNA, "2026-11-02T15:05:00Z", SendMessage.of(question));
        journal = after(
                journal,
                ANNA,
                "2026-11-02T15:06:00Z",
                ChangeStatus.of(StatusCode.of("WAITING_CUSTOMER"), Optional.empty()));
        CallLog call = CallLog.builder()
                .direction(CallDirection.INBOUND)
                .about("Gave the serial number")
                .consent(RecordingConsent.NOT_ASKED)
                .startedAt(Instant.parse("2026-11-02T19:00:00Z"))
                .endedAt(Instant.parse("2026-11-02T19:04:00Z"))
                .nextSteps("We look whether it is under warranty")
                .addFacts("serial number 7F-31-A")
                .build();
        journal = after(journal, BEN, "2026-11-02T19:04:00Z", LogCall.of(call));

        out.println("What Anna reads next morning:");
        CaseFeed.of(journal).entries().forEach(entry -> out.println(line(entry)));
        out.println("What the customer sees:");
        CaseFeed.of(journal).forCustomer().entries().forEach(entry -> out.println(line(entry)));
    }

    /** A real host asks again if the command is refused; this story has none that is. */
    private static CaseJournal after(CaseJournal journal, Actor who, String when, CaseCommand command) {
        CommandContext now =
                CommandContext.of(who, Instant.parse(when), journal.entries().size());
        return journal.append(DESK.handle(journal, command, now).get());
    }

    private static String line(FeedEntry entry) {
        return "  " + entry.entry().at() + "  " + entry.direction() + " " + entry.kind();
    }
}
