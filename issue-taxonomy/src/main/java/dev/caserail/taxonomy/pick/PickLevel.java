package dev.caserail.taxonomy.pick;

import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A level with its groups. */
@WrapperStyle
@Value.Immutable
public sealed interface PickLevel permits ImmutablePickLevel {
    /** {@return the level} */
    IssueLevel level();

    /** {@return what people read, in the language asked for} */
    String label();

    /** {@return why nothing of it can be tracked, as a sentence in the language asked for; empty if something can} */
    Optional<String> reason();

    /** {@return its groups, in the author's order} */
    List<PickGroup> groups();
}
