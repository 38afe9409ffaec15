package dev.caserail.routing.dmn.type;

import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.SetFact;
import dev.caserail.routing.value.TextValue;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The facts that a DMN model decides on: checked values by name. The model's {@code facts} makes them. Immutable.
 */
public final class DmnFacts {
    /** A fact that nobody asks for. */
    public static final DiagnosticCode UNKNOWN_FACT = DiagnosticCode.of("dmn.unknown-fact");

    /** A fact of another kind than asked for, or outside the allowed values. */
    public static final DiagnosticCode WRONG_FACT = DiagnosticCode.of("dmn.wrong-fact");

    private final Map<String, DmnValue> values;

    private DmnFacts(Map<String, DmnValue> values) {
        this.values = values;
    }

    static DmnFacts of(Map<String, DmnValue> values) {
        return new DmnFacts(new LinkedHashMap<>(values));
    }

    /**
     * Checks facts from outside.
     *
     * @param types what may be given, by name
     * @param values the values by name, or by path such as {@code Applicant.age}: texts, numbers, flags, maps for
     *     structures, collections for lists; dates may be texts; null and what is missing is absent
     * @return the facts, or everything that is wrong with them
     */
    public static Validation<Seq<Diagnostic>, DmnFacts> read(
            Map<String, ? extends DmnType> types, Map<String, ? extends @Nullable Object> values) {
        return FactsReader.read(types, values);
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

    /**
     * Adds what a decision answered.
     *
     * @param name the decision's variable; a value it had before is replaced
     * @param value the answer
     * @return these facts and the answer
     */
    public DmnFacts with(String name, DmnValue value) {
        Map<String, DmnValue> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new DmnFacts(more);
    }

    /**
     * Walks down a path of names.
     *
     * @param path the names, at least one, such as {@code Applicant} and {@code age}
     * @return the value there; empty if it is absent
     */
    public Optional<DmnValue> find(List<String> path) {
        Optional<DmnValue> found = find(path.get(0));
        for (String part : path.subList(1, path.size())) {
            found = found.flatMap(v -> v instanceof DmnContext context
                    ? Optional.ofNullable(context.entries().get(part))
                    : Optional.empty());
        }
        return found;
    }

    /**
     * Reads a path as a fact of a column: codes of a list become a set, text and codes become each other.
     *
     * @param path the names, at least one
     * @param domain the column's domain
     * @return the fact
     */
    public Fact fact(List<String> path, Domain domain) {
        return fact(find(path), domain);
    }

    /**
     * Reads a value as a fact of a column. What has no value is absent, but a list without one is an empty set: sets are
     * never absent.
     *
     * @param value the value, if there is one
     * @param domain the column's domain
     * @return the fact
     */
    public static Fact fact(Optional<DmnValue> value, Domain domain) {
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
