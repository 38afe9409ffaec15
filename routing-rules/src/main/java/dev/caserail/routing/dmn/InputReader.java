package dev.caserail.routing.dmn;

import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.dmn.model.DmnColumn;
import dev.caserail.routing.dmn.model.DmnHeading;
import dev.caserail.routing.dmn.type.DmnFacts;
import dev.caserail.routing.dmn.type.DmnScalar;
import dev.caserail.routing.dmn.type.DmnSequence;
import dev.caserail.routing.dmn.type.DmnType;
import dev.caserail.routing.dmn.type.ImmutableDmnScalar;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FactSchemaBuilder;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.FlagDomain;
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
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.Severity;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the input columns of a table: what each asks for, and its type. */
final class InputReader {
    private final Scope scope;
    private final Inputs inputs;
    private final TypeReader types;
    private final DmnHeading heading;
    private final Diagnostics faults;
    private final List<String> settled = new ArrayList<>();

    InputReader(Scope scope, Inputs inputs, TypeReader types, DmnHeading heading, Diagnostics faults) {
        this.scope = scope;
        this.inputs = inputs;
        this.types = types;
        this.heading = heading;
        this.faults = faults;
    }

    /** An input column; one that is not usable has a fault or is out of reach. */
    record Input(DmnColumn drawn, FactColumn<DmnFacts> column, boolean set, boolean usable) {}

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

    /** {@return the columns, in order} */
    List<Input> inputs(XmlElement table) {
        List<Input> read = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        List<XmlElement> clauses = table.children("input");
        List<List<XmlText>> cells = ColumnCells.of(table, "inputEntry", clauses.size());
        for (int i = 0; i < clauses.size(); i++) {
            read.add(input(clauses.get(i), cells.get(i), names));
        }
        return read;
    }

    private Input input(XmlElement clause, List<XmlText> cells, Set<String> names) {
        Optional<XmlElement> element = clause.child("inputExpression");
        Optional<XmlText> text = element.flatMap(XmlElement::expressionText).filter(t -> !t.blank());
        String expression = text.map(t -> Scope.folded(t.text())).orElse("?");
        String name = ColumnNames.free(expression, names);
        if (text.isEmpty()) {
            faults.error(
                    DmnFile.MISSING,
                    element.orElse(clause).place(),
                    clause.tag() + " has no expression, expected <inputExpression> with <text>");
            return unusable(name);
        }
        Optional<FeelCell.Beyond> language = Elements.language(element.orElseThrow());
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
                .map(t -> TypeReader.unnamed(types.constrain(type, t, name, false)))
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
            DmnType settledType = type.orElseGet(() -> ColumnCells.inferred(cells));
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

    private static Input unusable(String name) {
        DmnScalar type = DmnScalar.of(TextDomain.TEXT);
        return new Input(
                DmnColumn.of(name, type, Optional.empty()), TypeReader.column(name, type.domain(), true), false, false);
    }
}
