package dev.caserail.routing.dmn;

import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.dmn.model.DmnColumn;
import dev.caserail.routing.dmn.model.DmnHeading;
import dev.caserail.routing.dmn.model.DmnTable;
import dev.caserail.routing.dmn.type.DmnFacts;
import dev.caserail.routing.dmn.type.DmnScalar;
import dev.caserail.routing.dmn.type.DmnSequence;
import dev.caserail.routing.dmn.type.DmnStructure;
import dev.caserail.routing.dmn.type.DmnType;
import dev.caserail.routing.dmn.type.ImmutableDmnScalar;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FactSchemaBuilder;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.FlagDomain;
import dev.caserail.routing.fact.LimitedDomain;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.internal.feel.Expression;
import dev.caserail.routing.internal.feel.Expression.Name;
import dev.caserail.routing.internal.feel.ExpressionParser;
import dev.caserail.routing.internal.feel.FeelCell;
import dev.caserail.routing.internal.feel.Kinds;
import dev.caserail.routing.internal.feel.OutOfReach;
import dev.caserail.routing.internal.feel.Scope;
import dev.caserail.routing.internal.xml.XmlElement;
import dev.caserail.routing.internal.xml.XmlElement.XmlAttribute;
import dev.caserail.routing.internal.xml.XmlText;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.FactValue;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.Severity;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the columns of a table: what each asks for or gives, and its type. */
final class ColumnReader {
    /** What may stand before the first literal of a cell. */
    private static final Pattern BEFORE_LITERAL = Pattern.compile("^(?:not\\s*\\(|[\\[\\]()<>=!\\s])+");

    private final Scope scope;
    private final Inputs inputs;
    private final TypeReader types;
    private final Optional<DmnType> declared;
    private final DmnHeading heading;
    private final Diagnostics faults;
    private final List<String> settled = new ArrayList<>();

    ColumnReader(
            Scope scope,
            Inputs inputs,
            TypeReader types,
            Optional<DmnType> declared,
            DmnHeading heading,
            Diagnostics faults) {
        this.scope = scope;
        this.inputs = inputs;
        this.types = types;
        this.declared = declared;
        this.heading = heading;
        this.faults = faults;
    }

    /** An input column; one that is not usable has a fault or is out of reach. */
    record Input(DmnColumn drawn, FactColumn<DmnFacts> column, boolean set, boolean usable) {}

    /** An output column; its type is empty where it has a fault or is out of reach. */
    record Output(
            String name,
            DmnColumn drawn,
            Optional<DmnScalar> type,
            List<FactValue> values,
            Optional<FactValue> byDefault) {}

    /** {@return names of inputs that got their type from this table} */
    List<String> settled() {
        return settled;
    }

    /** {@return the columns, and behind them all other facts that the decision may use, so that cells can name them} */
    FactSchema<DmnFacts> known(List<Input> columns) {
        FactSchemaBuilder<DmnFacts> schema = FactSchema.builder(heading.name());
        Set<String> names = new LinkedHashSet<>();
        for (Input input : columns) {
            FactColumn<DmnFacts> column = input.column();
            names.add(column.name());
            schema.fact(column.name(), column.domain(), column.optional(), column::read);
        }
        scope.singles().forEach((name, found) -> {
            Domain domain = ((DmnScalar) found.type()).domain();
            if (names.add(name)) {
                schema.fact(name, domain, true, f -> f.fact(found.path(), domain));
            }
        });
        if (names.isEmpty()) {
            // A table without inputs is a constant; a schema needs a column all the same.
            schema.fact("(none)", FlagDomain.FLAG, true, f -> AbsentFact.ABSENT);
        }
        return schema.build();
    }

    /** Finds an expression language that is not FEEL. */
    static Optional<FeelCell.Beyond> language(XmlElement entry) {
        return entry.attribute("expressionLanguage")
                .filter(l -> !l.value().isBlank()
                        && !l.value().toLowerCase(Locale.ROOT).contains("feel"))
                .map(l -> new FeelCell.Beyond(
                        "the expression language `" + Literal.shown(l.value()) + "` of " + entry.tag(), l.place()));
    }

    List<Input> inputs(XmlElement table) {
        List<Input> read = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        List<XmlElement> clauses = table.children("input");
        List<List<XmlElement>> rows = rows(table, "inputEntry");
        for (int i = 0; i < clauses.size(); i++) {
            read.add(input(clauses.get(i), cells(rows, i), names));
        }
        return read;
    }

    List<Output> outputs(XmlElement table) {
        List<XmlElement> clauses = table.children("output");
        List<List<XmlElement>> rows = rows(table, "outputEntry");
        List<Output> read = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            Output output = output(clauses.get(i), cells(rows, i), clauses.size());
            if (read.stream().anyMatch(o -> o.name().equals(output.name()))) {
                faults.error(
                        DmnFile.DUPLICATE,
                        clauses.get(i).place(),
                        "a second <output> has the name `" + Literal.shown(output.name()) + "`",
                        "give each output a name of its own");
            }
            read.add(output);
        }
        long defaults = read.stream().filter(o -> o.byDefault().isPresent()).count();
        if (defaults > 0 && defaults < read.size()) {
            faults.error(
                    DmnFile.MISSING,
                    table.place(),
                    defaults + " of " + read.size() + " outputs have a <defaultOutputEntry>, expected all or none");
        }
        return read;
    }

    private Optional<FactValue> value(FeelCell cell, Output output) {
        DmnScalar type = output.type().orElseThrow();
        return faults.take(ConditionParser.parseValue(cell.text(), output.name(), type.domain(), cell));
    }

    static String free(String expression, Set<String> taken) {
        String name = expression;
        for (int i = 2; !taken.add(name); i++) {
            name = expression + " (" + i + ")";
        }
        return name;
    }

    /** {@return the expression of a column, whose name has a number behind it where one before asks for the same} */
    static String expression(DmnTable table, DmnColumn column) {
        String plain = column.name().replaceFirst(" \\(\\d+\\)$", "");
        return table.inputs().stream()
                        .takeWhile(c -> !c.name().equals(column.name()))
                        .anyMatch(c -> c.name().equals(plain))
                ? plain
                : column.name();
    }

    private static List<List<XmlElement>> rows(XmlElement table, String name) {
        return table.children("rule").stream().map(r -> r.children(name)).toList();
    }

    private static List<XmlText> cells(List<List<XmlElement>> rows, int column) {
        return rows.stream()
                .filter(entries -> entries.size() > column)
                .flatMap(entries -> entries.get(column).expressionText().stream())
                .toList();
    }

    private Input input(XmlElement clause, List<XmlText> cells, Set<String> names) {
        Optional<XmlElement> element = clause.child("inputExpression");
        Optional<XmlText> text = element.flatMap(XmlElement::expressionText).filter(t -> !t.blank());
        String expression = text.map(t -> Scope.folded(t.text())).orElse("?");
        String name = free(expression, names);
        if (text.isEmpty()) {
            faults.error(
                    DmnFile.MISSING,
                    element.orElse(clause).place(),
                    clause.tag() + " has no expression, expected <inputExpression> with <text>");
            return unusable(name);
        }
        Optional<FeelCell.Beyond> language = language(element.orElseThrow());
        if (language.isPresent()) {
            faults.add(OutOfReach.warning(language.get().what(), language.get().place()));
            return unusable(name);
        }
        Optional<XmlAttribute> reference = element.get().attribute("typeRef");
        Optional<DmnType> type = TypeReader.untyped(reference)
                ? Optional.empty()
                : types.resolve(reference.orElseThrow().value(), reference.get().place());
        if (type.isEmpty() && !TypeReader.untyped(reference)) {
            return unusable(name);
        }
        Optional<Expression> asked = asked(text.get(), expression, type, cells);
        if (asked.isEmpty()) {
            return unusable(name);
        }
        DmnType found = asked.get().type();
        if (type.isPresent() && !Kinds.compatible(type.get(), found)) {
            faults.error(
                    DmnFile.WRONG_TYPE,
                    reference.orElseThrow().place(),
                    "the type `" + Literal.shown(reference.get().value()) + "` of <inputExpression>, but `"
                            + Literal.shown(expression) + "` is " + found.words());
            return unusable(name);
        }
        return single(clause, text.get(), type.filter(t -> t.name().isPresent()).orElse(found), name)
                .map(scalar -> input(clause, name, scalar, asked.get(), cells))
                .orElseGet(() -> unusable(name));
    }

    private Input input(XmlElement clause, String name, DmnScalar type, Expression asked, List<XmlText> cells) {
        DmnScalar narrowed = clause.child("inputValues")
                .flatMap(XmlElement::expressionText)
                .filter(t -> !t.blank() && !(type.domain() instanceof SetDomain))
                .map(t -> unnamed(types.constrain(type, t, name)))
                .orElse(type);
        if (TypeReader.marked(clause, "optional")) {
            narrowed = DmnScalar.builder()
                    .domain(narrowed.domain())
                    .name(narrowed.name())
                    .optional(true)
                    .build();
        }
        boolean optional = narrowed.optional() || cells.stream().anyMatch(c -> FeelCell.asksForNull(c.text()));
        Domain domain = narrowed.domain();
        FactColumn<DmnFacts> column = FactSchema.<DmnFacts>builder(name)
                .fact(name, domain, optional, f -> DmnFacts.fact(asked.value(f), domain))
                .build()
                .columns()
                .get(0);
        return new Input(
                DmnColumn.of(name, narrowed, clause.value("label")), column, domain instanceof SetDomain, true);
    }

    /** Finds what an input column asks for; a name without a type gets it here. */
    private Optional<Expression> asked(XmlText text, String expression, Optional<DmnType> type, List<XmlText> cells) {
        Optional<Name> name = scope.find(expression);
        if (name.isPresent()) {
            return Optional.of(name.get());
        }
        if (inputs.beyond(expression)) {
            faults.add(OutOfReach.warning("the type of `" + Literal.shown(expression) + "`", text.apply(0)));
            return Optional.empty();
        }
        if (inputs.open(expression)) {
            DmnType settledType = type.orElseGet(() -> inferred(cells));
            inputs.settle(expression, settledType);
            settled.add(expression);
            return Optional.of(new Name(List.of(expression), settledType));
        }
        Validation<Diagnostic, Expression> parsed = ExpressionParser.parse(text, scope);
        if (parsed.isInvalid()) {
            faults.add(parsed.getError());
            return Optional.empty();
        }
        return Optional.of(parsed.get());
    }

    private Optional<DmnScalar> single(XmlElement clause, XmlText text, DmnType type, String name) {
        if (type instanceof DmnScalar scalar) {
            return Optional.of(scalar);
        }
        if (type instanceof DmnSequence list && list.members() instanceof DmnScalar member) {
            if (member.domain() instanceof FiniteDomain codes) {
                ImmutableDmnScalar.BuildFinal set = ImmutableDmnScalar.builder().domain(SetDomain.of(codes));
                return Optional.of(set.name(list.name()).build());
            }
            faults.add(Diagnostic.builder()
                    .code(DmnFile.UNSUPPORTED)
                    .severity(Severity.WARNING)
                    .location(text.apply(0))
                    .message("`" + Literal.shown(name) + "` is a list of any values, which is out of reach, so this "
                            + "decision is left out")
                    .help("declare the allowed values of its members")
                    .build());
            return Optional.empty();
        }
        faults.error(
                DmnFile.WRONG_TYPE,
                text.apply(0),
                "`" + Literal.shown(name) + "` of " + clause.tag() + " is " + type.words()
                        + ", expected a single value or a list of codes");
        return Optional.empty();
    }

    private Output output(XmlElement clause, List<XmlText> cells, int count) {
        String name = clause.value("name").map(Scope::folded).orElse(heading.variable());
        if (count > 1 && clause.value("name").isEmpty()) {
            faults.error(
                    DmnFile.MISSING,
                    clause.place(),
                    clause.tag() + " has no name, expected the attribute `name` where a table has several outputs");
        }
        Optional<XmlAttribute> reference = clause.attribute("typeRef");
        Optional<DmnType> type = TypeReader.untyped(reference)
                ? declaredFor(name, count).or(() -> Optional.of(inferred(cells)))
                : types.resolve(reference.orElseThrow().value(), reference.get().place());
        if (type.isPresent() && !(type.get() instanceof DmnScalar)) {
            faults.add(OutOfReach.warning(
                    "the output `" + Literal.shown(name) + "` with "
                            + type.get().words(),
                    clause.place()));
            type = Optional.empty();
        }
        Optional<DmnScalar> scalar =
                type.flatMap(t -> t instanceof DmnScalar one ? Optional.of(one) : Optional.empty());
        Optional<XmlText> values =
                clause.child("outputValues").flatMap(XmlElement::expressionText).filter(t -> !t.blank());
        if (scalar.isPresent() && values.isPresent()) {
            scalar = Optional.of(unnamed(types.constrain(scalar.get(), values.get(), name)));
        }
        DmnScalar drawn = scalar.orElse(DmnScalar.of(TextDomain.TEXT));
        Output read = new Output(
                name,
                DmnColumn.of(name, drawn, clause.value("label")),
                scalar,
                scalar.map(ColumnReader::listed).orElse(List.of()),
                Optional.empty());
        return new Output(name, read.drawn(), scalar, read.values(), byDefault(clause, read));
    }

    private Optional<FactValue> byDefault(XmlElement clause, Output output) {
        Optional<XmlElement> element = clause.child("defaultOutputEntry");
        Optional<XmlText> text = element.flatMap(XmlElement::expressionText).filter(t -> !t.blank());
        if (text.isEmpty() || output.type().isEmpty() || text.get().text().equals("null")) {
            return Optional.empty();
        }
        Optional<FeelCell.Beyond> beyond = FeelCell.beyond(text.get().text(), text.get(), false);
        if (beyond.isPresent()) {
            faults.error(
                    DmnFile.BAD_EXPRESSION,
                    beyond.get().place(),
                    "found " + beyond.get().what() + " as default, expected a literal");
            return Optional.empty();
        }
        return value(FeelCell.of(text.get()), output);
    }

    /** {@return the type that the decision's variable gives an output} */
    private Optional<DmnType> declaredFor(String name, int count) {
        Optional<DmnType> one = declared.map(d -> d instanceof DmnSequence list ? list.members() : d);
        return count == 1
                ? one.filter(DmnScalar.class::isInstance)
                : one.flatMap(t -> t instanceof DmnStructure structure
                        ? Optional.ofNullable(structure.components().get(name))
                        : Optional.empty());
    }

    /** {@return the values of an output, best first, where its domain is not codes, which have an order anyway} */
    private static List<FactValue> listed(DmnScalar type) {
        if (!(type.domain() instanceof LimitedDomain limited)) {
            return List.of();
        }
        boolean single = limited.allowed().stream()
                .allMatch(r -> r.low().isPresent() && r.low().equals(r.high()));
        return single
                ? limited.allowed().stream()
                        .map(r -> r.low().orElseThrow())
                        .distinct()
                        .toList()
                : List.of();
    }

    private static DmnScalar unnamed(DmnScalar type) {
        return DmnScalar.builder()
                .domain(type.domain())
                .optional(type.optional())
                .build();
    }

    private static DmnType inferred(List<XmlText> cells) {
        Domain domain = cells.stream()
                .flatMap(c -> Kinds.ofLiteral(BEFORE_LITERAL.matcher(c.text()).replaceFirst("")).stream())
                .findFirst()
                .orElse(TextDomain.TEXT);
        return DmnScalar.of(domain);
    }

    private static Input unusable(String name) {
        DmnScalar type = DmnScalar.of(TextDomain.TEXT);
        return new Input(
                DmnColumn.of(name, type, Optional.empty()), TypeReader.column(name, type.domain(), true), false, false);
    }
}
