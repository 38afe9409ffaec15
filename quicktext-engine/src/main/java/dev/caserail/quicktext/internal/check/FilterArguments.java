package dev.caserail.quicktext.internal.check;

import dev.caserail.quicktext.format.Conjunction;
import dev.caserail.quicktext.format.DateStyle;
import dev.caserail.quicktext.internal.filter.FilterSpec;
import dev.caserail.quicktext.internal.filter.FilterSpec.Argument;
import dev.caserail.quicktext.internal.liquid.date.Strftime;
import dev.caserail.quicktext.internal.value.Amounts;
import dev.caserail.quicktext.internal.value.Numbers;
import dev.caserail.quicktext.schema.PlaceholderKind;
import dev.caserail.quicktext.syntax.Expression;
import dev.caserail.quicktext.syntax.TemplateFault;
import dev.caserail.taxonomy.diagnostic.NearName;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Whether the arguments of filters are what the filters need. */
final class FilterArguments {
    private static final ZonedDateTime SOME_DAY = ZonedDateTime.of(2026, 3, 2, 10, 11, 12, 13, ZoneOffset.UTC);

    private final Expressions expressions;
    private final Paths paths;
    private final Findings findings;

    FilterArguments(Expressions expressions, Paths paths, Findings findings) {
        this.expressions = expressions;
        this.paths = paths;
        this.findings = findings;
    }

    boolean check(
            FilterSpec spec, Expression.FilterCall call, Argument kind, Expression argument, Shape input, Flow flow) {
        switch (kind) {
            case TEXT -> {
                if (!mayBeBlank(spec, call, argument)) {
                    expressions.inSentence(argument, flow);
                }
                return word(spec, call, argument);
            }
            case NUMBER -> expressions.number(argument, flow);
            case DIVISOR -> {
                expressions.number(argument, flow);
                boolean fine = argument instanceof Expression.Literal literal
                        && literal.value() instanceof Number divisor
                        && Numbers.decimal(divisor).signum() != 0;
                if (!fine && paths.typed()) {
                    findings.error(
                            TemplateFault.DIVIDED_BY_ZERO,
                            argument.offset(),
                            "`" + Expressions.words(argument) + "` "
                                    + (argument instanceof Expression.Literal ? "is" : "may be")
                                    + " 0, expected a number other than 0",
                            "divide by a number written in the template");
                }
            }
            case PROPERTY -> {
                return property(call, argument, input);
            }
            case LIST -> {
                Shape shape = expressions.shape(argument, flow);
                if (!shape.type().mayBeList()) {
                    expressions.wrong(argument, shape, "a list");
                }
            }
            case ANYTHING -> {
                if (spec.name().equals("default")) {
                    fallback(argument, input, flow);
                } else {
                    expressions.shape(argument, flow);
                }
            }
        }
        return true;
    }

    /** What stands in for a missing value must be of its kind, or read in a sentence as it does, and be there itself. */
    private void fallback(Expression argument, Shape input, Flow flow) {
        Shape shape = expressions.shape(argument, flow);
        Type type = input.type();
        if (type.mayBe(PlaceholderKind.FLAG)) {
            return;
        }
        boolean fits = type.readable() ? expressions.readable(argument, shape) : alike(type, shape.type());
        if (!fits && !type.readable()) {
            expressions.wrong(
                    argument, shape, type instanceof Type.ListOf ? "a list of the same items" : "a " + type.word());
        }
        if (fits && !(type instanceof Type.ListOf)) {
            expressions.certain(argument, shape, flow);
        }
    }

    private static boolean alike(Type a, Type b) {
        return b instanceof Type.Any
                || a.equals(b)
                || (a instanceof Type.ListOf left
                        && b instanceof Type.ListOf right
                        && (left.item() instanceof Type.Any
                                || right.item() instanceof Type.Any
                                || left.item().equals(right.item())));
    }

    /** Where nothing is a sensible argument: what is put in the place of something, between items, at an end. */
    private static boolean mayBeBlank(FilterSpec spec, Expression.FilterCall call, Expression argument) {
        boolean second = call.arguments().indexOf(argument) == 1;
        return argument instanceof Expression.Literal literal
                && literal.value() instanceof String
                && switch (spec.name()) {
                    case "replace", "replace_first", "replace_last", "truncate", "truncatewords" ->
                        second || !"".equals(literal.value());
                    case "join", "append", "prepend", "split", "remove", "remove_first", "remove_last" -> true;
                    default -> false;
                };
    }

    /** Words that have a meaning to the filter: they must be known beforehand. */
    private boolean word(FilterSpec spec, Expression.FilterCall call, Expression argument) {
        if (!(argument instanceof Expression.Literal literal) || !(literal.value() instanceof String text)) {
            boolean mustBeKnown =
                    paths.typed() && (spec.name().equals("money") || spec.name().equals("list"));
            if (mustBeKnown) {
                findings.error(
                        TemplateFault.FILTER_ARGUMENT,
                        argument.offset(),
                        "`" + call.name() + ": " + Expressions.words(argument) + "` is not known before rendering",
                        "write the word in quotes");
            }
            return !mustBeKnown;
        }
        Optional<String> wrong = switch (spec.name()) {
            case "list" -> Conjunction.find(text).isPresent() ? Optional.empty() : Optional.of("`and` or `or`");
            case "money" ->
                Amounts.currency(text).isPresent() ? Optional.empty() : Optional.of("a currency such as EUR");
            case "date" ->
                DateStyle.find(text).isPresent() || showsSomething(text)
                        ? Optional.empty()
                        : Optional.of("a style such as \"short\", or a pattern such as \"%d.%m.%Y\"");
            default -> Optional.empty();
        };
        wrong.ifPresent(expected -> findings.error(
                TemplateFault.FILTER_ARGUMENT,
                argument.offset(),
                "`" + call.name() + "` is given `" + text + "`, expected " + expected,
                "write " + expected));
        return wrong.isEmpty();
    }

    private static boolean showsSomething(String pattern) {
        StringBuilder out = new StringBuilder();
        Strftime.of(pattern).append(out, SOME_DAY);
        return pattern.indexOf('%') >= 0 && !out.toString().isBlank();
    }

    private boolean property(Expression.FilterCall call, Expression argument, Shape input) {
        boolean literal = argument instanceof Expression.Literal l && l.value() instanceof String;
        if (!literal) {
            if (paths.typed()) {
                findings.error(
                        TemplateFault.FILTER_ARGUMENT,
                        argument.offset(),
                        "`" + call.name() + "` needs the name of a property in quotes",
                        "write " + call.name() + ": \"name\"");
            }
            return false;
        }
        String name = Expressions.words(argument);
        if (input.type() instanceof Type.ListOf list && !(list.item() instanceof Type.Any)) {
            if (!(list.item() instanceof Type.Row row)) {
                findings.error(
                        TemplateFault.FILTER_ARGUMENT,
                        argument.offset(),
                        "`" + call.name() + ": \"" + name + "\"` asks for a property of items that have none",
                        "remove the property");
                return false;
            }
            if (!row.schema().has(name)) {
                findings.error(
                        TemplateFault.UNKNOWN_PLACEHOLDER,
                        argument.offset(),
                        "an item of `" + row.name() + "` has no `" + name + "`",
                        NearName.hint(name, row.schema().paths())
                                .orElse("it has "
                                        + String.join(", ", row.schema().paths())));
                return false;
            }
            paths.used().add(row.name() + "[]." + name);
        }
        return true;
    }
}
