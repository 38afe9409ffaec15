package dev.caserail.model.intake.directory;

import dev.caserail.model.CaseJournal;
import dev.caserail.model.SupportCase;
import dev.caserail.model.contact.Sender;
import dev.caserail.model.event.CaseEvent;
import dev.caserail.model.event.CaseOpened;
import dev.caserail.model.event.MessageReceived;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.mail.EmailAddress;
import dev.caserail.model.mail.SubjectLine;
import dev.caserail.model.order.Delivery;
import dev.caserail.model.status.StatusCategory;
import dev.caserail.taxonomy.style.ValueStyle;
import dev.caserail.taxonomy.tracking.AccountId;
import dev.caserail.taxonomy.tracking.DeliveryId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What intake has to know of a case; {@link #from(SupportCase, CaseJournal)} takes it from the case itself. */
@ValueStyle
@Value.Immutable
public sealed interface KnownCase permits ImmutableKnownCase {
    /** {@return its identifier} */
    CaseId id();

    /** {@return the account it belongs to} */
    AccountId account();

    /** {@return its status category} */
    StatusCategory status();

    /** {@return since when it has this status} */
    Instant since();

    /** {@return when it was opened} */
    Instant openedAt();

    /** {@return its subject} */
    Optional<SubjectLine> subject();

    /** {@return the addresses that take part in it: the customer's and those in copy} */
    List<EmailAddress> participants();

    /** {@return the deliveries it is about} */
    List<DeliveryId> deliveries();

    /** {@return when it was reopened, in any order} */
    List<Instant> reopenedAt();

    /** {@return the case it was merged into, if it was (C7)} */
    Optional<CaseId> mergedInto();

    /**
     * Starts a case.
     *
     * @return the builder's first stage
     */
    static ImmutableKnownCase.IdBuildStage builder() {
        return ImmutableKnownCase.builder();
    }

    /**
     * Tells of a case by its state alone: its customer takes part in it.
     *
     * @param state the case
     * @return what intake has to know of it
     */
    static KnownCase from(SupportCase state) {
        return of(state, state.customer().email().stream());
    }

    /**
     * Tells of a case by state and journal: everybody takes part in it whose messages it received.
     *
     * @param state the case
     * @param journal its journal
     * @return what intake has to know of it
     */
    static KnownCase from(SupportCase state, CaseJournal journal) {
        return of(
                state,
                Stream.concat(
                        state.customer().email().stream(),
                        journal.entries()
                                .toJavaStream()
                                .flatMap(entry -> sender(entry.event()).flatMap(Sender::email).stream())));
    }

    private static KnownCase of(SupportCase state, Stream<String> addresses) {
        Instant since = state.status().category() == StatusCategory.RESOLVED
                ? state.resolvedAt().orElse(state.statusSince())
                : state.statusSince();
        return builder()
                .id(state.id())
                .account(state.account())
                .status(state.status().category())
                .since(since)
                .openedAt(state.openedAt())
                .subject(state.subject().map(SubjectLine::of))
                .addAllParticipants(addresses
                        .flatMap(address -> EmailAddress.find(address).stream())
                        .distinct()
                        .toList())
                .addAllDeliveries(state.deliveries().stream().map(Delivery::id).toList())
                .addAllReopenedAt(state.reopenedAt())
                .mergedInto(state.mergedInto())
                .build();
    }

    private static Optional<Sender> sender(CaseEvent event) {
        if (event instanceof CaseOpened opened) {
            return Optional.of(opened.contact().sender());
        }
        return event instanceof MessageReceived message
                ? Optional.of(message.contact().sender())
                : Optional.empty();
    }

    /**
     * Says whether a sender takes part in the case: by address, or as its customer.
     *
     * @param arrived what the sender sent
     * @return whether the address is among the participants, or the account is the case's
     */
    default boolean hasParticipant(ArrivedContact arrived) {
        return arrived.contact().sender().account().equals(account())
                || arrived.address().filter(participants()::contains).isPresent();
    }

    /** Checks that a merged case, and no other, says where it went. */
    @Value.Check
    default void check() {
        if (mergedInto().isPresent() != (status() == StatusCategory.MERGED)) {
            throw new IllegalArgumentException("case `" + id().value() + "` is " + status() + ", but "
                    + mergedInto()
                            .map(into -> "merged into `" + into.value() + "`")
                            .orElse("merged into none"));
        }
    }
}
