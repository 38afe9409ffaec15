package dev.caserail.routing.dmn;

import dev.caserail.routing.condition.AnyTest;
import dev.caserail.routing.condition.ConditionParser;
import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.dmn.model.DmnHeading;
import dev.caserail.routing.dmn.model.DmnOutputs;
import dev.caserail.routing.dmn.model.DmnTable;
import dev.caserail.routing.dmn.type.DmnFacts;
import dev.caserail.routing.dmn.type.DmnValue;
import dev.caserail.routing.fact.AbsentFact;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FactValue;
import dev.caserail.routing.internal.feel.FeelCell;
import dev.caserail.routing.internal.feel.Kinds;
import dev.caserail.routing.internal.feel.OutOfReach;
import dev.caserail.routing.internal.xml.XmlElement;
import dev.caserail.routing.internal.xml.XmlReader;
import dev.caserail.routing.internal.xml.XmlText;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.table.HitPolicy;
import dev.caserail.routing.table.InputEntry;
import dev.caserail.routing.table.OutputSchema;
import dev.caserail.routing.table.Rule;
import dev.caserail.routing.table.RuleId;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one decision table, its columns typed already by {@link ColumnReader}. */
final class TableReader {
    private static final int MOST_RULES = 20_000;
    private static final String DESCRIPTION = "description";
    static final String VERSION = "version";
    static final String NO_VERSION = "unversioned";

    private final XmlElement table;
    private final ColumnReader columns;
    private final Diagnostics faults;
    private final Map<String, FileLocation> firstPlaces = new LinkedHashMap<>();
    private Optional<FileLocation> zoneless = Optional.empty();
    private boolean beyond;

    private TableReader(XmlElement table, ColumnReader columns, Diagnostics faults) {
        this.table = table;
        this.columns = columns;
        this.faults = faults;
    }

    /** Reads a table; empty with an error added, or with a warning where a part is out of reach. */
    static Optional<DmnTable> read(
            XmlElement decision, XmlElement table, DmnHeading heading, ColumnReader columns, Diagnostics faults) {
        return new TableReader(table, columns, faults).read(decision, heading);
    }

    private Optional<DmnTable> read(XmlElement decision, DmnHeading heading) {
        int errorsBefore = faults.errorCount();
        List<ColumnReader.Input> inputs = columns.inputs(table);
        List<ColumnReader.Output> outputs = columns.outputs(table);
        Optional<HitPolicy> policy = PolicyReader.read(table, outputs, faults);
        List<XmlElement> rows = table.children("rule");
        if (rows.isEmpty() || outputs.isEmpty()) {
            faults.error(
                    DmnFile.NO_RULES,
                    table.place(),
                    table.tag() + " of `" + Literal.shown(heading.name()) + "` has no "
                            + (outputs.isEmpty() ? "<output>" : "<rule>") + ", expected at least one");
        }
        if (rows.size() > MOST_RULES) {
            faults.error(
                    DmnFile.TOO_LARGE,
                    rows.get(MOST_RULES).place(),
                    table.tag() + " has " + rows.size() + " rules, expected at most " + MOST_RULES,
                    "split the table");
            return Optional.empty();
        }
        List<String> annotations = annotations(rows);
        List<Rule> rules = new ArrayList<>();
        int position = 0;
        for (XmlElement row : rows) {
            rule(row, ++position, inputs, outputs, annotations).ifPresent(rules::add);
        }
        zoneless.ifPresent(place -> faults.add(Diagnostic.warning(
                DmnFile.NO_ZONE,
                place,
                "dates and times of `" + Literal.shown(heading.name()) + "` without a zone are taken as UTC",
                "write the zone, such as `Z` or `+01:00`")));
        boolean complete = inputs.stream().allMatch(ColumnReader.Input::usable)
                && outputs.stream().allMatch(o -> o.type().isPresent());
        if (faults.errorCount() > errorsBefore || beyond || !complete) {
            return Optional.empty();
        }
        DecisionTable<DmnFacts, DmnValue> made = DecisionTable.of(
                heading.name(),
                decision.value(XmlReader.OUR_PREFIX + VERSION)
                        .or(() -> decision.value("versionTag"))
                        .orElse(NO_VERSION),
                policy.orElseThrow(),
                schema(heading.name(), inputs),
                schema(outputs),
                rules);
        return Optional.of(DmnTable.of(
                heading,
                inputs.stream().map(ColumnReader.Input::drawn).toList(),
                outputs.stream().map(ColumnReader.Output::drawn).toList(),
                annotations,
                made));
    }

    private static FactSchema<DmnFacts> schema(String name, List<ColumnReader.Input> inputs) {
        FactSchema.Builder<DmnFacts> schema = FactSchema.builder(name);
        if (inputs.isEmpty()) {
            // A table without inputs is a constant; a schema needs a column all the same.
            return schema.fact("(none)", Kinds.find("boolean").orElseThrow().domain(), true, f -> AbsentFact.ABSENT)
                    .build();
        }
        for (ColumnReader.Input input : inputs) {
            FactColumn<DmnFacts> column = input.column();
            schema.fact(column.name(), column.domain(), column.optional(), column::read);
        }
        return schema.build();
    }

    private static OutputSchema<DmnValue> schema(List<ColumnReader.Output> outputs) {
        OutputSchema<DmnValue> schema = DmnOutputs.schema(
                outputs.stream().map(ColumnReader.Output::drawn).toList());
        for (ColumnReader.Output output : outputs) {
            if (!output.values().isEmpty()) {
                schema = schema.withValues(output.name(), output.values());
            }
        }
        List<FactValue> defaults =
                outputs.stream().flatMap(o -> o.byDefault().stream()).toList();
        return defaults.isEmpty() ? schema : schema.withDefaults(defaults);
    }

    private List<String> annotations(List<XmlElement> rows) {
        List<String> names = new ArrayList<>();
        if (rows.stream().anyMatch(r -> r.child(DESCRIPTION).isPresent())) {
            names.add(DESCRIPTION);
        }
        for (XmlElement clause : table.children("annotation")) {
            String name = clause.value("name").orElse("note");
            String free = name;
            for (int i = 2; names.contains(free); i++) {
                free = name + " " + i;
            }
            names.add(free);
        }
        return names;
    }

    private Optional<Rule> rule(
            XmlElement row,
            int position,
            List<ColumnReader.Input> inputs,
            List<ColumnReader.Output> outputs,
            List<String> annotations) {
        int errorsBefore = faults.errorCount();
        RuleId id = id(row, position);
        List<InputEntry> conditions = new ArrayList<>();
        List<FactValue> values = new ArrayList<>();
        List<XmlElement> inputEntries = row.children("inputEntry");
        if (fits(row, id, inputEntries, inputs.size(), "<inputEntry>")) {
            for (int i = 0; i < inputs.size(); i++) {
                ColumnReader.Input input = inputs.get(i);
                condition(inputEntries.get(i), input)
                        .filter(test -> !(test instanceof AnyTest))
                        .ifPresent(test ->
                                conditions.add(InputEntry.of(input.column().name(), test)));
            }
        }
        List<XmlElement> outputEntries = row.children("outputEntry");
        if (fits(row, id, outputEntries, outputs.size(), "<outputEntry>")) {
            for (int i = 0; i < outputs.size(); i++) {
                value(outputEntries.get(i), outputs.get(i)).ifPresent(values::add);
            }
        }
        if (faults.errorCount() > errorsBefore || values.isEmpty() || values.size() < outputs.size()) {
            return Optional.empty();
        }
        return Optional.of(Rule.builder()
                .id(id)
                .addAllInputs(conditions)
                .addAllOutputs(values)
                .putAllAnnotations(notes(row, annotations))
                .location(row.place())
                .build());
    }

    private RuleId id(XmlElement row, int position) {
        Optional<XmlElement.XmlAttribute> written =
                row.attribute(XmlReader.OUR_PREFIX + "rule").or(() -> row.attribute("id"));
        FileLocation place = written.map(XmlElement.XmlAttribute::place).orElse(row.place());
        Validation<Diagnostic, RuleId> id =
                RuleId.parse(written.map(w -> w.value().strip()).orElse("r" + position), place);
        RuleId taken = id.getOrElse(RuleId.of("r" + position));
        if (id.isInvalid()) {
            faults.add(Diagnostic.warning(
                    id.getError().code(),
                    place,
                    id.getError().message(),
                    "until then the rule is called `" + taken.value() + "`"));
        }
        FileLocation earlier = firstPlaces.putIfAbsent(taken.value(), place);
        // Equal XML ids are told for the whole file.
        boolean told = row.attribute("id").isPresent()
                && row.attribute(XmlReader.OUR_PREFIX + "rule").isEmpty()
                && id.isValid();
        beyond |= earlier != null;
        if (earlier != null && !told) {
            faults.error(
                    DmnFile.DUPLICATE,
                    place,
                    row.tag() + " would be called `" + taken.value() + "` like the one at " + earlier.text(),
                    "give both rules ids of their own");
        }
        return taken;
    }

    private boolean fits(XmlElement row, RuleId id, List<XmlElement> entries, int expected, String what) {
        if (entries.size() == expected) {
            return true;
        }
        faults.error(
                DmnFile.ENTRY_COUNT,
                row.place(),
                row.tag() + " `" + id.value() + "` has " + entries.size() + " " + what + ", expected " + expected
                        + ", one for each column");
        return false;
    }

    private Map<String, String> notes(XmlElement row, List<String> names) {
        Map<String, String> notes = new LinkedHashMap<>();
        row.child(DESCRIPTION)
                .flatMap(XmlElement::text)
                .map(XmlText::stripped)
                .filter(t -> !t.blank())
                .ifPresent(t -> notes.put(DESCRIPTION, t.text()));
        int shift = names.size() - table.children("annotation").size();
        List<XmlElement> entries = row.children("annotationEntry");
        for (int i = 0; i < entries.size() && i + shift < names.size(); i++) {
            String name = names.get(i + shift);
            entries.get(i)
                    .child("text")
                    .flatMap(XmlElement::text)
                    .filter(t -> !t.blank())
                    .ifPresent(t -> notes.put(name, t.text().strip()));
        }
        return notes;
    }

    private Optional<UnaryTest> condition(XmlElement entry, ColumnReader.Input input) {
        Optional<XmlText> text = text(entry);
        if (text.isEmpty() || text.get().blank() || !input.usable()) {
            return Optional.empty();
        }
        if (!reachable(entry, text.get(), input.set())) {
            return Optional.empty();
        }
        FeelCell cell = input.set() ? FeelCell.ofSet(text.get()) : FeelCell.of(text.get());
        zoneless = zoneless.or(cell::zoneless);
        return faults.take(ConditionParser.parse(cell.text(), input.column(), cell));
    }

    private Optional<FactValue> value(XmlElement entry, ColumnReader.Output output) {
        Optional<XmlText> text = text(entry);
        if (text.isEmpty() || output.type().isEmpty()) {
            return Optional.empty();
        }
        if (text.get().blank() || text.get().text().equals("-")) {
            faults.error(
                    DmnFile.EMPTY_OUTPUT,
                    text.get().apply(0),
                    entry.tag() + " of the output `" + Literal.shown(output.name()) + "` is empty, expected "
                            + output.type().get().words());
            return Optional.empty();
        }
        if (!reachable(entry, text.get(), false)) {
            return Optional.empty();
        }
        if (text.get().text().equals("null")) {
            faults.add(OutOfReach.warning("`null` as an output", text.get().apply(0)));
            beyond = true;
            return Optional.empty();
        }
        FeelCell cell = FeelCell.of(text.get());
        zoneless = zoneless.or(cell::zoneless);
        return columns.value(cell, output);
    }

    private Optional<XmlText> text(XmlElement entry) {
        Optional<XmlText> text = entry.expressionText();
        if (text.isEmpty()) {
            faults.error(
                    DmnFile.MISSING, entry.place(), entry.tag() + " has no <text>, expected one, at least with `-`");
        }
        return text;
    }

    private boolean reachable(XmlElement entry, XmlText text, boolean set) {
        Optional<Diagnostic> remark = ColumnReader.beyond(entry, text, set);
        remark.ifPresent(faults::add);
        beyond |= remark.isPresent();
        return remark.isEmpty();
    }
}
