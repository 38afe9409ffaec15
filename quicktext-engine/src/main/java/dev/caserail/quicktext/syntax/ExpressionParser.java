package dev.caserail.quicktext.syntax;

import dev.caserail.quicktext.syntax.Expression.FilterCall;
import dev.caserail.quicktext.syntax.Expression.NamedArgument;
import dev.caserail.quicktext.syntax.Expression.NothingWord;
import dev.caserail.quicktext.syntax.Expression.Sign;
import dev.caserail.quicktext.syntax.Expression.Step;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Understands what stands between braces: values, filters and conditions. */
final class ExpressionParser {
    /** Nested brackets and ranges beyond this are a fault and not a call stack. */
    private static final int DEEPEST = 50;

    private static final int LONGEST_NUMBER = 60;
    /** Longer than any data is deep; what is made of a path grows with the square of its steps. */
    private static final int MOST_STEPS = 100;

    private final boolean lax;
    private int depth;

    ExpressionParser(TemplateMode mode) {
        this.lax = mode == TemplateMode.COMPATIBLE;
    }

    /** A value with its filters, to the end of the markup. */
    Expression filtered(Markup markup, String where) throws MarkupFault {
        Expression value = value(markup);
        List<FilterCall> filters = new ArrayList<>();
        while (!markup.atEnd()) {
            if (!markup.takeSign("|")) {
                if (lax) {
                    markup.take();
                    continue;
                }
                throw notAFilter(markup, where);
            }
            if (lax && (markup.atEnd() || markup.peek().is("|"))) {
                continue;
            }
            filters.add(filter(markup));
        }
        return filters.isEmpty() ? value : new Expression.Filtered(value, filters, value.offset());
    }

    private static MarkupFault notAFilter(Markup markup, String where) {
        Markup.Token token = markup.peek();
        boolean comparison = sign(token).isPresent();
        return comparison
                ? markup.fault(
                        TemplateFault.SYNTAX,
                        token.offset(),
                        "`" + token.text() + "` compares, which only `if`, `unless` and `elsif` do",
                        "write {% if … %} around the text")
                : markup.unexpected(where);
    }

    private FilterCall filter(Markup markup) throws MarkupFault {
        Markup.Token name = markup.peek();
        if (name.kind() != Markup.Kind.WORD) {
            if (lax) {
                markup.take();
                return new FilterCall(name.text(), List.of(), List.of(), name.offset());
            }
            throw markup.fault(
                    TemplateFault.SYNTAX,
                    name.offset(),
                    "`|` without a filter behind it",
                    "name a filter, such as default");
        }
        markup.take();
        List<Expression> arguments = new ArrayList<>();
        List<NamedArgument> named = new ArrayList<>();
        if (markup.takeSign(":")) {
            arguments(markup, name, arguments, named);
        }
        return new FilterCall(name.text(), arguments, named, name.offset());
    }

    private void arguments(Markup markup, Markup.Token name, List<Expression> arguments, List<NamedArgument> named)
            throws MarkupFault {
        if (lax && (markup.atEnd() || markup.peek().is("|"))) {
            return;
        }
        do {
            if (markup.peek().kind() == Markup.Kind.WORD && markup.peekBehind().is(":")) {
                Markup.Token key = markup.take();
                markup.take();
                named.add(new NamedArgument(key.text(), value(markup), key.offset()));
            } else if (markup.atEnd() || markup.peek().is("|")) {
                if (!lax) {
                    throw markup.fault(
                            TemplateFault.FILTER_ARGUMENT,
                            name.offset(),
                            "`" + name.text() + ":` without a value behind it",
                            "write a value behind the colon, or leave the colon out");
                }
            } else {
                arguments.add(value(markup));
            }
        } while (markup.takeSign(","));
    }

    /** A condition, to the end of the markup. */
    Expression condition(Markup markup, String tag) throws MarkupFault {
        if (markup.atEnd()) {
            throw markup.fault(
                    TemplateFault.SYNTAX,
                    markup.peek().offset(),
                    "`" + tag + "` without a condition",
                    "write {% " + tag + " placeholder %}");
        }
        Expression condition = joined(markup);
        if (!lax && markup.peek().is("|")) {
            throw markup.fault(
                    TemplateFault.UNSUPPORTED,
                    markup.peek().offset(),
                    "a filter in a condition",
                    "give the filtered value a name with {% assign %} first");
        }
        if (!lax && !markup.atEnd()) {
            if (markup.peek().is("=")) {
                throw markup.fault(
                        TemplateFault.SYNTAX, markup.peek().offset(), "`=` in a condition", "write == to compare");
            }
            throw markup.unexpected("in a condition");
        }
        return condition;
    }

    private Expression joined(Markup markup) throws MarkupFault {
        Expression first = test(markup);
        if (!markup.isWord("and") && !markup.isWord("or")) {
            return first;
        }
        List<Expression> tests = new ArrayList<>();
        List<Boolean> ands = new ArrayList<>();
        tests.add(first);
        while (markup.isWord("and") || markup.isWord("or")) {
            ands.add(markup.take().text().equals("and"));
            tests.add(test(markup));
        }
        return new Expression.Joined(tests, ands, first.offset());
    }

    private Expression test(Markup markup) throws MarkupFault {
        Expression left = value(markup);
        Optional<Sign> sign = sign(markup.peek());
        if (sign.isEmpty()) {
            return left;
        }
        int offset = markup.take().offset();
        return new Expression.Comparison(left, sign.get(), value(markup), offset);
    }

    private static Optional<Sign> sign(Markup.Token token) {
        if (token.kind() == Markup.Kind.WORD) {
            return token.text().equals("contains") ? Optional.of(Sign.CONTAINS) : Optional.empty();
        }
        if (token.kind() != Markup.Kind.SIGN) {
            return Optional.empty();
        }
        return switch (token.text()) {
            case "==" -> Optional.of(Sign.EQUAL);
            case "!=", "<>" -> Optional.of(Sign.UNEQUAL);
            case "<" -> Optional.of(Sign.LESS);
            case "<=" -> Optional.of(Sign.AT_MOST);
            case ">" -> Optional.of(Sign.MORE);
            case ">=" -> Optional.of(Sign.AT_LEAST);
            default -> Optional.empty();
        };
    }

    /** One value, without filters. */
    Expression value(Markup markup) throws MarkupFault {
        Markup.Token token = markup.peek();
        if (++depth > DEEPEST) {
            depth = 0;
            throw markup.fault(
                    TemplateFault.DEPTH_LIMIT,
                    token.offset(),
                    "more than " + DEEPEST + " brackets in each other",
                    "give the inner value a name with {% assign %} first");
        }
        Expression value = switch (token.kind()) {
            case TEXT -> literal(markup, token.text());
            case NUMBER -> number(markup);
            case WORD -> word(markup);
            case SIGN -> bracketed(markup);
            case STRANGE, END -> nothing(markup);
        };
        depth--;
        return value;
    }

    private Expression bracketed(Markup markup) throws MarkupFault {
        return switch (markup.peek().text()) {
            case "(" -> range(markup);
            case "[" -> path(markup);
            default -> nothing(markup);
        };
    }

    private Expression nothing(Markup markup) throws MarkupFault {
        if (!lax) {
            throw markup.unexpected("here");
        }
        Markup.Token token = markup.take();
        return new Expression.Nothing(NothingWord.NIL, token.offset());
    }

    private static Expression literal(Markup markup, Object value) {
        return new Expression.Literal(value, markup.take().offset());
    }

    private static Expression number(Markup markup) throws MarkupFault {
        Markup.Token token = markup.peek();
        String text = token.text();
        if (text.length() > LONGEST_NUMBER) {
            throw markup.fault(
                    TemplateFault.SYNTAX,
                    token.offset(),
                    "a number of " + text.length() + " characters, expected at most " + LONGEST_NUMBER,
                    "write a shorter number");
        }
        if (text.indexOf('.') >= 0) {
            return literal(markup, new BigDecimal(text));
        }
        BigInteger whole = new BigInteger(text);
        return whole.bitLength() < Long.SIZE ? literal(markup, whole.longValueExact()) : literal(markup, whole);
    }

    private Expression word(Markup markup) throws MarkupFault {
        Markup.Token token = markup.peek();
        Markup.Token behind = markup.peekBehind();
        if (behind.is(".") || behind.is("[")) {
            return path(markup);
        }
        return switch (token.text()) {
            case "nil", "null" -> nothing(markup, NothingWord.NIL);
            case "blank" -> nothing(markup, NothingWord.BLANK);
            case "empty" -> nothing(markup, NothingWord.EMPTY);
            case "true" -> literal(markup, true);
            case "false" -> literal(markup, false);
            default -> path(markup);
        };
    }

    private static Expression nothing(Markup markup, NothingWord word) {
        return new Expression.Nothing(word, markup.take().offset());
    }

    private Expression range(Markup markup) throws MarkupFault {
        int offset = markup.take().offset();
        Expression first = value(markup);
        if (!markup.takeSign("..")) {
            if (lax) {
                markup.takeSign(")");
                return first;
            }
            throw markup.fault(
                    TemplateFault.SYNTAX,
                    markup.peek().offset(),
                    "a bracket that is no range; Liquid joins conditions from right to left, without brackets",
                    "write a range as (1..5), or remove the brackets");
        }
        Expression last = value(markup);
        if (!markup.takeSign(")") && !lax) {
            throw markup.unexpected("in a range");
        }
        return new Expression.Range(first, last, offset);
    }

    private Expression path(Markup markup) throws MarkupFault {
        int offset = markup.peek().offset();
        List<Step> steps = new ArrayList<>();
        if (markup.peek().kind() == Markup.Kind.WORD) {
            Markup.Token token = markup.take();
            steps.add(new Expression.Name(token.text(), token.offset()));
        }
        while (true) {
            if (steps.size() > MOST_STEPS) {
                throw markup.fault(
                        TemplateFault.DEPTH_LIMIT,
                        offset,
                        "a path of more than " + MOST_STEPS + " steps",
                        "give a part of it a name with {% assign %} first");
            }
            if (markup.peek().is(".")) {
                markup.take();
                Markup.Token token = markup.peek();
                if (token.kind() == Markup.Kind.WORD) {
                    markup.take();
                    steps.add(new Expression.Name(token.text(), token.offset()));
                } else if (lax && token.kind() == Markup.Kind.NUMBER) {
                    steps.add(new Expression.Index(number(markup), token.offset()));
                } else if (!lax) {
                    throw markup.unexpected("after `.`");
                }
            } else if (markup.peek().is("[")) {
                steps.add(index(markup));
            } else {
                return new Expression.Path(markup.writtenFrom(offset), steps, offset);
            }
        }
    }

    private Step index(Markup markup) throws MarkupFault {
        int offset = markup.take().offset();
        Expression index = value(markup);
        if (!markup.takeSign("]") && !lax) {
            throw markup.unexpected("in brackets");
        }
        return index instanceof Expression.Literal literal && literal.value() instanceof String name
                ? new Expression.Name(name, offset)
                : new Expression.Index(index, offset);
    }
}
