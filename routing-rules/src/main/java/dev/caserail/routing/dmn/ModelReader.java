package dev.caserail.routing.dmn;

import dev.caserail.routing.cell.DomainCheck;
import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.dmn.model.DmnDecision;
import dev.caserail.routing.dmn.model.DmnExpression;
import dev.caserail.routing.dmn.model.DmnHeading;
import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.dmn.model.DmnTable;
import dev.caserail.routing.dmn.model.DmnVersion;
import dev.caserail.routing.dmn.type.DmnFacts;
import dev.caserail.routing.dmn.type.DmnList;
import dev.caserail.routing.dmn.type.DmnSequence;
import dev.caserail.routing.dmn.type.DmnStructure;
import dev.caserail.routing.dmn.type.DmnType;
import dev.caserail.routing.dmn.type.DmnValue;
import dev.caserail.routing.internal.feel.Expression;
import dev.caserail.routing.internal.feel.ExpressionParser;
import dev.caserail.routing.internal.feel.FeelCell;
import dev.caserail.routing.internal.feel.Kinds;
import dev.caserail.routing.internal.feel.OutOfReach;
import dev.caserail.routing.internal.feel.Scope;
import dev.caserail.routing.internal.xml.XmlElement;
import dev.caserail.routing.internal.xml.XmlElement.XmlAttribute;
import dev.caserail.routing.internal.xml.XmlIds;
import dev.caserail.routing.internal.xml.XmlText;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.NearName;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the definitions of a file: types, inputs, and decisions in the order in which they can be made. */
final class ModelReader {
    private static final List<String> LOGIC = List.of(
            "decisionTable",
            "literalExpression",
            "context",
            "invocation",
            "relation",
            "list",
            "functionDefinition",
            "conditional",
            "for",
            "every",
            "some",
            "filter");

    private final XmlElement root;
    private final DomainCheck check;
    private final Diagnostics faults;
    private final TypeReader types;
    private final Inputs inputs;
    private final Requirements requirements;
    private final Map<XmlElement, DmnHeading> headings = new LinkedHashMap<>();
    private final Map<XmlElement, DmnDecision> read = new LinkedHashMap<>();
    private final Map<String, Diagnostic> leftOut = new LinkedHashMap<>();
    private final Set<String> ids = new LinkedHashSet<>();

    private ModelReader(XmlElement root, DomainCheck check, Diagnostics faults) {
        this.root = root;
        this.check = check;
        this.faults = faults;
        this.types = TypeReader.read(root, faults);
        this.inputs = new Inputs(root.children("inputData").isEmpty());
        this.requirements = Requirements.read(root, faults);
    }

    /** Reads a model; empty with an error added where the file is no DMN or has no order. */
    static Optional<DmnModel> read(XmlElement root, DomainCheck check, Diagnostics faults) {
        if (!dmn(root, faults) || !Bounds.kept(root, faults)) {
            return Optional.empty();
        }
        Elements.check(root, faults);
        return new ModelReader(root, check, faults).model();
    }

    /** Says whether a file is DMN of a version that is read; adds an error if not. */
    static boolean dmn(XmlElement root, Diagnostics faults) {
        Optional<DmnVersion> version = DmnVersion.find(root.namespace());
        if (version.isEmpty() || !root.is("definitions")) {
            List<String> known = DmnVersion.allNamespaces().toList();
            faults.error(
                    DmnFile.UNKNOWN_NAMESPACE,
                    root.place(),
                    "the file begins with " + root.tag() + " of the namespace `" + Literal.shown(root.namespace())
                            + "`, expected <definitions> of DMN 1.1 to 1.5, such as `"
                            + DmnVersion.V1_5.namespace() + "`",
                    NearName.hint(root.namespace(), known));
            return false;
        }
        return true;
    }

    private Optional<DmnModel> model() {
        for (XmlElement outside : root.children("import")) {
            faults.add(Diagnostic.warning(
                    DmnFile.UNSUPPORTED,
                    outside.place(),
                    "another file is imported, which is out of reach, so decisions that need it are left out",
                    "copy what is needed into this file"));
        }
        collectIds(root);
        root.children("inputData").forEach(this::input);
        headings();
        Optional<List<XmlElement>> order = requirements.ordered();
        if (order.isEmpty()) {
            return Optional.empty();
        }
        order.get().forEach(this::decision);
        List<XmlElement> inFile = new ArrayList<>(order.get());
        return Optional.of(DmnModel.of(
                root.value("id").filter(XmlIds::fits).orElse("definitions"),
                root.value("name").orElse("model"),
                root.value("namespace").orElse("https://caserail.dev/dmn/model"),
                types.all(),
                inputs.all(ids),
                inFile.stream().filter(read::containsKey).map(this::made).toList(),
                leftOut,
                inputs.beyond()));
    }

    private DmnDecision made(XmlElement decision) {
        return Objects.requireNonNull(read.get(decision), "only decisions that were read are asked for");
    }

    private void collectIds(XmlElement element) {
        element.value("id").ifPresent(ids::add);
        element.children().forEach(this::collectIds);
    }

    static String variable(XmlElement element) {
        return element.child("variable")
                .flatMap(v -> v.value("name"))
                .or(() -> element.value("name"))
                .map(Scope::folded)
                .orElse("?");
    }

    private void input(XmlElement data) {
        Optional<String> label = Elements.name(data, faults);
        String name = variable(data);
        if (inputs.has(name)) {
            faults.error(
                    DmnFile.DUPLICATE,
                    data.place(),
                    "a second " + data.tag() + " has the name `" + Literal.shown(name) + "`",
                    "give this one another name");
            return;
        }
        Optional<DmnType> type = type(data);
        if (type.isEmpty() && !TypeReader.untyped(reference(data))) {
            inputs.declareBeyond(name);
            return;
        }
        String id = data.value("id").filter(XmlIds::fits).orElseGet(() -> XmlIds.free("input_" + name, ids));
        inputs.declare(id, name, label.filter(l -> !l.equals(name)), type);
    }

    private static Optional<XmlAttribute> reference(XmlElement element) {
        return element.child("variable").flatMap(v -> v.attribute("typeRef"));
    }

    private Optional<DmnType> type(XmlElement element) {
        Optional<XmlAttribute> reference = reference(element);
        return TypeReader.untyped(reference)
                ? Optional.empty()
                : types.resolve(reference.orElseThrow().value(), reference.get().place());
    }

    private void headings() {
        Map<String, XmlElement> names = new LinkedHashMap<>();
        for (XmlElement decision : root.children("decision")) {
            String name = Elements.name(decision, faults).orElse("?");
            String variable = variable(decision);
            for (String taken : new LinkedHashSet<>(List.of(name, variable))) {
                XmlElement earlier = names.putIfAbsent(taken, decision);
                if ((inputs.has(taken) && taken.equals(variable)) || (earlier != null && earlier != decision)) {
                    faults.error(
                            DmnFile.DUPLICATE,
                            decision.place(),
                            decision.tag() + " has the name `" + Literal.shown(taken)
                                    + "`, which another decision or input has already",
                            "give this one another name");
                }
            }
            headings.put(
                    decision,
                    DmnHeading.builder()
                            .id(decision.value("id")
                                    .filter(XmlIds::fits)
                                    .orElseGet(() -> XmlIds.free("decision_" + name, ids)))
                            .name(name)
                            .variable(variable)
                            .question(text(decision, "question"))
                            .description(text(decision, "description"))
                            .addAllInputs(required(decision, "inputData"))
                            .addAllDecisions(required(decision, "decision"))
                            .build());
        }
    }

    private static Optional<String> text(XmlElement element, String child) {
        return element.child(child)
                .flatMap(XmlElement::text)
                .map(t -> t.stripped().text())
                .filter(t -> !t.isEmpty());
    }

    private List<String> required(XmlElement decision, String kind) {
        return requirements.of(decision).stream()
                .filter(e -> e.is(kind))
                .map(ModelReader::variable)
                .distinct()
                .toList();
    }

    private void decision(XmlElement decision) {
        DmnHeading heading = Objects.requireNonNull(headings.get(decision), "each decision has a heading");
        int errorsBefore = faults.errorCount();
        Seq<Diagnostic> before = faults.all();
        boolean needsLeftOut = false;
        for (XmlElement needed : requirements.of(decision)) {
            if (needed.is("decision") && !read.containsKey(needed)) {
                needsLeftOut = true;
                String name = Literal.shown(needed.value("name").orElse("?"));
                if (leftOut.containsKey(needed.value("name").map(Scope::folded).orElse("?"))) {
                    faults.add(Diagnostic.warning(
                            DmnFile.LEFT_OUT,
                            decision.place(),
                            Elements.shown(decision) + " is left out because it needs `" + name + "`",
                            "bring `" + name + "` within reach"));
                }
            }
        }
        Optional<DmnDecision> made =
                needsLeftOut || requirements.beyond(decision) ? Optional.empty() : logic(decision, heading);
        if (made.isPresent()) {
            read.put(decision, made.get());
        } else if (faults.errorCount() == errorsBefore) {
            leftOut.put(
                    heading.name(),
                    faults.all()
                            .removeAll(before)
                            .headOption()
                            .getOrElse(() -> OutOfReach.warning(Elements.shown(decision), decision.place())));
        }
    }

    private Optional<DmnDecision> logic(XmlElement decision, DmnHeading heading) {
        List<XmlElement> all = decision.children().stream()
                .filter(c -> c.namespace().equals(decision.namespace()) && LOGIC.contains(c.name()))
                .toList();
        Optional<XmlElement> logic = all.stream().findFirst();
        if (all.size() > 1) {
            faults.error(
                    DmnFile.DUPLICATE,
                    all.get(1).place(),
                    "a second logic, " + all.get(1).tag() + ", in " + Elements.shown(decision) + ", expected one",
                    "delete one of them");
            return Optional.empty();
        }
        if (logic.isEmpty()) {
            faults.add(
                    OutOfReach.warning(Elements.shown(decision) + " without a table or expression", decision.place()));
            return Optional.empty();
        }
        Scope scope = scope(decision);
        Optional<DmnType> declared = type(decision);
        if (declared.isEmpty() && !TypeReader.untyped(reference(decision))) {
            return Optional.empty();
        }
        if (logic.get().is("decisionTable")) {
            InputReader asked = new InputReader(scope, inputs, types, heading, faults);
            OutputReader given = new OutputReader(types, declared, heading, faults);
            return new TableReader(logic.get(), asked, given, check, faults)
                    .read(decision, heading)
                    .map(t -> withInputs(t, asked.settled()));
        }
        if (logic.get().is("literalExpression")) {
            return expression(logic.get(), heading, scope, declared);
        }
        faults.add(OutOfReach.warning(
                "the boxed expression " + logic.get().tag() + " of " + Elements.shown(decision),
                logic.get().place()));
        return Optional.empty();
    }

    /** Adds inputs that nobody declared, so that the model says what it asks for. */
    private static DmnDecision withInputs(DmnTable table, List<String> settled) {
        Set<String> names = new LinkedHashSet<>(table.heading().inputs());
        names.addAll(settled);
        if (names.size() == table.heading().inputs().size()) {
            return table;
        }
        DmnHeading old = table.heading();
        DmnHeading heading = DmnHeading.builder()
                .id(old.id())
                .name(old.name())
                .variable(old.variable())
                .question(old.question())
                .description(old.description())
                .addAllInputs(names)
                .addAllDecisions(old.decisions())
                .build();
        return DmnTable.of(heading, table.inputs(), table.outputs(), table.annotations(), table.table());
    }

    private Scope scope(XmlElement decision) {
        Scope scope = new Scope();
        for (XmlElement needed : requirements.of(decision)) {
            DmnDecision made = read.get(needed);
            if (made != null) {
                String variable = made.heading().variable();
                scope.add(variable, List.of(variable), made.type());
            }
        }
        inputs.types().forEach((name, type) -> scope.add(name, List.of(name), type));
        for (XmlElement needed : requirements.of(decision)) {
            if (read.get(needed) instanceof DmnTable table) {
                outputsOf(table, scope);
            }
        }
        return scope;
    }

    /** Some modelers know a table's outputs by their own names; they come last, so that no other name is hidden. */
    private static void outputsOf(DmnTable table, Scope scope) {
        String variable = table.heading().variable();
        if (table.type() instanceof DmnStructure structure) {
            structure.components().forEach((name, type) -> scope.add(name, List.of(variable, name), type));
        } else if (table.outputs().size() == 1) {
            scope.add(table.outputs().get(0).name(), List.of(variable), table.type());
        }
    }

    private Optional<DmnDecision> expression(
            XmlElement element, DmnHeading heading, Scope scope, Optional<DmnType> declared) {
        Optional<FeelCell.Beyond> language = Elements.language(element);
        Optional<XmlText> text = element.expressionText().filter(t -> !t.blank());
        if (language.isPresent()) {
            faults.add(OutOfReach.warning(language.get().what(), language.get().place()));
            return Optional.empty();
        }
        if (text.isEmpty()) {
            faults.error(
                    DmnFile.MISSING,
                    element.place(),
                    element.tag() + " of `" + Literal.shown(heading.name()) + "` has no text, expected an expression");
            return Optional.empty();
        }
        for (String name : heading.inputs()) {
            if (inputs.beyond(name) || inputs.open(name)) {
                faults.add(OutOfReach.warning(
                        "the input `" + Literal.shown(name) + "`, whose type is not known,",
                        text.get().apply(0)));
                return Optional.empty();
            }
        }
        Validation<Diagnostic, Expression> parsed = ExpressionParser.parse(text.get(), scope);
        if (parsed.isInvalid()) {
            faults.add(parsed.getError());
            return Optional.empty();
        }
        DmnType found = parsed.get().type();
        DmnType expected = declared.orElse(found);
        boolean one = expected instanceof DmnSequence list && Kinds.compatible(list.members(), found);
        if (!one && !(parsed.get() instanceof Expression.Null) && !Kinds.compatible(expected, found)) {
            faults.error(
                    DmnFile.WRONG_TYPE,
                    text.get().apply(0),
                    "the expression of `" + Literal.shown(heading.name()) + "` gives " + found.words() + ", expected "
                            + expected.words());
            return Optional.empty();
        }
        // FEEL takes a single value for a list of one.
        Function<DmnFacts, Optional<DmnValue>> computation =
                one ? facts -> parsed.get().value(facts).map(v -> DmnList.of(List.of(v))) : parsed.get()::value;
        return Optional.of(DmnExpression.of(heading, expected, text.get().text(), computation));
    }
}
