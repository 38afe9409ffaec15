package dev.caserail.quicktext.internal.check;

import dev.caserail.quicktext.schema.MissingValue;
import dev.caserail.quicktext.schema.Placeholder;
import dev.caserail.quicktext.schema.PlaceholderKind;
import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.quicktext.syntax.Expression;
import dev.caserail.quicktext.syntax.TemplateFault;
import dev.caserail.taxonomy.diagnostic.NearName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What paths lead to. */
final class Paths {
    private static final List<String> LOOP_FLAGS = List.of("first", "last");
    private static final List<String> LOOP_NUMBERS = List.of("index", "index0", "rindex", "rindex0", "length");

    private final @Nullable PlaceholderSchema<?> schema;
    private final Findings findings;
    private final Set<String> used = new TreeSet<>();
    private final Deque<Loop> loops = new ArrayDeque<>();
    private int loopsSeen;

    /** A loop around a place: its variable, the type of an item, and a name that no other loop has. */
    private record Loop(String variable, Type item, boolean full, String key) {}

    Paths(@Nullable PlaceholderSchema<?> schema, Findings findings) {
        this.schema = schema;
        this.findings = findings;
    }

    /** The placeholders met so far; items of lists as {@code products[].name}. */
    Set<String> used() {
        return used;
    }

    /** Whether every path is known and what may be missing is told beforehand. */
    boolean typed() {
        return schema != null;
    }

    boolean isPlaceholder(String root) {
        return schema != null
                && schema.paths().stream().anyMatch(path -> path.equals(root) || path.startsWith(root + "."));
    }

    /** Whether a path leads to a placeholder of the host whose sentence is left out where it has no value. */
    boolean dropsSentence(Expression.Path path, Flow flow) {
        return schema != null
                && !isLoopVariable(path.root())
                && !flow.variables().containsKey(path.root())
                && schema.find(path.text())
                        .map(placeholder -> placeholder.whenMissing() == MissingValue.DROP_SENTENCE)
                        .orElse(false);
    }

    boolean isLoopVariable(String name) {
        return loops.stream().anyMatch(loop -> loop.variable().equals(name));
    }

    void enter(String variable, Type item, boolean full) {
        loops.push(new Loop(variable, item, full, "@" + loopsSeen++));
    }

    void leave() {
        loops.pop();
    }

    boolean inLoop() {
        return !loops.isEmpty();
    }

    Shape shape(Expression.Path path, Flow flow) {
        String root = path.root();
        if (root.equals("forloop")) {
            return loopState(path);
        }
        for (Loop loop : loops) {
            if (loop.variable().equals(root)) {
                return behind(Shape.of(loop.item(), loop.full()), path, 1, loop.key(), flow);
            }
        }
        Shape variable = flow.variables().get(root).getOrNull();
        if (variable != null) {
            String fact = Flow.variableFact(root);
            Shape shape = new Shape(variable.type(), variable.certain() || flow.has(fact), List.of(fact), false);
            return behind(shape, path, 1, fact, flow);
        }
        if (schema == null) {
            return new Shape(Types.ANY, true, List.of(path.text()), false);
        }
        return member(schema, "", "", path, 0, flow).orElseGet(() -> unknown(path));
    }

    /** The longest path a schema knows from a step on, and what stands behind it. */
    private Optional<Shape> member(
            PlaceholderSchema<?> of, String key, String usedAs, Expression.Path path, int from, Flow flow) {
        List<Expression.Step> steps = path.steps();
        int names = from;
        while (names < steps.size() && steps.get(names) instanceof Expression.Name) {
            names++;
        }
        for (int to = names; to > from; to--) {
            Optional<? extends Placeholder<?>> found = of.find(joined(steps, from, to));
            if (found.isPresent()) {
                Placeholder<?> placeholder = found.get();
                used.add(usedAs + placeholder.path());
                Shape shape = placeholder(placeholder, of, key, usedAs, flow);
                return Optional.of(behind(shape, path, to, key + placeholder.path(), flow));
            }
        }
        return Optional.empty();
    }

    private static String joined(List<Expression.Step> steps, int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            joined.append(i == from ? "" : ".").append(((Expression.Name) steps.get(i)).name());
        }
        return joined.toString();
    }

    private static Shape placeholder(
            Placeholder<?> placeholder, PlaceholderSchema<?> of, String key, String usedAs, Flow flow) {
        List<String> facts = new ArrayList<>();
        boolean asked = key.isEmpty() && placeholder.whenMissing() == MissingValue.ASK;
        boolean certain = asked || flow.has(key + placeholder.path());
        Optional<String> group = placeholder.group();
        if (group.isEmpty()) {
            certain |= placeholder.required();
        } else {
            certain |= placeholder.required() && flow.has(key + group.get());
        }
        if (!(placeholder.required() && group.isEmpty())) {
            facts.add(key + placeholder.path());
        }
        while (group.isPresent()) {
            facts.add(key + group.get());
            group = of.find(group.get()).flatMap(Placeholder::group);
        }
        return new Shape(type(placeholder, usedAs), certain, facts, false);
    }

    private static Type type(Placeholder<?> placeholder, String usedAs) {
        if (placeholder.kind() != PlaceholderKind.LIST) {
            return new Type.Simple(placeholder.kind());
        }
        return placeholder
                .items()
                .<Type>map(items -> new Type.ListOf(new Type.Row(items, usedAs + placeholder.path()), true))
                .orElse(new Type.ListOf(Types.TEXT, true));
    }

    /** Goes on from a value. */
    private Shape behind(Shape start, Expression.Path path, int from, String key, Flow flow) {
        Shape at = start;
        for (int i = from; i < path.steps().size(); i++) {
            Expression.Step step = path.steps().get(i);
            if (at.type() instanceof Type.Any) {
                return Shape.unknown();
            }
            if (at.type() instanceof Type.Row row) {
                String ofRow = key + written(path, from, i) + ".";
                Shape member = member(row.schema(), ofRow, row.name() + "[].", path, i, flow)
                        .orElseGet(() -> unknown(path));
                return at.certain()
                        ? member
                        : ofUncertain(
                                member, key + written(path, from, path.steps().size()), flow);
            }
            Optional<Shape> next = step instanceof Expression.Name name ? step(at, name.name()) : item(at);
            boolean group = at.type() instanceof Type.Simple simple && simple.kind() == PlaceholderKind.GROUP;
            if (next.isEmpty() && group) {
                return unknown(path);
            }
            if (next.isEmpty()) {
                findings.error(
                        TemplateFault.UNKNOWN_PLACEHOLDER,
                        path.offset(),
                        "unknown placeholder `" + path.text() + "`: what stands before the last step is a "
                                + at.type().word(),
                        at.type() instanceof Type.ListOf
                                ? "a list has size, first, last and [0]"
                                : "remove what stands behind it");
                return Shape.unknown();
            }
            String fact = key + written(path, from, i + 1);
            at = next.get().size()
                    ? next.get()
                    : new Shape(next.get().type(), next.get().certain() || flow.has(fact), List.of(fact), false);
        }
        return at;
    }

    /** What an item that may be missing has is as uncertain as the item. */
    private static Shape ofUncertain(Shape member, String fact, Flow flow) {
        if (member.size() || member.type() instanceof Type.Any) {
            return member;
        }
        List<String> facts = new ArrayList<>(member.facts());
        facts.add(fact);
        return new Shape(member.type(), flow.has(fact), facts, false);
    }

    private static String written(Expression.Path path, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (Expression.Step step : path.steps().subList(from, to)) {
            out.append('.').append(step instanceof Expression.Name name ? name.name() : "[]");
            if (step instanceof Expression.Index index) {
                out.append(Written.of(index.index()));
            }
        }
        return out.toString();
    }

    private static Optional<Shape> step(Shape at, String name) {
        boolean list = at.type() instanceof Type.ListOf;
        if (name.equals("size") && (list || at.type().mayBe(PlaceholderKind.TEXT))) {
            return Optional.of(new Shape(Types.NUMBER, true, at.facts(), true));
        }
        return list && (name.equals("first") || name.equals("last"))
                ? item(at).map(shape -> Shape.of(shape.type(), at.certain() && ((Type.ListOf) at.type()).full()))
                : Optional.empty();
    }

    private static Optional<Shape> item(Shape at) {
        return at.type() instanceof Type.ListOf list ? Optional.of(Shape.of(list.item(), false)) : Optional.empty();
    }

    private Shape loopState(Expression.Path path) {
        List<String> known = new ArrayList<>();
        LOOP_FLAGS.forEach(name -> known.add("forloop." + name));
        LOOP_NUMBERS.forEach(name -> known.add("forloop." + name));
        if (loops.isEmpty()) {
            findings.error(
                    TemplateFault.UNKNOWN_PLACEHOLDER,
                    path.offset(),
                    "`" + path.text() + "` stands outside of every loop",
                    "use it between {% for … %} and {% endfor %}");
            return Shape.unknown();
        }
        List<Expression.Step> steps = path.steps();
        int at = 1;
        int outer = 1;
        while (at < steps.size()
                && steps.get(at) instanceof Expression.Name name
                && name.name().equals("parentloop")
                && outer < loops.size()) {
            at++;
            outer++;
        }
        if (at == steps.size() - 1 && steps.get(at) instanceof Expression.Name name) {
            if (LOOP_FLAGS.contains(name.name())) {
                return Shape.of(Types.FLAG, true);
            }
            if (LOOP_NUMBERS.contains(name.name())) {
                return Shape.of(Types.NUMBER, true);
            }
        }
        findings.error(
                TemplateFault.UNKNOWN_PLACEHOLDER,
                path.offset(),
                "unknown placeholder `" + path.text() + "`, expected one of " + String.join(", ", known),
                NearName.hint(path.text(), known).orElse("name one of them"));
        return Shape.unknown();
    }

    private Shape unknown(Expression.Path path) {
        String text = path.text();
        List<String> known = known();
        List<String> group =
                known.stream().filter(k -> k.startsWith(text + ".")).toList();
        if (!group.isEmpty()) {
            findings.error(
                    TemplateFault.WRONG_KIND,
                    path.offset(),
                    "`" + text + "` is a group, expected one of its placeholders",
                    "write one of " + String.join(", ", group));
        } else {
            findings.error(
                    TemplateFault.UNKNOWN_PLACEHOLDER,
                    path.offset(),
                    "unknown placeholder `" + text + "`",
                    NearName.hint(text, known).orElse("the placeholders are " + String.join(", ", known)));
        }
        return Shape.unknown();
    }

    private List<String> known() {
        List<String> known = new ArrayList<>();
        for (Loop loop : loops) {
            if (loop.item() instanceof Type.Row row) {
                row.schema().paths().forEach(path -> known.add(loop.variable() + "." + path));
            }
        }
        if (schema != null) {
            known.addAll(schema.paths());
        }
        return known;
    }
}
