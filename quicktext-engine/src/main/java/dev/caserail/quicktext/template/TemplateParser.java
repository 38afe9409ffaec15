package dev.caserail.quicktext.template;

import dev.caserail.quicktext.schema.PlaceholderKind;
import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Builds the tree. Goes on behind every fault, so that all of them are found and a draft can be shown. */
final class TemplateParser {
    private static final List<String> SUPPORTED =
            List.of("if", "elsif", "else", "endif", "unless", "endunless", "for", "endfor", "comment", "endcomment");
    private static final Set<String> UNSUPPORTED_BLOCKS = Set.of("case", "capture", "tablerow", "raw", "doc");
    private static final Set<String> UNSUPPORTED = Set.of(
            "assign",
            "echo",
            "increment",
            "decrement",
            "cycle",
            "break",
            "continue",
            "include",
            "render",
            "liquid",
            "ifchanged",
            "#");
    private static final Pattern TAG_NAME = Pattern.compile("\\s*(#|[A-Za-z_]\\w*)");
    private static final Pattern FOREIGN = Pattern.compile("[#$]\\{[\\w. ]+}|\\{!?[A-Za-z_][\\w.]*}|%[a-z_]{3,}%");

    private final SourceText source;
    private final TemplateLimits limits;
    private final Diagnostics faults;
    private final Scope scope;
    private final ExpressionParser expressions;
    private final List<Piece> pieces;
    private int next;
    private int depth;
    private boolean stopped;
    private boolean unsupportedBlockSeen;

    private TemplateParser(
            SourceText source,
            List<Piece> pieces,
            PlaceholderSchema<?> schema,
            TemplateLimits limits,
            Diagnostics faults) {
        this.source = source;
        this.limits = limits;
        this.faults = faults;
        this.scope = new Scope(schema);
        this.expressions = new ExpressionParser(source, scope, faults);
        this.pieces = pieces;
    }

    /** The tree, and the placeholders it names. */
    record Parsed(List<Node> nodes, List<String> placeholders) {}

    static Parsed parse(
            SourceText source,
            int from,
            int to,
            PlaceholderSchema<?> schema,
            TemplateLimits limits,
            Diagnostics faults) {
        TemplateParser parser = new TemplateParser(source, PieceLexer.cut(source, from, to), schema, limits, faults);
        List<Node> nodes = new ArrayList<>();
        while (parser.next < parser.pieces.size()) {
            nodes.addAll(parser.block(Set.of()));
            parser.strayTag();
        }
        return new Parsed(List.copyOf(nodes), parser.scope.used());
    }

    /** Reads nodes up to a tag of one of the names, or to any tag that only makes sense in another block. */
    private List<Node> block(Set<String> ends) {
        List<Node> nodes = new ArrayList<>();
        while (next < pieces.size()) {
            Piece piece = pieces.get(next);
            if (piece instanceof Piece.Tag tag) {
                String name = name(tag);
                if (ends.contains(name) || isMiddleOrEnd(name)) {
                    break;
                }
                next++;
                tag(tag, name, nodes);
            } else {
                next++;
                plain(piece, nodes);
            }
        }
        return List.copyOf(nodes);
    }

    private void plain(Piece piece, List<Node> nodes) {
        if (piece instanceof Piece.Text text) {
            checkForeign(text);
            nodes.add(new Node.Text(text.text(), text.start()));
        } else if (piece instanceof Piece.Output output) {
            try {
                Markup markup = Markup.of(source, output.innerStart(), output.innerEnd());
                nodes.add(expressions.output(markup, output.start()));
            } catch (MarkupFault fault) {
                faults.add(fault.diagnostic());
                nodes.add(broken(output));
            }
        } else if (piece instanceof Piece.Broken broken) {
            faults.add(broken.fault());
            nodes.add(broken(broken));
        }
    }

    private void tag(Piece.Tag tag, String name, List<Node> nodes) {
        switch (name) {
            case "if" -> nested(tag, () -> nodes.add(choice(tag, "if")));
            case "unless" -> nested(tag, () -> nodes.add(choice(tag, "unless")));
            case "for" -> nested(tag, () -> loop(tag, nodes));
            case "comment" -> comment(tag);
            default -> unknownTag(tag, name, nodes);
        }
    }

    private void nested(Piece.Tag tag, Runnable inner) {
        if (depth == limits.depth()) {
            faults.error(
                    TemplateFault.DEPTH_LIMIT,
                    source.at(tag.start()),
                    "this block stands in " + depth + " others, expected at most " + (limits.depth() - 1),
                    "split the text into several quicktexts");
            stopped = true;
            next = pieces.size();
            return;
        }
        depth++;
        inner.run();
        depth--;
    }

    private Node choice(Piece.Tag open, String name) {
        String end = "end" + name;
        Set<String> ends = Set.of("elsif", "else", end);
        List<Node.Branch> branches = new ArrayList<>();
        List<Node> otherwise = List.of();
        boolean elseSeen = false;
        Condition condition = condition(open, name);
        branches.add(new Node.Branch(condition, name.equals("unless"), block(ends)));
        while (true) {
            Optional<Piece.Tag> tag = middle(ends);
            if (tag.isEmpty()) {
                unclosed(open, name);
                break;
            }
            String found = name(tag.get());
            if (found.equals(end)) {
                noArguments(tag.get(), end);
                break;
            }
            if (elseSeen) {
                faults.error(
                        TemplateFault.UNBALANCED_BLOCK,
                        source.at(tag.get().start()),
                        "`" + found + "` after `else`, expected `" + end + "`",
                        "put `else` last");
            }
            if (found.equals("elsif")) {
                Condition more = condition(tag.get(), "elsif");
                branches.add(new Node.Branch(more, false, block(ends)));
            } else {
                noArguments(tag.get(), "else");
                otherwise = block(ends);
                elseSeen = true;
            }
        }
        return new Node.Choice(List.copyOf(branches), otherwise, open.start());
    }

    private Condition condition(Piece.Tag tag, String name) {
        try {
            return expressions.condition(arguments(tag, name), name);
        } catch (MarkupFault fault) {
            faults.add(fault.diagnostic());
            return Condition.unreadable();
        }
    }

    private void loop(Piece.Tag open, List<Node> nodes) {
        String variable = "";
        Operand.Path list = new Operand.Path("", new Target.Unknown(), open.start());
        try {
            Markup markup = arguments(open, "for");
            Markup.Token item = markup.take();
            if (item.kind() != Markup.Kind.WORD || item.text().contains(".") || !markup.takeWord("in")) {
                throw markup.fault(
                        TemplateFault.SYNTAX,
                        item.offset(),
                        "this is not a loop, expected {% for item in list %}",
                        "write a name for one item, `in`, and the list");
            }
            variable = item.text();
            list = list(markup);
        } catch (MarkupFault fault) {
            faults.add(fault.diagnostic());
        }
        int level = scope.enter(variable, list);
        List<Node> body = block(Set.of("else", "endfor"));
        scope.leave();
        Optional<List<Node>> otherwise = Optional.empty();
        Optional<Piece.Tag> tag = middle(Set.of("else", "endfor"));
        if (tag.isPresent() && name(tag.get()).equals("else")) {
            otherwise = Optional.of(block(Set.of("endfor")));
            tag = middle(Set.of("endfor"));
        }
        if (tag.isEmpty()) {
            unclosed(open, "for");
        }
        nodes.add(new Node.Loop(list, level, body, otherwise, open.start()));
    }

    private Operand.Path list(Markup markup) throws MarkupFault {
        Operand operand = expressions.operand(markup);
        if (!(operand instanceof Operand.Path path)) {
            throw markup.fault(
                    TemplateFault.WRONG_KIND,
                    operand.offset(),
                    "a loop goes through a list, not through a text or number",
                    "name a list");
        }
        if (path.kind().isPresent() && path.kind().get() != PlaceholderKind.LIST) {
            throw markup.fault(
                    TemplateFault.WRONG_KIND,
                    path.offset(),
                    "`" + path.text() + "` is a " + path.kind().get().word() + ", expected a list",
                    "write it as {{ " + path.text() + " }} without a loop");
        }
        if (!markup.atEnd()) {
            throw markup.fault(
                    TemplateFault.UNSUPPORTED,
                    markup.peek().offset(),
                    "`" + markup.peek().text() + "` is not supported in `for`",
                    "write {% for item in " + path.text() + " %}");
        }
        return path;
    }

    private void comment(Piece.Tag open) {
        int inner = 1;
        while (next < pieces.size()) {
            if (pieces.get(next++) instanceof Piece.Tag tag) {
                String name = name(tag);
                inner += name.equals("comment") ? 1 : name.equals("endcomment") ? -1 : 0;
                if (inner == 0) {
                    return;
                }
            }
        }
        unclosed(open, "comment");
    }

    private void unknownTag(Piece.Tag tag, String name, List<Node> nodes) {
        if (belongsToUnsupportedBlock(name)) {
            return;
        }
        boolean block = UNSUPPORTED_BLOCKS.contains(name);
        unsupportedBlockSeen |= block;
        if (block || UNSUPPORTED.contains(name)) {
            faults.error(
                    TemplateFault.UNSUPPORTED,
                    source.at(tag.start()),
                    "tag `" + name + "` of Liquid is not supported",
                    name.equals("case")
                            ? "write {% if … == \"…\" %}{% elsif … %}{% endif %}"
                            : "write the text without it");
        } else {
            faults.error(
                    TemplateFault.UNKNOWN_TAG,
                    source.at(tag.start()),
                    name.isEmpty() ? "a tag without a name" : "unknown tag `" + name + "`",
                    NearName.hint(name, SUPPORTED).orElse("the tags are " + String.join(", ", SUPPORTED)));
        }
        nodes.add(broken(tag));
    }

    /** Takes the tag a block stopped at, if it belongs to the block. */
    private Optional<Piece.Tag> middle(Set<String> ends) {
        if (next < pieces.size() && pieces.get(next) instanceof Piece.Tag tag && ends.contains(name(tag))) {
            next++;
            return Optional.of(tag);
        }
        return Optional.empty();
    }

    /** Reports a middle or end tag without its block, at the outermost level. */
    private void strayTag() {
        if (next >= pieces.size()) {
            return;
        }
        Piece piece = pieces.get(next++);
        String name = piece instanceof Piece.Tag tag ? name(tag) : "";
        String block = name.startsWith("end") ? name.substring("end".length()) : "if";
        if (!(name.equals("else") && unsupportedBlockSeen)) {
            faults.error(
                    TemplateFault.UNBALANCED_BLOCK,
                    source.at(piece.start()),
                    "`" + name + "` without `" + block + "` before it",
                    "add the begin, or remove this tag");
        }
    }

    /** {@code when} and the ends of blocks that were reported at their begin: nothing more to say. */
    private boolean belongsToUnsupportedBlock(String name) {
        return unsupportedBlockSeen
                && (name.equals("when")
                        || (name.startsWith("end") && UNSUPPORTED_BLOCKS.contains(name.substring("end".length()))));
    }

    private static boolean isMiddleOrEnd(String name) {
        return name.equals("else")
                || name.equals("elsif")
                || name.equals("endif")
                || name.equals("endunless")
                || name.equals("endfor");
    }

    private void unclosed(Piece.Tag open, String name) {
        if (!stopped) {
            faults.error(
                    TemplateFault.UNBALANCED_BLOCK,
                    source.at(open.start()),
                    "`" + name + "` is never closed, expected `end" + name + "`",
                    "add {% end" + name + " %}");
        }
    }

    private void noArguments(Piece.Tag tag, String name) {
        try {
            Markup markup = arguments(tag, name);
            markup.expectEnd("`" + name + "`");
        } catch (MarkupFault fault) {
            faults.add(fault.diagnostic());
        }
    }

    private Markup arguments(Piece.Tag tag, String name) throws MarkupFault {
        int start = source.text().indexOf(name, tag.innerStart()) + name.length();
        return Markup.of(source, start, tag.innerEnd());
    }

    private String name(Piece.Tag tag) {
        Matcher matcher = TAG_NAME.matcher(source.text()).region(tag.innerStart(), tag.innerEnd());
        return matcher.lookingAt() ? matcher.group(1) : "";
    }

    private Node broken(Piece piece) {
        return new Node.Broken(source.text().substring(piece.start(), piece.end()), piece.start());
    }

    private void checkForeign(Piece.Text text) {
        Matcher matcher = FOREIGN.matcher(source.text()).region(text.start(), text.end());
        while (matcher.find()) {
            faults.error(
                    TemplateFault.FOREIGN_PLACEHOLDER,
                    source.at(matcher.start()),
                    "`" + matcher.group() + "` looks like a placeholder of another system and would go out as it is",
                    "write placeholders as {{ customer.first_name }}");
        }
    }
}
