package dev.caserail.quicktext.template;

import dev.caserail.quicktext.schema.PlaceholderKind;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.source.SourceText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Understands what stands between braces: operands, filters and conditions. */
final class ExpressionParser {
    private static final Set<String> NOTHING = Set.of("nil", "null", "blank", "empty");

    private final SourceText source;
    private final Scope scope;
    private final Diagnostics faults;

    ExpressionParser(SourceText source, Scope scope, Diagnostics faults) {
        this.source = source;
        this.scope = scope;
        this.faults = faults;
    }

    Node.Output output(Markup markup, int offset) throws MarkupFault {
        if (markup.atEnd()) {
            throw markup.fault(
                    TemplateFault.SYNTAX, offset, "the output is empty, expected a placeholder", "name a placeholder");
        }
        Operand value = operand(markup);
        List<Node.FilterCall> filters = new ArrayList<>();
        while (markup.takeSign("|")) {
            filters.add(filter(markup));
        }
        markup.expectEnd("the placeholder");
        return new Node.Output(value, List.copyOf(filters), offset);
    }

    private Node.FilterCall filter(Markup markup) throws MarkupFault {
        Markup.Token name = markup.take();
        if (name.kind() != Markup.Kind.WORD) {
            throw markup.fault(TemplateFault.SYNTAX, name.offset(), "`|` without a filter behind it", "name a filter");
        }
        Optional<Filter> filter = Filter.find(name.text());
        if (filter.isEmpty()) {
            throw unknownFilter(markup, name);
        }
        List<Operand> arguments = new ArrayList<>();
        if (markup.takeSign(":")) {
            do {
                arguments.add(operand(markup));
            } while (markup.takeSign(","));
        }
        int wanted = filter.get().arguments();
        if (arguments.size() != wanted) {
            throw markup.fault(
                    TemplateFault.FILTER_ARGUMENT,
                    name.offset(),
                    "filter `" + name.text() + "` has " + arguments.size() + " arguments, expected " + wanted,
                    wanted == 0 ? "write | " + name.text() : "write | " + name.text() + ": \"…\"");
        }
        return new Node.FilterCall(filter.get(), arguments.stream().findFirst(), name.offset());
    }

    private static MarkupFault unknownFilter(Markup markup, Markup.Token name) {
        if (Filter.UNSUPPORTED.contains(name.text())) {
            return markup.fault(
                    TemplateFault.UNSUPPORTED,
                    name.offset(),
                    "filter `" + name.text() + "` of Liquid is not supported, expected one of "
                            + String.join(", ", Filter.words()),
                    "write the sentence without it");
        }
        return markup.fault(
                TemplateFault.UNKNOWN_FILTER,
                name.offset(),
                "unknown filter `" + name.text() + "`, expected one of " + String.join(", ", Filter.words()),
                NearName.hint(name.text(), Filter.words()).orElse("use one of these"));
    }

    Condition condition(Markup markup, String tag) throws MarkupFault {
        List<Condition.Test> tests = new ArrayList<>();
        List<Condition.Join> joins = new ArrayList<>();
        if (markup.atEnd()) {
            throw markup.fault(
                    TemplateFault.SYNTAX,
                    markup.peek().offset(),
                    "`" + tag + "` without a condition",
                    "name what it depends on, such as {% " + tag + " customer.first_name %}");
        }
        while (true) {
            tests.add(test(markup));
            if (markup.takeWord("and")) {
                joins.add(Condition.Join.AND);
            } else if (markup.takeWord("or")) {
                joins.add(Condition.Join.OR);
            } else {
                break;
            }
        }
        if (markup.peek().text().equals("=")) {
            throw markup.fault(
                    TemplateFault.SYNTAX, markup.peek().offset(), "`=` in a condition, expected `==`", "write ==");
        }
        markup.expectEnd("the condition");
        return new Condition(List.copyOf(tests), List.copyOf(joins), false);
    }

    private Condition.Test test(Markup markup) throws MarkupFault {
        Operand left = operand(markup);
        Markup.Token sign = markup.peek();
        boolean isSign = (sign.kind() == Markup.Kind.SIGN || sign.kind() == Markup.Kind.WORD)
                && Condition.Sign.BY_TEXT.containsKey(sign.text());
        if (!isSign) {
            return new Condition.Truth(left, left.offset());
        }
        markup.take();
        Operand right = operand(markup);
        return new Condition.Comparison(
                left, Objects.requireNonNull(Condition.Sign.BY_TEXT.get(sign.text())), right, sign.offset());
    }

    Operand operand(Markup markup) throws MarkupFault {
        Markup.Token token = markup.take();
        return switch (token.kind()) {
            case TEXT ->
                token.text().isEmpty()
                        ? new Operand.Nothing(token.offset())
                        : new Operand.Literal(token.text(), PlaceholderKind.TEXT, token.offset());
            case NUMBER -> new Operand.Literal(new BigDecimal(token.text()), PlaceholderKind.NUMBER, token.offset());
            case WORD -> word(markup, token);
            case SIGN -> throw sign(markup, token);
            case END ->
                throw markup.fault(
                        TemplateFault.SYNTAX,
                        token.offset(),
                        "a value is missing here, expected a placeholder, text or number",
                        "complete it");
        };
    }

    Operand.Path path(Markup.Token token) {
        return new Operand.Path(
                token.text(), scope.resolve(token.text(), source.at(token.offset()), faults), token.offset());
    }

    private Operand word(Markup markup, Markup.Token token) throws MarkupFault {
        String text = token.text();
        if (text.equals("true") || text.equals("false")) {
            return new Operand.Literal(Boolean.valueOf(text), PlaceholderKind.FLAG, token.offset());
        }
        if (NOTHING.contains(text)) {
            return new Operand.Nothing(token.offset());
        }
        if (markup.peek().text().equals("[") && markup.peek().kind() == Markup.Kind.SIGN) {
            throw markup.fault(
                    TemplateFault.UNSUPPORTED,
                    markup.peek().offset(),
                    "access by `[…]` is not supported",
                    "go through the list with {% for item in " + text + " %}");
        }
        return path(token);
    }

    private static MarkupFault sign(Markup markup, Markup.Token token) {
        if (token.text().equals("(")) {
            return markup.fault(
                    TemplateFault.UNSUPPORTED,
                    token.offset(),
                    "parentheses and ranges are not supported",
                    "nest two conditions, or name a list");
        }
        return markup.fault(
                TemplateFault.SYNTAX,
                token.offset(),
                "`" + token.text() + "` found, expected a placeholder, text or number",
                "put a value before it");
    }
}
