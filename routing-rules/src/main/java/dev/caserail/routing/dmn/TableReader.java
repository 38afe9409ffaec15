package dev.caserail.routing.dmn;

import dev.caserail.routing.cell.DomainCheck;
import dev.caserail.routing.dmn.model.DmnHeading;
import dev.caserail.routing.dmn.model.DmnOutputs;
import dev.caserail.routing.dmn.model.DmnTable;
import dev.caserail.routing.dmn.type.DmnFacts;
import dev.caserail.routing.dmn.type.DmnScalar;
import dev.caserail.routing.dmn.type.DmnValue;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FactSchemaBuilder;
import dev.caserail.routing.internal.xml.XmlElement;
import dev.caserail.routing.internal.xml.XmlReader;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.table.TableVersion;
import dev.caserail.routing.value.FactValue;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one decision table, its columns read by {@link InputReader} and {@link OutputReader}. */
final class TableReader {
    static final String VERSION = "version";

    private final XmlElement table;
    private final InputReader asked;
    private final OutputReader given;
    private final DomainCheck check;
    private final Diagnostics faults;

    TableReader(XmlElement table, InputReader asked, OutputReader given, DomainCheck check, Diagnostics faults) {
        this.table = table;
        this.asked = asked;
        this.given = given;
        this.check = check;
        this.faults = faults;
    }

    /** Reads the table; empty with an error added, or with a warning where a part is out of reach. */
    Optional<DmnTable> read(XmlElement decision, DmnHeading heading) {
        int errorsBefore = faults.errorCount();
        List<InputReader.Input> inputs = asked.inputs(table);
        List<OutputReader.Output> outputs = given.outputs(table);
        Optional<HitPolicy> policy = PolicyReader.read(table, outputs, faults);
        FactSchema<DmnFacts> known = asked.known(inputs);
        RuleReader reader = new RuleReader(table, known, false, check, faults);
        List<Rule> rules = reader.rules(
                heading.name(),
                inputs.stream()
                        .map(i ->
                                new RuleReader.Input(i.usable() ? Optional.of(i.column()) : Optional.empty(), i.set()))
                        .toList(),
                outputs.stream()
                        .map(o -> new RuleReader.Output(o.name(), o.type().map(DmnScalar::domain)))
                        .toList());
        boolean complete = inputs.stream().allMatch(InputReader.Input::usable)
                && outputs.stream().allMatch(o -> o.type().isPresent());
        if (faults.errorCount() > errorsBefore || reader.beyond() || !complete) {
            return Optional.empty();
        }
        DecisionTable<DmnFacts, DmnValue> made = DecisionTable.of(
                heading.name(),
                version(decision),
                policy.orElseThrow(),
                asked(known, inputs, rules),
                check == DomainCheck.KEEP ? schema(outputs).withOutputsOf(rules) : schema(outputs),
                rules);
        return Optional.of(DmnTable.of(
                heading,
                inputs.stream().map(InputReader.Input::drawn).toList(),
                outputs.stream().map(OutputReader.Output::drawn).toList(),
                reader.annotations(),
                made));
    }

    /** {@return the columns, and the other facts that cells name} */
    private static FactSchema<DmnFacts> asked(
            FactSchema<DmnFacts> known, List<InputReader.Input> inputs, List<Rule> rules) {
        Set<String> names = new LinkedHashSet<>();
        inputs.forEach(i -> names.add(i.column().name()));
        rules.forEach(r -> r.inputs().forEach(i -> names.addAll(i.test().references())));
        FactSchemaBuilder<DmnFacts> schema = FactSchema.builder(known.name());
        for (FactColumn<DmnFacts> column : known.columns()) {
            if (names.isEmpty() || names.contains(column.name())) {
                schema.fact(column.name(), column.domain(), column.optional(), column::read);
            }
        }
        return schema.build();
    }

    private static OutputSchema<DmnValue> schema(List<OutputReader.Output> outputs) {
        OutputSchema<DmnValue> schema = DmnOutputs.schema(
                outputs.stream().map(OutputReader.Output::drawn).toList());
        for (OutputReader.Output output : outputs) {
            if (!output.values().isEmpty()) {
                schema = schema.withValues(output.name(), output.values());
            }
        }
        List<FactValue> defaults =
                outputs.stream().flatMap(o -> o.byDefault().stream()).toList();
        return defaults.isEmpty() ? schema : schema.withDefaults(defaults);
    }

    static String version(XmlElement decision) {
        return decision.value(XmlReader.OUR_PREFIX + VERSION)
                .or(() -> decision.value("versionTag"))
                .orElse(TableVersion.UNVERSIONED);
    }
}
