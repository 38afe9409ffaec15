package dev.caserail.quicktext.template;

import dev.caserail.quicktext.schema.PlaceholderValues;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.source.SourceText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One walk over the tree with one host object. Made, used once and dropped. */
final class Rendering implements Condition.Lookup {
    private final SourceText source;
    private final TemplateLimits limits;
    private final ValueFormat format;
    private final boolean showHoles;
    private final List<Frame> frames = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final List<String> holes = new ArrayList<>();
    private final Diagnostics faults = new Diagnostics();
    private int steps;
    private boolean stopped;

    /** One level: the host's object, or an item of a loop with its place. */
    private record Frame(PlaceholderValues values, int index, int length) {}

    Rendering(SourceText source, TemplateLimits limits, PlaceholderValues host, Locale locale, boolean showHoles) {
        this.source = source;
        this.limits = limits;
        this.format = ValueFormat.of(locale);
        this.showHoles = showHoles;
        frames.add(new Frame(host, 0, 1));
    }

    Rendering run(List<Node> nodes) {
        nodes(nodes);
        return this;
    }

    Diagnostics faults() {
        return faults;
    }

    RenderedText text() {
        return RenderedText.of(out.toString(), spans);
    }

    Preview preview() {
        return Preview.of(out.toString(), holes);
    }

    private void nodes(List<Node> nodes) {
        for (Node node : nodes) {
            if (stopped) {
                return;
            }
            if (++steps > limits.steps()) {
                stop(
                        TemplateFault.STEP_LIMIT,
                        node.offset(),
                        "rendering takes more than " + limits.steps() + " steps",
                        "shorten the loops or the list");
                return;
            }
            node(node);
        }
    }

    private void node(Node node) {
        if (node instanceof Node.Text text) {
            append(text.text(), text.offset());
        } else if (node instanceof Node.Output output) {
            output(output);
        } else if (node instanceof Node.Choice choice) {
            choice(choice);
        } else if (node instanceof Node.Loop loop) {
            loop(loop);
        } else if (node instanceof Node.Broken broken) {
            hole(broken.text().replaceAll("\\s+", " "));
        }
    }

    private void output(Node.Output output) {
        Operand shown = output.value();
        Optional<String> text = words(shown);
        for (Node.FilterCall call : output.filters()) {
            if (call.argument().isPresent()) {
                if (text.isEmpty()) {
                    shown = call.argument().get();
                    text = words(shown);
                }
            } else {
                text = text.map(call.filter()::apply);
            }
            if (text.isPresent() && text.get().length() > limits.characters()) {
                tooLong(call.offset());
                return;
            }
        }
        if (stopped) {
            return;
        }
        String name = shown instanceof Operand.Path path ? path.text() : "";
        if (text.isEmpty()) {
            missing(name, shown.offset());
            return;
        }
        int start = out.length();
        append(text.get(), shown.offset());
        if (!name.isEmpty() && !stopped) {
            spans.add(Span.of(start, out.length(), name));
        }
    }

    /** The value as it reads in a sentence; empty where it is missing or cannot be read. */
    private Optional<String> words(Operand operand) {
        Optional<Object> value = value(operand);
        if (value.isEmpty() || value.get() instanceof Boolean || value.get() instanceof List<?>) {
            return Optional.empty();
        }
        if (value.get() instanceof BigDecimal number && ValueFormat.digits(number) > limits.characters()) {
            tooLong(operand.offset());
            return Optional.empty();
        }
        String text = format.format(value.get());
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    private void missing(String placeholder, int offset) {
        if (showHoles) {
            hole(placeholder);
            return;
        }
        faults.error(
                TemplateFault.MISSING_VALUE,
                source.at(offset),
                "`" + placeholder + "` has no value, although its schema says that it always has one",
                "fill it in before the reply goes out");
    }

    private void hole(String name) {
        holes.add(name);
        out.append('[').append(name).append("?]");
    }

    private void choice(Node.Choice choice) {
        for (Node.Branch branch : choice.branches()) {
            steps += branch.condition().tests().size();
            if (branch.condition().holds(this) != branch.negated()) {
                nodes(branch.body());
                return;
            }
        }
        nodes(choice.otherwise());
    }

    private void loop(Node.Loop loop) {
        List<?> items = value(loop.list())
                .filter(List.class::isInstance)
                .map(v -> (List<?>) v)
                .orElse(List.of());
        if (items.isEmpty()) {
            loop.otherwise().ifPresentOrElse(this::nodes, () -> {
                if (showHoles) {
                    hole(loop.list().text());
                } else {
                    missing(loop.list().text(), loop.list().offset());
                }
            });
            return;
        }
        for (int i = 0; i < items.size() && !stopped; i++) {
            if (items.get(i) instanceof PlaceholderValues item) {
                frames.add(new Frame(item, i, items.size()));
                steps++;
                nodes(loop.body());
                frames.remove(frames.size() - 1);
            }
        }
    }

    @Override
    public Optional<Object> value(Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return Optional.of(literal.value());
        }
        return operand instanceof Operand.Path path ? value(path.target()) : Optional.empty();
    }

    private Optional<Object> value(Target target) {
        if (target instanceof Target.Value value) {
            return frames.get(value.level()).values().find(value.path());
        }
        if (target instanceof Target.Size size) {
            int length = value(size.list())
                    .map(v -> v instanceof List<?> list ? list.size() : 0)
                    .orElse(0);
            return Optional.of(BigDecimal.valueOf(length));
        }
        if (target instanceof Target.LoopState state) {
            Frame frame = frames.get(state.level());
            return Optional.of(state.fact().value(frame.index(), frame.length()));
        }
        return Optional.empty();
    }

    private void append(String text, int offset) {
        if ((long) out.length() + text.length() > limits.characters()) {
            tooLong(offset);
            return;
        }
        out.append(text);
    }

    private void tooLong(int offset) {
        stop(
                TemplateFault.LENGTH_LIMIT,
                offset,
                "the text becomes longer than " + limits.characters() + " characters",
                "shorten the template or the values");
    }

    private void stop(DiagnosticCode code, int offset, String message, String help) {
        if (!stopped) {
            faults.error(code, source.at(offset), message, help);
            stopped = true;
        }
    }
}
