package dev.caserail.quicktext.syntax;

import dev.caserail.quicktext.syntax.Expression.NamedArgument;
import dev.caserail.quicktext.syntax.Expression.NothingWord;
import dev.caserail.taxonomy.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Understands what stands in one tag. */
final class TagParser {
    private final SourceText source;
    private final boolean guarded;
    private final TemplateMode mode;

    TagParser(SourceText source, TemplateMode mode) {
        this.source = source;
        this.mode = mode;
        this.guarded = mode == TemplateMode.GUARDED;
    }

    /** What stands in a {@code for} tag. */
    record LoopHead(
            String variable,
            Expression list,
            String name,
            Optional<Expression> limit,
            Optional<Expression> start,
            boolean goesOn,
            boolean reversed) {
        static LoopHead broken(Piece.Tag tag) {
            return new LoopHead(
                    "",
                    new Expression.Nothing(NothingWord.NIL, tag.start()),
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false);
        }

        Node.Loop node(List<Node> body, Optional<List<Node>> otherwise, int offset) {
            return new Node.Loop(
                    variable, list, name, limit, start, goesOn, reversed, body, otherwise.map(List::copyOf), offset);
        }
    }

    private Markup markup(Piece.Tag tag) {
        return Markup.of(source, tag.innerStart(), tag.innerEnd());
    }

    private ExpressionParser expressions() {
        return new ExpressionParser(mode);
    }

    List<Node> output(int from, int to, int offset, String what) throws MarkupFault {
        Markup markup = Markup.of(source, from, to);
        if (markup.atEnd()) {
            if (!guarded) {
                return List.of();
            }
            throw markup.fault(
                    TemplateFault.SYNTAX,
                    offset,
                    "the " + what + " is empty, expected a placeholder",
                    "name a placeholder");
        }
        Expression value = expressions().filtered(markup, "in an output");
        Expression first = value instanceof Expression.Filtered filtered ? filtered.value() : value;
        String text = first instanceof Expression.Path path ? path.text() : markup.restFrom(value.offset());
        return List.of(new Node.Output(value, text, offset));
    }

    Expression condition(Piece.Tag tag) throws MarkupFault {
        return expressions().condition(markup(tag), tag.name());
    }

    /** The one value of a {@code case}. */
    Expression value(Piece.Tag tag) throws MarkupFault {
        Markup markup = markup(tag);
        if (markup.atEnd()) {
            throw markup.fault(
                    TemplateFault.SYNTAX,
                    tag.start(),
                    "`" + tag.name() + "` without a value",
                    "write {% " + tag.name() + " placeholder %}");
        }
        Expression value = expressions().value(markup);
        if (guarded) {
            markup.expectEnd("the value");
        }
        return value;
    }

    List<Expression> whenValues(Piece.Tag tag) throws MarkupFault {
        Markup markup = markup(tag);
        List<Expression> values = new ArrayList<>();
        if (markup.atEnd()) {
            throw markup.fault(TemplateFault.SYNTAX, tag.start(), "`when` without a value", "write {% when \"…\" %}");
        }
        do {
            values.add(expressions().value(markup));
        } while (markup.takeSign(",") || markup.takeWord("or"));
        if (guarded) {
            markup.expectEnd("the values");
        }
        return List.copyOf(values);
    }

    LoopHead loop(Piece.Tag tag) throws MarkupFault {
        Markup markup = markup(tag);
        Markup.Token item = markup.take();
        if (item.kind() != Markup.Kind.WORD || !markup.takeWord("in")) {
            throw markup.fault(
                    TemplateFault.SYNTAX,
                    item.offset(),
                    "this is not a loop, expected {% for item in list %}",
                    "write a name for one item, `in`, and the list");
        }
        int listOffset = markup.peek().offset();
        Expression list = expressions().value(markup);
        String name = item.text() + "-" + markup.writtenFrom(listOffset);
        boolean reversed = markup.takeWord("reversed");
        Optional<Expression> limit = Optional.empty();
        Optional<Expression> start = Optional.empty();
        boolean goesOn = false;
        while (!markup.atEnd()) {
            markup.takeSign(",");
            if (markup.takeWord("limit")) {
                colon(markup);
                limit = Optional.of(expressions().value(markup));
            } else if (markup.takeWord("offset")) {
                colon(markup);
                goesOn = markup.takeWord("continue");
                start = goesOn ? Optional.empty() : Optional.of(expressions().value(markup));
            } else if (markup.takeWord("reversed")) {
                reversed = true;
            } else if (guarded) {
                throw markup.unexpected("in `for`, which knows `reversed`, `limit:` and `offset:`");
            } else {
                markup.take();
            }
        }
        return new LoopHead(item.text(), list, name, limit, start, goesOn, reversed);
    }

    private void colon(Markup markup) throws MarkupFault {
        if (!markup.takeSign(":") && guarded) {
            throw markup.unexpected("here, expected `:` and a number");
        }
    }

    Node assign(Piece.Tag tag) throws MarkupFault {
        Markup markup = markup(tag);
        String variable = name(markup, "assign", "{% assign name = value %}");
        if (!markup.takeSign("=")) {
            throw markup.fault(
                    TemplateFault.SYNTAX,
                    markup.peek().offset(),
                    "`assign` without `=`",
                    "write {% assign " + variable + " = value %}");
        }
        return new Node.Assign(variable, expressions().filtered(markup, "in `assign`"), tag.start());
    }

    /** The one name of a {@code capture}. */
    String variable(Piece.Tag tag) throws MarkupFault {
        Markup markup = markup(tag);
        String name = name(markup, tag.name(), "{% " + tag.name() + " name %}");
        if (guarded) {
            markup.expectEnd("the name");
        }
        return name;
    }

    Node count(Piece.Tag tag) throws MarkupFault {
        return new Node.Count(variable(tag), tag.name().equals("increment"), tag.start());
    }

    /** A name that is given; other engines and older texts put it into quotes. */
    private String name(Markup markup, String tag, String form) throws MarkupFault {
        Markup.Token token = markup.take();
        boolean quoted = token.kind() == Markup.Kind.TEXT && !guarded;
        if (token.kind() != Markup.Kind.WORD && !quoted) {
            throw markup.fault(TemplateFault.SYNTAX, token.offset(), "`" + tag + "` without a name", "write " + form);
        }
        return token.text();
    }

    Node cycle(Piece.Tag tag) throws MarkupFault {
        Markup markup = markup(tag);
        if (markup.atEnd()) {
            throw markup.fault(
                    TemplateFault.SYNTAX, tag.start(), "`cycle` without values", "write {% cycle \"one\", \"two\" %}");
        }
        String key = markup.restFrom(markup.peek().offset());
        List<Expression> values = new ArrayList<>();
        Optional<Expression> group = Optional.empty();
        values.add(expressions().value(markup));
        if (markup.takeSign(":")) {
            group = Optional.of(values.remove(0));
            values.add(expressions().value(markup));
        }
        while (markup.takeSign(",")) {
            if (markup.atEnd()) {
                break;
            }
            values.add(expressions().value(markup));
        }
        if (guarded) {
            markup.expectEnd("the values");
        }
        return new Node.Cycle(group, key, List.copyOf(values), tag.start());
    }

    Node render(Piece.Tag tag) throws MarkupFault {
        Markup markup = markup(tag);
        Markup.Token entry = markup.take();
        if (entry.kind() != Markup.Kind.TEXT) {
            throw markup.fault(
                    TemplateFault.SYNTAX,
                    entry.offset(),
                    "`render` needs the name of a quicktext in quotes, which no placeholder can give",
                    "write {% render \"name\" %}");
        }
        Optional<Expression> subject = Optional.empty();
        boolean each = markup.isWord("for");
        String variable = entry.text();
        if (each || markup.isWord("with")) {
            markup.take();
            subject = Optional.of(expressions().value(markup));
        }
        if (markup.takeWord("as")) {
            variable = name(markup, "as", "{% render \"name\" with value as name %}");
        }
        List<NamedArgument> arguments = new ArrayList<>();
        while (!markup.atEnd()) {
            markup.takeSign(",");
            if (markup.atEnd()) {
                break;
            }
            Markup.Token key = markup.peek();
            if (key.kind() == Markup.Kind.WORD && markup.peekBehind().is(":")) {
                markup.take();
                markup.take();
                arguments.add(new NamedArgument(key.text(), expressions().value(markup), key.offset()));
            } else if (guarded) {
                throw markup.unexpected("in `render`, expected `name: value`");
            } else {
                markup.take();
            }
        }
        return new Node.Render(entry.text(), subject, each, variable, List.copyOf(arguments), tag.start());
    }
}
