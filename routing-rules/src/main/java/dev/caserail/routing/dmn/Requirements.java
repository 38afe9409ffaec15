package dev.caserail.routing.dmn;

import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.internal.feel.OutOfReach;
import dev.caserail.routing.internal.xml.XmlElement;
import dev.caserail.routing.internal.xml.XmlElement.XmlAttribute;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.NearName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What each decision of a file needs, and an order in which all can be made. */
final class Requirements {
    private final Map<String, XmlElement> inputs = new LinkedHashMap<>();
    private final Map<String, XmlElement> decisions = new LinkedHashMap<>();
    private final Map<XmlElement, List<XmlElement>> required = new LinkedHashMap<>();
    private final Set<XmlElement> beyond = new LinkedHashSet<>();
    private final Diagnostics faults;

    private Requirements(Diagnostics faults) {
        this.faults = faults;
    }

    static Requirements read(XmlElement root, Diagnostics faults) {
        Requirements read = new Requirements(faults);
        root.children("inputData").forEach(i -> i.value("id").ifPresent(id -> read.inputs.put(id, i)));
        root.children("decision").forEach(d -> d.value("id").ifPresent(id -> read.decisions.put(id, d)));
        root.children("decision").forEach(read::readOne);
        return read;
    }

    /** {@return the elements a decision needs, inputs and decisions} */
    List<XmlElement> of(XmlElement decision) {
        return required.getOrDefault(decision, List.of());
    }

    /** {@return whether it needs something of another file} */
    boolean beyond(XmlElement decision) {
        return beyond.contains(decision);
    }

    /** {@return the decisions, each after those it needs; empty where they go round in a circle, which is a fault} */
    Optional<List<XmlElement>> ordered() {
        Set<XmlElement> done = new LinkedHashSet<>();
        for (XmlElement decision : required.keySet()) {
            if (!visit(decision, done)) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(done));
    }

    /** Walks without recursion: a file may chain thousands of decisions. */
    private boolean visit(XmlElement start, Set<XmlElement> done) {
        List<XmlElement> path = new ArrayList<>(List.of(start));
        Set<XmlElement> onPath = new LinkedHashSet<>(path);
        while (!path.isEmpty()) {
            XmlElement last = path.get(path.size() - 1);
            Optional<XmlElement> next = done.contains(last)
                    ? Optional.empty()
                    : of(last).stream()
                            .filter(r -> r.is("decision") && !done.contains(r))
                            .findFirst();
            if (next.isEmpty()) {
                done.add(last);
                path.remove(path.size() - 1);
                onPath.remove(last);
            } else if (onPath.add(next.get())) {
                path.add(next.get());
            } else {
                cycle(path, next.get());
                return false;
            }
        }
        return true;
    }

    private void cycle(List<XmlElement> path, XmlElement again) {
        List<String> names = new ArrayList<>();
        path.subList(path.indexOf(again), path.size())
                .forEach(d -> names.add(d.value("name").orElse("?")));
        names.add(names.get(0));
        faults.error(
                DmnFile.CYCLE,
                again.place(),
                Elements.shown(again) + " needs itself: " + Literal.shown(String.join(" -> ", names)),
                "remove one of these requirements");
    }

    private void readOne(XmlElement decision) {
        List<XmlElement> found = new ArrayList<>();
        for (XmlElement requirement : decision.children("informationRequirement")) {
            List<XmlElement> references = new ArrayList<>(requirement.children("requiredDecision"));
            references.addAll(requirement.children("requiredInput"));
            if (references.size() != 1) {
                faults.error(
                        DmnFile.MISSING,
                        requirement.place(),
                        requirement.tag() + " of " + Elements.shown(decision) + " has " + references.size()
                                + " references, expected one <requiredDecision> or <requiredInput>");
                continue;
            }
            reference(decision, references.get(0)).ifPresent(found::add);
        }
        required.put(decision, found);
    }

    private Optional<XmlElement> reference(XmlElement decision, XmlElement reference) {
        Optional<XmlAttribute> href = reference.attribute("href");
        String target = href.map(h -> h.value().strip()).orElse("");
        if (target.isEmpty()) {
            faults.error(
                    DmnFile.MISSING,
                    reference.place(),
                    reference.tag() + " of " + Elements.shown(decision) + " has no `href`, expected one such as `#id`");
            return Optional.empty();
        }
        if (!target.startsWith("#")) {
            faults.add(OutOfReach.warning(
                    "the element `" + Literal.shown(target) + "` of another file",
                    href.orElseThrow().place()));
            beyond.add(decision);
            return Optional.empty();
        }
        Map<String, XmlElement> known = reference.is("requiredInput") ? inputs : decisions;
        XmlElement found = known.get(target.substring(1));
        if (found == null) {
            faults.error(
                    DmnFile.UNKNOWN_REFERENCE,
                    href.orElseThrow().place(),
                    reference.tag() + " of " + Elements.shown(decision) + " names `" + Literal.shown(target)
                            + "`, expected `#` and the id of "
                            + (reference.is("requiredInput") ? "an <inputData>" : "a <decision>"),
                    NearName.hint(target.substring(1), known.keySet()));
        }
        return Optional.ofNullable(found);
    }
}
