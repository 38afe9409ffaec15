package dev.caserail.routing.table;

import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** Which table decided: its name, the version its author declared, and the hash of what it really said (T8). */
@WrapperStyle
@Value.Immutable
public sealed interface TableVersion permits ImmutableTableVersion {
    /** {@return the table's name} */
    String name();

    /** The version of a table whose author declared none. */
    String UNVERSIONED = "unversioned";

    /** {@return the version its author declared, else {@link #UNVERSIONED}} */
    String version();

    /** {@return the hash over its meaning} */
    ContentHash hash();

    /**
     * Names a table.
     *
     * @param name the table's name
     * @param version the version its author declared
     * @param hash the hash over its meaning
     * @return the three together
     */
    static TableVersion of(String name, String version, ContentHash hash) {
        return ImmutableTableVersion.of(name, version, hash);
    }

    /** {@return name, version and the start of the hash in one line} */
    @Value.NonAttribute
    default String shown() {
        return name() + " " + version() + " (" + hash().brief() + ")";
    }
}
