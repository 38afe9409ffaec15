package dev.caserail.taxonomy.migration;

import dev.caserail.taxonomy.history.TrackedCase;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.List;
import org.immutables.value.Value;

/** A case after its migration: the same case with other codes, and what became of each. */
@ValueStyle
@Value.Immutable
public sealed interface MigratedCase permits ImmutableMigratedCase {
    /** {@return the case with its codes of the newer version; codes that could not move stand there as they were} */
    TrackedCase result();

    /** {@return what became of its issues, in their order; none for those whose code stays what it is} */
    List<PastMove> moves();

    /** {@return what somebody must answer before the rest can move} */
    List<OpenQuestion> open();
}
