package dev.caserail.quicktext.internal.value;

import dev.caserail.quicktext.schema.PlaceholderValues;
import dev.caserail.quicktext.syntax.Expression.NothingWord;
import dev.caserail.quicktext.syntax.Expression.Sign;
import dev.caserail.quicktext.syntax.TemplateFault;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tests of values, and steps into them, as Liquid has them. */
public final class Values {
    private Values() {}

    /**
     * Takes a host's value for what it stands for here: any number as whole number or decimal, any collection as list,
     * what an {@code Optional} holds.
     *
     * @param value the host's value
     * @return the same in Liquid's types
     */
    public static @Nullable Object plain(@Nullable Object value) {
        if (value == null
                || value instanceof String
                || value instanceof Long
                || value instanceof BigDecimal
                || value instanceof Boolean
                || value instanceof PlaceholderValues
                || value instanceof Map<?, ?>
                || value instanceof List<?>) {
            return value;
        }
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            return Double.isFinite(number) ? (Object) BigDecimal.valueOf(number) : Double.toString(number);
        }
        if (value instanceof Optional<?> optional) {
            return plain(optional.orElse(null));
        }
        if (value instanceof Collection<?> collection) {
            return new ArrayList<Object>(collection);
        }
        return value instanceof Enum<?> || value instanceof Character ? value.toString() : value;
    }

    /** {@return whether Liquid takes the value for true: all but nil and false} */
    public static boolean truthy(@Nullable Object value) {
        return value != null && !Boolean.FALSE.equals(value);
    }

    /** {@return whether there is nothing to put into a sentence: nil, blank text, an empty list} */
    public static boolean missing(@Nullable Object value) {
        return value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof List<?> list && list.isEmpty());
    }

    /** {@return whether it is empty, as Liquid's word {@code empty} means it} */
    public static boolean empty(@Nullable Object value) {
        return (value instanceof String text && text.isEmpty())
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    /** {@return whether it is blank, as Liquid's word {@code blank} means it} */
    public static boolean blank(@Nullable Object value) {
        return value == null || Boolean.FALSE.equals(value) || empty(value) || missing(value);
    }

    /** {@return whether it is what the word means} */
    public static boolean is(@Nullable Object value, NothingWord word) {
        return switch (word) {
            case NIL -> value == null;
            case EMPTY -> empty(value);
            case BLANK -> blank(value);
        };
    }

    /** {@return whether both are the same; numbers by value} */
    public static boolean equal(@Nullable Object a, @Nullable Object b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        if (number(a) && number(b)) {
            return Numbers.compare((Number) a, (Number) b) == 0;
        }
        if (a instanceof List<?> left && b instanceof List<?> right) {
            if (left.size() != right.size() || left instanceof LiquidRange || right instanceof LiquidRange) {
                return left.equals(right);
            }
            for (int i = 0; i < left.size(); i++) {
                if (!equal(plain(left.get(i)), plain(right.get(i)))) {
                    return false;
                }
            }
            return true;
        }
        return a.equals(b);
    }

    private static boolean number(Object value) {
        return value instanceof Long || value instanceof BigDecimal || value instanceof BigInteger;
    }

    /**
     * Tests two values.
     *
     * @param a the left one
     * @param sign what is tested
     * @param b the right one
     * @return whether it holds
     * @throws RenderFault if they have no order
     */
    public static boolean holds(@Nullable Object a, Sign sign, @Nullable Object b) {
        return switch (sign) {
            case EQUAL -> equal(a, b);
            case UNEQUAL -> !equal(a, b);
            case CONTAINS -> contains(a, b);
            case LESS -> ordered(a, b) && compare(a, b) < 0;
            case AT_MOST -> ordered(a, b) && compare(a, b) <= 0;
            case MORE -> ordered(a, b) && compare(a, b) > 0;
            case AT_LEAST -> ordered(a, b) && compare(a, b) >= 0;
        };
    }

    private static boolean ordered(@Nullable Object a, @Nullable Object b) {
        return a != null && b != null && !(a instanceof Boolean) && !(b instanceof Boolean);
    }

    /**
     * Orders two values.
     *
     * @param a one
     * @param b the other
     * @return below 0 if the first comes first, 0 if they are alike
     * @throws RenderFault if they have no order
     */
    public static int compare(@Nullable Object a, @Nullable Object b) {
        if (a != null && b != null) {
            if (number(a) && number(b)) {
                return Numbers.compare((Number) a, (Number) b);
            }
            if (a instanceof String left && b instanceof String right) {
                return left.compareTo(right);
            }
            if (a instanceof LocalDate left && b instanceof LocalDate right) {
                return left.compareTo(right);
            }
            if (a instanceof ZonedDateTime left && b instanceof ZonedDateTime right) {
                return left.toInstant().compareTo(right.toInstant());
            }
        }
        throw new RenderFault(
                TemplateFault.WRONG_KIND,
                "comparison of " + kind(a) + " with " + kind(b) + " failed",
                "compare values of one kind");
    }

    /** {@return what people call such a value} */
    public static String kind(@Nullable Object value) {
        if (value == null) {
            return "nothing";
        }
        if (value instanceof String) {
            return "a text";
        }
        if (number(value)) {
            return "a number";
        }
        return value instanceof Boolean
                ? "a flag"
                : value instanceof List<?> ? "a list" : value instanceof Map<?, ?> ? "a group" : "a value";
    }

    private static boolean contains(@Nullable Object a, @Nullable Object b) {
        if (a == null || b == null) {
            return false;
        }
        if (a instanceof String text) {
            return text.contains(LiquidTexts.INSTANCE.text(b));
        }
        if (a instanceof LiquidRange range) {
            return range.holds(b);
        }
        if (a instanceof List<?> list) {
            return list.stream().anyMatch(item -> equal(plain(item), b));
        }
        return a instanceof Map<?, ?> map && b instanceof String && map.containsKey(b);
    }

    /**
     * Steps into a value by name.
     *
     * @param value the value
     * @param name the name
     * @return what is there; null if nothing is
     */
    public static @Nullable Object step(@Nullable Object value, String name) {
        if (value instanceof Map<?, ?> map) {
            Object found = map.get(name);
            if (found != null || map.containsKey(name)) {
                return plain(found);
            }
            return switch (name) {
                case "size" -> (long) map.size();
                case "first" ->
                    map.isEmpty() ? null : pair(map.entrySet().iterator().next());
                default -> null;
            };
        }
        if (value instanceof List<?> list) {
            return switch (name) {
                case "size" -> (long) list.size();
                case "first" -> list.isEmpty() ? null : plain(list.get(0));
                case "last" -> list.isEmpty() ? null : plain(list.get(list.size() - 1));
                default -> null;
            };
        }
        if (value instanceof String text) {
            return name.equals("size") ? (Object) (long) text.codePointCount(0, text.length()) : null;
        }
        if (value instanceof LoopState loop) {
            return loop.property(name);
        }
        return value instanceof PlaceholderValues row ? row.value(name) : null;
    }

    /**
     * Steps into a value by a number or name that is a value itself.
     *
     * @param value the value
     * @param index the number, counted from 0 or backwards from -1, or the name
     * @return what is there; null if nothing is
     */
    public static @Nullable Object index(@Nullable Object value, @Nullable Object index) {
        if (index instanceof String name && !(value instanceof List<?>)) {
            return step(value, name);
        }
        if (value instanceof List<?> list && index != null && number(index)) {
            int at = Numbers.integer(index);
            int place = at < 0 ? at + list.size() : at;
            return place >= 0 && place < list.size() ? plain(list.get(place)) : null;
        }
        return null;
    }

    /** {@return a map's entry as the list of its key and value} */
    public static List<Object> pair(Map.Entry<?, ?> entry) {
        List<Object> pair = new ArrayList<>(2);
        pair.add(entry.getKey());
        pair.add(plain(entry.getValue()));
        return pair;
    }

    /** {@return what a loop goes through: a list, a map's pairs, a text as one item; nothing else has items} */
    public static List<?> items(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream().map(Values::pair).toList();
        }
        return value instanceof String text && !text.isEmpty() ? List.of(text) : List.of();
    }
}
