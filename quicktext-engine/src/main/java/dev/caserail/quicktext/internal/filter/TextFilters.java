package dev.caserail.quicktext.internal.filter;

import dev.caserail.quicktext.internal.filter.FilterSpec.Argument;
import dev.caserail.quicktext.internal.filter.FilterSpec.Input;
import dev.caserail.quicktext.internal.filter.FilterSpec.Result;
import dev.caserail.quicktext.internal.value.RenderFault;
import dev.caserail.quicktext.internal.value.Values;
import dev.caserail.quicktext.syntax.TemplateFault;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Filters of texts. */
final class TextFilters {
    private static final List<Argument> NOTHING = List.of();
    private static final List<Argument> TEXT = List.of(Argument.TEXT);
    private static final List<Argument> TWO_TEXTS = List.of(Argument.TEXT, Argument.TEXT);
    private static final Pattern ENTITY = Pattern.compile("&(?!([a-zA-Z]{1,20}|#\\d{1,7});)");

    private TextFilters() {}

    static void addTo(Filters filters) {
        filters.text("upcase", NOTHING, 0, (in, a, c) -> text(in, c).toUpperCase(Locale.ROOT));
        filters.text("downcase", NOTHING, 0, (in, a, c) -> text(in, c).toLowerCase(Locale.ROOT));
        filters.text("capitalize", NOTHING, 0, (in, a, c) -> capitalize(text(in, c)));
        filters.text("strip", NOTHING, 0, (in, a, c) -> text(in, c).strip());
        filters.text("lstrip", NOTHING, 0, (in, a, c) -> text(in, c).stripLeading());
        filters.text("rstrip", NOTHING, 0, (in, a, c) -> text(in, c).stripTrailing());
        filters.text("escape", NOTHING, 0, (in, a, c) -> in == null ? null : escape(text(in, c), false));
        filters.text("h", NOTHING, 0, (in, a, c) -> in == null ? null : escape(text(in, c), false));
        filters.text("escape_once", NOTHING, 0, (in, a, c) -> escape(text(in, c), true));
        filters.text("url_encode", NOTHING, 0, (in, a, c) -> in == null ? null : urlEncode(text(in, c)));
        filters.cut("url_decode", NOTHING, 0, (in, a, c) -> in == null ? null : urlDecode(text(in, c)));
        filters.cut("strip_html", NOTHING, 0, (in, a, c) -> withoutTags(text(in, c), c));
        filters.text("strip_newlines", NOTHING, 0, (in, a, c) -> text(in, c).replaceAll("\r?\n", ""));
        filters.text("newline_to_br", NOTHING, 0, (in, a, c) -> text(in, c).replaceAll("\r?\n", "<br />\n"));
        filters.text("append", TEXT, 1, (in, a, c) -> joined(text(in, c), a.text(0, c), c));
        filters.text("prepend", TEXT, 1, (in, a, c) -> joined(a.text(0, c), text(in, c), c));
        filters.cut("replace", TWO_TEXTS, 1, (in, a, c) -> replace(text(in, c), a.text(0, c), a.text(1, c), c));
        filters.cut("replace_first", TWO_TEXTS, 1, (in, a, c) -> one(in, a.text(0, c), a.text(1, c), true, c));
        filters.cut("replace_last", TWO_TEXTS, 2, (in, a, c) -> one(in, a.text(0, c), a.text(1, c), false, c));
        filters.cut("remove", TEXT, 1, (in, a, c) -> replace(text(in, c), a.text(0, c), "", c));
        filters.cut("remove_first", TEXT, 1, (in, a, c) -> one(in, a.text(0, c), "", true, c));
        filters.cut("remove_last", TEXT, 1, (in, a, c) -> one(in, a.text(0, c), "", false, c));
        filters.cut("truncate", List.of(Argument.NUMBER, Argument.TEXT), 0, TextFilters::truncate);
        filters.cut("truncatewords", List.of(Argument.NUMBER, Argument.TEXT), 0, TextFilters::truncateWords);
        filters.add(
                "slice",
                Input.LIST_OR_TEXT,
                List.of(Argument.NUMBER, Argument.NUMBER),
                1,
                Result.SAME,
                true,
                TextFilters::slice);
        filters.add("split", Input.READABLE, TEXT, 1, Result.TEXTS, true, TextFilters::split);
        filters.add("size", Input.LIST_OR_TEXT, NOTHING, 0, Result.NUMBER, false, (in, a, c) -> size(in));
        filters.add(new FilterSpec(
                "default",
                Input.ANYTHING,
                List.of(Argument.ANYTHING),
                0,
                Set.of("allow_false"),
                Result.SAME,
                false,
                TextFilters::orElse));
    }

    private static @Nullable Object orElse(@Nullable Object in, Arguments arguments, FilterContext context) {
        boolean missing = Values.truthy(arguments.named("allow_false")) ? in == null : !Values.truthy(in);
        boolean absent = missing || Values.empty(in) || (context.guarded() && Values.missing(in));
        return !absent ? in : arguments.count() == 0 ? "" : arguments.value(0);
    }

    private static String text(@Nullable Object in, FilterContext context) {
        return context.texts().text(in);
    }

    private static long size(@Nullable Object in) {
        Object size = Values.step(in, "size");
        return size instanceof Long count ? count : in instanceof Long ? Long.BYTES : 0;
    }

    private static String capitalize(String text) {
        int second = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, second).toUpperCase(Locale.ROOT)
                + text.substring(second).toLowerCase(Locale.ROOT);
    }

    static String escape(String text, boolean once) {
        String and = once ? ENTITY.matcher(text).replaceAll("&amp;") : text.replace("&", "&amp;");
        return and.replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String withoutTags(String text, FilterContext context) {
        context.bounds().steps(text.length() >> 8);
        return Html.withoutTags(text);
    }

    private static String urlEncode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%7E", "~");
    }

    private static String urlDecode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static String joined(String first, String second, FilterContext context) {
        context.bounds().text((long) first.length() + second.length());
        return first + second;
    }

    private static String replace(String text, String target, String with, FilterContext context) {
        context.bounds().search(text, target);
        long grown = (long) with.length() - target.length();
        if (grown > 0) {
            long places = 0;
            if (target.isEmpty()) {
                places = text.length() + 1L;
            } else {
                for (int at = text.indexOf(target); at >= 0; at = text.indexOf(target, at + target.length())) {
                    places++;
                }
            }
            context.bounds().text(text.length() + places * grown);
        }
        return text.replace(target, with);
    }

    private static String one(@Nullable Object in, String target, String with, boolean first, FilterContext context) {
        String text = text(in, context);
        context.bounds().search(text, target);
        int at = first ? text.indexOf(target) : text.lastIndexOf(target);
        if (at < 0) {
            return text;
        }
        context.bounds().text((long) text.length() + with.length());
        return text.substring(0, at) + with + text.substring(at + target.length());
    }

    private static @Nullable Object truncate(@Nullable Object in, Arguments arguments, FilterContext context) {
        if (in == null) {
            return null;
        }
        String text = text(in, context);
        int length = arguments.integer(0, 50);
        String end = arguments.count() > 1 ? arguments.text(1, context) : "...";
        int characters = text.codePointCount(0, text.length());
        if (characters <= length) {
            return text;
        }
        int kept = (int) Math.max(0, (long) length - end.codePointCount(0, end.length()));
        return joined(text.substring(0, text.offsetByCodePoints(0, kept)), end, context);
    }

    private static @Nullable Object truncateWords(@Nullable Object in, Arguments arguments, FilterContext context) {
        if (in == null) {
            return null;
        }
        String text = text(in, context);
        int words = Math.max(1, arguments.integer(0, 15));
        String end = arguments.count() > 1 ? arguments.text(1, context) : "...";
        List<String> all = words(text);
        if (all.size() <= words) {
            return text;
        }
        return joined(String.join(" ", all.subList(0, words)), end, context);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                words.add(text.substring(start, at));
            }
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        return words;
    }

    private static @Nullable Object slice(@Nullable Object in, Arguments arguments, FilterContext context) {
        if (arguments.value(0) == null || (arguments.count() > 1 && arguments.value(1) == null)) {
            throw new RenderFault(TemplateFault.WRONG_KIND, "invalid integer", "use a whole number");
        }
        int from = arguments.integer(0, 0);
        int count = arguments.integer(1, 1);
        if (in instanceof List<?> list) {
            int start = start(from, list.size());
            if (start < 0 || count < 0) {
                return List.of();
            }
            int end = (int) Math.min(list.size(), (long) start + count);
            context.bounds().steps(end - start);
            return new ArrayList<>(list.subList(start, end));
        }
        String text = text(in, context);
        int length = text.codePointCount(0, text.length());
        int start = start(from, length);
        if (start < 0 || count < 0) {
            return "";
        }
        int begin = text.offsetByCodePoints(0, start);
        int end = (int) Math.min(length, (long) start + count);
        return text.substring(begin, text.offsetByCodePoints(begin, end - start));
    }

    /** Where a slice begins; -1 if that is outside. */
    private static int start(int from, int length) {
        int start = from < 0 ? from + length : from;
        return start < 0 || start > length ? -1 : start;
    }

    private static List<String> split(@Nullable Object in, Arguments arguments, FilterContext context) {
        String text = text(in, context);
        String by = arguments.text(0, context);
        context.bounds().search(text, by);
        List<String> parts = new ArrayList<>();
        if (by.equals(" ")) {
            parts.addAll(words(text));
        } else if (by.isEmpty()) {
            text.codePoints().forEach(c -> parts.add(Character.toString(c)));
        } else {
            int at = 0;
            for (int next = text.indexOf(by); next >= 0; next = text.indexOf(by, at)) {
                parts.add(text.substring(at, next));
                at = next + by.length();
            }
            parts.add(text.substring(at));
            while (!parts.isEmpty() && parts.get(parts.size() - 1).isEmpty()) {
                parts.remove(parts.size() - 1);
            }
        }
        context.bounds().steps(parts.size());
        return parts;
    }
}
