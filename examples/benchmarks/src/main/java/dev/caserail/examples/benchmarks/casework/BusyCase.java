package dev.caserail.examples.benchmarks.casework;

import dev.caserail.model.CaseDesk;
import dev.caserail.model.CaseJournal;
import dev.caserail.model.SupportCase;
import dev.caserail.model.Transition;
import dev.caserail.model.actor.Actor;
import dev.caserail.model.command.AddNote;
import dev.caserail.model.command.AssignCase;
import dev.caserail.model.command.CaseCommand;
import dev.caserail.model.command.ChangePriority;
import dev.caserail.model.command.CommandContext;
import dev.caserail.model.command.ReceiveMessage;
import dev.caserail.model.command.SendMessage;
import dev.caserail.model.command.TransferCase;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.contact.OutgoingMessage;
import dev.caserail.model.contact.Sender;
import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.ContactId;
import dev.caserail.model.repository.StoredCase;
import dev.caserail.model.status.PriorityCode;
import dev.caserail.taxonomy.SkillCode;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.tracking.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A case that many work on: messages in and out, notes, transfers, priorities, assignments, one after the other and in the same
 * order each time.
 */
public final class BusyCase {
    /** The case. */
    public static final CaseId ID = CaseId.of("C-1");

    private static final Instant OPENED = Instant.parse("2026-11-02T08:30:00Z");
    private static final Actor AGENT = Actor.agent(AgentId.of("agent-12"));

    private final CaseDesk desk = CaseDesk.of(ReferenceTaxonomy.load());
    private final List<CaseCommand> commands = List.of(
            ReceiveMessage.of(contact("m-2")),
            AddNote.of("The driver says that he was there", List.of()),
            SendMessage.of(OutgoingMessage.builder()
                    .id(ContactId.of("r-1"))
                    .channel(Channel.EMAIL)
                    .text("We ask the driver and write again today.")
                    .build()),
            TransferCase.of(SkillCode.of("DELIVERY"), "the driver is to be asked"),
            ChangePriority.of(PriorityCode.of("HIGH"), Optional.empty()),
            AssignCase.of(AgentId.of("agent-12")),
            AddNote.of("Called the driver", List.of()),
            TransferCase.of(SkillCode.of("PAYMENT"), "to be refunded"),
            ChangePriority.of(PriorityCode.of("LOW"), Optional.empty()),
            AssignCase.of(AgentId.of("agent-13")));

    /** Makes the desk. */
    public BusyCase() {}

    /** {@return the desk} */
    public CaseDesk desk() {
        return desk;
    }

    /** {@return the transition that opens the case} */
    public Transition opened() {
        return desk.open(ID, contact("m-1"), Actor.automation("intake"));
    }

    /**
     * Gives the command that comes after so many others.
     *
     * @param number how many came before it
     * @return the command
     */
    public CaseCommand command(int number) {
        return commands.get(number % commands.size());
    }

    /**
     * Says who gives a command, and when.
     *
     * @param version the version they saw
     * @return the context
     */
    public CommandContext context(long version) {
        return CommandContext.of(AGENT, OPENED.plusSeconds(version), version);
    }

    /**
     * Lets things happen until the case has so many entries.
     *
     * @param entries the number, at least 1
     * @return the case, of that many entries or one more
     */
    public StoredCase of(int entries) {
        Transition opened = opened();
        CaseJournal journal = CaseJournal.of(opened);
        SupportCase state = opened.state();
        for (int i = 0; state.version() < entries; i++) {
            Transition next = desk.handle(journal, state, command(i), context(state.version()))
                    .get();
            journal = journal.append(next);
            state = next.state();
        }
        return StoredCase.of(journal, state);
    }

    private static IncomingContact contact(String id) {
        return IncomingContact.builder()
                .id(ContactId.of(id))
                .channel(Channel.EMAIL)
                .text("The delivery of this morning has not come. Where is it?")
                .sender(Sender.builder()
                        .account(AccountId.of("A-20417"))
                        .email("minna@example.com")
                        .build())
                .receivedAt(OPENED)
                .subject("Where is my delivery?")
                .build();
    }
}
