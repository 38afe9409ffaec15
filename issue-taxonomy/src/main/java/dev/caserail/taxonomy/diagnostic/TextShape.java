package dev.caserail.taxonomy.diagnostic;

import io.vavr.control.Validation;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The shape an identifier's text must have, with the words to say so. Every identifier type has one; {@code of} uses
 * {@link #require}, {@code parse} uses {@link #parse}.
 */
public final class TextShape {
    /** Text from outside that is not a well-formed identifier. */
    public static final DiagnosticCode MALFORMED = DiagnosticCode.of("identifier.malformed");

    private final String noun;
    private final Pattern pattern;
    private final String words;

    private TextShape(String noun, Pattern pattern, String words) {
        this.noun = noun;
        this.pattern = pattern;
        this.words = words;
    }

    /**
     * Describes a shape.
     *
     * @param noun what the identifier is called, such as {@code issue code}
     * @param pattern the whole text must match it
     * @param words the pattern in words, such as {@code upper-case letters and underscores}
     * @return the shape
     */
    public static TextShape of(String noun, String pattern, String words) {
        return new TextShape(noun, Pattern.compile(pattern), words);
    }

    /**
     * Describes the shape of an identifier that another system gives: some characters, none of them white space or a
     * control character.
     *
     * @param noun what the identifier is called
     * @param most how many characters it may have
     * @return the shape
     */
    public static TextShape foreignId(String noun, int most) {
        return of(noun, "[^\\s\\p{Z}\\p{Cc}]{1," + most + "}", "1 to " + most + " characters without white space");
    }

    /**
     * Checks a text that the calling code is sure of.
     *
     * @param text the text
     * @throws IllegalArgumentException if it has another shape
     */
    public void require(String text) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException(message(text));
        }
    }

    /**
     * Reads a text from outside.
     *
     * @param <T> the identifier's type
     * @param text the text
     * @param where where it stood
     * @param make turns a well-formed text into the identifier
     * @return the identifier, or what is wrong with the text
     */
    public <T> Validation<Diagnostic, T> parse(String text, Location where, Function<String, ? extends T> make) {
        return pattern.matcher(text).matches()
                ? Validation.valid(make.apply(text))
                : Validation.invalid(Diagnostic.error(MALFORMED, where, message(text)));
    }

    private String message(String text) {
        return noun + " " + Diagnostic.quoted(text) + ", expected " + words;
    }
}
