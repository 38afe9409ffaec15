package dev.caserail.taxonomy.version;

import dev.caserail.taxonomy.IssueGroup;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** What people call a group, where a version changed that. */
@ValueStyle
@Value.Immutable
public sealed interface GroupChange permits ImmutableGroupChange {
    /** {@return the group's level} */
    IssueLevel level();

    /** {@return the group} */
    IssueGroup group();

    /** {@return the language} */
    Locale locale();

    /** {@return its label before; empty if it had none} */
    Optional<String> before();

    /** {@return its label now; empty if it has none any more} */
    Optional<String> after();
}
