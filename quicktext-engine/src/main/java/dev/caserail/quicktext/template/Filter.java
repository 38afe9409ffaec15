package dev.caserail.quicktext.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The filters there are. All but {@code default} work on the text that a value has in the reply's language. */
enum Filter {
    DEFAULT("default", 1) {
        @Override
        String apply(String text) {
            return text;
        }
    },
    UPCASE("upcase", 0) {
        @Override
        String apply(String text) {
            return text.toUpperCase(Locale.ROOT);
        }
    },
    DOWNCASE("downcase", 0) {
        @Override
        String apply(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    },
    CAPITALIZE("capitalize", 0) {
        @Override
        String apply(String text) {
            int second = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
            return text.substring(0, second).toUpperCase(Locale.ROOT)
                    + text.substring(second).toLowerCase(Locale.ROOT);
        }
    },
    STRIP("strip", 0) {
        @Override
        String apply(String text) {
            return text.strip();
        }
    },
    ESCAPE("escape", 0) {
        @Override
        String apply(String text) {
            return text.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;")
                    .replace("'", "&#39;");
        }
    };

    /** Filters of Liquid that are not supported: named apart from misspelt ones. */
    static final List<String> UNSUPPORTED = List.of(
                    "abs append at_least at_most base64_decode base64_encode base64_url_safe_decode base64_url_safe_encode ceil"
                            .split(" "),
                    "compact concat date divided_by escape_once find find_index first floor has join last lstrip map minus"
                            .split(" "),
                    "modulo newline_to_br plus prepend reject remove remove_first remove_last replace replace_first"
                            .split(" "),
                    "replace_last reverse round rstrip size slice sort sort_natural split strip_html strip_newlines sum times"
                            .split(" "),
                    "truncate truncatewords uniq url_decode url_encode where".split(" "))
            .stream()
            .flatMap(Arrays::stream)
            .toList();

    private final String word;
    private final int arguments;

    Filter(String word, int arguments) {
        this.word = word;
        this.arguments = arguments;
    }

    String word() {
        return word;
    }

    int arguments() {
        return arguments;
    }

    abstract String apply(String text);

    static Optional<Filter> find(String word) {
        return Arrays.stream(values()).filter(f -> f.word.equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Filter::word).toList();
    }
}
