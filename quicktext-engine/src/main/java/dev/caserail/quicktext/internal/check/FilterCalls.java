package dev.caserail.quicktext.internal.check;

import dev.caserail.quicktext.internal.filter.FilterSpec;
import dev.caserail.quicktext.internal.filter.FilterSpec.Argument;
import dev.caserail.quicktext.internal.filter.FilterSpec.Input;
import dev.caserail.quicktext.internal.filter.Filters;
import dev.caserail.quicktext.schema.PlaceholderKind;
import dev.caserail.quicktext.syntax.Expression;
import dev.caserail.quicktext.syntax.TemplateFault;
import dev.caserail.taxonomy.diagnostic.NearName;
import java.util.List;
import java.util.Optional;

/** Whether filters are called with what they take, and what comes out of them. */
final class FilterCalls {
    private final Expressions expressions;
    private final Findings findings;
    private final FilterArguments arguments;
    private final FilterResults results;

    FilterCalls(Expressions expressions, Paths paths, Findings findings) {
        this.expressions = expressions;
        this.findings = findings;
        this.arguments = new FilterArguments(expressions, paths, findings);
        this.results = new FilterResults(expressions);
    }

    Shape shape(Expression.Filtered expression, Flow flow) {
        Shape shape = expressions.shape(expression.value(), flow);
        boolean sound = true;
        for (Expression.FilterCall call : expression.filters()) {
            Optional<FilterSpec> spec = Filters.find(call.name());
            if (spec.isEmpty()) {
                findings.error(
                        TemplateFault.UNKNOWN_FILTER,
                        call.offset(),
                        "unknown filter `" + call.name() + "`",
                        NearName.hint(call.name(), Filters.names())
                                .orElse("the filters are " + String.join(", ", Filters.names())));
                sound = false;
                shape = Shape.unknown();
            } else {
                Optional<Shape> result = call(spec.get(), call, expression.value(), shape, flow);
                sound &= result.isPresent();
                shape = result.orElse(Shape.unknown());
            }
        }
        return sound ? shape : Shape.unknown();
    }

    /** What comes out of one filter; empty if it cannot be told, which is reported where it is a fault. */
    private Optional<Shape> call(
            FilterSpec spec, Expression.FilterCall call, Expression value, Shape input, Flow flow) {
        if (!arity(spec, call)) {
            return Optional.empty();
        }
        boolean complete = input(spec, call, value, input);
        for (int i = 0; i < call.arguments().size(); i++) {
            complete &= arguments.check(
                    spec, call, spec.arguments().get(i), call.arguments().get(i), input, flow);
        }
        for (Expression.NamedArgument named : call.named()) {
            if (!named.name().equals("allow_false")) {
                expressions.inSentence(named.value(), flow);
            }
        }
        complete = complete && items(spec, call, input);
        return complete ? Optional.of(results.shape(spec, call, input, flow)) : Optional.empty();
    }

    private boolean arity(FilterSpec spec, Expression.FilterCall call) {
        int given = call.arguments().size();
        boolean noDefault = spec.name().equals("default") && given == 0;
        if (noDefault || given < spec.required() || given > spec.arguments().size()) {
            int least = noDefault ? 1 : spec.required();
            int most = spec.arguments().size();
            findings.error(
                    TemplateFault.FILTER_ARGUMENT,
                    call.offset(),
                    "`" + call.name() + "` with " + given + " arguments, expected "
                            + (least == most ? least : least + " to " + most),
                    least > given ? "write {{ … | " + call.name() + ": \"…\" }}" : "remove what is too much");
            return false;
        }
        for (Expression.NamedArgument named : call.named()) {
            if (!spec.named().contains(named.name())) {
                findings.error(
                        TemplateFault.FILTER_ARGUMENT,
                        named.offset(),
                        "`" + call.name() + "` knows no argument `" + named.name() + "`",
                        spec.named().isEmpty()
                                ? "remove it"
                                : "it knows "
                                        + String.join(
                                                ", ",
                                                spec.named().stream().sorted().toList()));
                return false;
            }
        }
        List<String> named =
                call.named().stream().map(Expression.NamedArgument::name).toList();
        if (spec.name().equals("plural") && !named.containsAll(spec.named())) {
            findings.error(
                    TemplateFault.FILTER_ARGUMENT,
                    call.offset(),
                    "`plural` needs the words for one and for other numbers",
                    "write plural: one: \"item\", other: \"items\"");
            return false;
        }
        return true;
    }

    private boolean input(FilterSpec spec, Expression.FilterCall call, Expression value, Shape input) {
        Type type = input.type();
        boolean fits = switch (spec.input()) {
            case READABLE -> type.readable();
            case NUMBER -> type.mayBe(PlaceholderKind.NUMBER);
            case AMOUNT -> type.mayBe(PlaceholderKind.NUMBER) || type.mayBe(PlaceholderKind.MONEY);
            case MONEY -> type.mayBe(PlaceholderKind.MONEY);
            case LIST -> type.mayBeList();
            case LIST_OR_TEXT -> type.mayBeList() || type.mayBe(PlaceholderKind.TEXT);
            case DATE ->
                type.mayBe(PlaceholderKind.DATE)
                        || type.mayBe(PlaceholderKind.DATE_TIME)
                        || type.mayBe(PlaceholderKind.SLOT);
            case TIME -> type.mayBe(PlaceholderKind.DATE_TIME);
            case SLOT -> type.mayBe(PlaceholderKind.SLOT);
            case PERSON -> type.mayBe(PlaceholderKind.PERSON);
            case ANYTHING -> true;
        };
        if (!fits) {
            findings.error(
                    TemplateFault.WRONG_KIND,
                    call.offset(),
                    "`" + call.name() + "` is given `" + Expressions.words(value) + "`, a " + type.word()
                            + ", expected " + expected(spec.input()),
                    "use a filter for a " + type.word() + ", or give it " + expected(spec.input()));
        }
        boolean noCurrency = spec.name().equals("money")
                && type.equals(Types.NUMBER)
                && call.arguments().isEmpty();
        if (noCurrency) {
            findings.error(
                    TemplateFault.FILTER_ARGUMENT,
                    call.offset(),
                    "`money` is given a number without a currency",
                    "write money: \"EUR\"");
        }
        return fits && !noCurrency;
    }

    /** What a filter does to a list, it must be able to do to its items. */
    private boolean items(FilterSpec spec, Expression.FilterCall call, Shape input) {
        if (!(input.type() instanceof Type.ListOf list)) {
            return true;
        }
        Type item = call.arguments().isEmpty() || spec.arguments().get(0) != Argument.PROPERTY
                ? list.item()
                : propertyType(list, call);
        boolean fits = switch (spec.name()) {
            case "join", "list", "sort_natural" -> item.readable();
            case "sort" ->
                item.mayBe(PlaceholderKind.TEXT)
                        || item.mayBe(PlaceholderKind.NUMBER)
                        || item.mayBe(PlaceholderKind.DATE)
                        || item.mayBe(PlaceholderKind.DATE_TIME);
            case "sum" -> item.mayBe(PlaceholderKind.NUMBER);
            default -> true;
        };
        if (!fits) {
            findings.error(
                    TemplateFault.WRONG_KIND,
                    call.offset(),
                    "`" + call.name() + "` cannot work on items that are a " + item.word(),
                    item instanceof Type.Row row
                            ? "choose one of their placeholders with map: \"…\" first: "
                                    + String.join(", ", row.schema().paths())
                            : "use another filter");
        }
        return fits;
    }

    private static Type propertyType(Type.ListOf list, Expression.FilterCall call) {
        return list.item() instanceof Type.Row row
                ? row.schema()
                        .find(Expressions.words(call.arguments().get(0)))
                        .<Type>map(placeholder -> placeholder.kind() == PlaceholderKind.LIST
                                ? Types.ANY
                                : new Type.Simple(placeholder.kind()))
                        .orElse(Types.ANY)
                : Types.ANY;
    }

    private static String expected(Input input) {
        return switch (input) {
            case READABLE -> "something that can be read in a sentence";
            case NUMBER -> "a number";
            case AMOUNT -> "a number or a sum of money";
            case MONEY -> "a sum of money";
            case LIST -> "a list";
            case LIST_OR_TEXT -> "a list or text";
            case DATE -> "a date, date-time or slot";
            case TIME -> "a date-time";
            case SLOT -> "a slot";
            case PERSON -> "a person";
            case ANYTHING -> "a value";
        };
    }
}
