package dev.caserail.taxonomy.pick;

import dev.caserail.taxonomy.IssueGroup;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import org.immutables.value.Value;

/** A group of a level with its issues. */
@WrapperStyle
@Value.Immutable
public sealed interface PickGroup permits ImmutablePickGroup {
    /** {@return the group} */
    IssueGroup group();

    /** {@return what people read, in the language asked for} */
    String label();

    /** {@return its issues, in the author's order} */
    List<PickItem> items();
}
