package dev.caserail.routing.dmn;

import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.routing.cell.DomainCheck;
import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.dmn.model.DmnColumn;
import dev.caserail.routing.dmn.type.DmnScalar;
import dev.caserail.routing.dmn.type.DmnSequence;
import dev.caserail.routing.dmn.type.DmnType;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.LimitedDomain;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.internal.feel.FeelCell;
import dev.caserail.routing.internal.feel.Kinds;
import dev.caserail.routing.internal.feel.OutOfReach;
import dev.caserail.routing.internal.feel.OutputValues;
import dev.caserail.routing.internal.feel.Scope;
import dev.caserail.routing.internal.xml.XmlElement;
import dev.caserail.routing.internal.xml.XmlElement.XmlAttribute;
import dev.caserail.routing.internal.xml.XmlText;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.ValueRange;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.NearName;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one table of a file over a host's own type: the host's columns say what cells may be. */
final class HostTableReader<F, O> {
    private final XmlElement root;
    private final FactSchema<F> schema;
    private final OutputSchema<O> outputs;
    private final Diagnostics faults;
    private final TypeReader types;
    private final Map<String, Domain> allowed = new LinkedHashMap<>();

    private HostTableReader(XmlElement root, FactSchema<F> schema, OutputSchema<O> outputs, Diagnostics faults) {
        this.root = root;
        this.schema = schema;
        this.outputs = outputs;
        this.faults = faults;
        this.types = TypeReader.read(root, faults);
    }

    /** An output clause and the host's column for it. */
    private record Clause(XmlElement element, String name, Optional<OutputColumn<?>> column) {}

    static <F, O> Validation<Seq<Diagnostic>, Checked<DecisionTable<F, O>>> read(
            XmlElement root, String decision, FactSchema<F> schema, OutputSchema<O> outputs, Diagnostics faults) {
        if (!ModelReader.dmn(root, faults)) {
            return Validation.invalid(faults.all());
        }
        Elements.check(root, faults);
        return new HostTableReader<>(root, schema, outputs, faults).read(decision);
    }

    private Validation<Seq<Diagnostic>, Checked<DecisionTable<F, O>>> read(String wanted) {
        Optional<XmlElement> decision = decision(wanted);
        Optional<XmlElement> table = decision.flatMap(d -> d.child("decisionTable"));
        if (decision.isPresent() && table.isEmpty()) {
            faults.error(
                    DmnFile.MISSING,
                    decision.get().place(),
                    Elements.shown(decision.get()) + " has no <decisionTable>, expected one",
                    "ask for a decision that is a table");
        }
        if (table.isEmpty()) {
            return Validation.invalid(faults.all());
        }
        List<RuleReader.Input> inputs = inputs(table.get());
        List<Clause> clauses = clauses(decision.get(), table.get());
        Optional<OutputSchema<O>> declared = declared(table.get(), clauses);
        Optional<HitPolicy> policy = declared.flatMap(d -> PolicyReader.read(table.get(), drawn(d), faults));
        List<Rule> rules = new RuleReader(table.get(), schema, true, DomainCheck.REFUSE, faults)
                .rules(
                        wanted,
                        inputs,
                        clauses.stream()
                                .map(c -> new RuleReader.Output(
                                        c.name(), c.column().map(column -> domain(column, declared.orElse(outputs)))))
                                .toList());
        return faults.outcome(() -> DecisionTable.of(
                decision.get().value("name").map(Scope::folded).orElse(wanted),
                TableReader.version(decision.get()),
                policy.orElseThrow(),
                schema,
                declared.orElseThrow(),
                rules.stream().map(r -> inOrder(r, clauses)).toList()));
    }

    private Optional<XmlElement> decision(String wanted) {
        List<String> names = new ArrayList<>();
        for (XmlElement decision : root.children("decision")) {
            String name = decision.value("name").map(Scope::folded).orElse("");
            names.add(name);
            if (name.equals(wanted)
                    || ModelReader.variable(decision).equals(wanted)
                    || decision.value("id").filter(wanted::equals).isPresent()) {
                return Optional.of(decision);
            }
        }
        faults.error(
                DmnFile.UNKNOWN_DECISION,
                root.place(),
                "no decision `" + Literal.shown(wanted) + "` in the file, expected " + Literal.oneOf(names),
                NearName.hint(wanted, names));
        return Optional.empty();
    }

    private List<RuleReader.Input> inputs(XmlElement table) {
        Map<String, FactColumn<F>> columns = new LinkedHashMap<>();
        schema.columns().forEach(c -> columns.put(Scope.folded(c.name()), c));
        Set<String> names = new LinkedHashSet<>();
        List<RuleReader.Input> read = new ArrayList<>();
        for (XmlElement clause : table.children("input")) {
            Optional<FactColumn<F>> column = input(clause, columns, names);
            read.add(new RuleReader.Input(
                    column, column.filter(c -> c.domain() instanceof SetDomain).isPresent()));
        }
        return read;
    }

    private Optional<FactColumn<F>> input(XmlElement clause, Map<String, FactColumn<F>> columns, Set<String> names) {
        Optional<XmlElement> element = clause.child("inputExpression");
        Optional<XmlText> text = element.flatMap(XmlElement::expressionText).filter(t -> !t.blank());
        if (text.isEmpty()) {
            faults.error(
                    DmnFile.MISSING,
                    element.orElse(clause).place(),
                    clause.tag() + " has no expression, expected <inputExpression> with <text>");
            return Optional.empty();
        }
        Optional<FeelCell.Beyond> language = Elements.language(element.orElseThrow());
        if (language.isPresent()) {
            faults.add(OutOfReach.error(language.get().what(), language.get().place()));
            return Optional.empty();
        }
        String asked = Scope.folded(text.get().text());
        String name = ColumnNames.free(asked, names);
        FactColumn<F> column = columns.get(name);
        if (column == null) {
            boolean again = !name.equals(asked) && columns.containsKey(asked);
            faults.error(
                    again ? DmnFile.DUPLICATE : DmnFile.UNKNOWN_COLUMN,
                    text.get().apply(0),
                    again
                            ? "a second <input> asks for `" + Literal.shown(asked) + "`"
                            : "unknown fact `" + Literal.shown(asked) + "` in <inputExpression>, expected "
                                    + Literal.oneOf(List.copyOf(columns.keySet())),
                    again ? Optional.empty() : NearName.hint(asked, columns.keySet()));
            return Optional.empty();
        }
        return fits(element.get(), "fact `" + column.name() + "`", column.domain())
                ? Optional.of(column)
                : Optional.empty();
    }

    private List<Clause> clauses(XmlElement decision, XmlElement table) {
        List<XmlElement> elements = table.children("output");
        Map<String, OutputColumn<?>> columns = new LinkedHashMap<>();
        outputs.columns().forEach(c -> columns.put(Scope.folded(c.name()), c));
        List<Clause> clauses = new ArrayList<>();
        for (XmlElement element : elements) {
            Optional<String> written = element.value("name").map(Scope::folded);
            boolean only = written.isEmpty() && elements.size() == 1 && columns.size() == 1;
            String name =
                    written.orElseGet(() -> only ? columns.keySet().iterator().next() : ModelReader.variable(decision));
            Optional<OutputColumn<?>> column = Optional.ofNullable(columns.get(name));
            FileLocation place =
                    element.attribute("name").map(XmlAttribute::place).orElse(element.place());
            if (column.isEmpty()) {
                faults.error(
                        DmnFile.UNKNOWN_COLUMN,
                        place,
                        "unknown output `" + Literal.shown(name) + "` of <output>, expected "
                                + Literal.oneOf(List.copyOf(columns.keySet())),
                        NearName.hint(name, columns.keySet()));
            } else if (clauses.stream().anyMatch(c -> c.name().equals(name))) {
                faults.error(DmnFile.DUPLICATE, place, "a second <output> has the name `" + Literal.shown(name) + "`");
            }
            clauses.add(
                    new Clause(element, name, column.filter(c -> fits(element, "output `" + name + "`", c.domain()))));
        }
        columns.keySet().stream()
                .filter(name -> clauses.stream().noneMatch(c -> c.name().equals(name)))
                .forEach(name -> faults.error(
                        DmnFile.MISSING,
                        table.place(),
                        table.tag() + " has no <output> for `" + Literal.shown(name) + "`",
                        "add the output"));
        return clauses;
    }

    /** Says whether a declared type is of the kind that the host has; what is not declared is. */
    private boolean fits(XmlElement element, String what, Domain domain) {
        Optional<XmlAttribute> reference = element.attribute("typeRef");
        Optional<DmnType> type = TypeReader.untyped(reference)
                ? Optional.empty()
                : types.resolve(reference.orElseThrow().value(), reference.get().place());
        DmnType expected = domain instanceof SetDomain set
                ? DmnSequence.of(Optional.empty(), DmnScalar.of(set.members()))
                : DmnScalar.of(domain);
        if (type.isEmpty() || Kinds.compatible(type.get(), expected)) {
            return true;
        }
        faults.error(
                DmnFile.WRONG_TYPE,
                reference.orElseThrow().place(),
                "the type `" + Literal.shown(reference.get().value()) + "` of " + element.tag() + ", but the " + what
                        + " is " + expected.words());
        return false;
    }

    /** Takes the values and defaults that the file declares; the host's own stay where it has none. */
    private Optional<OutputSchema<O>> declared(XmlElement table, List<Clause> clauses) {
        OutputSchema<O> told = outputs;
        Map<String, FactValue> defaults = new LinkedHashMap<>();
        int errorsBefore = faults.errorCount();
        for (Clause clause : clauses) {
            if (clause.column().isEmpty()) {
                continue;
            }
            OutputColumn<?> column = clause.column().get();
            Optional<DmnScalar> listed = text(clause, "outputValues").flatMap(list -> narrowed(column, list));
            listed.ifPresent(type -> allowed.put(column.name(), type.domain()));
            List<FactValue> ranked = listed.filter(type -> OutputValues.of(clause.element()) != OutputValues.ALLOWED)
                    .map(type -> OutputValues.single(type.domain()))
                    .orElse(List.of());
            told = ranked.isEmpty() ? told : told.withValues(column.name(), ranked);
            text(clause, "defaultOutputEntry")
                    .filter(t -> !t.text().equals("null"))
                    .map(FeelCell::of)
                    .flatMap(cell ->
                            faults.take(ConditionParser.parseValue(cell.text(), column.name(), column.domain(), cell)))
                    .ifPresent(value -> defaults.put(column.name(), value));
        }
        if (faults.errorCount() > errorsBefore
                || clauses.stream().anyMatch(c -> c.column().isEmpty())) {
            return Optional.empty();
        }
        if (!defaults.isEmpty() && defaults.size() < outputs.columns().size()) {
            faults.error(
                    DmnFile.MISSING,
                    table.place(),
                    defaults.size() + " of " + outputs.columns().size()
                            + " outputs have a <defaultOutputEntry>, expected all or none");
            return Optional.empty();
        }
        List<FactValue> inOrder = outputs.columns().stream()
                .flatMap(c -> Optional.ofNullable(defaults.get(c.name())).stream())
                .toList();
        return Optional.of(inOrder.isEmpty() ? told : told.withDefaults(inOrder));
    }

    /** Narrows an output to what a file lists; where the host has a list of its own, to single values of that. */
    private Optional<DmnScalar> narrowed(OutputColumn<?> column, XmlText list) {
        Domain domain = column.domain();
        Optional<DmnScalar> type = types.narrow(DmnScalar.of(domain.base()), list, column.name(), true);
        return domain instanceof LimitedDomain
                ? type.filter(t -> !OutputValues.single(t.domain()).isEmpty())
                        .flatMap(t -> types.narrow(DmnScalar.of(domain), list, column.name(), true))
                : type;
    }

    /** Narrows an output to its declared or allowed values, so that other ones are told at their place. */
    private Domain domain(OutputColumn<?> column, OutputSchema<?> declared) {
        List<FactValue> values = declared.values(column.name());
        if (values.isEmpty()) {
            return allowed.getOrDefault(column.name(), column.domain());
        }
        return column.domain() instanceof FiniteDomain codes
                ? FiniteDomain.of(
                        codes.noun(), values.stream().map(FactValue::shown).toList())
                : LimitedDomain.of(
                        column.domain().base(),
                        values.stream().map(ValueRange::only).toList());
    }

    private static Optional<XmlText> text(Clause clause, String child) {
        return clause.element().child(child).flatMap(XmlElement::expressionText).filter(t -> !t.blank());
    }

    private static List<OutputReader.Output> drawn(OutputSchema<?> outputs) {
        return outputs.columns().stream()
                .map(c -> {
                    DmnScalar type = DmnScalar.of(c.domain());
                    return new OutputReader.Output(
                            c.name(),
                            DmnColumn.of(c.name(), type, Optional.empty()),
                            Optional.of(type),
                            outputs.values(c.name()),
                            outputs.defaults().map(d -> d.get(0)));
                })
                .toList();
    }

    /** Puts a rule's outputs in the order of the host's columns. */
    private Rule inOrder(Rule rule, List<Clause> clauses) {
        List<FactValue> values = outputs.columns().stream()
                .map(column -> {
                    int at = 0;
                    while (!clauses.get(at).name().equals(Scope.folded(column.name()))) {
                        at++;
                    }
                    return rule.outputs().get(at);
                })
                .toList();
        return Rule.builder()
                .id(rule.id())
                .addAllInputs(rule.inputs())
                .addAllOutputs(values)
                .putAllAnnotations(rule.annotations())
                .location(rule.location())
                .build();
    }
}
