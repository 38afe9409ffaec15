package dev.caserail.quicktext.internal.plan;

import dev.caserail.quicktext.internal.value.RenderFault;
import dev.caserail.quicktext.internal.value.Values;
import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.quicktext.syntax.Expression;
import dev.caserail.quicktext.syntax.Node;
import dev.caserail.quicktext.syntax.SyntaxTree;
import dev.caserail.quicktext.syntax.TemplateMode;
import dev.caserail.taxonomy.source.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns syntax trees into plans. */
public final class Planner {
    private final TemplateMode mode;
    private final @Nullable PlaceholderSchema<?> schema;
    private final Function<String, Optional<SyntaxTree>> entries;
    private final Map<String, RenderStep.Entry> planned = new HashMap<>();

    private Planner(
            TemplateMode mode, @Nullable PlaceholderSchema<?> schema, Function<String, Optional<SyntaxTree>> entries) {
        this.mode = mode;
        this.schema = schema;
        this.entries = entries;
    }

    /**
     * Plans a template over a schema.
     *
     * @param tree the template
     * @param schema what it may mention
     * @param entries the templates it may render, by name
     * @return the plan
     */
    public static Plan guarded(
            SyntaxTree tree, PlaceholderSchema<?> schema, Function<String, Optional<SyntaxTree>> entries) {
        return new Planner(TemplateMode.GUARDED, schema, entries).plan(tree, false);
    }

    /**
     * Plans a template over maps without a schema.
     *
     * @param tree the template
     * @param mode how strict it is carried out
     * @param entries the templates it may render, by name
     * @return the plan
     */
    public static Plan untyped(SyntaxTree tree, TemplateMode mode, Function<String, Optional<SyntaxTree>> entries) {
        return new Planner(mode, null, entries).plan(tree, false);
    }

    private Plan plan(SyntaxTree tree, boolean parameters) {
        Names names = new Names(tree.nodes());
        ExpressionPlanner expressions = new ExpressionPlanner(mode, schema, names, parameters, tree.source());
        Step[] steps = new TreePlanner(tree.source(), names, expressions).steps(tree.nodes());
        return new Plan(tree.source(), steps, names.slots(), parameters ? names.variables() : Map.of());
    }

    private RenderStep.Entry entry(String name) {
        RenderStep.Entry known = planned.get(name);
        if (known != null) {
            return known;
        }
        RenderStep.Entry entry = new RenderStep.Entry();
        planned.put(name, entry);
        entry.plan = entries.apply(name).map(tree -> plan(tree, true)).orElse(null);
        return entry;
    }

    /** What stands in the template, as a person would name it. */
    static String written(Expression expression) {
        if (expression instanceof Expression.Path path) {
            return path.text();
        }
        return expression instanceof Expression.Filtered filtered ? written(filtered.value()) : "value";
    }

    /** Plans the nodes of one tree. */
    private final class TreePlanner {
        private final SourceText source;
        private final Names names;
        private final ExpressionPlanner expressions;

        TreePlanner(SourceText source, Names names, ExpressionPlanner expressions) {
            this.source = source;
            this.names = names;
            this.expressions = expressions;
        }

        Step[] steps(List<Node> nodes) {
            Step[] steps = new Step[nodes.size()];
            for (int i = 0; i < steps.length; i++) {
                steps[i] = step(nodes.get(i));
            }
            return steps;
        }

        private Step step(Node node) {
            if (node instanceof Node.Text text) {
                return text(text);
            }
            if (node instanceof Node.Output output) {
                return new OutputStep(
                        expressions.read(output.value()),
                        output.text(),
                        expressions.droppable(output.value()),
                        source,
                        output.value().offset());
            }
            if (node instanceof Node.Choice choice) {
                return choice(choice);
            }
            if (node instanceof Node.Case cases) {
                return caseOf(cases);
            }
            if (node instanceof Node.Loop loop) {
                return loop(loop);
            }
            if (node instanceof Node.Assign assign) {
                Read value = expressions.read(assign.value());
                int slot = names.variable(assign.variable());
                return guard(assign.offset(), frame -> frame.slots[slot] = Frame.stored(value.read(frame)));
            }
            if (node instanceof Node.Capture capture) {
                return capture(capture);
            }
            if (node instanceof Node.Count count) {
                return count(count);
            }
            if (node instanceof Node.Interrupt interrupt) {
                int kind = interrupt.ends() ? Frame.BREAK : Frame.CONTINUE;
                return frame -> frame.interrupt = kind;
            }
            if (node instanceof Node.Cycle cycle) {
                return cycle(cycle);
            }
            if (node instanceof Node.Render render) {
                return new RenderStep(
                        render,
                        entry(render.entry()),
                        render.subject().map(expressions::read).orElse(null),
                        render.arguments().stream()
                                .map(argument -> expressions.read(argument.value()))
                                .toArray(Read[]::new),
                        source);
            }
            String broken = ((Node.Broken) node).text().replaceAll("\\s+", " ");
            return frame -> frame.run.hole(broken);
        }

        private Step text(Node.Text node) {
            String text = node.text();
            return frame -> {
                Run run = frame.run;
                if (run.out.length() + text.length() > run.bounds().characters()) {
                    try {
                        run.bounds().text((long) run.out.length() + text.length());
                    } catch (RenderFault fault) {
                        run.caught(source, node.offset(), fault);
                    }
                }
                run.out.append(text);
            };
        }

        /** Reports where a fault happened. */
        private Step guard(int offset, Step step) {
            return frame -> {
                try {
                    step.run(frame);
                } catch (RenderFault fault) {
                    frame.run.caught(source, offset, fault);
                }
            };
        }

        private boolean holds(Condition condition, int offset, Frame frame) {
            try {
                return condition.holds(frame);
            } catch (RenderFault fault) {
                frame.run.caught(source, offset, fault);
                return false;
            }
        }

        private Step choice(Node.Choice node) {
            int count = node.branches().size();
            Condition[] conditions = new Condition[count];
            boolean[] negated = new boolean[count];
            int[] offsets = new int[count];
            Step[][] bodies = new Step[count][];
            Run.Tag[] tags = new Run.Tag[count];
            for (int i = 0; i < count; i++) {
                Node.Branch branch = node.branches().get(i);
                conditions[i] = expressions.condition(branch.condition());
                negated[i] = branch.negated();
                offsets[i] = branch.condition().offset();
                bodies[i] = steps(branch.body());
                tags[i] = tag(branch.offset());
            }
            Step[] otherwise = steps(node.otherwise());
            Run.Tag otherwiseTag = tag(Math.max(node.otherwiseOffset(), 0));
            return frame -> {
                int start = frame.run.out.length();
                for (int i = 0; i < count; i++) {
                    frame.run.bounds().step();
                    if (holds(conditions[i], offsets[i], frame) != negated[i]) {
                        Step.all(bodies[i], frame);
                        frame.run.taken(start, tags[i]);
                        return;
                    }
                }
                Step.all(otherwise, frame);
                frame.run.taken(start, otherwiseTag);
            };
        }

        /** The tag at a place: to its end, or to the end of its line in a {@code liquid} tag. */
        private Run.Tag tag(int offset) {
            String text = source.text();
            int close = text.indexOf("%}", offset);
            int line = text.indexOf('\n', offset);
            boolean whole = text.startsWith("{%", offset);
            int end = whole && close >= 0 ? close + 2 : line >= 0 ? line : text.length();
            return new Run.Tag(
                    text.substring(offset, Math.min(end, offset + 200)).strip(), source, offset);
        }

        private Step caseOf(Node.Case node) {
            Read subject = expressions.read(node.subject());
            int count = node.whens().size();
            Condition[][] tests = new Condition[count][];
            Step[][] bodies = new Step[count][];
            Run.Tag[] tags = new Run.Tag[count];
            Read known = frame -> frame.run.subject;
            for (int i = 0; i < count; i++) {
                Node.When when = node.whens().get(i);
                tests[i] = when.values().stream()
                        .map(value -> expressions.equal(known, value))
                        .toArray(Condition[]::new);
                bodies[i] = steps(when.body());
                tags[i] = tag(when.offset());
            }
            return guard(node.offset(), frame -> {
                Object value = subject.read(frame);
                boolean met = false;
                for (int i = 0; i < count; i++) {
                    frame.run.bounds().step();
                    frame.run.subject = value;
                    if (tests[i].length == 0 ? !met : any(tests[i], frame)) {
                        met = true;
                        int start = frame.run.out.length();
                        Step.all(bodies[i], frame);
                        frame.run.taken(start, tags[i]);
                        if (frame.interrupt != Frame.NONE || frame.run.guarded()) {
                            return;
                        }
                    }
                }
            });
        }

        private static boolean any(Condition[] tests, Frame frame) {
            for (Condition test : tests) {
                if (test.holds(frame)) {
                    return true;
                }
            }
            return false;
        }

        private Step loop(Node.Loop node) {
            Read list = expressions.read(node.list());
            Read limit = node.limit().map(expressions::read).orElse(null);
            Read start = node.start().map(expressions::read).orElse(null);
            Step[] otherwise = node.otherwise().map(this::steps).orElse(null);
            int parent = names.stateSlot();
            Names.Loop loop = names.enter(node.variable());
            Step[] body = steps(node.body());
            names.leave();
            return new LoopStep(
                    node, list, limit, start, loop.itemSlot(), loop.stateSlot(), parent, body, otherwise, source);
        }

        private Step capture(Node.Capture node) {
            Step[] body = steps(node.body());
            int slot = names.variable(node.variable());
            return frame -> {
                Run run = frame.run;
                int start = run.out.length();
                int pieces = run.pieces().size();
                int branches = run.branches().size();
                Step.all(body, frame);
                frame.slots[slot] = run.cut(start, pieces, branches);
            };
        }

        private Step count(Node.Count node) {
            String key = "counter " + node.variable();
            return frame -> {
                Object now = frame.registers().get(key);
                if (now == null && frame.host instanceof Map<?, ?> map) {
                    now = Values.plain(map.get(node.variable()));
                }
                long value = now instanceof Long number ? number : 0;
                long shown = node.up() ? value : value - 1;
                frame.registers().put(key, node.up() ? value + 1 : shown);
                frame.run.out.append(shown);
            };
        }

        private Step cycle(Node.Cycle node) {
            Read[] values = node.values().stream().map(expressions::read).toArray(Read[]::new);
            Read group = node.group().map(expressions::read).orElse(null);
            boolean literal = node.values().stream().allMatch(value -> value instanceof Expression.Literal);
            String own = "cycle " + (literal ? node.key() : "at " + node.offset());
            return guard(node.offset(), frame -> {
                String key = group == null ? own : named(group.read(frame), frame);
                int at = frame.registers().get(key) instanceof Long index ? index.intValue() : 0;
                int place = at < values.length ? at : 0;
                frame.registers().put(key, place + 1 >= values.length ? 0L : place + 1L);
                values[place].append(frame);
                frame.run.bounds().text(frame.run.out.length());
            });
        }

        private static String named(@Nullable Object group, Frame frame) {
            return "cycle by " + Values.kind(group) + " " + frame.run.texts().text(group);
        }
    }
}
