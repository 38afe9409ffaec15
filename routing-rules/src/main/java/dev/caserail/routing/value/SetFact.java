package dev.caserail.routing.value;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Set;
import org.immutables.value.Value;

/** Several codes of one finite domain at once, such as the issues tracked on a case. May be empty; is never absent. */
@WrapperStyle
@Value.Immutable
public sealed interface SetFact extends Fact permits ImmutableSetFact {
    /** {@return the codes, in the order they were given} */
    Set<String> codes();

    /**
     * Makes one.
     *
     * @param codes the codes
     * @return the fact
     */
    static SetFact of(Iterable<String> codes) {
        return ImmutableSetFact.of(codes);
    }

    @Override
    @Value.NonAttribute
    default String shown() {
        return codes().isEmpty() ? "(empty)" : String.join(", ", codes());
    }
}
