package dev.caserail.routing.dmn.model;

import dev.caserail.routing.dmn.type.DmnValue;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import org.immutables.value.Value;

/** What a decision of a model answered, and every step that led there. */
@WrapperStyle
@Value.Immutable
public sealed interface DmnResult permits ImmutableDmnResult {
    /** {@return the answer} */
    DmnValue value();

    /** {@return the decisions made, each after those it requires; the asked one last} */
    List<DmnStep> steps();

    /**
     * Puts the two together.
     *
     * @param value the answer
     * @param steps the decisions made
     * @return the result
     */
    static DmnResult of(DmnValue value, Iterable<DmnStep> steps) {
        return ImmutableDmnResult.of(value, steps);
    }
}
