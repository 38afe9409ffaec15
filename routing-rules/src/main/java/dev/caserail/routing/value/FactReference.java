package dev.caserail.routing.value;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.function.Function;
import org.immutables.value.Value;

/** Another fact of the same case, by its column's name: the {@code order total} of {@code > order total} (T3). */
@WrapperStyle
@Value.Immutable
public sealed interface FactReference extends Operand permits ImmutableFactReference {
    /** {@return the name of the column} */
    String name();

    /**
     * Refers to a fact.
     *
     * @param name the name of its column
     * @return the reference
     * @throws IllegalArgumentException if the name is blank or has white space around
     */
    static FactReference to(String name) {
        return ImmutableFactReference.of(name);
    }

    /** Checks the name. */
    @Value.Check
    default void check() {
        if (name().isBlank() || !name().equals(name().strip())) {
            throw new IllegalArgumentException("column name `" + name() + "` is blank or has white space around");
        }
    }

    @Override
    default Fact value(FactLookup others) {
        return others.fact(name());
    }

    @Override
    @Value.NonAttribute
    default String shown() {
        return name();
    }

    @Override
    default String written(Function<? super FactValue, String> literal) {
        return name();
    }
}
