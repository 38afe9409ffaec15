package dev.caserail.model.feed;

import dev.caserail.model.SupportCase;
import dev.caserail.model.event.CaseEvent;
import dev.caserail.model.event.CaseOpened;
import dev.caserail.model.event.MessageReceived;
import dev.caserail.model.event.MessageSent;
import dev.caserail.model.order.Delivery;
import dev.caserail.taxonomy.tracking.DeliveryId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that went between the shop and a customer, across cases and beside them: messages, calls, receipts, advertising (F2,
 * C4). Immutable.
 */
public final class CommunicationHistory {
    private final List<Communication> all;

    private CommunicationHistory(List<Communication> all) {
        this.all = all;
    }

    /**
     * Puts the history together. What was said on a case is about the deliveries it names; where it names none, about those
     * of its case.
     *
     * @param cases the customer's cases with their feeds
     * @param others what is not on a case
     * @return the history
     */
    public static CommunicationHistory of(Map<SupportCase, CaseFeed> cases, Iterable<Communication> others) {
        List<Communication> all = new ArrayList<>();
        cases.forEach((state, feed) -> feed.entries().stream()
                .map(entry -> onCase(state, entry))
                .flatMap(Optional::stream)
                .forEach(all::add));
        others.forEach(all::add);
        all.sort(Comparator.comparing(Communication::at).reversed());
        return new CommunicationHistory(List.copyOf(all));
    }

    private static Optional<Communication> onCase(SupportCase state, FeedEntry entry) {
        return entry.channel().map(channel -> {
            Set<DeliveryId> named = entry.deliveries().isEmpty()
                    ? state.deliveries().stream().map(Delivery::id).collect(Collectors.toSet())
                    : entry.deliveries();
            return Communication.builder()
                    .kind(CommunicationKind.CASE)
                    .channel(channel)
                    .direction(entry.direction())
                    .at(entry.entry().at())
                    .title(title(entry.entry().event()))
                    .entry(entry.id())
                    .addAllDeliveries(named.stream()
                            .sorted(Comparator.comparing(DeliveryId::value))
                            .toList())
                    .build();
        });
    }

    private static Optional<String> title(CaseEvent event) {
        if (event instanceof CaseOpened e) {
            return e.contact().subject();
        }
        if (event instanceof MessageReceived e) {
            return e.contact().subject();
        }
        return event instanceof MessageSent e ? e.message().subject() : Optional.empty();
    }

    /** {@return all of it, newest first} */
    public List<Communication> all() {
        return all;
    }

    /**
     * Narrows the history to one delivery.
     *
     * @param delivery the delivery
     * @return what is about it, newest first
     */
    public List<Communication> about(DeliveryId delivery) {
        return all.stream().filter(c -> c.deliveries().contains(delivery)).toList();
    }
}
