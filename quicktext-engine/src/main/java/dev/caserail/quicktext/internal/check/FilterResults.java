package dev.caserail.quicktext.internal.check;

import dev.caserail.quicktext.internal.filter.FilterSpec;
import dev.caserail.quicktext.schema.Placeholder;
import dev.caserail.quicktext.schema.PlaceholderKind;
import dev.caserail.quicktext.syntax.Expression;
import java.util.List;
import java.util.Optional;

/** What comes out of filters: of which type, and whether there is something for sure. */
final class FilterResults {
    private final Expressions expressions;

    FilterResults(Expressions expressions) {
        this.expressions = expressions;
    }

    Shape shape(FilterSpec spec, Expression.FilterCall call, Shape input, Flow flow) {
        boolean untold = input.type() instanceof Type.Any;
        boolean certain = input.certain() && !spec.mayBlank();
        return switch (spec.result()) {
            case TEXT -> Shape.of(Types.TEXT, text(spec, input, call));
            case NUMBER -> Shape.of(Types.NUMBER, spec.name().equals("size") || certain);
            case FLAG -> Shape.of(Types.FLAG, true);
            case TEXTS -> Shape.of(new Type.ListOf(Types.TEXT, false), false);
            case SAME ->
                spec.name().equals("default")
                        ? orElse(call, input, flow)
                        : Shape.of(
                                input.type(),
                                certain || (full(input) && spec.name().equals("compact")));
            case ITEM ->
                untold
                        ? Shape.of(Types.ANY, false)
                        : Shape.of(
                                ((Type.ListOf) input.type()).item(),
                                full(input) && !spec.name().equals("find"));
            case PROPERTIES -> properties(call, input);
        };
    }

    /** Whether a list is there, is not empty, and none of its items is missing. */
    private static boolean full(Shape input) {
        return input.certain()
                && (input.type() instanceof Type.Any || (input.type() instanceof Type.ListOf list && list.full()));
    }

    private static boolean text(FilterSpec spec, Shape input, Expression.FilterCall call) {
        return switch (spec.name()) {
            case "salutation", "plural" -> spec.name().equals("salutation") || input.certain();
            case "join", "list" -> full(input);
            case "date" ->
                input.certain()
                        && call.arguments().stream().allMatch(argument -> argument instanceof Expression.Literal);
            case "truncate", "truncatewords" -> input.certain() && leavesWords(call);
            default -> input.certain() && !spec.mayBlank();
        };
    }

    /** A text cut to one character or more, or with a visible end, is not blank: its first character is none. */
    private static boolean leavesWords(Expression.FilterCall call) {
        List<Expression> arguments = call.arguments();
        if (arguments.isEmpty()) {
            return true;
        }
        boolean visibleEnd = arguments.size() < 2 || !Expressions.blank(arguments.get(1));
        return visibleEnd
                && arguments.get(0) instanceof Expression.Literal
                && (arguments.size() < 2 || arguments.get(1) instanceof Expression.Literal);
    }

    private Shape orElse(Expression.FilterCall call, Shape input, Flow flow) {
        Shape other = call.arguments().isEmpty()
                ? Shape.unknown()
                : expressions.shape(call.arguments().get(0), flow);
        boolean same = input.type().equals(other.type());
        boolean known = !(input.type() instanceof Type.Any) && !(other.type() instanceof Type.Any);
        Type type = !same && known && input.type().readable() ? Types.TEXT : input.type();
        boolean told = call.arguments().stream().anyMatch(Expressions::blank);
        return Shape.of(type, input.certain() || other.certain() || told || flow.lenient());
    }

    private static Shape properties(Expression.FilterCall call, Shape input) {
        if (!(input.type() instanceof Type.ListOf list) || !(list.item() instanceof Type.Row row)) {
            return Shape.of(new Type.ListOf(Types.ANY, false), false);
        }
        Optional<? extends Placeholder<?>> property =
                row.schema().find(Expressions.words(call.arguments().get(0)));
        boolean required = property.map(Placeholder::required).orElse(false)
                && property.flatMap(Placeholder::group).isEmpty();
        Type item = property.filter(p -> p.kind() != PlaceholderKind.LIST)
                .<Type>map(p -> new Type.Simple(p.kind()))
                .orElse(Types.ANY);
        return Shape.of(new Type.ListOf(item, required && list.full()), input.certain());
    }
}
