package dev.caserail.model.customer;

import dev.caserail.taxonomy.style.ValueStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A device with the host's app on it: what engineering needs to know about a technical problem (F2). */
@ValueStyle
@Value.Immutable
public sealed interface Device permits ImmutableDevice {
    /** {@return make and model, as in {@code Phone 5} or {@code Tablet (2024)}} */
    String model();

    /** {@return its system and the system's version, as in {@code Android 14}} */
    String platform();

    /** {@return the version of the app} */
    AppVersion app();

    /** {@return when the app was last used on it} */
    Optional<Instant> lastUsedAt();

    /**
     * Starts a device.
     *
     * @return the builder's first stage
     */
    static ImmutableDevice.ModelBuildStage builder() {
        return ImmutableDevice.builder();
    }
}
