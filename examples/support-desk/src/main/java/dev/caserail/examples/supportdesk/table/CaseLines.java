package dev.caserail.examples.supportdesk.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.io.PlainFacts;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.Fact;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Past cases as JSON lines. What neither table asks for is passed over: a desk's cases have more facts than that. */
final class CaseLines {
    private final List<FactSchema<?>> schemas;
    private final List<NamedFacts> cases = new ArrayList<>();
    private Seq<Diagnostic> faults = Vector.empty();

    private CaseLines(DecisionTable<?, ?> after, DecisionTable<?, ?> before) {
        this.schemas = List.of(schema(after), schema(before));
    }

    private static <F> FactSchema<F> schema(DecisionTable<F, ?> table) {
        return FactSchema.of(table.version().name(), table.inputs());
    }

    /** Reads the facts that one of the tables asks for; a value must be one that one of them knows. */
    static Validation<Seq<Diagnostic>, List<NamedFacts>> read(
            String file, DecisionTable<?, ?> before, DecisionTable<?, ?> after) throws IOException {
        CaseLines lines = new CaseLines(after, before);
        try (BufferedReader reader = FactLines.open(file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    lines.read(line, file + ":" + number);
                }
            }
        }
        return lines.faults.isEmpty() ? Validation.valid(lines.cases) : Validation.invalid(lines.faults);
    }

    private void read(String line, String place) {
        Map<String, Object> values = new HashMap<>();
        try {
            Map<String, Object> read = PlainJson.EXACT.readValue(line, new TypeReference<>() {});
            values.putAll(read == null ? Map.of() : read);
        } catch (JsonProcessingException e) {
            fault(Diagnostic.error(
                    FactLines.NO_OBJECT,
                    PathLocation.of(place),
                    "the line is no JSON object",
                    "write one object {…} a line"));
            return;
        }
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (FactSchema<?> schema : schemas) {
            schema.columns().forEach(column -> {
                if (values.containsKey(column.name()) && !facts.containsKey(column.name())) {
                    fact(column.name(), values.get(column.name()), place, facts);
                }
            });
        }
        cases.add(NamedFacts.of(facts));
    }

    private void fact(String name, Object value, String place, Map<String, Fact> facts) {
        Map<String, Object> single = new HashMap<>();
        single.put(name, value);
        Seq<Diagnostic> wrong = Vector.empty();
        for (FactSchema<?> schema : schemas) {
            if (schema.find(name).isPresent()) {
                Validation<Seq<Diagnostic>, NamedFacts> read = PlainFacts.read(schema, single);
                if (read.isValid()) {
                    facts.putAll(read.get().facts());
                    return;
                }
                wrong = wrong.isEmpty() ? read.getError() : wrong;
            }
        }
        wrong.forEach(fault -> fault(Diagnostic.error(
                fault.code(), PathLocation.of(place + ": " + fault.location().text()), fault.message())));
    }

    private void fault(Diagnostic fault) {
        faults = faults.append(fault);
    }
}
