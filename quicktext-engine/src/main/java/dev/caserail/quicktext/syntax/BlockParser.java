package dev.caserail.quicktext.syntax;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Builds the tree of blocks. Goes on behind every fault, so that all of them are found and a draft can be shown. */
final class BlockParser {
    private static final List<String> TAGS = List.of(
            "if",
            "elsif",
            "else",
            "endif",
            "unless",
            "endunless",
            "case",
            "when",
            "endcase",
            "for",
            "endfor",
            "break",
            "continue",
            "assign",
            "capture",
            "endcapture",
            "increment",
            "decrement",
            "cycle",
            "echo",
            "render",
            "raw",
            "endraw",
            "comment",
            "endcomment",
            "liquid",
            "#");
    private static final Set<String> UNSUPPORTED_BLOCKS = Set.of("tablerow", "ifchanged", "doc");
    private static final Set<String> MIDDLE_OR_END = Set.of(
            "else", "elsif", "when", "endif", "endunless", "endcase", "endfor", "endcapture", "endcomment", "endraw");
    private static final Pattern FOREIGN = Pattern.compile("[#$]\\{[\\w. ]+}|\\{!?[A-Za-z_][\\w.]*}|%[a-z_]{3,}%");

    private final SourceText source;
    private final boolean guarded;
    private final int deepest;
    private final Diagnostics faults;
    private final List<Piece> pieces;
    private final TagParser tags;
    private int next;
    private int depth;
    private boolean stopped;
    private boolean unsupportedBlockSeen;

    private BlockParser(SourceText source, List<Piece> pieces, TemplateMode mode, int deepest, Diagnostics faults) {
        this.source = source;
        this.guarded = mode == TemplateMode.GUARDED;
        this.deepest = deepest;
        this.faults = faults;
        this.pieces = pieces;
        this.tags = new TagParser(source, mode);
    }

    static List<Node> parse(SourceText source, int from, int to, TemplateMode mode, int deepest, Diagnostics faults) {
        BlockParser parser = new BlockParser(source, PieceLexer.cut(source, from, to, mode), mode, deepest, faults);
        List<Node> nodes = new ArrayList<>();
        while (parser.next < parser.pieces.size()) {
            nodes.addAll(parser.block(Set.of()));
            parser.strayTag();
        }
        return nodes;
    }

    /** Reads nodes up to a tag of one of the names, or to any tag that only makes sense in another block. */
    private List<Node> block(Set<String> ends) {
        List<Node> nodes = new ArrayList<>();
        while (next < pieces.size()) {
            Piece piece = pieces.get(next);
            if (piece instanceof Piece.Tag tag) {
                if (ends.contains(tag.name()) || MIDDLE_OR_END.contains(tag.name())) {
                    break;
                }
                next++;
                tag(tag, nodes);
            } else {
                next++;
                plain(piece, nodes);
            }
        }
        return nodes;
    }

    /** The body of a block: without its text if there is nothing else in it than white space, as Liquid has it. */
    private List<Node> body(Set<String> ends) {
        List<Node> nodes = block(ends);
        return List.copyOf(Blanks.onlyBlank(nodes) ? Blanks.withoutText(nodes) : nodes);
    }

    private void plain(Piece piece, List<Node> nodes) {
        if (piece instanceof Piece.Text text) {
            if (guarded) {
                checkForeign(text);
            }
            nodes.add(new Node.Text(text.text(), text.start()));
        } else if (piece instanceof Piece.Output output) {
            try {
                nodes.addAll(tags.output(output.innerStart(), output.innerEnd(), output.start(), "output"));
            } catch (MarkupFault fault) {
                faults.add(fault.diagnostic());
                nodes.add(broken(output));
            }
        } else if (piece instanceof Piece.Broken broken) {
            faults.add(broken.fault());
            nodes.add(broken(broken));
        }
    }

    private void tag(Piece.Tag tag, List<Node> nodes) {
        try {
            switch (tag.name()) {
                case "if", "unless" -> nested(tag, () -> nodes.add(choice(tag)));
                case "case" -> nested(tag, () -> nodes.add(caseOf(tag)));
                case "for" -> nested(tag, () -> nodes.add(loop(tag)));
                case "capture" -> nested(tag, () -> nodes.add(capture(tag)));
                case "comment" -> comment(tag);
                case "#" -> inlineComment(tag);
                case "raw" -> raw(tag, nodes);
                case "echo" -> nodes.addAll(tags.output(tag.innerStart(), tag.innerEnd(), tag.start(), "echo"));
                case "assign" -> nodes.add(tags.assign(tag));
                case "increment", "decrement" -> nodes.add(tags.count(tag));
                case "cycle" -> nodes.add(tags.cycle(tag));
                case "render" -> nodes.add(tags.render(tag));
                case "break", "continue" -> {
                    noArguments(tag);
                    nodes.add(new Node.Interrupt(tag.name().equals("break"), tag.start()));
                }
                default -> unknownTag(tag, nodes);
            }
        } catch (MarkupFault fault) {
            faults.add(fault.diagnostic());
            nodes.add(broken(tag));
        }
    }

    /** Something that reads a block and may find its tag unreadable. */
    private interface BlockReader {
        void read() throws MarkupFault;
    }

    private void nested(Piece.Tag tag, BlockReader inner) throws MarkupFault {
        if (depth == deepest) {
            faults.error(
                    TemplateFault.DEPTH_LIMIT,
                    source.at(tag.start()),
                    "this block stands in " + depth + " others, expected at most " + (deepest - 1),
                    "split the text into several quicktexts");
            stopped = true;
            next = pieces.size();
            return;
        }
        depth++;
        inner.read();
        depth--;
    }

    private Node choice(Piece.Tag open) {
        String end = "end" + open.name();
        Set<String> ends = Set.of("elsif", "else", end);
        List<Node.Branch> branches = new ArrayList<>();
        List<Node> otherwise = List.of();
        boolean elseSeen = false;
        int otherwiseOffset = -1;
        Expression condition = condition(open);
        branches.add(new Node.Branch(condition, open.name().equals("unless"), body(ends), open.start()));
        while (true) {
            Optional<Piece.Tag> middle = take(ends);
            if (middle.isEmpty()) {
                unclosed(open);
                break;
            }
            Piece.Tag tag = middle.get();
            if (tag.name().equals(end)) {
                noArguments(tag);
                break;
            }
            if (elseSeen && guarded) {
                faults.error(
                        TemplateFault.UNBALANCED_BLOCK,
                        source.at(tag.start()),
                        "`" + tag.name() + "` after `else`, expected `" + end + "`",
                        "put `else` last");
            }
            if (tag.name().equals("elsif")) {
                Expression more = condition(tag);
                List<Node> body = body(ends);
                if (!elseSeen) {
                    branches.add(new Node.Branch(more, false, body, tag.start()));
                }
            } else {
                noArguments(tag);
                List<Node> body = body(ends);
                otherwise = elseSeen ? otherwise : body;
                otherwiseOffset = elseSeen ? otherwiseOffset : tag.start();
                elseSeen = true;
            }
        }
        return new Node.Choice(List.copyOf(branches), otherwise, otherwiseOffset, open.start());
    }

    private Expression condition(Piece.Tag tag) {
        try {
            return tags.condition(tag);
        } catch (MarkupFault fault) {
            faults.add(fault.diagnostic());
            return new Expression.Literal(true, tag.start());
        }
    }

    private Node caseOf(Piece.Tag open) {
        Set<String> ends = Set.of("when", "else", "endcase");
        Expression subject = new Expression.Nothing(Expression.NothingWord.NIL, open.start());
        try {
            subject = tags.value(open);
        } catch (MarkupFault fault) {
            faults.add(fault.diagnostic());
        }
        List<Node> before = block(ends);
        if (guarded && !Blanks.onlyBlank(before)) {
            faults.error(
                    TemplateFault.UNBALANCED_BLOCK,
                    source.at(before.get(0).offset()),
                    "text between `case` and its first `when` is never used",
                    "move it in front of `case`");
        }
        List<Node.When> whens = new ArrayList<>();
        while (true) {
            Optional<Piece.Tag> middle = take(ends);
            if (middle.isEmpty()) {
                unclosed(open);
                break;
            }
            Piece.Tag tag = middle.get();
            if (tag.name().equals("endcase")) {
                noArguments(tag);
                break;
            }
            List<Expression> values = List.of();
            if (tag.name().equals("when")) {
                try {
                    values = tags.whenValues(tag);
                } catch (MarkupFault fault) {
                    faults.add(fault.diagnostic());
                    values = List.of(new Expression.Nothing(Expression.NothingWord.NIL, tag.start()));
                }
            } else {
                noArguments(tag);
            }
            if (guarded && !whens.isEmpty() && whens.get(whens.size() - 1).otherwise()) {
                faults.error(
                        TemplateFault.UNBALANCED_BLOCK,
                        source.at(tag.start()),
                        "`" + tag.name() + "` after `else`, expected `endcase`",
                        "put `else` last");
            }
            whens.add(new Node.When(values, body(ends), tag.start()));
        }
        return new Node.Case(subject, List.copyOf(whens), open.start());
    }

    private Node loop(Piece.Tag open) {
        TagParser.LoopHead head = TagParser.LoopHead.broken(open);
        try {
            head = tags.loop(open);
        } catch (MarkupFault fault) {
            faults.add(fault.diagnostic());
        }
        List<Node> body = body(Set.of("else", "endfor"));
        Optional<List<Node>> otherwise = Optional.empty();
        Optional<Piece.Tag> tag = take(Set.of("else", "endfor"));
        if (tag.isPresent() && tag.get().name().equals("else")) {
            noArguments(tag.get());
            otherwise = Optional.of(body(Set.of("endfor")));
            tag = take(Set.of("endfor"));
        }
        if (tag.isEmpty()) {
            unclosed(open);
        } else {
            noArguments(tag.get());
        }
        return head.node(body, otherwise, open.start());
    }

    private Node capture(Piece.Tag open) {
        String variable = "";
        try {
            variable = tags.variable(open);
        } catch (MarkupFault fault) {
            faults.add(fault.diagnostic());
        }
        List<Node> body = List.copyOf(block(Set.of("endcapture")));
        Optional<Piece.Tag> tag = take(Set.of("endcapture"));
        if (tag.isEmpty()) {
            unclosed(open);
        } else {
            noArguments(tag.get());
        }
        return new Node.Capture(variable, body, open.start());
    }

    private void comment(Piece.Tag open) {
        int inner = 1;
        while (next < pieces.size()) {
            if (pieces.get(next++) instanceof Piece.Tag tag) {
                String name = tag.name();
                inner += name.equals("comment") ? 1 : name.equals("endcomment") ? -1 : 0;
                if (inner == 0) {
                    return;
                }
            }
        }
        unclosed(open);
    }

    private void inlineComment(Piece.Tag tag) throws MarkupFault {
        String[] lines =
                source.text().substring(tag.innerStart(), tag.innerEnd()).split("\n", -1);
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank() && !lines[i].strip().startsWith("#")) {
                throw new MarkupFault(Diagnostic.error(
                        TemplateFault.SYNTAX,
                        source.at(tag.start()),
                        "a line of this comment does not begin with `#`",
                        "write # at the begin of each line, or use {% comment %}"));
            }
        }
    }

    private void raw(Piece.Tag open, List<Node> nodes) {
        noArguments(open);
        if (next < pieces.size() && pieces.get(next) instanceof Piece.Text text) {
            nodes.add(new Node.Text(text.text(), text.start()));
            next++;
        }
        take(Set.of("endraw")).ifPresentOrElse(this::noArguments, () -> unclosed(open));
    }

    private void unknownTag(Piece.Tag tag, List<Node> nodes) {
        String name = tag.name();
        if (name.startsWith("end") && unsupportedBlockSeen && UNSUPPORTED_BLOCKS.contains(name.substring(3))) {
            return;
        }
        boolean block = UNSUPPORTED_BLOCKS.contains(name);
        unsupportedBlockSeen |= block;
        if (block || name.equals("include")) {
            faults.error(
                    TemplateFault.UNSUPPORTED,
                    source.at(tag.start()),
                    "tag `" + name + "` of Liquid is not supported",
                    name.equals("include")
                            ? "write {% render \"…\" %}, which hands over what the other text needs"
                            : "write the text without it");
        } else {
            faults.error(
                    TemplateFault.UNKNOWN_TAG,
                    source.at(tag.start()),
                    name.isEmpty() ? "a tag without a name" : "unknown tag `" + name + "`",
                    NearName.hint(name, TAGS).orElse("the tags are " + String.join(", ", TAGS)));
        }
        nodes.add(broken(tag));
    }

    /** Takes the tag a block stopped at, if it belongs to the block. */
    private Optional<Piece.Tag> take(Set<String> ends) {
        if (next < pieces.size() && pieces.get(next) instanceof Piece.Tag tag && ends.contains(tag.name())) {
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
        String name = piece instanceof Piece.Tag tag ? tag.name() : "";
        String block = name.startsWith("end") ? name.substring("end".length()) : name.equals("when") ? "case" : "if";
        if (!(name.equals("else") && unsupportedBlockSeen)) {
            faults.error(
                    TemplateFault.UNBALANCED_BLOCK,
                    source.at(piece.start()),
                    "`" + name + "` without `" + block + "` before it",
                    "add the begin, or remove this tag");
        }
    }

    private void unclosed(Piece.Tag open) {
        if (!stopped) {
            String name = open.name();
            faults.error(
                    TemplateFault.UNBALANCED_BLOCK,
                    source.at(open.start()),
                    "`" + name + "` is never closed, expected `end" + name + "`",
                    "add {% end" + name + " %}");
        }
    }

    private void noArguments(Piece.Tag tag) {
        if (!guarded) {
            return;
        }
        try {
            Markup.of(source, tag.innerStart(), tag.innerEnd()).expectEnd("`" + tag.name() + "`");
        } catch (MarkupFault fault) {
            faults.add(fault.diagnostic());
        }
    }

    private Node broken(Piece piece) {
        return new Node.Broken(source.text().substring(piece.start(), piece.end()), piece.start());
    }

    private void checkForeign(Piece.Text text) {
        String all = text.text();
        if (all.indexOf('{') < 0 && all.indexOf('%') < 0) {
            return;
        }
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
