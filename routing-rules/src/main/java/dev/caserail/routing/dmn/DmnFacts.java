package dev.caserail.routing.dmn;

import dev.caserail.routing.fact.AbsentFact;
import dev.caserail.routing.fact.CodeValue;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.Fact;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.fact.SetFact;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.fact.TextValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facts that a DMN model decides on: checked values by name. {@link DmnModel#facts} makes them. Immutable.
 */
public final class DmnFacts {
    private final Map<String, DmnValue> values;

    private DmnFacts(Map<String, DmnValue> values) {
        this.values = values;
    }

    static DmnFacts of(Map<String, DmnValue> values) {
        return new DmnFacts(new LinkedHashMap<>(values));
    }

    /** {@return the names that have a value, in the order they were given} */
    public List<String> names() {
        return List.copyOf(values.keySet());
    }

    /**
     * Finds a value.
     *
     * @param name the name of an input or decision
     * @return its value; empty if it is absent
     */
    public Optional<DmnValue> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    DmnFacts with(String name, DmnValue value) {
        Map<String, DmnValue> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new DmnFacts(more);
    }

    /** Walks down a path of names. */
    Optional<DmnValue> find(List<String> path) {
        Optional<DmnValue> found = find(path.get(0));
        for (String part : path.subList(1, path.size())) {
            found = found.flatMap(v -> v instanceof DmnContext context
                    ? Optional.ofNullable(context.entries().get(part))
                    : Optional.empty());
        }
        return found;
    }

    /** Reads a path as a fact of a column: codes of a list become a set, text and codes become each other. */
    Fact fact(List<String> path, Domain domain) {
        return fact(find(path), domain);
    }

    /** What has no value is absent, but a list without one is an empty set: sets are never absent. */
    static Fact fact(Optional<DmnValue> value, Domain domain) {
        return value.map(v -> fact(v, domain))
                .orElse(domain instanceof SetDomain ? SetFact.of(List.of()) : AbsentFact.ABSENT);
    }

    private static Fact fact(DmnValue value, Domain limited) {
        Domain domain = limited.base();
        if (value instanceof DmnSingle single) {
            if (domain instanceof SetDomain) {
                return SetFact.of(List.of(single.shown()));
            }
            if (domain instanceof FiniteDomain && single.value() instanceof TextValue text) {
                return CodeValue.of(text.text());
            }
            if (domain instanceof TextDomain && single.value() instanceof CodeValue code) {
                return TextValue.of(code.code());
            }
            return single.value();
        }
        if (value instanceof DmnList list && domain instanceof SetDomain) {
            List<String> codes = new ArrayList<>();
            list.members().forEach(m -> codes.add(m.shown()));
            return SetFact.of(codes);
        }
        return AbsentFact.ABSENT;
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
