package dev.caserail.model.customer;

import dev.caserail.taxonomy.style.ValueStyle;
import dev.caserail.taxonomy.tracking.AccountId;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The parent account of a customer's cases (F1, F30). */
@ValueStyle
@Value.Immutable
public sealed interface Account permits ImmutableAccount {
    /** {@return its identifier} */
    AccountId id();

    /** {@return what the customer can do with it} */
    AccountStatus status();

    /** {@return how the host's screens call it: a company, a household, a person} */
    @Value.Redacted
    Optional<String> label();

    /** {@return since when the customer is one} */
    Optional<Instant> since();

    /**
     * Starts an account.
     *
     * @return the builder's first stage
     */
    static ImmutableAccount.IdBuildStage builder() {
        return ImmutableAccount.builder();
    }
}
