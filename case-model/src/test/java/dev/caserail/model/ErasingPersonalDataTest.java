package dev.caserail.model;

import static dev.caserail.model.SampleCase.DESK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.model.command.CommandContext;
import dev.caserail.model.command.EndRetentionHold;
import dev.caserail.model.command.ErasePersonalData;
import dev.caserail.model.command.PlaceRetentionHold;
import dev.caserail.model.command.RecordDataRequest;
import dev.caserail.model.command.WithdrawRecordingConsent;
import dev.caserail.model.event.CallLogged;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.event.SampleEvents;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.PrivacyRequestId;
import dev.caserail.model.link.EntryId;
import dev.caserail.model.privacy.DataSubjectRequest;
import dev.caserail.model.privacy.DataSubjectRight;
import dev.caserail.model.privacy.ResponsePeriods;
import dev.caserail.model.privacy.RetentionGround;
import dev.caserail.model.privacy.RetentionHold;
import dev.caserail.model.refusal.AlreadySo;
import dev.caserail.model.refusal.UnknownEntry;
import dev.caserail.model.refusal.content.ErasureBlocked;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import dev.caserail.taxonomy.tracking.AccountId;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What must be forgotten is forgotten, and the rest stays (C10, C5). */
class ErasingPersonalDataTest {
    private static final JsonMapper JSON = CaserailJsonModule.mapper();

    /** What the sample events know of the customer. */
    private static final List<String> PERSONAL = List.of(
            "muster",
            "minna",
            "23125",
            "milk for",
            "the milk was",
            "lawyer",
            "third floor",
            "voucher",
            "sends a photo",
            "baby");

    /** One journal with an event of every kind that needs nothing before it. */
    static CaseJournal everything() {
        Map<String, JournalEntry> samples = SampleEvents.all();
        List<JournalEntry> entries = new ArrayList<>();
        entries.add(samples.remove("CaseOpened"));
        List.of(
                        "CaseOpenedBySplit",
                        "PersonalDataErased",
                        "RecordingConsentWithdrawn",
                        "CaseMerged",
                        "CaseUnmerged",
                        "CaseAbsorbed",
                        "AbsorptionUndone",
                        "EntriesSplitOff")
                .forEach(samples::remove);
        List<JournalEntry> ordered = new ArrayList<>();
        JournalEntry ended = samples.remove("RetentionHoldEnded");
        JournalEntry placed = samples.remove("RetentionHoldPlaced");
        ordered.addAll(samples.values());
        ordered.add(placed);
        ordered.add(ended);
        for (JournalEntry sample : ordered) {
            entries.add(JournalEntry.of(
                    entries.size() + 1,
                    sample.event(),
                    sample.actor(),
                    SampleCase.OPENED.plusSeconds(60L * entries.size()),
                    sample.cause(),
                    sample.correlation()));
        }
        return CaseJournal.of(CaseId.of("C-1"), entries);
    }

    private static CommandContext now(CaseJournal journal) {
        SupportCase state = journal.replay().get();
        return CommandContext.of(SampleCase.AGENT, state.changedAt().plusSeconds(3600), state.version());
    }

    @Test
    void texts_and_contact_data_go_and_the_journal_still_replays() throws Exception {
        CaseJournal journal = everything();
        String before = JSON.writeValueAsString(journal).toLowerCase(Locale.ROOT);
        assertTrue(PERSONAL.stream().allMatch(before::contains), "the sample is full of personal data");

        Transition erased = DESK.handle(journal, ErasePersonalData.of(Optional.empty()), now(journal))
                .get();
        CaseJournal forgotten = journal.append(erased);

        String after = JSON.writeValueAsString(forgotten).toLowerCase(Locale.ROOT);
        assertEquals(List.of(), PERSONAL.stream().filter(after::contains).toList());
        assertEquals(erased.state(), forgotten.replay().get());
        assertFalse(
                JSON.writeValueAsString(erased.state()).toLowerCase(Locale.ROOT).contains("minna"));
    }

    @Test
    void identifiers_codes_and_instants_remain_so_that_statistics_survive() {
        CaseJournal journal = everything();
        SupportCase before = journal.replay().get();
        Transition erased = DESK.handle(journal, ErasePersonalData.of(Optional.empty()), now(journal))
                .get();
        CaseJournal forgotten = journal.append(erased);
        SupportCase after = forgotten.replay().get();

        assertEquals(before.issues(), after.issues());
        assertEquals(before.account(), after.account());
        assertEquals(before.status(), after.status());
        assertEquals(before.deliveries(), after.deliveries());
        assertEquals(Optional.of(before.version()), after.erasedUpTo());
        for (int i = 0; i < journal.entries().size(); i++) {
            assertEquals(
                    journal.entries().get(i).at(), forgotten.entries().get(i).at());
            assertEquals(
                    journal.entries().get(i).actor(), forgotten.entries().get(i).actor());
            assertEquals(
                    journal.entries().get(i).event().getClass(),
                    forgotten.entries().get(i).event().getClass());
        }
    }

    @Test
    void a_retention_hold_blocks_erasure_until_it_ends() {
        CaseJournal journal = CaseJournal.of(SampleCase.opened());
        RetentionHold hold = RetentionHold.builder()
                .account(SampleCase.ACCOUNT_ID)
                .ground(RetentionGround.of("TAX_RECORDS"))
                .from(SampleCase.OPENED)
                .until(SampleCase.OPENED.plus(Duration.ofDays(3650)))
                .build();
        journal = journal.append(
                DESK.handle(journal, PlaceRetentionHold.of(hold), now(journal)).get());

        var refused = DESK.handle(journal, ErasePersonalData.of(Optional.empty()), now(journal));
        assertTrue(refused.getLeft() instanceof ErasureBlocked);
        assertEquals(
                "holds: error: the data must be kept: `TAX_RECORDS` until 2036-10-30T08:30:00Z (erase after that, or fulfil "
                        + "the request in part and say why) [privacy.erasure-held]",
                SampleCase.lines(refused));
        assertTrue(
                DESK.handle(journal, PlaceRetentionHold.of(hold), now(journal)).getLeft() instanceof AlreadySo);

        journal = journal.append(DESK.handle(journal, EndRetentionHold.of(hold, "paid"), now(journal))
                .get());
        assertTrue(
                DESK.handle(journal, EndRetentionHold.of(hold, "paid"), now(journal))
                                .getLeft()
                        instanceof AlreadySo);
        assertTrue(DESK.handle(journal, ErasePersonalData.of(Optional.empty()), now(journal))
                .isRight());
    }

    @Test
    void a_hold_blocks_whosever_data_it_is_about() {
        CaseJournal journal = CaseJournal.of(SampleCase.opened());
        RetentionHold hold = RetentionHold.builder()
                .account(AccountId.of("A-2"))
                .ground(RetentionGround.of("LEGAL_CLAIM"))
                .from(SampleCase.OPENED)
                .build();
        journal = journal.append(
                DESK.handle(journal, PlaceRetentionHold.of(hold), now(journal)).get());

        assertTrue(
                DESK.handle(journal, ErasePersonalData.of(Optional.empty()), now(journal))
                                .getLeft()
                        instanceof ErasureBlocked);
    }

    @Test
    void a_data_subject_request_is_on_the_case_as_it_stands() {
        DataSubjectRequest request = DataSubjectRequest.receive(
                PrivacyRequestId.of("P-17"),
                DataSubjectRight.ACCESS,
                SampleCase.ACCOUNT_ID,
                SampleCase.OPENED,
                ResponsePeriods.of(ZoneId.of("Europe/Berlin"), Set.of()));
        CaseJournal journal = SampleCase.journal(RecordDataRequest.of(request));
        DataSubjectRequest withdrawn = request.withdraw(SampleCase.AGENT, SampleCase.OPENED.plusSeconds(600))
                .get();

        assertTrue(
                DESK.handle(journal, RecordDataRequest.of(request), now(journal))
                                .getLeft()
                        instanceof AlreadySo);
        journal = journal.append(DESK.handle(journal, RecordDataRequest.of(withdrawn), now(journal))
                .get());

        assertEquals(List.of(withdrawn), journal.replay().get().dataRequests());
    }

    @Test
    void erasing_again_finds_nothing_more() {
        CaseJournal journal = everything();
        CaseJournal forgotten =
                journal.append(DESK.handle(journal, ErasePersonalData.of(Optional.empty()), now(journal))
                        .get());

        assertEquals(
                List.of(),
                DESK.handle(forgotten, ErasePersonalData.of(Optional.empty()), now(forgotten))
                        .get()
                        .rewritten());
    }

    @Test
    void a_withdrawn_consent_takes_the_reference_to_the_recording_out_of_the_journal() throws Exception {
        CaseJournal journal = everything();
        long call = journal.entries()
                .find(e -> e.event() instanceof CallLogged)
                .get()
                .sequence();
        assertTrue(JSON.writeValueAsString(journal).contains("rec-0417"));

        CaseJournal withdrawn = journal.append(DESK.handle(journal, WithdrawRecordingConsent.of(call), now(journal))
                .get());

        assertFalse(JSON.writeValueAsString(withdrawn).contains("rec-0417"));
        assertTrue(withdrawn.replay().isValid());
        assertTrue(
                DESK.handle(withdrawn, WithdrawRecordingConsent.of(call), now(withdrawn))
                                .getLeft()
                        instanceof AlreadySo);
    }

    @Test
    void only_a_call_the_customer_agreed_to_record_can_be_withdrawn() {
        CaseJournal journal = everything();

        assertEquals(
                UnknownEntry.of(
                        EntryId.of(CaseId.of("C-1"), 1), "a logged call whose recording the customer agreed to"),
                DESK.handle(journal, WithdrawRecordingConsent.of(1), now(journal))
                        .getLeft());
        assertTrue(
                DESK.handle(journal, WithdrawRecordingConsent.of(999), now(journal))
                                .getLeft()
                        instanceof UnknownEntry);
        assertTrue(
                DESK.handle(journal, WithdrawRecordingConsent.of(0), now(journal))
                                .getLeft()
                        instanceof UnknownEntry);
    }
}
