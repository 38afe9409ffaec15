package dev.caserail.routing.dmn.model;

import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.dmn.type.DmnFacts;
import dev.caserail.routing.dmn.type.DmnScalar;
import dev.caserail.routing.dmn.type.DmnSequence;
import dev.caserail.routing.dmn.type.DmnType;
import dev.caserail.routing.dmn.type.DmnValue;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FactSchemaBuilder;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.LimitedDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.internal.feel.FeelText;
import dev.caserail.routing.internal.feel.OutputValues;
import dev.caserail.routing.internal.feel.Scope;
import dev.caserail.routing.internal.xml.XmlIds;
import dev.caserail.routing.internal.xml.XmlOut;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.ValueRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a model of one table: an input and an item definition for each column, and the table over facts by name. */
final class ModelMaker {
    private final Map<String, DmnType> types = new LinkedHashMap<>();
    private final Set<String> ids = new LinkedHashSet<>();

    private ModelMaker() {}

    static DmnModel of(DecisionTable<?, ?> table) {
        return new ModelMaker().model(table);
    }

    private DmnModel model(DecisionTable<?, ?> table) {
        String name = writable(Scope.folded(table.version().name()));
        writable(table.version().version());
        List<DmnInput> inputs = new ArrayList<>();
        List<DmnColumn> columns = new ArrayList<>();
        FactSchemaBuilder<DmnFacts> schema = FactSchema.builder(name);
        String modelId = XmlIds.free("definitions_" + name, ids);
        String decisionId = XmlIds.free("decision_" + name, ids);
        for (FactColumn<?> column : table.inputs()) {
            writable(column.name());
            Domain domain = column.domain();
            DmnScalar type = named(column.name(), domain, column.optional());
            DmnType declared =
                    domain instanceof SetDomain set ? DmnSequence.of(type.name(), DmnScalar.of(set.members())) : type;
            type.name().ifPresent(n -> types.put(n, declared));
            inputs.add(
                    DmnInput.of(XmlIds.free("input_" + column.name(), ids), column.name(), declared, Optional.empty()));
            columns.add(DmnColumn.of(column.name(), type, Optional.empty()));
            List<String> path = List.of(column.name());
            schema.fact(column.name(), domain, column.optional(), f -> f.fact(path, domain));
        }
        if (inputs.isEmpty()) {
            schema.fact("(none)", NumberDomain.any(), true, f -> AbsentFact.ABSENT);
        }
        List<DmnColumn> outputs = outputs(table.outputs());
        DmnHeading heading = DmnHeading.builder()
                .id(decisionId)
                .name(name)
                .variable(variable(name, inputs))
                .addAllInputs(inputs.stream().map(DmnInput::name).toList())
                .build();
        DmnTable made = DmnTable.of(
                heading,
                columns,
                outputs,
                annotations(table.rules()),
                DecisionTable.of(
                        name,
                        table.version().version(),
                        table.hitPolicy(),
                        schema.build(),
                        schema(outputs, table.outputs()),
                        table.rules()));
        return DmnModel.of(
                modelId, name, "https://caserail.dev/dmn/model", types, inputs, List.of(made), Map.of(), List.of());
    }

    /** Two names that differ only in what no file can hold would become one. */
    private static String writable(String name) {
        if (!XmlOut.holds(name)) {
            throw new IllegalArgumentException(
                    "`" + Literal.shown(name) + "` has a character that no DMN file can hold, give it another name");
        }
        return name;
    }

    /** A result must not be called like an input. */
    private static String variable(String name, List<DmnInput> inputs) {
        boolean taken = inputs.stream().anyMatch(i -> i.name().equals(name));
        return taken ? name + " result" : name;
    }

    private DmnScalar named(String column, Domain domain, boolean optional) {
        boolean constrained = domain instanceof FiniteDomain
                || domain instanceof SetDomain
                || domain instanceof LimitedDomain
                || domain == TextDomain.FOLDED
                || (domain instanceof NumberDomain n && !n.equals(NumberDomain.any()));
        if (!constrained) {
            return DmnScalar.builder().domain(domain).optional(optional).build();
        }
        return DmnScalar.builder()
                .domain(domain)
                .name("t " + column)
                .optional(optional)
                .build();
    }

    private List<DmnColumn> outputs(OutputSchema<?> outputs) {
        List<DmnColumn> columns = new ArrayList<>();
        for (OutputColumn<?> column : outputs.columns()) {
            List<FactValue> ranked = outputs.values(writable(column.name()));
            Domain domain = ranked.stream().allMatch(column.domain()::contains)
                    ? column.domain()
                    : widened(column.domain(), ranked);
            DmnScalar type = DmnScalar.of(domain);
            if (defined(domain, ranked)) {
                type = DmnScalar.builder()
                        .domain(domain)
                        .name("t result " + column.name())
                        .build();
                types.put("t result " + column.name(), type);
            }
            columns.add(DmnColumn.of(column.name(), type, Optional.empty()));
        }
        return columns;
    }

    /**
     * Says whether an output's type needs an item definition: only those say that a number is whole or a text has any case,
     * and what else is allowed than the values that rank.
     */
    private static boolean defined(Domain domain, List<FactValue> ranked) {
        boolean whole =
                domain.base() instanceof NumberDomain number && number.scale().isPresent();
        return whole
                || domain.base() == TextDomain.FOLDED
                || (FeelText.allowed(domain).isPresent() && OutputValues.of(domain, ranked) == OutputValues.RANKED);
    }

    /** The ranked values of an output, where its domain does not have them all. */
    private static Domain widened(Domain domain, List<FactValue> values) {
        return domain instanceof FiniteDomain codes
                ? FiniteDomain.of(
                        codes.noun(), values.stream().map(FactValue::shown).toList())
                : LimitedDomain.of(
                        domain.base(), values.stream().map(ValueRange::only).toList());
    }

    private static OutputSchema<DmnValue> schema(List<DmnColumn> columns, OutputSchema<?> outputs) {
        OutputSchema<DmnValue> schema = DmnOutputs.schema(columns);
        for (DmnColumn column : columns) {
            List<FactValue> values = outputs.values(column.name());
            schema = values.isEmpty() ? schema : schema.withValues(column.name(), values);
        }
        return outputs.defaults().isPresent()
                ? schema.withDefaults(outputs.defaults().get())
                : schema;
    }

    private static List<String> annotations(List<Rule> rules) {
        Set<String> names = new LinkedHashSet<>();
        rules.forEach(r -> names.addAll(r.annotations().keySet()));
        names.forEach(ModelMaker::writable);
        return List.copyOf(names);
    }
}
