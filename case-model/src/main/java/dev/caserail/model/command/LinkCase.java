package dev.caserail.model.command;

import dev.caserail.model.link.CaseLink;
import dev.caserail.model.permission.Permission;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** Link the case with another one as parent, child, possible duplicate or related (C7). The other case gets the link back by a command of its own, see {@code CaseDesk.link}. */
@WrapperStyle
@Value.Immutable
public sealed interface LinkCase extends CaseCommand permits ImmutableLinkCase {
    /** {@return the other case, and what it is to this one} */
    CaseLink link();

    /**
     * Makes the command.
     *
     * @param link the other case, and what it is to this one
     * @return the command
     */
    static LinkCase of(CaseLink link) {
        return ImmutableLinkCase.of(link);
    }

    @Override
    @Value.NonAttribute
    default Permission permission() {
        return Permission.LINK;
    }
}
