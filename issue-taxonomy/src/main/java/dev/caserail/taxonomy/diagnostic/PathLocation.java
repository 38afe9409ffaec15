package dev.caserail.taxonomy.diagnostic;

import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/**
 * A path into data, such as {@code customer.email} or {@code issues[1].code}; empty for the whole.
 */
@WrapperStyle
@Value.Immutable
public sealed interface PathLocation extends Location permits ImmutablePathLocation {
    /** {@return the path; empty for the whole} */
    String path();

    /**
     * Names a place in data.
     *
     * @param path the path; empty for the whole
     * @return the location
     */
    static PathLocation of(String path) {
        return ImmutablePathLocation.of(path);
    }

    @Override
    @Value.NonAttribute
    default String text() {
        return path();
    }
}
