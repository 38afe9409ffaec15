package dev.caserail.model.customer;

import static dev.caserail.model.customer.SampleCustomer.ID;
import static dev.caserail.model.customer.SampleCustomer.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.model.contact.Channel;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What an agent sees of the customer beside a case, from whatever the host has (F2, F12, F30). */
class CustomerContextTest {
    private static final JsonMapper JSON = CaserailJsonModule.mapper();

    @Nested
    class AHostThatHasEverything {
        private final CustomerContext context = SampleCustomer.everything().context(ID, NOW);

        @Test
        void fills_every_part() {
            for (ContextPart part : ContextPart.values()) {
                assertEquals(PartState.PROVIDED, context.part(part).state(), part.name());
            }
            assertEquals(
                    Optional.of(SampleCustomer.account()), context.account().value());
            assertEquals(Optional.of(Channel.SMS), context.contactData().fact(ContactData::preferredChannel));
            assertEquals(SuccessPlan.of("PREMIER"), context.successPlan().orElseThrow());
        }

        /** C10. */
        @Test
        void shows_no_personal_data_in_its_words() {
            String shown = context.snapshot() + " " + context + " " + context.vouchers();

            assertTrue(shown.contains("A-20417"));
            for (String personal :
                    List.of("Frau", "Minna", "Muster", "minna", "example.com\"", "23125", "Beispiel", "after six")) {
                assertFalse(shown.contains(personal), personal + " in " + shown);
            }
        }

        @Test
        void is_stored_as_a_snapshot_and_read_back_from_json() throws Exception {
            CustomerSnapshot snapshot = context.snapshot();

            CustomerSnapshot read = JSON.readValue(JSON.writeValueAsString(snapshot), CustomerSnapshot.class);

            assertEquals(snapshot, read);
            assertEquals(snapshot, read.context().snapshot());
        }
    }

    @Nested
    class AHostThatHasLittle {
        private final CustomerContext context = CustomerSources.builder()
                .vouchers((account, at) -> List.of())
                .basket((account, at) -> Optional.empty())
                .build()
                .context(ID, NOW);

        @Test
        void knows_that_there_is_no_voucher_and_no_basket() {
            assertEquals(PartState.EMPTY, context.vouchers().state());
            assertEquals(Optional.of(List.of()), context.vouchers().value());
            assertEquals(PartState.EMPTY, context.basket().state());
            assertEquals(Optional.empty(), context.basket().value());
        }

        @Test
        void does_not_know_whether_there_is_an_order() {
            assertEquals(PartState.NOT_PROVIDED, context.orders().state());
            assertEquals(Optional.empty(), context.orders().value());
            assertEquals(Optional.empty(), context.orders().fault());
            assertThrows(NoSuchElementException.class, () -> context.orders().orElseThrow());
        }

        @Test
        void keeps_the_difference_in_a_snapshot() throws Exception {
            CustomerSnapshot read = JSON.readValue(JSON.writeValueAsString(context.snapshot()), CustomerSnapshot.class);

            assertEquals(PartState.EMPTY, read.context().vouchers().state());
            assertEquals(Optional.of(List.of()), read.context().vouchers().value());
            assertEquals(PartState.NOT_PROVIDED, read.context().orders().state());
            assertEquals(Optional.empty(), read.context().orders().value());
        }
    }

    @Nested
    class ASourceThatFails {
        private final List<String> told = new ArrayList<>();
        private final CustomerContext context = CustomerSources.builder()
                .vouchers((account, at) -> {
                    throw new IllegalStateException("no vouchers for minna@example.com");
                })
                .successPlan((account, at) -> Optional.of(SuccessPlan.of("PREMIER")))
                .onFailure((part, failure) -> told.add(part + " " + failure.getMessage()))
                .build()
                .context(ID, NOW);

        @Test
        void makes_its_part_unavailable_and_leaves_the_others_alone() {
            assertEquals(PartState.UNAVAILABLE, context.vouchers().state());
            assertEquals(Optional.empty(), context.vouchers().value());
            assertEquals(PartState.PROVIDED, context.successPlan().state());
        }

        /** C10: the message of an exception may hold anything. */
        @Test
        void is_reported_without_what_its_message_says_and_told_to_the_host_with_it() {
            assertEquals(
                    Optional.of(
                            "vouchers: warning: this part of the customer's context cannot be had: its source failed with "
                                    + "`IllegalStateException` (answer without it, or look it up in the system it comes "
                                    + "from) [customer.part-unavailable]"),
                    context.vouchers().fault().map(Diagnostic::line));
            assertEquals(List.of("VOUCHERS no vouchers for minna@example.com"), told);
        }

        @Test
        void is_not_asked_again() {
            assertEquals(context.vouchers(), context.vouchers());
            assertEquals(1, told.size());
        }

        @Test
        void stays_failed_in_a_snapshot() throws Exception {
            CustomerSnapshot read = JSON.readValue(JSON.writeValueAsString(context.snapshot()), CustomerSnapshot.class);

            assertEquals(context.vouchers().fault(), read.context().vouchers().fault());
            assertEquals(PartState.UNAVAILABLE, read.context().vouchers().state());
        }

        @Test
        @SuppressWarnings("NullAway") // what a host's program may do all the same
        void may_be_one_that_answers_null() {
            CustomerContext broken = CustomerSources.builder()
                    .orders((account, at) -> null)
                    .basket((account, at) -> null)
                    .build()
                    .context(ID, NOW);

            assertEquals(PartState.UNAVAILABLE, broken.orders().state());
            assertEquals(PartState.UNAVAILABLE, broken.basket().state());
        }
    }

    @Nested
    class Asking {
        private final AtomicInteger asked = new AtomicInteger();
        private final CustomerContext context = CustomerSources.builder()
                .vouchers((account, at) -> {
                    asked.incrementAndGet();
                    assertEquals(ID, account);
                    assertEquals(NOW, at);
                    return List.of(SampleCustomer.voucher());
                })
                .orders((account, at) -> List.of())
                .build()
                .context(ID, NOW);

        @Test
        void happens_when_the_part_is_needed() {
            assertEquals(PartState.EMPTY, context.orders().state());
            assertEquals(0, asked.get());
            assertEquals("CustomerContext{account=A-20417, at=2026-11-02T08:30:00Z, ORDERS=EMPTY}", context.toString());
        }

        @Test
        void happens_once_even_from_several_threads() throws Exception {
            CountDownLatch start = new CountDownLatch(1);
            ExecutorService threads = Executors.newFixedThreadPool(4);
            try {
                List<Future<Integer>> answers = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    answers.add(threads.submit(() -> {
                        start.await();
                        return context.vouchers().orElseThrow().size();
                    }));
                }
                start.countDown();
                for (Future<Integer> answer : answers) {
                    assertEquals(1, answer.get());
                }
            } finally {
                threads.shutdownNow();
            }
            assertEquals(1, asked.get());
        }
    }

    @Test
    void the_parts_are_those_of_the_facts_under_names_that_are_unlike() {
        assertEquals(14, EnumSet.allOf(ContextPart.class).size());
        assertEquals(
                14,
                Arrays.stream(ContextPart.values())
                        .map(ContextPart::path)
                        .distinct()
                        .count());
    }

    @Test
    void a_snapshot_whose_states_do_not_fit_is_refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> CustomerSnapshot.builder()
                        .accountId(ID)
                        .at(NOW)
                        .successPlan(SuccessPlan.of("PREMIER"))
                        .build());
        assertThrows(
                IllegalArgumentException.class,
                () -> CustomerSnapshot.builder()
                        .accountId(ID)
                        .at(NOW)
                        .putState(ContextPart.BASKET, PartState.PROVIDED)
                        .build());
    }

    @Test
    void an_instruction_holds_until_it_ends() {
        assertTrue(SpecialHandling.of("x", Optional.empty()).holdsAt(NOW));
        assertTrue(SpecialHandling.of("x", Optional.of(NOW.plusSeconds(1))).holdsAt(NOW));
        assertFalse(SpecialHandling.of("x", Optional.of(NOW)).holdsAt(NOW));
    }
}
