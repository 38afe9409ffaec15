package dev.caserail.model.command;

import dev.caserail.model.link.CaseLink;
import dev.caserail.model.permission.Permission;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** Take a link back, such as a duplicate that is none (C7). */
@WrapperStyle
@Value.Immutable
public sealed interface UnlinkCase extends CaseCommand permits ImmutableUnlinkCase {
    /** {@return the other case, and what it is to this one} */
    CaseLink link();

    /**
     * Makes the command.
     *
     * @param link the other case, and what it is to this one
     * @return the command
     */
    static UnlinkCase of(CaseLink link) {
        return ImmutableUnlinkCase.of(link);
    }

    @Override
    @Value.NonAttribute
    default Permission permission() {
        return Permission.LINK;
    }
}
