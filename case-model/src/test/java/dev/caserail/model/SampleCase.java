package dev.caserail.model;

import dev.caserail.model.actor.Actor;
import dev.caserail.model.command.CaseCommand;
import dev.caserail.model.command.CommandContext;
import dev.caserail.model.command.TrackIssue;
import dev.caserail.model.contact.CallDirection;
import dev.caserail.model.contact.CallLog;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.contact.RecordingConsent;
import dev.caserail.model.contact.Sender;
import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.ContactId;
import dev.caserail.model.order.Delivery;
import dev.caserail.model.order.DeliverySlot;
import dev.caserail.model.order.ProductLine;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.tracking.AccountId;
import dev.caserail.taxonomy.tracking.DeliveryId;
import dev.caserail.taxonomy.tracking.ProductLineId;
import dev.caserail.taxonomy.tracking.TrackingTarget;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The case all tests of this module play with: a mail about a delivery of two products. */
public final class SampleCase {
    public static final Instant OPENED = Instant.parse("2026-11-02T08:30:00Z");
    public static final AccountId ACCOUNT_ID = AccountId.of("A-20417");
    public static final DeliveryId DELIVERY_ID = DeliveryId.of("D-1");
    public static final TrackingTarget ACCOUNT = TrackingTarget.account(ACCOUNT_ID);
    public static final TrackingTarget DELIVERY = TrackingTarget.delivery(DELIVERY_ID);
    public static final TrackingTarget MILK = TrackingTarget.productLine(DELIVERY_ID, ProductLineId.of("L-1"));
    public static final TrackingTarget BREAD = TrackingTarget.productLine(DELIVERY_ID, ProductLineId.of("L-2"));
    public static final Actor INTAKE = Actor.automation("intake");
    public static final Actor AGENT = Actor.agent(AgentId.of("agent-12"));
    public static final CaseDesk DESK = CaseDesk.of(ReferenceTaxonomy.load());

    private SampleCase() {}

    public static Sender sender() {
        return Sender.builder()
                .account(ACCOUNT_ID)
                .title("Frau")
                .firstName("Minna")
                .lastName("Muster")
                .email("minna@example.com")
                .phone("+49 30 23125 017")
                .handle("@minna")
                .build();
    }

    public static Delivery delivery() {
        return Delivery.builder()
                .id(DELIVERY_ID)
                .slot(DeliverySlot.of(Instant.parse("2026-11-01T16:00:00Z"), Instant.parse("2026-11-01T17:00:00Z")))
                .addLines(
                        ProductLine.of(ProductLineId.of("L-1"), "Milk", 2),
                        ProductLine.of(ProductLineId.of("L-2"), "Bread", 1))
                .build();
    }

    public static IncomingContact contact() {
        return IncomingContact.builder()
                .id(ContactId.of("m-0001"))
                .channel(Channel.EMAIL)
                .text("The milk was missing, and Muster is written on my door.")
                .sender(sender())
                .receivedAt(OPENED)
                .subject("Milk for Muster")
                .language(Locale.ENGLISH)
                .addDeliveries(delivery())
                .build();
    }

    public static CallLog call(int minute) {
        return CallLog.builder()
                .direction(CallDirection.INBOUND)
                .about("Asked where the milk is")
                .consent(RecordingConsent.NOT_ASKED)
                .startedAt(OPENED.plusSeconds(60L * minute))
                .endedAt(OPENED.plusSeconds(60L * minute + 90))
                .build();
    }

    /** A call whose note says who called, what happens next, and a fact (C5). */
    public static CallLog thoroughCall(int minute) {
        return CallLog.builder()
                .direction(CallDirection.INBOUND)
                .about("Asked where the milk is")
                .consent(RecordingConsent.NOT_ASKED)
                .startedAt(OPENED.plusSeconds(60L * minute))
                .endedAt(OPENED.plusSeconds(60L * minute + 90))
                .caller("Minna Muster")
                .nextSteps("Ask the driver by noon")
                .addFacts("The tote was half empty")
                .build();
    }

    public static Transition opened() {
        return DESK.open(CaseId.of("C-1"), contact(), INTAKE);
    }

    public static TrackIssue track(String issue, TrackingTarget target, boolean primary) {
        return TrackIssue.of(IssueCode.of(issue), target, primary);
    }

    /** An agent's context some minutes after the case was opened. */
    public static CommandContext at(int minute, long version) {
        return CommandContext.of(AGENT, OPENED.plusSeconds(60L * minute), version);
    }

    /** Carries out commands one after the other, a minute apart, each on the version before it. */
    public static CaseJournal journal(CaseCommand... commands) {
        CaseJournal journal = CaseJournal.of(opened());
        for (CaseCommand command : commands) {
            int version = journal.entries().size();
            journal = journal.append(
                    DESK.handle(journal, command, at(version, version)).get());
        }
        return journal;
    }

    /** The calls of a journal, in its order. */
    public static List<CallLog> calls(CaseJournal journal) {
        return journal.entries()
                .toJavaStream()
                .map(e -> Erasure.call(e.event()))
                .flatMap(Optional::stream)
                .toList();
    }

    public static SupportCase state(CaseCommand... commands) {
        return journal(commands).replay().get();
    }

    public static String lines(Either<CaseError, Transition> refused) {
        return refused.getLeft().diagnostics().map(Diagnostic::line).mkString("\n");
    }
}
