package dev.caserail.taxonomy.migration;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import org.immutables.value.Value;

/** A code goes and nothing takes its place: what was tracked with it stays as it was. */
@WrapperStyle
@Value.Immutable
public sealed interface Withdrawal extends Move permits ImmutableWithdrawal {
    @Override
    IssueCode from();

    /**
     * Withdraws a code.
     *
     * @param from the code that is tracked no more
     * @return its move
     */
    static Withdrawal of(IssueCode from) {
        return ImmutableWithdrawal.of(from);
    }

    @Override
    @Value.NonAttribute
    default List<IssueCode> targets() {
        return List.of();
    }
}
