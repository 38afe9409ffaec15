package dev.caserail.model.feed;

import static dev.caserail.model.SampleCase.DESK;
import static dev.caserail.model.SampleCase.INTAKE;
import static dev.caserail.model.SampleCase.OPENED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.model.CaseJournal;
import dev.caserail.model.SampleCase;
import dev.caserail.model.SupportCase;
import dev.caserail.model.command.CommandContext;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.ContactId;
import dev.caserail.model.order.Delivery;
import dev.caserail.taxonomy.tracking.DeliveryId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What was before: the customer's cases (F1) and all that went to and fro (F2, C4). */
class HistoriesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static IncomingContact contact(Instant at, Delivery... deliveries) {
        return IncomingContact.builder()
                .id(ContactId.of("m-" + at))
                .channel(Channel.EMAIL)
                .text("Where is it?")
                .sender(SampleCase.sender())
                .receivedAt(at)
                .subject("Where is it?")
                .addDeliveries(deliveries)
                .build();
    }

    private static SupportCase opened(String id, Instant at) {
        return DESK.open(CaseId.of(id), contact(at), INTAKE).state();
    }

    private static List<String> ids(List<SupportCase> cases) {
        return cases.stream().map(c -> c.id().value()).toList();
    }

    @Test
    void an_agent_sees_the_six_cases_opened_last() {
        List<SupportCase> cases = new ArrayList<>(IntStream.rangeClosed(1, 8)
                .mapToObj(i -> opened("C-" + i, OPENED.plusSeconds(3600L * i)))
                .toList());
        Collections.shuffle(cases, new Random(7));

        AccountHistory history = AccountHistory.of(cases);

        assertEquals(List.of("C-8", "C-7", "C-6", "C-5", "C-4", "C-3"), ids(history.recent()));
        assertEquals(8, history.all().size());
    }

    @Test
    void a_merged_case_is_not_among_them() {
        SupportCase source = opened("C-1", OPENED);
        SupportCase target = opened("C-2", OPENED);
        var both = DESK.merge(
                        source,
                        target,
                        CommandContext.of(SampleCase.AGENT, OPENED, 1).andOther(1))
                .get();

        assertEquals(
                List.of("C-2"),
                ids(AccountHistory.of(
                                List.of(both.first().state(), both.second().state()))
                        .all()));
    }

    @Test
    void view_all_goes_back_three_calendar_months_in_the_desks_zone() {
        Instant now = Instant.parse("2026-05-31T10:00:00Z");
        // 28 February, midnight in Berlin, is 23:00 of the day before in UTC
        SupportCase within = opened("C-1", Instant.parse("2026-02-27T23:00:00Z"));
        SupportCase before = opened("C-2", Instant.parse("2026-02-27T22:59:59Z"));

        assertEquals(
                List.of("C-1"), ids(AccountHistory.of(List.of(within, before)).lastMonths(now, BERLIN)));
        assertEquals(List.of(), ids(AccountHistory.of(List.of(within, before)).lastMonths(now, ZoneId.of("UTC"))));
    }

    @Test
    void the_communication_history_joins_cases_and_the_rest_and_narrows_to_a_delivery() {
        Delivery first = SampleCase.delivery();
        Delivery second = Delivery.builder().id(DeliveryId.of("D-2")).build();
        Map<SupportCase, CaseFeed> cases = new LinkedHashMap<>();
        for (Delivery delivery : List.of(first, second)) {
            var opened = DESK.open(CaseId.of("C-" + delivery.id().value()), contact(OPENED, delivery), INTAKE);
            cases.put(opened.state(), CaseFeed.of(CaseJournal.of(opened)));
        }
        Communication receipt = Communication.builder()
                .kind(CommunicationKind.RECEIPT)
                .channel(Channel.EMAIL)
                .direction(FeedDirection.OUTGOING)
                .at(OPENED.plusSeconds(60))
                .title("Your receipt")
                .addDeliveries(first.id())
                .build();
        Communication promotion = Communication.builder()
                .kind(CommunicationKind.PROMOTION)
                .channel(Channel.SMS)
                .direction(FeedDirection.OUTGOING)
                .at(OPENED.minusSeconds(60))
                .build();

        CommunicationHistory history = CommunicationHistory.of(cases, List.of(receipt, promotion));

        assertEquals(
                List.of(
                        CommunicationKind.RECEIPT,
                        CommunicationKind.CASE,
                        CommunicationKind.CASE,
                        CommunicationKind.PROMOTION),
                history.all().stream().map(Communication::kind).toList());
        assertEquals(
                List.of(Optional.of("Your receipt"), Optional.of("Where is it?")),
                history.about(first.id()).stream().map(Communication::title).toList());
    }
}
