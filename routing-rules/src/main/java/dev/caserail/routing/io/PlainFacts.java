package dev.caserail.routing.io;

import dev.caserail.routing.cell.OutsideValue;
import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.SetFact;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks what hosts have (texts, numbers, JSON) against a schema, and makes it into facts by name. */
public final class PlainFacts {
    /** A fact that the schema does not have. */
    public static final DiagnosticCode UNKNOWN_FACT = DiagnosticCode.of("facts.unknown-fact");

    /** A value that the fact's domain does not have. */
    public static final DiagnosticCode WRONG_FACT = DiagnosticCode.of("facts.wrong-fact");

    private final Diagnostics faults = new Diagnostics();

    private PlainFacts() {}

    /**
     * Reads facts.
     *
     * @param schema the facts there are
     * @param values the values by name: texts, numbers, flags, collections for sets, Java's own dates and durations or
     *     their ISO texts; null and what is missing is absent, a missing set is empty
     * @return the facts, or everything that is wrong with them, each by its name
     */
    public static Validation<Seq<Diagnostic>, NamedFacts> read(
            FactSchema<?> schema, Map<String, ? extends @Nullable Object> values) {
        PlainFacts reader = new PlainFacts();
        Map<String, Fact> read = new LinkedHashMap<>();
        List<String> names = schema.columns().stream().map(FactColumn::name).toList();
        values.forEach((name, value) -> {
            Optional<? extends FactColumn<?>> column = schema.find(name);
            if (column.isEmpty()) {
                reader.faults.error(
                        UNKNOWN_FACT,
                        PathLocation.of(name),
                        "unknown fact `" + Literal.shown(name) + "`, expected one of " + String.join(", ", names),
                        NearName.hint(name, names));
            } else {
                // The column's own name: the table finds it by identity.
                reader.fact(name, column.get().domain(), value)
                        .ifPresent(fact -> read.put(column.get().name(), fact));
            }
        });
        return reader.faults.validation(() -> NamedFacts.of(read));
    }

    private Optional<Fact> fact(String name, Domain domain, @Nullable Object value) {
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty() ? Optional.empty() : fact(name, domain, optional.get());
        }
        if (!(domain instanceof SetDomain set)) {
            return single(name, domain, value).map(fact -> fact);
        }
        List<String> codes = new ArrayList<>();
        int index = 0;
        for (Object member : value instanceof Collection<?> several ? several : List.of(value)) {
            single(name + "[" + index++ + "]", set.members(), String.valueOf(member))
                    .ifPresent(code -> codes.add(code.shown()));
        }
        return Optional.of(SetFact.of(codes));
    }

    private Optional<FactValue> single(String path, Domain domain, Object value) {
        Optional<FactValue> read = OutsideValue.read(domain, value);
        if (read.isPresent()) {
            return read;
        }
        Optional<String> near = domain.base() instanceof FiniteDomain codes
                ? NearName.hint(String.valueOf(value), codes.codes())
                : Optional.empty();
        faults.error(
                WRONG_FACT,
                PathLocation.of(path),
                "`" + Literal.shown(String.valueOf(value)) + "` for `" + path + "`, expected " + domain.words(),
                near);
        return Optional.empty();
    }
}
