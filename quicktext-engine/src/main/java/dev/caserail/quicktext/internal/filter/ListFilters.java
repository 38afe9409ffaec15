package dev.caserail.quicktext.internal.filter;

import dev.caserail.quicktext.internal.filter.FilterSpec.Argument;
import dev.caserail.quicktext.internal.filter.FilterSpec.Input;
import dev.caserail.quicktext.internal.filter.FilterSpec.Result;
import dev.caserail.quicktext.internal.value.LiquidRange;
import dev.caserail.quicktext.internal.value.Numbers;
import dev.caserail.quicktext.internal.value.RenderFault;
import dev.caserail.quicktext.internal.value.Values;
import dev.caserail.quicktext.schema.PlaceholderValues;
import dev.caserail.quicktext.syntax.TemplateFault;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Filters of lists. */
final class ListFilters {
    private static final List<Argument> NOTHING = List.of();
    private static final List<Argument> PROPERTY = List.of(Argument.PROPERTY);
    private static final List<Argument> PROPERTY_AND_VALUE = List.of(Argument.PROPERTY, Argument.ANYTHING);

    private ListFilters() {}

    static void addTo(Filters filters) {
        filters.add("join", Input.LIST, List.of(Argument.TEXT), 0, Result.TEXT, true, ListFilters::join);
        filters.add("first", Input.LIST, NOTHING, 0, Result.ITEM, true, (in, a, c) -> Values.step(in, "first"));
        filters.add("last", Input.LIST, NOTHING, 0, Result.ITEM, true, (in, a, c) -> Values.step(in, "last"));
        filters.add("reverse", Input.LIST, NOTHING, 0, Result.SAME, false, ListFilters::reverse);
        filters.add("sort", Input.LIST, PROPERTY, 0, Result.SAME, false, (in, a, c) -> sort(in, a, c, false));
        filters.add("sort_natural", Input.LIST, PROPERTY, 0, Result.SAME, false, (in, a, c) -> sort(in, a, c, true));
        filters.add("uniq", Input.LIST, PROPERTY, 0, Result.SAME, false, ListFilters::unique);
        filters.add("compact", Input.LIST, PROPERTY, 0, Result.SAME, true, ListFilters::compact);
        filters.add("concat", Input.LIST, List.of(Argument.LIST), 1, Result.SAME, false, ListFilters::concat);
        filters.add("map", Input.LIST, PROPERTY, 1, Result.PROPERTIES, true, ListFilters::map);
        filters.add(
                "where", Input.LIST, PROPERTY_AND_VALUE, 1, Result.SAME, true, (in, a, c) -> filter(in, a, c, true));
        filters.add(
                "reject", Input.LIST, PROPERTY_AND_VALUE, 1, Result.SAME, true, (in, a, c) -> filter(in, a, c, false));
        filters.add("find", Input.LIST, PROPERTY_AND_VALUE, 1, Result.ITEM, true, (in, a, c) -> find(in, a, c));
        filters.add(
                "find_index",
                Input.LIST,
                PROPERTY_AND_VALUE,
                1,
                Result.NUMBER,
                true,
                (in, a, c) -> findIndex(in, a, c));
        filters.add(
                "has",
                Input.LIST,
                PROPERTY_AND_VALUE,
                1,
                Result.FLAG,
                false,
                (in, a, c) -> findIndex(in, a, c) != null);
        filters.add("sum", Input.LIST, PROPERTY, 0, Result.NUMBER, false, ListFilters::sum);
    }

    /** A list of anything, without lists in it; counts a step for each item. */
    private static List<@Nullable Object> items(@Nullable Object in, FilterContext context) {
        List<@Nullable Object> items = new ArrayList<>();
        if (in instanceof List<?> list) {
            context.bounds().steps(list.size());
            flatten(list, items, context);
        } else if (in != null) {
            items.add(in);
        }
        return items;
    }

    private static void flatten(List<?> list, List<@Nullable Object> into, FilterContext context) {
        for (Object item : list) {
            if (item instanceof List<?> inner && !(item instanceof LiquidRange)) {
                context.bounds().steps(inner.size());
                flatten(inner, into, context);
            } else {
                into.add(Values.plain(item));
            }
        }
    }

    private static String join(@Nullable Object in, Arguments arguments, FilterContext context) {
        String glue = arguments.count() == 0 ? " " : arguments.text(0, context);
        StringBuilder out = new StringBuilder();
        boolean first = true;
        for (Object item : items(in, context)) {
            if (context.guarded() && Values.missing(item)) {
                continue;
            }
            if (!first) {
                out.append(glue);
            }
            first = false;
            context.texts().append(out, item);
            context.bounds().text(out.length());
        }
        return out.toString();
    }

    private static List<?> reverse(@Nullable Object in, Arguments arguments, FilterContext context) {
        List<@Nullable Object> items = items(in, context);
        Collections.reverse(items);
        return items;
    }

    private static @Nullable Object property(@Nullable Object item, String property) {
        if (item == null || item instanceof Map<?, ?> || item instanceof PlaceholderValues) {
            return dotted(item, property);
        }
        if (item instanceof Long || item instanceof Boolean || item instanceof String) {
            if (item instanceof Long) {
                throw cannotSelect(property);
            }
            return item instanceof String text && text.contains(property) ? property : null;
        }
        throw cannotSelect(property);
    }

    private static RenderFault cannotSelect(String property) {
        return new RenderFault(
                TemplateFault.WRONG_KIND,
                "cannot select the property `" + property + "` of an item that has none",
                "use the filter on a list of groups");
    }

    private static @Nullable Object dotted(@Nullable Object item, String property) {
        if (item instanceof Map<?, ?> map && !map.containsKey(property) && property.indexOf('.') > 0) {
            Object at = item;
            for (String step : property.split("\\.", -1)) {
                at = Values.step(at, step);
            }
            return at;
        }
        return item instanceof Map<?, ?> map ? Values.plain(map.get(property)) : Values.step(item, property);
    }

    private static List<?> sort(@Nullable Object in, Arguments arguments, FilterContext context, boolean natural) {
        List<@Nullable Object> items = items(in, context);
        Comparator<@Nullable Object> order = natural ? natural(context) : ListFilters::order;
        if (arguments.count() == 0 || arguments.value(0) == null) {
            items.sort(order);
        } else {
            String property = arguments.text(0, context);
            items.sort((a, b) -> order.compare(property(a, property), property(b, property)));
        }
        return items;
    }

    /** Nothing comes last. */
    private static int order(@Nullable Object a, @Nullable Object b) {
        if (a == null || b == null) {
            return a != null ? -1 : b != null ? 1 : 0;
        }
        try {
            return Values.compare(a, b);
        } catch (RenderFault e) {
            throw new RenderFault(
                    TemplateFault.WRONG_KIND,
                    "cannot sort values of incompatible types: " + e.message(),
                    "sort a list whose items are of one kind");
        }
    }

    private static Comparator<@Nullable Object> natural(FilterContext context) {
        return (a, b) -> a == null || b == null
                ? order(a, b)
                : context.texts()
                        .text(a)
                        .toLowerCase(Locale.ROOT)
                        .compareTo(context.texts().text(b).toLowerCase(Locale.ROOT));
    }

    private static List<?> unique(@Nullable Object in, Arguments arguments, FilterContext context) {
        List<@Nullable Object> kept = new ArrayList<>();
        List<@Nullable Object> seen = new ArrayList<>();
        for (Object item : items(in, context)) {
            Object value = arguments.count() == 0 ? item : property(item, arguments.text(0, context));
            context.bounds().steps(seen.size() / 16);
            if (seen.stream().noneMatch(other -> Values.equal(other, value))) {
                seen.add(value);
                kept.add(item);
            }
        }
        return kept;
    }

    private static List<?> compact(@Nullable Object in, Arguments arguments, FilterContext context) {
        List<@Nullable Object> items = items(in, context);
        items.removeIf(item -> (arguments.count() == 0 ? item : property(item, arguments.text(0, context))) == null);
        return items;
    }

    private static List<?> concat(@Nullable Object in, Arguments arguments, FilterContext context) {
        if (!(arguments.value(0) instanceof List<?>)) {
            throw new RenderFault(
                    TemplateFault.WRONG_KIND, "concat filter requires an array argument", "give it a list");
        }
        List<@Nullable Object> items = items(in, context);
        items.addAll(items(arguments.value(0), context));
        return items;
    }

    private static List<?> map(@Nullable Object in, Arguments arguments, FilterContext context) {
        String property = arguments.text(0, context);
        List<@Nullable Object> values = new ArrayList<>();
        for (Object item : items(in, context)) {
            if (item != null && !(item instanceof Map<?, ?>) && !(item instanceof PlaceholderValues)) {
                throw cannotSelect(property);
            }
            values.add(dotted(item, property));
        }
        return values;
    }

    private static boolean matches(@Nullable Object item, Arguments arguments, FilterContext context) {
        Object value = property(item, arguments.text(0, context));
        return (arguments.count() < 2 || arguments.value(1) == null)
                ? Values.truthy(value)
                : Values.equal(value, arguments.value(1));
    }

    private static List<?> filter(@Nullable Object in, Arguments arguments, FilterContext context, boolean matching) {
        List<@Nullable Object> items = items(in, context);
        items.removeIf(item -> matches(item, arguments, context) != matching);
        return items;
    }

    private static @Nullable Object find(@Nullable Object in, Arguments arguments, FilterContext context) {
        for (Object item : items(in, context)) {
            if (matches(item, arguments, context)) {
                return item;
            }
        }
        return null;
    }

    private static @Nullable Long findIndex(@Nullable Object in, Arguments arguments, FilterContext context) {
        List<@Nullable Object> items = items(in, context);
        for (int i = 0; i < items.size(); i++) {
            if (matches(items.get(i), arguments, context)) {
                return (long) i;
            }
        }
        return null;
    }

    private static Number sum(@Nullable Object in, Arguments arguments, FilterContext context) {
        Number sum = 0L;
        for (Object item : items(in, context)) {
            Object value = arguments.count() == 0 ? item : property(item, arguments.text(0, context));
            sum = Numbers.plus(sum, Numbers.of(value));
        }
        return sum;
    }
}
