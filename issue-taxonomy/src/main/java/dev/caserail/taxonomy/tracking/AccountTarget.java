package dev.caserail.taxonomy.tracking;

import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** The account itself, for issues that concern no delivery and no product. */
@WrapperStyle
@Value.Immutable
public sealed interface AccountTarget extends TrackingTarget permits ImmutableAccountTarget {
    /** {@return the account} */
    AccountId account();

    @Override
    @Value.NonAttribute
    default IssueLevel level() {
        return IssueLevel.ACCOUNT;
    }
}
