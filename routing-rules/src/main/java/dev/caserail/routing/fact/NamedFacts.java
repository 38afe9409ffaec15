package dev.caserail.routing.fact;

import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.SetFact;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Facts by name, for tables whose columns no Java type knows: what such a table is asked with, and what it answers.
 * Immutable; may be shared between threads.
 */
@WrapperStyle
@Value.Immutable
public sealed interface NamedFacts permits ImmutableNamedFacts {
    /** {@return what is known, by name, in the order it was given; what is missing is absent} */
    Map<String, Fact> facts();

    /**
     * Puts facts together in code; values from outside are checked against a table's columns when that table reads them.
     *
     * @param facts the facts by name
     * @return the facts
     */
    static NamedFacts of(Map<String, ? extends Fact> facts) {
        return ImmutableNamedFacts.of(facts);
    }

    /**
     * Takes one fact.
     *
     * @param name its name
     * @return the fact; absent if there is none of that name
     */
    default Fact fact(String name) {
        return facts().getOrDefault(name, AbsentFact.ABSENT);
    }

    /**
     * Takes one fact as a column has it.
     *
     * @param name its name
     * @param domain the column's values
     * @return the fact; a set that is missing is empty, anything else absent
     */
    default Fact fact(String name, Domain domain) {
        Fact known = fact(name);
        return known == AbsentFact.ABSENT && domain instanceof SetDomain ? SetFact.of(List.of()) : known;
    }

    /** {@return the facts in one line: {@code channel = EMAIL; items = 12}} */
    @Value.NonAttribute
    default String shown() {
        return facts().entrySet().stream()
                .map((Entry<String, Fact> e) ->
                        e.getKey() + " = " + e.getValue().shown())
                .collect(Collectors.joining("; "));
    }
}
