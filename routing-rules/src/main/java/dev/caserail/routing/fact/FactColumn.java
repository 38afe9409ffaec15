package dev.caserail.routing.fact;

import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.SetFact;
import dev.caserail.routing.value.ValueRange;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One fact by name: its domain, and how it is read from the host's type. Immutable; as fit for threads as the host's
 * accessor, which must answer the same each time it is asked about the same facts.
 *
 * @param <F> the host's type
 */
public final class FactColumn<F> {
    private final String name;
    private final Domain domain;
    private final boolean optional;
    private final Function<? super F, ?> accessor;
    private final Function<Object, ? extends Fact> fact;
    private final @Nullable ToLongFunction<? super F> whole;
    private final List<String> constants;

    FactColumn(
            String name,
            Domain domain,
            boolean optional,
            Function<? super F, ?> accessor,
            Function<Object, ? extends Fact> fact,
            @Nullable ToLongFunction<? super F> whole,
            List<String> constants) {
        this.name = name;
        this.domain = domain;
        this.optional = optional;
        this.accessor = accessor;
        this.fact = fact;
        this.whole = whole;
        this.constants = List.copyOf(constants);
    }

    /** {@return the name it has in a table's header} */
    public String name() {
        return name;
    }

    /** {@return the values it can have} */
    public Domain domain() {
        return domain;
    }

    /** {@return whether the fact may be absent, so that {@code null} is a condition} */
    public boolean optional() {
        return optional;
    }

    /**
     * Reads the fact.
     *
     * @param facts the host's facts about a case
     * @return the fact
     */
    public Fact read(F facts) {
        Object value = accessor.apply(facts);
        return value == AbsentFact.ABSENT ? AbsentFact.ABSENT : fact.apply(value);
    }

    /**
     * Reads the host's own value, without making it a fact: an enum's constant, a {@code String}, {@code BigDecimal},
     * {@code Boolean}, {@code LocalDate}, {@code LocalTime}, {@code Instant}, {@code Duration}, the number of months as a
     * {@code Long}, or a {@link SetFact}.
     *
     * @param facts the host's facts about a case
     * @return the value, or {@link AbsentFact#ABSENT}
     */
    public Object value(F facts) {
        return accessor.apply(facts);
    }

    /** {@return the names of the enum's constants by ordinal, if the host gives an enum's constants; else empty} */
    public List<String> constants() {
        return constants;
    }

    /** {@return whether the host gives a whole number as a {@code long}, so that {@link #whole} can read it} */
    public boolean givesLong() {
        return whole != null;
    }

    /**
     * Reads a whole number without an object.
     *
     * @param facts the host's facts about a case
     * @return the number
     * @throws IllegalStateException if the host does not give a {@code long}
     */
    public long whole(F facts) {
        if (whole == null) {
            throw new IllegalStateException("the fact `" + name + "` is not given as a long");
        }
        return whole.applyAsLong(facts);
    }

    FactColumn<F> limited(Iterable<ValueRange> allowed) {
        return new FactColumn<>(name, LimitedDomain.of(domain, allowed), optional, accessor, fact, whole, constants);
    }

    @Override
    public String toString() {
        return name;
    }
}
