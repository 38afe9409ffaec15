package dev.caserail.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.event.CaseOpened;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.ContactId;
import dev.caserail.model.status.CaseStatus;
import dev.caserail.model.status.StatusCategory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A contact becomes a case (C2, F1). */
class OpeningACaseTest {
    @Test
    void the_case_takes_over_what_the_contact_says() {
        SupportCase state = SampleCase.opened().state();

        assertEquals(CaseId.of("C-1"), state.id());
        assertEquals(Channel.EMAIL, state.channel());
        assertEquals(SampleCase.sender(), state.customer());
        assertEquals(SampleCase.ACCOUNT_ID, state.account());
        assertEquals(Optional.of("Milk for Muster"), state.subject());
        assertEquals(Optional.of(Locale.ENGLISH), state.language());
        assertEquals(List.of(SampleCase.delivery()), state.deliveries());
        assertEquals(Optional.of(SampleCase.delivery()), state.delivery(SampleCase.DELIVERY_ID));
    }

    @Test
    void it_is_dated_as_the_contact_was_received_and_has_version_1() {
        Transition opened = SampleCase.opened();

        assertEquals(SampleCase.OPENED, opened.state().openedAt());
        assertEquals(SampleCase.OPENED, opened.state().changedAt());
        assertEquals(1, opened.state().version());
        assertEquals(
                List.of(JournalEntry.of(
                        1,
                        CaseOpened.of(
                                SampleCase.contact(), Optional.of(CaseStatus.of(StatusCategory.NEW)), Optional.empty()),
                        SampleCase.INTAKE,
                        SampleCase.OPENED)),
                opened.entries());
        assertEquals(List.of(), opened.warnings());
    }

    @Test
    void it_begins_without_issue_skill_and_call() {
        SupportCase state = SampleCase.opened().state();

        assertEquals(List.of(), state.issues());
        assertEquals(Optional.empty(), state.primaryIssue());
        assertEquals(Optional.empty(), state.skill());
        assertEquals(0, state.calls());
    }

    /** F3, F13. */
    @Test
    void the_call_that_opens_it_is_its_first_call() {
        IncomingContact phoned = IncomingContact.builder()
                .id(ContactId.of("p-1"))
                .channel(Channel.PHONE)
                .text("Where is the milk?")
                .sender(SampleCase.sender())
                .receivedAt(SampleCase.OPENED)
                .call(SampleCase.call(0))
                .build();

        SupportCase state =
                SampleCase.DESK.open(CaseId.of("C-2"), phoned, SampleCase.AGENT).state();

        assertEquals(1, state.calls());
    }
}
