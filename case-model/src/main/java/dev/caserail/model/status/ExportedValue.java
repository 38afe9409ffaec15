package dev.caserail.model.status;

import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** One value of a pick list that another help desk exported. */
@WrapperStyle
@Value.Immutable
public sealed interface ExportedValue permits ImmutableExportedValue {
    /** {@return its name there} */
    String name();

    /** {@return what people read there} */
    String label();

    /** {@return whether it is the value of a new case} */
    boolean initial();

    /** {@return whether a case of this value counts as closed} */
    boolean closed();

    /** {@return where it stands in the file} */
    FileLocation location();

    /**
     * Makes a value.
     *
     * @param name its name there
     * @param label what people read there
     * @param initial whether it is the value of a new case
     * @param closed whether a case of this value counts as closed
     * @param location where it stands in the file
     * @return the value
     */
    static ExportedValue of(String name, String label, boolean initial, boolean closed, FileLocation location) {
        return ImmutableExportedValue.of(name, label, initial, closed, location);
    }
}
