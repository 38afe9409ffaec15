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

    /**
     * Says a sentence with its slots filled.
     *
     * @param key its key
     * @param locale the language asked for
     * @param slots names and values, one after the other
     * @return the sentence
     * @throws IllegalStateException if nobody knows the key, or a slot has no value: that is a defect of the module
     */
    public String say(String key, Locale locale, String... slots) {
        String sentence =
                find(key, locale).orElseThrow(() -> new IllegalStateException("there are no words for `" + key + "`"));
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
            int close = sentence.indexOf('}', open);
            filled.append(sentence, from, open).append(value(sentence.substring(open + 1, close), slots));
            from = close + 1;
        }
        return filled.append(sentence.substring(from)).toString();
    }

    private static String value(String name, String... slots) {
        for (int i = 0; i < slots.length; i += 2) {
            if (slots[i].equals(name)) {
                return slots[i + 1];
            }
        }
        throw new IllegalStateException("nobody gives a value for `" + name + "`");
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
