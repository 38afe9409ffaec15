package dev.caserail.routing.dmn.type;

import dev.caserail.routing.cell.OutsideValue;
import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.fact.DateTimeDomain;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.value.FactValue;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes what hosts have (maps, texts, numbers, JSON) into facts of the types that a model declares. */
final class FactsReader {
    private static final Pattern WITHOUT_ZONE =
            Pattern.compile("\\d{4,9}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?");

    private final Diagnostics faults = new Diagnostics();

    private FactsReader() {}

    static Validation<Seq<Diagnostic>, DmnFacts> read(
            Map<String, ? extends DmnType> types, Map<String, ? extends @Nullable Object> values) {
        FactsReader reader = new FactsReader();
        Map<String, DmnValue> read = reader.parts(types, nested(types, values), "");
        return reader.faults.validation(() -> DmnFacts.of(read));
    }

    /** Puts {@code Applicant.age} where the structure {@code Applicant} has its part. */
    private static Map<String, @Nullable Object> nested(
            Map<String, ? extends DmnType> types, Map<String, ? extends @Nullable Object> values) {
        Map<String, @Nullable Object> nested = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            int dot = key.indexOf('.');
            String first = dot < 0 ? key : key.substring(0, dot);
            if (types.containsKey(key) || dot < 0 || !(types.get(first) instanceof DmnStructure)) {
                nested.put(key, value);
                return;
            }
            Map<String, @Nullable Object> parts = new LinkedHashMap<>();
            if (nested.get(first) instanceof Map<?, ?> known) {
                known.forEach((k, v) -> parts.put(String.valueOf(k), v));
            }
            parts.put(key.substring(dot + 1), value);
            nested.put(first, parts);
        });
        return nested;
    }

    private Map<String, DmnValue> parts(
            Map<String, ? extends DmnType> types, Map<String, ? extends @Nullable Object> values, String above) {
        Map<String, DmnValue> read = new LinkedHashMap<>();
        nested(types, values).forEach((key, value) -> {
            DmnType type = types.get(key);
            if (type == null) {
                faults.error(
                        DmnFacts.UNKNOWN_FACT,
                        place(above + key),
                        "unknown fact `" + Literal.shown(above + key) + "`, expected "
                                + Literal.oneOf(List.copyOf(types.keySet())),
                        NearName.hint(key, types.keySet()));
            } else {
                value(type, value, above + key).ifPresent(v -> read.put(key, v));
            }
        });
        return read;
    }

    private Optional<DmnValue> value(DmnType type, @Nullable Object value, String path) {
        if (value == null || (value instanceof Optional<?> empty && empty.isEmpty())) {
            return Optional.empty();
        }
        if (value instanceof Optional<?> present) {
            return value(type, present.orElseThrow(), path);
        }
        if (type instanceof DmnStructure structure) {
            if (!(value instanceof Map<?, ?> map)) {
                wrong(value, type, path);
                return Optional.empty();
            }
            Map<String, @Nullable Object> parts = new LinkedHashMap<>();
            map.forEach((k, v) -> parts.put(String.valueOf(k), v));
            return Optional.of(DmnContext.of(parts(structure.components(), parts, path + ".")));
        }
        if (type instanceof DmnSequence list) {
            return list(list.members(), value, path);
        }
        DmnScalar scalar = (DmnScalar) type;
        if (scalar.domain() instanceof SetDomain set) {
            return list(DmnScalar.of(set.members()), value, path);
        }
        return single(scalar, value, path).map(DmnValue::of);
    }

    private Optional<DmnValue> list(DmnType member, Object value, String path) {
        Collection<?> members = value instanceof Collection<?> several ? several : List.of(value);
        List<DmnValue> read = new ArrayList<>();
        int index = 0;
        for (Object one : members) {
            value(member, one, path + "[" + index++ + "]").ifPresent(read::add);
        }
        return Optional.of(DmnList.of(read));
    }

    private Optional<FactValue> single(DmnScalar type, Object value, String path) {
        Optional<FactValue> read = OutsideValue.read(type.domain(), zoned(type.domain(), value));
        if (read.isEmpty()) {
            wrong(value, type, path);
        }
        return read;
    }

    /** DMN has dates and times without a zone; they are taken as UTC, like those in the model's cells. */
    private static Object zoned(Domain domain, Object value) {
        if (!(domain.base() instanceof DateTimeDomain)) {
            return value;
        }
        String text = value instanceof CharSequence || value instanceof LocalDateTime ? value.toString() : "";
        return WITHOUT_ZONE.matcher(text).matches() ? text + "Z" : value;
    }

    private void wrong(Object value, DmnType type, String path) {
        Optional<String> near = type instanceof DmnScalar scalar && scalar.domain() instanceof FiniteDomain codes
                ? NearName.hint(String.valueOf(value), codes.codes())
                : Optional.empty();
        faults.error(
                DmnFacts.WRONG_FACT,
                place(path),
                "`" + Literal.shown(String.valueOf(value)) + "` for `" + path + "`, expected " + type.words(),
                near);
    }

    private static PathLocation place(String path) {
        return PathLocation.of(path);
    }
}
