package dev.caserail.routing.dmn;

import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.routing.cell.DomainCheck;
import dev.caserail.routing.condition.AnyTest;
import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.internal.feel.FeelCell;
import dev.caserail.routing.internal.feel.Kinds;
import dev.caserail.routing.internal.feel.OutOfReach;
import dev.caserail.routing.internal.xml.XmlElement;
import dev.caserail.routing.internal.xml.XmlElement.XmlAttribute;
import dev.caserail.routing.internal.xml.XmlReader;
import dev.caserail.routing.internal.xml.XmlText;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.value.FactValue;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the rules of one table, whatever its columns are over. */
final class RuleReader {
    private static final int MOST_RULES = 20_000;
    private static final int MOST_FAULTS = 1_000;
    private static final String DESCRIPTION = "description";

    private final XmlElement table;
    private final boolean alone;
    private final FactSchema<?> known;
    private final Set<String> names;
    private final DomainCheck check;
    private final Diagnostics faults;
    private final List<String> annotations;
    private final int clauses;
    private final Map<String, FileLocation> firstPlaces = new LinkedHashMap<>();
    private Optional<FileLocation> zoneless = Optional.empty();
    private boolean beyond;

    /**
     * Makes a reader.
     *
     * @param known the facts that cells may name
     * @param alone whether nothing but this table is asked for, so that what is out of reach is an error
     * @param check whether a value outside its column's domain is a fault
     */
    RuleReader(XmlElement table, FactSchema<?> known, boolean alone, DomainCheck check, Diagnostics faults) {
        this.table = table;
        this.known = known;
        this.names = known.columns().stream().map(FactColumn::name).collect(Collectors.toSet());
        this.alone = alone;
        this.check = check;
        this.faults = faults;
        this.annotations = annotations(table.children("rule"));
        this.clauses = table.children("annotation").size();
    }

    /** An input column; empty where it has a fault or is out of reach, so that its cells are passed over. */
    record Input(Optional<? extends FactColumn<?>> column, boolean set) {
        /** Says whether its values are texts in FEEL. */
        boolean texts() {
            return column.filter(c -> Kinds.word(c.domain()).equals("string")).isPresent();
        }
    }

    /** An output column; its domain is empty where it has a fault or is out of reach. */
    record Output(String name, Optional<Domain> domain) {}

    /** Reads the rules; fewer than there are where some have faults. */
    List<Rule> rules(String decision, List<Input> inputs, List<Output> outputs) {
        List<XmlElement> rows = table.children("rule");
        if (rows.isEmpty() || outputs.isEmpty()) {
            faults.error(
                    DmnFile.NO_RULES,
                    table.place(),
                    table.tag() + " of `" + Literal.shown(decision) + "` has no "
                            + (outputs.isEmpty() ? "<output>" : "<rule>") + ", expected at least one");
        }
        if (rows.size() > MOST_RULES) {
            faults.error(
                    DmnFile.TOO_LARGE,
                    rows.get(MOST_RULES).place(),
                    table.tag() + " has " + rows.size() + " rules, expected at most " + MOST_RULES,
                    "split the table");
            return List.of();
        }
        List<Rule> rules = new ArrayList<>();
        int position = 0;
        for (XmlElement row : rows) {
            if (faults.errorCount() >= MOST_FAULTS) {
                faults.error(
                        DmnFile.TOO_LARGE,
                        row.place(),
                        "the file has more than " + MOST_FAULTS + " faults: the rules from here on are not read",
                        "mend those above, then look again");
                break;
            }
            rule(row, ++position, inputs, outputs).ifPresent(rules::add);
        }
        zoneless.ifPresent(place -> faults.add(Diagnostic.warning(
                DmnFile.NO_ZONE,
                place,
                "dates and times of `" + Literal.shown(decision) + "` without a zone are taken as UTC",
                "write the zone, such as `Z` or `+01:00`")));
        return rules;
    }

    /** {@return the names of the annotation columns, the description first} */
    List<String> annotations() {
        return annotations;
    }

    /** {@return whether a cell was out of reach, or a rule has no id of its own} */
    boolean beyond() {
        return beyond;
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

    private Optional<Rule> rule(XmlElement row, int position, List<Input> inputs, List<Output> outputs) {
        int errorsBefore = faults.errorCount();
        RuleId id = id(row, position);
        List<InputEntry> conditions = new ArrayList<>();
        List<FactValue> values = new ArrayList<>();
        List<XmlElement> inputEntries = row.children("inputEntry");
        if (fits(row, id, inputEntries, inputs.size(), "<inputEntry>")) {
            for (int i = 0; i < inputs.size(); i++) {
                Input input = inputs.get(i);
                XmlElement entry = inputEntries.get(i);
                condition(entry, input)
                        .filter(test -> !(test instanceof AnyTest))
                        .ifPresent(test -> conditions.add(
                                InputEntry.of(input.column().orElseThrow().name(), test, place(entry))));
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
        Optional<XmlAttribute> written =
                row.attribute(XmlReader.OUR_PREFIX + "rule").or(() -> row.attribute("id"));
        FileLocation place = written.map(XmlAttribute::place).orElse(row.place());
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
        int shift = names.size() - clauses;
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

    private Optional<UnaryTest> condition(XmlElement entry, Input input) {
        Optional<XmlText> text = text(entry);
        if (text.isEmpty() || text.get().blank() || input.column().isEmpty()) {
            return Optional.empty();
        }
        if (!reachable(entry, text.get(), input.set(), names)) {
            return Optional.empty();
        }
        FeelCell cell = input.set() ? FeelCell.ofSet(text.get()) : FeelCell.of(text.get());
        zoneless = zoneless.or(cell::zoneless);
        Validation<Seq<Diagnostic>, UnaryTest> test =
                ConditionParser.parse(cell.text(), input.column().orElseThrow(), known, cell, check);
        if (test.isInvalid()
                && input.texts()
                && test.getError()
                        .forAll(d -> d.code().equals(ConditionParser.NOT_COMPARABLE)
                                || d.code().equals(ConditionParser.TEXT_TEST))) {
            // Codes and texts are one kind in FEEL, but not for our conditions.
            beyond(
                    "`" + Literal.shown(text.get().text()) + "` in " + entry.tag(),
                    text.get().apply(0));
            return Optional.empty();
        }
        return faults.take(test);
    }

    private Optional<FactValue> value(XmlElement entry, Output output) {
        Optional<XmlText> text = text(entry);
        if (text.isEmpty() || output.domain().isEmpty()) {
            return Optional.empty();
        }
        if (text.get().blank() || text.get().text().equals("-")) {
            faults.error(
                    DmnFile.EMPTY_OUTPUT,
                    text.get().apply(0),
                    entry.tag() + " of the output `" + Literal.shown(output.name()) + "` is empty, expected "
                            + output.domain().get().words());
            return Optional.empty();
        }
        if (!reachable(entry, text.get(), false, Set.of())) {
            return Optional.empty();
        }
        if (text.get().text().equals("null")) {
            beyond("`null` as an output", text.get().apply(0));
            return Optional.empty();
        }
        FeelCell cell = FeelCell.of(text.get());
        zoneless = zoneless.or(cell::zoneless);
        return faults.take(ConditionParser.parseValue(
                cell.text(), output.name(), output.domain().orElseThrow(), cell, check));
    }

    private static FileLocation place(XmlElement entry) {
        return entry.expressionText().map(text -> text.apply(0)).orElse(entry.place());
    }

    private Optional<XmlText> text(XmlElement entry) {
        Optional<XmlText> text = entry.expressionText();
        if (text.isEmpty()) {
            faults.error(
                    DmnFile.MISSING, entry.place(), entry.tag() + " has no <text>, expected one, at least with `-`");
        }
        return text;
    }

    private boolean reachable(XmlElement entry, XmlText text, boolean set, Set<String> names) {
        Optional<FeelCell.Beyond> found = Elements.language(entry)
                .or(() -> FeelCell.beyond(text.text(), text, set, names)
                        .map(b -> new FeelCell.Beyond(b.what() + " in " + entry.tag(), b.place())));
        found.ifPresent(b -> beyond(b.what(), b.place()));
        return found.isEmpty();
    }

    private void beyond(String what, FileLocation place) {
        beyond = true;
        faults.add(alone ? OutOfReach.error(what, place) : OutOfReach.warning(what, place));
    }
}
