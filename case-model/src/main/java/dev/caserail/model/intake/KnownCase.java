package dev.caserail.model.intake;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.mail.EmailAddress;
import dev.caserail.model.mail.SubjectLine;
import dev.caserail.model.status.StatusCategory;
import dev.caserail.taxonomy.style.ValueStyle;
import dev.caserail.taxonomy.tracking.AccountId;
import dev.caserail.taxonomy.tracking.DeliveryId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What intake has to know of a case. */
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
