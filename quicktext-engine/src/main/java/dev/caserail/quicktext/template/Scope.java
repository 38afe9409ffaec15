package dev.caserail.quicktext.template;

import dev.caserail.quicktext.schema.Placeholder;
import dev.caserail.quicktext.schema.PlaceholderKind;
import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.NearName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What paths lead to at the place the parser has reached: the schema, and the items of the loops around. */
final class Scope {
    private static final String SIZE = ".size";

    private final PlaceholderSchema<?> root;
    private final List<Frame> frames = new ArrayList<>();
    private final SortedSet<String> used = new TreeSet<>();

    /** One loop around; no schema where its list is unknown. */
    private record Frame(String variable, Optional<PlaceholderSchema<?>> items, String listName) {}

    Scope(PlaceholderSchema<?> root) {
        this.root = root;
    }

    /** Enters a loop; answers its level. */
    int enter(String variable, Operand.Path list) {
        Optional<PlaceholderSchema<?>> items =
                list.target() instanceof Target.Value v ? v.items() : Optional.<PlaceholderSchema<?>>empty();
        frames.add(new Frame(variable, items, list.text()));
        return frames.size();
    }

    void leave() {
        frames.remove(frames.size() - 1);
    }

    /** The placeholders met so far; items of lists as {@code products[].name}. */
    List<String> used() {
        return List.copyOf(used);
    }

    Target resolve(String text, FileLocation place, Diagnostics faults) {
        int dot = text.indexOf('.');
        String head = dot < 0 ? text : text.substring(0, dot);
        if (head.equals("forloop")) {
            return loopState(text, place, faults);
        }
        for (int level = frames.size(); level >= 1; level--) {
            Frame frame = frames.get(level - 1);
            if (frame.variable().equals(head)) {
                return item(frame, level, text, dot, place, faults);
            }
        }
        return find(root, 0, text, "").orElseGet(() -> unknown(text, place, faults));
    }

    private Target item(Frame frame, int level, String text, int dot, FileLocation place, Diagnostics faults) {
        if (frame.items().isEmpty()) {
            return new Target.Unknown();
        }
        PlaceholderSchema<?> items = frame.items().get();
        if (dot < 0) {
            faults.error(
                    TemplateFault.WRONG_KIND,
                    place,
                    "`" + text + "` is one item of `" + frame.listName() + "`, expected a placeholder of it",
                    "write one of " + String.join(", ", prefixed(text, items)));
            return new Target.Unknown();
        }
        return find(items, level, text.substring(dot + 1), frame.listName() + "[].")
                .orElseGet(() -> unknown(text, place, faults));
    }

    private Optional<Target> find(PlaceholderSchema<?> schema, int level, String path, String prefix) {
        Optional<Target.Value> value = schema.find(path).map(p -> value(p, level));
        if (value.isPresent()) {
            used.add(prefix + path);
            return Optional.of(value.get());
        }
        if (!path.endsWith(SIZE)) {
            return Optional.empty();
        }
        String list = path.substring(0, path.length() - SIZE.length());
        return schema.find(list).filter(p -> p.kind() == PlaceholderKind.LIST).map(p -> {
            used.add(prefix + list);
            return new Target.Size(value(p, level));
        });
    }

    private static Target.Value value(Placeholder<?> placeholder, int level) {
        return new Target.Value(
                level, placeholder.path(), placeholder.kind(), placeholder.required(), placeholder.items());
    }

    private Target loopState(String text, FileLocation place, Diagnostics faults) {
        List<String> known =
                Arrays.stream(LoopFact.values()).map(LoopFact::path).toList();
        Optional<LoopFact> fact = Arrays.stream(LoopFact.values())
                .filter(f -> f.path().equals(text))
                .findFirst();
        if (frames.isEmpty()) {
            faults.error(
                    TemplateFault.UNKNOWN_PLACEHOLDER,
                    place,
                    "`" + text + "` stands outside of every loop",
                    "use it between {% for … %} and {% endfor %}");
        } else if (fact.isEmpty()) {
            faults.error(
                    TemplateFault.UNKNOWN_PLACEHOLDER,
                    place,
                    "unknown placeholder `" + text + "`, expected one of " + String.join(", ", known),
                    NearName.hint(text, known));
        } else {
            return new Target.LoopState(frames.size(), fact.get());
        }
        return new Target.Unknown();
    }

    private Target unknown(String text, FileLocation place, Diagnostics faults) {
        List<String> known = known();
        List<String> group =
                known.stream().filter(k -> k.startsWith(text + ".")).toList();
        if (!group.isEmpty()) {
            faults.error(
                    TemplateFault.WRONG_KIND,
                    place,
                    "`" + text + "` is a group, expected one of its placeholders",
                    "write one of " + String.join(", ", group));
        } else {
            faults.error(
                    TemplateFault.UNKNOWN_PLACEHOLDER,
                    place,
                    "unknown placeholder `" + text + "`",
                    NearName.hint(text, known).orElse("the placeholders are " + String.join(", ", known)));
        }
        return new Target.Unknown();
    }

    private List<String> known() {
        List<String> known = new ArrayList<>();
        for (int level = frames.size(); level >= 1; level--) {
            Frame frame = frames.get(level - 1);
            frame.items().ifPresent(items -> known.addAll(prefixed(frame.variable(), items)));
        }
        known.addAll(root.paths());
        return known;
    }

    private static List<String> prefixed(String variable, PlaceholderSchema<?> items) {
        return items.paths().stream().map(path -> variable + "." + path).toList();
    }
}
