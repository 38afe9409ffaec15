package dev.caserail.model.customer;

import dev.caserail.taxonomy.style.ValueStyle;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** How one of the host's systems is that this customer uses (F30, F35). */
@ValueStyle
@Value.Immutable
public sealed interface SystemStatus permits ImmutableSystemStatus {
    /** {@return what agents call the system, as in {@code payment}} */
    String system();

    /** {@return how it is} */
    SystemState state();

    /** {@return since when} */
    Optional<Instant> since();

    /** {@return what is known about it, for agents} */
    Optional<String> note();

    /** {@return the page of the known issue, if there is one} */
    Optional<URI> knownIssue();

    /**
     * Starts a status.
     *
     * @return the builder's first stage
     */
    static ImmutableSystemStatus.SystemBuildStage builder() {
        return ImmutableSystemStatus.builder();
    }
}
