package dev.caserail.quicktext.internal.check;

import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.quicktext.syntax.Expression;
import dev.caserail.quicktext.syntax.Node;
import dev.caserail.quicktext.syntax.SyntaxTree;
import dev.caserail.quicktext.syntax.TemplateFault;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Walks through a template with what is known at each place. */
public final class GuardedCheck {
    /** How many texts one template may render, counted through all of them. */
    private static final int MOST_ENTRIES = 500;

    private final Function<String, Optional<SyntaxTree>> entries;
    private final Paths paths;
    private final Findings findings;
    private final Expressions expressions;
    private final Conditions conditions;
    private final List<String> rendering;
    private final int[] rendered;
    /** The one type that a variable has in all places. */
    private final Map<String, Type> types = new HashMap<>();

    private final @Nullable PlaceholderSchema<?> schema;
    /** Captures around the place: what they hold may be cut or filtered, so no sentence can be left out of it. */
    private int captures;

    private GuardedCheck(
            @Nullable PlaceholderSchema<?> schema,
            Function<String, Optional<SyntaxTree>> entries,
            Paths paths,
            Findings findings,
            List<String> rendering,
            int[] rendered) {
        this.schema = schema;
        this.entries = entries;
        this.paths = paths;
        this.findings = findings;
        this.expressions = new Expressions(paths, findings);
        this.conditions = new Conditions(expressions, findings);
        this.rendering = rendering;
        this.rendered = rendered;
    }

    /**
     * Checks a template.
     *
     * @param tree the template
     * @param schema what it may mention; null if that is not known, so that a missing value shows only when rendering
     * @param entries the templates it may render, by name
     * @param faults where all that is wrong is added
     * @return the placeholders it names, in alphabetical order; items of lists as {@code products[].name}
     */
    public static List<String> check(
            SyntaxTree tree,
            @Nullable PlaceholderSchema<?> schema,
            Function<String, Optional<SyntaxTree>> entries,
            Diagnostics faults) {
        Findings findings = new Findings(tree.source(), faults, new HashSet<>());
        Paths paths = new Paths(schema, findings);
        GuardedCheck check = new GuardedCheck(schema, entries, paths, findings, List.of(), new int[1]);
        check.nodes(tree.nodes(), Flow.START);
        return List.copyOf(paths.used());
    }

    private Flow nodes(List<Node> nodes, Flow before) {
        Flow flow = before;
        boolean told = false;
        for (Node node : nodes) {
            if (!flow.reached() && before.reached() && !told) {
                told = true;
                findings.warning(
                        TemplateFault.UNREACHABLE,
                        node.offset(),
                        "this is never reached: the loop goes on or ends before it",
                        "remove it, or put {% break %} and {% continue %} between {% if %} and {% endif %}");
            }
            flow = node(node, flow);
        }
        return flow;
    }

    private Flow node(Node node, Flow flow) {
        if (node instanceof Node.Output output) {
            if (captures > 0) {
                expressions.inSentence(output.value(), flow);
            } else {
                expressions.output(output.value(), flow);
            }
        } else if (node instanceof Node.Choice choice) {
            return choice(choice, flow);
        } else if (node instanceof Node.Case cases) {
            return caseOf(cases, flow);
        } else if (node instanceof Node.Loop loop) {
            return loop(loop, flow);
        } else if (node instanceof Node.Assign assign) {
            return assign(assign, flow);
        } else if (node instanceof Node.Capture capture) {
            captures++;
            Flow behind = nodes(capture.body(), flow);
            captures--;
            return variable(
                    capture.variable(), Shape.of(Types.TEXT, Words.surely(capture.body())), capture.offset(), behind);
        } else if (node instanceof Node.Count count) {
            return variable(count.variable(), Shape.of(Types.NUMBER, true), count.offset(), flow);
        } else if (node instanceof Node.Interrupt interrupt) {
            return interrupt(interrupt, flow);
        } else if (node instanceof Node.Cycle cycle) {
            cycle.group().ifPresent(group -> expressions.readable(group, expressions.shape(group, flow)));
            cycle.values().forEach(value -> expressions.inSentence(value, flow));
        } else if (node instanceof Node.Render render) {
            render(render, flow);
        }
        return flow;
    }

    private Flow interrupt(Node.Interrupt interrupt, Flow flow) {
        if (!paths.inLoop()) {
            String word = interrupt.ends() ? "break" : "continue";
            findings.error(
                    TemplateFault.UNBALANCED_BLOCK,
                    interrupt.offset(),
                    "`" + word + "` stands outside of every loop",
                    "use it between {% for … %} and {% endfor %}");
            return flow;
        }
        return flow.left();
    }

    private Flow choice(Node.Choice choice, Flow before) {
        Flow rest = before;
        Flow behind = before.left();
        Set<String> seen = new HashSet<>();
        for (Node.Branch branch : choice.branches()) {
            Expression condition = branch.condition();
            // A condition that could not be read was reported; the parser put `true` at the place of its tag.
            boolean broken = condition instanceof Expression.Literal literal
                    && literal.value().equals(true)
                    && literal.offset() == branch.offset();
            if (!seen.add(branch.negated() + Written.of(condition))) {
                findings.warning(
                        TemplateFault.UNREACHABLE,
                        condition.offset(),
                        "`" + Written.of(condition) + "` was tested in this `if` before, so this branch is never used",
                        "test something else, or remove the branch");
            }
            conditions.warnAlwaysTrue(condition, rest);
            Conditions.Facts facts = broken
                    ? Conditions.Facts.NONE
                    : conditions.facts(condition, rest).negatedIf(branch.negated());
            rest = rest.lenientIf(broken);
            behind = behind.join(nodes(branch.body(), rest.with(facts.whenTrue())));
            rest = rest.with(facts.whenFalse());
        }
        Flow after = behind.join(nodes(choice.otherwise(), rest));
        return new Flow(after.facts(), after.variables(), before.lenient(), after.reached());
    }

    private Flow caseOf(Node.Case cases, Flow before) {
        expressions.shape(cases.subject(), before);
        Flow rest = before;
        Flow behind = before.left();
        Set<String> seen = new HashSet<>();
        boolean otherwise = false;
        for (Node.When when : cases.whens()) {
            if (when.otherwise()) {
                otherwise = true;
                behind = behind.join(nodes(when.body(), rest));
                continue;
            }
            io.vavr.collection.Set<String> certain = null;
            Flow now = rest;
            for (Expression value : when.values()) {
                if (!seen.add(Written.of(value))) {
                    findings.warning(
                            TemplateFault.UNREACHABLE,
                            value.offset(),
                            "`" + Expressions.words(value) + "` was tested in this `case` before",
                            "remove it");
                }
                Conditions.Facts facts = conditions.when(cases.subject(), value, now);
                certain = certain == null ? facts.whenTrue() : certain.intersect(facts.whenTrue());
                rest = rest.with(facts.whenFalse());
            }
            behind = behind.join(nodes(when.body(), certain == null ? now : now.with(certain)));
        }
        return otherwise ? behind : behind.join(rest);
    }

    private Flow loop(Node.Loop loop, Flow before) {
        boolean unreadable = loop.variable().isEmpty();
        Shape list = unreadable ? Shape.unknown() : expressions.shape(loop.list(), before);
        loop.limit().ifPresent(limit -> expressions.wholeNumber(limit, before));
        loop.start().ifPresent(start -> expressions.wholeNumber(start, before));
        Type item = Types.ANY;
        boolean full = true;
        if (list.type() instanceof Type.ListOf of) {
            item = of.item();
            full = of.full();
        } else if (!(list.type() instanceof Type.Any)) {
            findings.error(
                    TemplateFault.WRONG_KIND,
                    loop.list().offset(),
                    "`" + Expressions.words(loop.list()) + "` is a "
                            + list.type().word() + ", expected a list",
                    loop.list() instanceof Expression.Path path
                            ? "write it as {{ " + path.text() + " }} without a loop"
                            : "name a list");
        }
        boolean some = loop.limit()
                .map(limit ->
                        limit instanceof Expression.Literal literal && literal.value() instanceof Long most && most > 0)
                .orElse(true);
        boolean cut = !some || loop.start().isPresent() || loop.goesOn();
        if (loop.otherwise().isEmpty() && (!list.certain() || (cut && paths.typed())) && !before.lenient()) {
            String name = Expressions.words(loop.list());
            findings.error(
                    TemplateFault.MAY_BE_MISSING,
                    loop.list().offset(),
                    "`" + name
                            + "` may be empty, expected an {% else %} in the loop or an enclosing `if` that tests it",
                    cut
                            ? "say with {% else %} what to write if no item is left"
                            : "put the loop and its sentence between {% if " + name + " %} and {% endif %}");
        }
        Flow entry = Rounds.entry(loop.body(), before, paths);
        paths.enter(loop.variable(), item, full);
        Flow body = nodes(loop.body(), entry);
        paths.leave();
        Flow none = loop.otherwise()
                .map(otherwise -> nodes(otherwise, before))
                .orElse(list.certain() && !cut ? before.left() : before);
        // The loop may be left in the middle of a round: what its body assigns is known only as far as at its entry.
        Flow ended = new Flow(before.facts(), body.variables(), before.lenient(), true).join(entry);
        return new Flow(before.facts(), ended.join(none).variables(), before.lenient(), before.reached());
    }

    private Flow assign(Node.Assign assign, Flow flow) {
        Shape shape = expressions.shape(assign.value(), flow);
        if (!paths.typed() && !(assign.value() instanceof Expression.Literal)) {
            shape = new Shape(shape.type(), true, shape.facts(), false);
        }
        return variable(assign.variable(), shape, assign.offset(), flow);
    }

    private Flow variable(String name, Shape shape, int offset, Flow flow) {
        if (paths.isPlaceholder(name) || paths.isLoopVariable(name) || name.equals("forloop")) {
            findings.error(
                    TemplateFault.WRONG_KIND,
                    offset,
                    "`" + name + "` is the name of " + (paths.isPlaceholder(name) ? "a placeholder" : "a loop's item")
                            + ", so a variable of that name would hide it",
                    "choose another name");
            return flow;
        }
        Type known = types.putIfAbsent(name, shape.type());
        boolean differs = known != null
                && !known.equals(shape.type())
                && !(known instanceof Type.Any)
                && !(shape.type() instanceof Type.Any);
        if (differs && paths.typed()) {
            findings.error(
                    TemplateFault.WRONG_KIND,
                    offset,
                    "`" + name + "` is a " + shape.type().word() + " here and a " + known.word() + " before",
                    "use two names");
        }
        return flow.assign(name, Shape.of(differs ? Types.ANY : shape.type(), shape.certain()));
    }

    private void render(Node.Render render, Flow flow) {
        Optional<SyntaxTree> entry = entries.apply(render.entry());
        if (entry.isEmpty()) {
            findings.error(
                    TemplateFault.UNKNOWN_ENTRY,
                    render.offset(),
                    "there is no text `" + render.entry() + "` to render",
                    "add one of that name, or name another");
            return;
        }
        if (rendering.contains(render.entry()) || ++rendered[0] > MOST_ENTRIES) {
            findings.error(
                    TemplateFault.UNKNOWN_ENTRY,
                    render.offset(),
                    rendering.contains(render.entry())
                            ? "`" + render.entry() + "` renders itself: "
                                    + String.join(
                                            " → ",
                                            rendering.subList(rendering.indexOf(render.entry()), rendering.size()))
                                    + " → " + render.entry()
                            : "more than " + MOST_ENTRIES + " texts are rendered in each other",
                    "write the text out in one of them");
            return;
        }
        Flow start = new Flow(flow.facts(), io.vavr.collection.HashMap.empty(), flow.lenient(), true);
        for (Expression.NamedArgument argument : render.arguments()) {
            hidesNothing(argument.name(), argument.offset());
            start = start.assign(argument.name(), plain(expressions.shape(argument.value(), flow)));
        }
        if (render.subject().isPresent()) {
            Shape subject = expressions.shape(render.subject().get(), flow);
            if (render.each() && subject.type() instanceof Type.ListOf list) {
                expressions.certain(render.subject().get(), subject, flow);
                subject = Shape.of(list.item(), list.full());
            }
            hidesNothing(render.variable(), render.offset());
            start = start.assign(render.variable(), plain(subject));
        }
        List<String> path = new ArrayList<>(rendering);
        path.add(render.entry());
        Findings inEntry = findings.in(entry.get().source());
        Paths ofEntry = new Paths(schema, inEntry);
        new GuardedCheck(schema, entries, ofEntry, inEntry, path, rendered)
                .nodes(entry.get().nodes(), start);
        paths.used().addAll(ofEntry.used());
    }

    /** In the other text a placeholder comes before what is handed over. */
    private void hidesNothing(String name, int offset) {
        if (paths.isPlaceholder(name)) {
            findings.error(
                    TemplateFault.WRONG_KIND,
                    offset,
                    "`" + name + "` is the name of a placeholder, so what is handed over by that name is never read",
                    "choose another name");
        }
    }

    private static Shape plain(Shape shape) {
        return Shape.of(shape.type(), shape.certain());
    }
}
