package dev.caserail.taxonomy.internal.words;

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
 * Words by language and key: {@code NAME.properties} for English and {@code NAME_xx.properties} for German, Dutch and
 * French. Read from a package and not through a resource bundle, which would fall back to the machine's own language.
 */
public final class Words {
    /** The languages there are words in, English first. */
    public static final List<String> LANGUAGES = List.of("en", "de", "nl", "fr");

    private final Map<String, Properties> byLanguage;

    private Words(Map<String, Properties> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /**
     * Reads the files.
     *
     * @param beside a class of the package they are in
     * @param name what their names begin with
     * @return the words
     */
    public static Words load(Class<?> beside, String name) {
        Map<String, Properties> byLanguage = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            String file = language.equals("en") ? name + ".properties" : name + "_" + language + ".properties";
            byLanguage.put(language, read(beside, file));
        }
        return new Words(byLanguage);
    }

    /**
     * Finds a text.
     *
     * @param key its key
     * @param locale the language asked for
     * @return the text in it, else in English; empty if nobody knows the key
     */
    public Optional<String> find(String key, Locale locale) {
        String language = LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
        return Optional.ofNullable(
                        byLanguage.getOrDefault(language, new Properties()).getProperty(key))
                .or(() -> Optional.ofNullable(
                        byLanguage.getOrDefault("en", new Properties()).getProperty(key)));
    }

    private static Properties read(Class<?> beside, String file) {
        Properties words = new Properties();
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("resource `" + file + "` is missing");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("resource `" + file + "` cannot be read", e);
        }
        return words;
    }
}
