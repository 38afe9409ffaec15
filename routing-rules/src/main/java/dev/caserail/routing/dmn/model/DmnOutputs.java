package dev.caserail.routing.dmn.model;

import dev.caserail.routing.dmn.type.DmnContext;
import dev.caserail.routing.dmn.type.DmnValue;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.value.FactValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the outputs of a DMN table become its outcome: one is a value, several are a context. */
public final class DmnOutputs {
    private DmnOutputs() {}

    /**
     * Says what a table with these columns answers.
     *
     * @param columns the output columns, at least one
     * @return the schema
     */
    public static OutputSchema<DmnValue> schema(List<DmnColumn> columns) {
        List<OutputColumn<FactValue>> made = new ArrayList<>();
        columns.forEach(c -> made.add(OutputColumn.value(c.name(), c.type().domain())));
        return OutputSchema.of(List.copyOf(made), row -> {
            if (made.size() == 1) {
                return DmnValue.of(row.get(made.get(0)));
            }
            Map<String, DmnValue> parts = new LinkedHashMap<>();
            made.forEach(c -> parts.put(c.name(), DmnValue.of(row.get(c))));
            return DmnContext.of(parts);
        });
    }
}
