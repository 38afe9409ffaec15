package dev.caserail.routing.dmn;

import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.internal.feel.FeelCell;
import dev.caserail.routing.internal.feel.Scope;
import dev.caserail.routing.internal.xml.XmlElement;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.NearName;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What all elements have in common: names, ids, and that DMN knows them at their place. */
final class Elements {
    private static final List<String> COMMON = List.of("description", "extensionElements");

    private static final String HELP = "give this element another id";

    /** Elements that are known by their id; those of the others mean nothing to us. */
    private static final Set<String> REFERRED = Set.of("definitions", "decision", "inputData", "rule");

    private static final Map<String, List<String>> CHILDREN = Map.of(
            "definitions",
                    List.of(
                            "import",
                            "itemDefinition",
                            "decision",
                            "inputData",
                            "businessKnowledgeModel",
                            "knowledgeSource",
                            "decisionService",
                            "textAnnotation",
                            "association",
                            "group",
                            "elementCollection",
                            "performanceIndicator",
                            "organizationUnit"),
            "itemDefinition", List.of("typeRef", "allowedValues", "typeConstraint", "itemComponent", "functionItem"),
            "itemComponent", List.of("typeRef", "allowedValues", "typeConstraint", "itemComponent", "functionItem"),
            "inputData", List.of("variable"),
            "decisionTable", List.of("input", "output", "annotation", "rule"),
            "input", List.of("inputExpression", "inputValues"),
            "output", List.of("outputValues", "defaultOutputEntry"),
            "rule", List.of("inputEntry", "outputEntry", "annotationEntry"));

    /** Elements that stand in another one once. */
    private static final Set<String> ONCE = Set.of(
            "variable",
            "inputExpression",
            "inputValues",
            "outputValues",
            "defaultOutputEntry",
            "text",
            "typeRef",
            "allowedValues",
            "typeConstraint");

    private Elements() {}

    /** Reads the name that an element must have. */
    static Optional<String> name(XmlElement element, Diagnostics faults) {
        Optional<String> name = element.value("name");
        if (name.isEmpty()) {
            faults.error(
                    DmnFile.MISSING,
                    element.attribute("name")
                            .map(XmlElement.XmlAttribute::place)
                            .orElse(element.place()),
                    element.tag() + " has no name, expected the attribute `name`");
        }
        return name.map(Scope::folded);
    }

    /** Names an element for a message: {@code <decision> `Skill`}. */
    static String shown(XmlElement element) {
        return element.tag()
                + element.value("name")
                        .or(() -> element.value("id"))
                        .map(n -> " `" + Literal.shown(n) + "`")
                        .orElse("");
    }

    /** Finds an expression language that is not FEEL. */
    static Optional<FeelCell.Beyond> language(XmlElement entry) {
        return entry.attribute("expressionLanguage")
                .filter(l -> !l.value().isBlank()
                        && !l.value().toLowerCase(Locale.ROOT).contains("feel"))
                .map(l -> new FeelCell.Beyond(
                        "the expression language `" + Literal.shown(l.value()) + "` of " + entry.tag(), l.place()));
    }

    /** Checks that DMN knows each element at its place, and that each id stands there once. */
    static void check(XmlElement root, Diagnostics faults) {
        check(root, root.namespace(), new LinkedHashMap<>(), faults);
    }

    private static void check(XmlElement element, String namespace, Map<String, FileLocation> ids, Diagnostics faults) {
        element.attribute("id").ifPresent(id -> {
            FileLocation earlier = ids.putIfAbsent(id.value().strip(), id.place());
            if (earlier != null) {
                String message = element.tag() + " has the id `" + Literal.shown(id.value()) + "`, which stands at "
                        + earlier.text() + " already";
                faults.add(
                        REFERRED.contains(element.name())
                                ? Diagnostic.error(DmnFile.DUPLICATE, id.place(), message, HELP)
                                : Diagnostic.warning(DmnFile.DUPLICATE, id.place(), message, HELP));
            }
        });
        List<String> known = CHILDREN.get(element.name());
        Set<String> once = new LinkedHashSet<>();
        for (XmlElement child : element.children()) {
            if (!child.namespace().equals(namespace)) {
                continue;
            }
            if (ONCE.contains(child.name()) && !once.add(child.name())) {
                faults.error(
                        DmnFile.DUPLICATE,
                        child.place(),
                        "a second " + child.tag() + " in " + shown(element) + ", expected one",
                        "delete one of them");
            }
            if (known != null && !known.contains(child.name()) && !COMMON.contains(child.name())) {
                faults.error(
                        DmnFile.UNKNOWN_ELEMENT,
                        child.place(),
                        "unknown element " + child.tag() + " in " + shown(element) + ", expected "
                                + Literal.oneOf(known),
                        NearName.hint(child.name(), known));
            } else if (!child.is("extensionElements")) {
                check(child, namespace, ids, faults);
            }
        }
    }
}
