package dev.caserail.model.intake;

import dev.caserail.model.contact.Channel;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.intake.directory.ArrivedContact;
import dev.caserail.model.intake.directory.CaseDirectory;
import dev.caserail.model.intake.directory.KnownCase;
import dev.caserail.model.intake.evidence.DuplicateHint;
import dev.caserail.model.intake.evidence.DuplicateKind;
import dev.caserail.model.order.Delivery;
import dev.caserail.model.status.StatusCategory;
import dev.caserail.taxonomy.tracking.DeliveryId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for cases that a new one may repeat (C7). */
final class DuplicateFinder {
    private static final int MOST_HINTS = 10;
    private static final Comparator<KnownCase> NEWEST_FIRST = Comparator.comparing(KnownCase::openedAt)
            .reversed()
            .thenComparing(known -> known.id().value());

    private final CaseDirectory directory;
    private final IntakePolicy policy;

    DuplicateFinder(CaseDirectory directory, IntakePolicy policy) {
        this.directory = directory;
        this.policy = policy;
    }

    List<DuplicateHint> find(ArrivedContact arrived) {
        Instant now = arrived.contact().receivedAt();
        Set<DeliveryId> orders =
                arrived.contact().deliveries().stream().map(Delivery::id).collect(Collectors.toSet());
        List<KnownCase> recent = directory
                .recent(
                        arrived.contact().sender().account(),
                        now.minus(longer(policy.sameOrderWindow(), policy.alikeSubjectWindow())))
                .stream()
                .filter(DuplicateFinder::isCase)
                .sorted(NEWEST_FIRST)
                .toList();
        Hints hints = new Hints();
        arrived.mail()
                .flatMap(mail -> mail.messageId())
                .ifPresent(id -> directory.findByMessage(id).stream()
                        .filter(DuplicateFinder::isCase)
                        .forEach(known -> hints.add(known, DuplicateKind.SAME_MESSAGE_ID)));
        arrived.mail()
                .flatMap(mail -> mail.messageId())
                .ifPresent(id -> directory.findAnswering(id).stream()
                        .filter(DuplicateFinder::isCase)
                        .forEach(known -> hints.add(known, DuplicateKind.ANSWERS_THIS)));
        recent.stream()
                .filter(known -> touched(known, now.minus(policy.sameOrderWindow())))
                .filter(known -> known.deliveries().stream().anyMatch(orders::contains))
                .forEach(known -> hints.add(known, DuplicateKind.SAME_ORDER));
        arrived.subject()
                .ifPresent(subject -> recent.stream()
                        .filter(known -> touched(known, now.minus(policy.alikeSubjectWindow())))
                        .filter(known -> known.subject().filter(subject::isLike).isPresent())
                        .forEach(known -> hints.add(known, DuplicateKind.ALIKE_SUBJECT)));
        arrived.conversation()
                .flatMap(directory::findByConversation)
                .filter(DuplicateFinder::isCase)
                .ifPresent(known -> hints.add(known, DuplicateKind.EARLIER_CONVERSATION));
        if (arrived.contact().channel() == Channel.PHONE) {
            recent.stream()
                    .filter(known -> !known.status().over())
                    .forEach(known -> hints.add(known, DuplicateKind.OPEN_CASE_OF_CALLER));
        }
        return hints.list();
    }

    private static boolean isCase(KnownCase known) {
        return known.status() != StatusCategory.MERGED && known.status() != StatusCategory.SPAM;
    }

    private static boolean touched(KnownCase known, Instant since) {
        return !known.openedAt().isBefore(since) || !known.since().isBefore(since);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** Each case once, by its strongest hint. */
    private static final class Hints {
        private final Set<CaseId> named = new HashSet<>();
        private final List<DuplicateHint> hints = new ArrayList<>();

        void add(KnownCase known, DuplicateKind kind) {
            if (hints.size() < MOST_HINTS && named.add(known.id())) {
                hints.add(DuplicateHint.of(known.id(), kind));
            }
        }

        List<DuplicateHint> list() {
            return hints;
        }
    }
}
