package dev.caserail.routing.dmn;

import dev.caserail.routing.dmn.model.DmnColumn;
import dev.caserail.routing.dmn.model.DmnDecision;
import dev.caserail.routing.dmn.model.DmnExpression;
import dev.caserail.routing.dmn.model.DmnHeading;
import dev.caserail.routing.dmn.model.DmnInput;
import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.dmn.model.DmnTable;
import dev.caserail.routing.dmn.model.DmnVersion;
import dev.caserail.routing.dmn.type.DmnScalar;
import dev.caserail.routing.dmn.type.DmnSequence;
import dev.caserail.routing.dmn.type.DmnStructure;
import dev.caserail.routing.dmn.type.DmnType;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.LimitedDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.internal.feel.FeelText;
import dev.caserail.routing.internal.feel.Kinds;
import dev.caserail.routing.internal.feel.OutputValues;
import dev.caserail.routing.internal.xml.XmlIds;
import dev.caserail.routing.internal.xml.XmlOut;
import dev.caserail.routing.internal.xml.XmlReader;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.table.TableVersion;
import dev.caserail.routing.value.FactValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a model as DMN XML: types, inputs, decisions, and a diagram of them. */
final class DmnWriter {
    private static final String DESCRIPTION = "description";
    private static final Map<HitPolicy, String> AGGREGATIONS = Map.of(
            HitPolicy.COLLECT_SUM, "SUM",
            HitPolicy.COLLECT_COUNT, "COUNT",
            HitPolicy.COLLECT_MIN, "MIN",
            HitPolicy.COLLECT_MAX, "MAX");

    private final DmnModel model;
    private final Map<String, DmnType> types;
    private final XmlOut out = new XmlOut();
    private final Set<String> ids = new LinkedHashSet<>();
    private final DmnDiagram diagram;

    private DmnWriter(DmnModel model) {
        this.model = model;
        this.types = model.types();
        this.diagram = DmnDiagram.of(model);
    }

    static String write(DmnModel model, DmnVersion version) {
        return new DmnWriter(model).write(version);
    }

    private String write(DmnVersion version) {
        ids.add(model.id());
        model.inputs().forEach(i -> ids.add(i.id()));
        model.decisions().forEach(d -> ids.add(d.heading().id()));
        out.open(
                "definitions",
                "xmlns",
                version.namespace(),
                "xmlns:dmndi",
                version.diagramNamespace(),
                "xmlns:dc",
                "http://www.omg.org/spec/DMN/20180521/DC/",
                "xmlns:di",
                "http://www.omg.org/spec/DMN/20180521/DI/",
                "xmlns:caserail",
                XmlReader.OURS,
                "id",
                model.id(),
                "name",
                model.name(),
                "namespace",
                model.namespace());
        types.forEach((name, type) -> definition("itemDefinition", name, type));
        model.inputs().forEach(this::input);
        model.decisions().forEach(this::decision);
        diagram.write(out, ids);
        return out.close().text();
    }

    private String id(String wanted) {
        return XmlIds.free(wanted, ids);
    }

    private void definition(String element, String name, DmnType type) {
        boolean list = type instanceof DmnSequence;
        DmnType body = type instanceof DmnSequence sequence ? sequence.members() : type;
        boolean refers =
                body.name().filter(n -> !n.equals(name) && types.containsKey(n)).isPresent();
        Domain base = body instanceof DmnScalar scalar ? scalar.domain().base() : TextDomain.TEXT;
        out.open(
                element,
                "id",
                id("type_" + name),
                "name",
                name,
                "isCollection",
                list ? "true" : "",
                XmlReader.OUR_PREFIX + "scale",
                !refers && base instanceof NumberDomain n && n.scale().isPresent()
                        ? Integer.toString(n.scale().getAsInt())
                        : "",
                XmlReader.OUR_PREFIX + "anyCase",
                !refers && base == TextDomain.FOLDED ? "true" : "",
                XmlReader.OUR_PREFIX + TypeReader.TEXTS,
                !refers && base == TextDomain.TEXT && limited(body) ? "true" : "",
                XmlReader.OUR_PREFIX + "optional",
                !refers && body instanceof DmnScalar scalar && unsaid(scalar) ? "true" : "");
        if (refers) {
            out.leaf("typeRef", body.name().orElseThrow());
        } else if (body instanceof DmnStructure structure) {
            structure.components().forEach((part, partType) -> definition("itemComponent", part, partType));
        } else if (body instanceof DmnScalar scalar) {
            out.leaf("typeRef", Kinds.word(scalar.domain()));
            values("allowedValues", scalar);
        }
        out.close();
    }

    private static boolean limited(DmnType type) {
        return type instanceof DmnScalar scalar && scalar.domain() instanceof LimitedDomain;
    }

    /** Says whether a type may be absent and has no list of allowed values that says so. */
    private static boolean unsaid(DmnScalar type) {
        return type.optional() && FeelText.allowed(type.domain()).isEmpty();
    }

    private void values(String element, DmnScalar type) {
        FeelText.allowed(type.domain()).ifPresent(text -> values(element, type.optional() ? text + ", null" : text));
    }

    private void values(String element, String list) {
        out.open(element, "id", id(element)).leaf("text", list).close();
    }

    private void input(DmnInput input) {
        out.open("inputData", "id", input.id(), "name", input.label().orElse(input.name()))
                .empty(
                        "variable",
                        "id",
                        id("variable_" + input.name()),
                        "name",
                        input.name(),
                        "typeRef",
                        reference(input.type()))
                .close();
    }

    /** A type by its name, or as one of the standard's; nothing where it follows from elsewhere. */
    private String reference(DmnType type) {
        Optional<String> name = type.name().filter(types::containsKey);
        if (name.isPresent()) {
            return name.get();
        }
        return type instanceof DmnScalar scalar && !(scalar.domain() instanceof SetDomain)
                ? Kinds.word(scalar.domain())
                : "";
    }

    private void decision(DmnDecision decision) {
        DmnHeading heading = decision.heading();
        String version =
                decision instanceof DmnTable table ? table.table().version().version() : TableVersion.UNVERSIONED;
        out.open(
                "decision",
                "id",
                heading.id(),
                "name",
                heading.name(),
                XmlReader.OUR_PREFIX + TableReader.VERSION,
                version.equals(TableVersion.UNVERSIONED) ? "" : version);
        heading.description().ifPresent(d -> out.leaf(DESCRIPTION, d));
        heading.question().ifPresent(q -> out.leaf("question", q));
        out.empty(
                "variable",
                "id",
                id("variable_" + heading.variable()),
                "name",
                heading.variable(),
                "typeRef",
                reference(decision.type()));
        for (String input : heading.inputs()) {
            model.inputs().stream()
                    .filter(i -> i.name().equals(input))
                    .forEach(i -> requirement("requiredInput", i.id(), heading.id()));
        }
        for (String needed : heading.decisions()) {
            model.find(needed)
                    .ifPresent(d -> requirement("requiredDecision", d.heading().id(), heading.id()));
        }
        if (decision instanceof DmnTable table) {
            table(table);
        } else if (decision instanceof DmnExpression expression) {
            out.open("literalExpression", "id", id("expression_" + heading.id()))
                    .leaf("text", expression.text())
                    .close();
        }
        out.close();
    }

    private void requirement(String element, String from, String to) {
        String id = id("requirement_" + from + "_" + to);
        diagram.edge(id, from, to);
        out.open("informationRequirement", "id", id)
                .empty(element, "href", "#" + from)
                .close();
    }

    private void table(DmnTable table) {
        String base = table.heading().id();
        HitPolicy policy = table.table().hitPolicy();
        String aggregation = AGGREGATIONS.getOrDefault(policy, "");
        out.open(
                "decisionTable",
                "id",
                id("table_" + base),
                "hitPolicy",
                aggregation.isEmpty() ? policy.label() : "COLLECT",
                "aggregation",
                aggregation,
                "preferredOrientation",
                "Rule-as-Row");
        table.inputs().forEach(i -> input(table, i));
        List<FactValue> defaults = table.table().outputs().defaults().orElse(List.of());
        for (int i = 0; i < table.outputs().size(); i++) {
            DmnColumn column = table.outputs().get(i);
            output(
                    base,
                    column,
                    table.table().outputs().values(column.name()),
                    i < defaults.size() ? Optional.of(defaults.get(i)) : Optional.empty());
        }
        List<String> notes =
                table.annotations().stream().filter(n -> !n.equals(DESCRIPTION)).toList();
        notes.forEach(n -> out.empty("annotation", "name", n));
        List<String> columns = table.inputs().stream().map(DmnColumn::name).toList();
        table.table().rules().forEach(r -> rule(r, columns, notes));
        out.close();
    }

    private void input(DmnTable table, DmnColumn column) {
        String base = table.heading().id();
        DmnScalar type = column.type();
        out.open(
                        "input",
                        "id",
                        id(base + "_input"),
                        "label",
                        column.label().orElse(""),
                        XmlReader.OUR_PREFIX + "optional",
                        unsaid(type) ? "true" : "")
                .open("inputExpression", "id", id(base + "_expression"), "typeRef", reference(type))
                .leaf("text", ColumnNames.expression(table, column))
                .close();
        if (type.name().filter(types::containsKey).isEmpty() && !(type.domain() instanceof SetDomain)) {
            values("inputValues", type);
        }
        out.close();
    }

    private void output(String base, DmnColumn column, List<FactValue> ranked, Optional<FactValue> byDefault) {
        DmnScalar type = column.type();
        OutputValues meant = OutputValues.of(type.domain(), ranked);
        out.open(
                "output",
                "id",
                id(base + "_output"),
                "label",
                column.label().orElse(""),
                "name",
                column.name(),
                "typeRef",
                reference(type),
                OutputValues.ATTRIBUTE,
                meant.mark());
        if (meant == OutputValues.RANKED) {
            values("outputValues", ranked.stream().map(FeelText::of).collect(Collectors.joining(", ")));
        } else if (type.name().filter(types::containsKey).isEmpty()) {
            values("outputValues", type);
        }
        byDefault.ifPresent(d -> out.open("defaultOutputEntry", "id", id(base + "_default"))
                .leaf("text", FeelText.of(d))
                .close());
        out.close();
    }

    private void rule(Rule rule, List<String> columns, List<String> notes) {
        String name = rule.id().value();
        boolean own = XmlIds.fits(name) && !ids.contains(name);
        String id = id(own ? name : "rule_" + name);
        out.open("rule", "id", id, XmlReader.OUR_PREFIX + "rule", own ? "" : name);
        Optional.ofNullable(rule.annotations().get(DESCRIPTION)).ifPresent(d -> out.leaf(DESCRIPTION, d));
        Map<String, String> tests = new LinkedHashMap<>();
        for (InputEntry entry : rule.inputs()) {
            tests.put(entry.column(), FeelText.of(entry.test()));
        }
        for (String column : columns) {
            out.open("inputEntry", "id", id(id + "_in"))
                    .leaf("text", tests.getOrDefault(column, "-"))
                    .close();
        }
        for (FactValue value : rule.outputs()) {
            out.open("outputEntry", "id", id(id + "_out"))
                    .leaf("text", FeelText.of(value))
                    .close();
        }
        for (String note : notes) {
            out.open("annotationEntry")
                    .leaf("text", rule.annotations().getOrDefault(note, ""))
                    .close();
        }
        out.close();
    }
}
