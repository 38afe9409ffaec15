package dev.caserail.model.intake;

import static dev.caserail.model.intake.Contacts.CASE;
import static dev.caserail.model.intake.Contacts.MINNA;
import static dev.caserail.model.intake.Contacts.TOKENS;
import static dev.caserail.model.intake.Contacts.anOpenCase;
import static dev.caserail.model.intake.Contacts.contact;
import static dev.caserail.model.intake.Contacts.mail;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.intake.directory.ArrivedContact;
import dev.caserail.model.intake.directory.ImportKey;
import dev.caserail.model.intake.directory.ImportRecord;
import dev.caserail.model.intake.directory.InMemoryCaseDirectory;
import dev.caserail.model.intake.directory.KnownCase;
import dev.caserail.model.intake.evidence.CaseNumberEvidence;
import dev.caserail.model.intake.evidence.ConversationEvidence;
import dev.caserail.model.intake.evidence.FoundCase;
import dev.caserail.model.intake.evidence.ReplyEvidence;
import dev.caserail.model.intake.evidence.ReplyHeader;
import dev.caserail.model.intake.evidence.StatedEvidence;
import dev.caserail.model.intake.evidence.TokenEvidence;
import dev.caserail.model.mail.MessageId;
import dev.caserail.model.mail.TokenPlace;
import dev.caserail.model.status.LifecyclePolicy;
import dev.caserail.model.status.StatusCategory;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** C6: import is idempotent by message id and content, by whomever and how often. */
class ImportingOnceTest {
    private final InMemoryCaseDirectory directory = new InMemoryCaseDirectory();
    private final Intake intake = Intake.of(directory, LifecyclePolicy.standard(), IntakePolicy.defaults(), TOKENS);
    private final AtomicInteger numbers = new AtomicInteger();

    private CaseId nextCase() {
        return CaseId.of("C-" + numbers.incrementAndGet());
    }

    @Nested
    @DisplayName("C6: import is idempotent by message id and content")
    class Idempotent {
        @Test
        void the_same_mail_is_taken_once() {
            ArrivedContact arrived = mail("Message-ID", "<m@x>", "Subject", "Milk");

            TakenContact first = intake.take(arrived, ImportingOnceTest.this::nextCase);
            TakenContact again = intake.take(arrived, ImportingOnceTest.this::nextCase);

            assertInstanceOf(NewCase.class, first.decision());
            assertEquals("imported already, to case C-1", again.decision().reason());
            assertEquals(first.caseId(), again.caseId());
            assertEquals(1, numbers.get());
        }

        @Test
        void the_same_id_with_other_content_is_another_mail() {
            intake.take(mail("Message-ID", "<m@x>", "Subject", "Milk"), ImportingOnceTest.this::nextCase);

            TakenContact other =
                    intake.take(mail("Message-ID", "<m@x>", "Subject", "Bread"), ImportingOnceTest.this::nextCase);

            assertInstanceOf(NewCase.class, other.decision());
            assertEquals(Optional.of(CaseId.of("C-2")), other.caseId());
        }

        @Test
        void a_mail_without_an_id_is_known_by_its_content() {
            intake.take(mail("Subject", "Milk"), ImportingOnceTest.this::nextCase);

            assertInstanceOf(AlreadyImported.class, intake.decide(mail("Subject", "Milk")));
            assertInstanceOf(NewCase.class, intake.decide(mail("Subject", "Bread")));
        }

        @Test
        void what_belongs_to_no_case_is_taken_once_too() {
            ArrivedContact report = mail("Return-Path", "<>");
            intake.take(report, ImportingOnceTest.this::nextCase);

            assertEquals("imported already, to no case", intake.decide(report).reason());
            assertEquals(0, numbers.get());
        }

        @Test
        void other_contacts_are_known_by_their_id_on_their_channel() {
            ArrivedContact form = ArrivedContact.builder()
                    .contact(contact(Channel.WEB_FORM, MINNA, "x").build())
                    .build();
            intake.take(form, ImportingOnceTest.this::nextCase);

            assertInstanceOf(AlreadyImported.class, intake.decide(form));
            assertInstanceOf(
                    NewCase.class,
                    intake.decide(ArrivedContact.builder()
                            .contact(contact(Channel.PORTAL, MINNA, "x").build())
                            .build()));
        }
    }

    @Test
    @DisplayName("C6, C8: eight importers of the same thousand mails take each exactly once")
    void concurrent_importers_of_the_same_mails_take_each_exactly_once() throws Exception {
        directory.put(anOpenCase());
        directory.sent(MessageId.of("sent@desk"), CASE);
        List<ArrivedContact> mails = IntStream.range(0, 1_000)
                .mapToObj(
                        i -> mail("Message-ID", "<" + i + "@x>", "References", i % 3 == 0 ? "<sent@desk>" : "<lost@x>"))
                .toList();
        Map<ImportKey, AtomicInteger> taken = new ConcurrentHashMap<>();
        Map<ImportKey, Optional<CaseId>> caseOf = new ConcurrentHashMap<>();
        int importers = 8;
        ExecutorService pool = Executors.newFixedThreadPool(importers);
        try {
            CountDownLatch start = new CountDownLatch(importers);
            List<Future<?>> done = new ArrayList<>();
            for (int importer = 0; importer < importers; importer++) {
                List<ArrivedContact> order = new ArrayList<>(mails);
                if (importer > 3) { // some race for the same mail, some come from elsewhere
                    Collections.shuffle(order, new Random(importer));
                }
                done.add(pool.submit(() -> {
                    start.countDown();
                    start.await();
                    for (ArrivedContact arrived : order) {
                        TakenContact result = intake.take(arrived, () -> CaseId.of("N-" + numbers.incrementAndGet()));
                        Optional<CaseId> before = caseOf.putIfAbsent(arrived.key(), result.caseId());
                        if (before != null) {
                            assertEquals(before, result.caseId());
                        }
                        if (!(result.decision() instanceof AlreadyImported)) {
                            taken.computeIfAbsent(arrived.key(), k -> new AtomicInteger())
                                    .incrementAndGet();
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> one : done) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }

        assertEquals(1_000, taken.size());
        taken.values().forEach(times -> assertEquals(1, times.get()));
        assertEquals(
                334, caseOf.values().stream().filter(Optional.of(CASE)::equals).count());
    }

    @Test
    @DisplayName("C10: what intake decides shows no personal data")
    void decisions_show_no_personal_data() {
        ArrivedContact arrived = mail("Message-ID", "<m@x>", "Subject", "Minna's milk", "To", "minna@x.example");
        IntakeDecision decision = intake.decide(arrived);

        for (String shown : List.of(
                arrived.toString(),
                decision.toString(),
                decision.reason(),
                anOpenCase().toString())) {
            assertFalse(shown.toLowerCase(Locale.ROOT).contains("minna"), shown);
        }
        assertNotEquals("", decision.reason());
    }

    @Test
    void decisions_survive_json() throws Exception {
        JsonMapper json = CaserailJsonModule.mapper();
        FoundCase found = FoundCase.of(CASE, TokenEvidence.of(TokenPlace.BODY), List.of(CaseId.of("C-0")), false);
        List<IntakeDecision> decisions = List.of(
                AppendTo.of(found),
                Reopen.of(FoundCase.of(CASE, StatedEvidence.of(CASE), List.of(), true), Contacts.NOW),
                FollowUpOf.of(
                        FoundCase.of(CASE, ConversationEvidence.of(Channel.CHAT), List.of(), true),
                        StatusCategory.CLOSED,
                        Contacts.NOW),
                intake.decide(mail("Subject", "x")),
                AlreadyImported.of(ImportRecord.of(Optional.empty())),
                intake.decide(mail("Return-Path", "<>")),
                NotForSupport.of(2),
                AppendTo.of(FoundCase.of(CASE, CaseNumberEvidence.of(CASE), List.of(), true)),
                AppendTo.of(FoundCase.of(
                        CASE, ReplyEvidence.of(ReplyHeader.REFERENCES, MessageId.of("a@b")), List.of(), true)));

        for (IntakeDecision decision : decisions) {
            assertEquals(decision, json.readValue(json.writeValueAsString(decision), IntakeDecision.class));
        }
        ArrivedContact arrived = mail("Message-ID", "<m@x>");
        assertEquals(arrived, json.readValue(json.writeValueAsString(arrived), ArrivedContact.class));
        assertEquals(anOpenCase(), json.readValue(json.writeValueAsString(anOpenCase()), KnownCase.class));
        TakenContact taken = TakenContact.of(decisions.get(0), Optional.of(CASE));
        assertEquals(taken, json.readValue(json.writeValueAsString(taken), TakenContact.class));
        IntakePolicy policy = IntakePolicy.builder()
                .conversationWindow(Duration.ofHours(5))
                .addKeywords("refund")
                .build();
        assertEquals(policy, json.readValue(json.writeValueAsString(policy), IntakePolicy.class));
    }
}
