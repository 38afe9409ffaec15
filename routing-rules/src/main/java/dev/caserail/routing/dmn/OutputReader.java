package dev.caserail.routing.dmn;

import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.dmn.model.DmnColumn;
import dev.caserail.routing.dmn.model.DmnHeading;
import dev.caserail.routing.dmn.type.DmnScalar;
import dev.caserail.routing.dmn.type.DmnSequence;
import dev.caserail.routing.dmn.type.DmnStructure;
import dev.caserail.routing.dmn.type.DmnType;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.internal.feel.FeelCell;
import dev.caserail.routing.internal.feel.OutOfReach;
import dev.caserail.routing.internal.feel.OutputValues;
import dev.caserail.routing.internal.feel.Scope;
import dev.caserail.routing.internal.xml.XmlElement;
import dev.caserail.routing.internal.xml.XmlElement.XmlAttribute;
import dev.caserail.routing.internal.xml.XmlText;
import dev.caserail.routing.value.FactValue;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the output columns of a table: what each is called, its type, its values and its default. */
final class OutputReader {
    private final TypeReader types;
    private final Optional<DmnType> declared;
    private final DmnHeading heading;
    private final Diagnostics faults;

    OutputReader(TypeReader types, Optional<DmnType> declared, DmnHeading heading, Diagnostics faults) {
        this.types = types;
        this.declared = declared;
        this.heading = heading;
        this.faults = faults;
    }

    /** An output column and the type of its cells, which is empty where it has a fault or is out of reach. */
    record Output(
            String name,
            DmnColumn drawn,
            Optional<DmnScalar> type,
            List<FactValue> values,
            Optional<FactValue> byDefault) {}

    /** {@return the columns, in order} */
    List<Output> outputs(XmlElement table) {
        List<XmlElement> clauses = table.children("output");
        List<List<XmlText>> cells = ColumnCells.of(table, "outputEntry", clauses.size());
        List<Output> read = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            Output output = output(clauses.get(i), cells.get(i), clauses.size());
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
                ? declaredFor(name, count).or(() -> Optional.of(ColumnCells.inferred(cells)))
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
        OutputValues meant = OutputValues.of(clause);
        Optional<DmnScalar> told = scalar.map(s -> values.map(
                        v -> TypeReader.unnamed(types.constrain(s, v, name, meant != OutputValues.ALLOWED_AND_RANKED)))
                .orElse(s));
        DmnScalar drawn = (meant == OutputValues.RANKED ? scalar : told).orElse(DmnScalar.of(TextDomain.TEXT));
        List<FactValue> ranked = meant == OutputValues.ALLOWED
                ? List.of()
                : told.map(t -> OutputValues.single(t.domain())).orElse(List.of());
        Output read =
                new Output(name, DmnColumn.of(name, drawn, clause.value("label")), told, ranked, Optional.empty());
        return new Output(name, read.drawn(), told, ranked, byDefault(clause, read));
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

    private Optional<FactValue> value(FeelCell cell, Output output) {
        DmnScalar type = output.type().orElseThrow();
        return faults.take(ConditionParser.parseValue(cell.text(), output.name(), type.domain(), cell));
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
}
