package dev.caserail.routing.io;

import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FactSchemaBuilder;
import dev.caserail.routing.fact.FlagDomain;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the columns of a file are, while they are being found out: inputs, outputs, annotations, and those nobody can read. */
final class ColumnTypes {
    private final FactSchemaBuilder<NamedFacts> inputs;
    private final Set<String> declared = new HashSet<>();
    private final List<OutputColumn<FactValue>> outputs = new ArrayList<>();
    private final Set<String> notes = new HashSet<>();
    private final Set<String> unusable = new HashSet<>();

    ColumnTypes(String file) {
        this.inputs = FactSchema.builder("facts of " + file);
    }

    void input(String name, Domain domain, boolean optional) {
        declared.add(name);
        inputs.fact(name, domain, optional, facts -> facts.fact(name, domain));
    }

    void output(String name, Domain domain) {
        outputs.add(OutputColumn.value(name, domain));
    }

    void note(String name) {
        notes.add(name);
    }

    /** Keeps the cells of a column from being read. */
    void unusable(String name) {
        unusable.add(name);
    }

    boolean has(String name) {
        return declared.contains(name)
                || outputs.stream().anyMatch(o -> o.name().equals(name));
    }

    boolean withoutOutputs() {
        return outputs.isEmpty();
    }

    /** {@return the inputs; one that is always absent where the file has none} */
    FactSchema<NamedFacts> inputs() {
        return declared.isEmpty()
                ? inputs.fact("(no input)", FlagDomain.FLAG, true, f -> AbsentFact.ABSENT)
                        .build()
                : inputs.build();
    }

    /** {@return the outputs, by name in the outcome} */
    OutputSchema<NamedFacts> outputs() {
        return OutputSchema.of(List.copyOf(outputs), row -> {
            Map<String, Fact> values = new LinkedHashMap<>();
            outputs.forEach(o -> values.put(o.name(), row.get(o)));
            return NamedFacts.of(values);
        });
    }

    /** {@return the annotation columns} */
    Set<String> notes() {
        return notes;
    }

    /** {@return columns whose cells cannot be read, because their types cannot} */
    Set<String> unusable() {
        return unusable;
    }
}
