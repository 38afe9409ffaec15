package dev.caserail.model.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The words of our constraints, per language. Read from this package and not through a resource bundle, which would fall
 * back to the machine's own language.
 */
final class ConstraintMessages {
    private static final List<String> LANGUAGES = List.of("en", "de", "nl", "fr");

    private final Map<String, Properties> byLanguage;

    private ConstraintMessages(Map<String, Properties> byLanguage) {
        this.byLanguage = byLanguage;
    }

    static ConstraintMessages load() {
        Map<String, Properties> byLanguage = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            byLanguage.put(
                    language,
                    read(language.equals("en") ? "messages.properties" : "messages_" + language + ".properties"));
        }
        return new ConstraintMessages(byLanguage);
    }

    /** Finds a text in the language asked for, else in English. */
    Optional<String> find(String key, Locale locale) {
        String language = LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
        Properties words = byLanguage.getOrDefault(language, new Properties());
        return Optional.ofNullable(words.getProperty(key));
    }

    private static Properties read(String resource) {
        Properties words = new Properties();
        try (InputStream in = ConstraintMessages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource `" + resource + "` is missing");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("resource `" + resource + "` cannot be read", e);
        }
        return words;
    }
}
