package dev.caserail.routing.skill;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * Words that signal something: {@code (LEGAL_THREAT, en, "my lawyer*", unless "my lawyer friend")}. How they are written
 * and matched: {@link SignalPhrases}.
 */
@WrapperStyle
@Value.Immutable
public sealed interface SignalPhrase permits ImmutableSignalPhrase {
    /** {@return what the words signal} */
    SignalCode signal();

    /** {@return the language they are in; for people, all phrases are looked for in every text} */
    Locale language();

    /** {@return the words} */
    String phrase();

    /** {@return phrases that cancel a hit which they overlap or enclose} */
    List<String> unless();

    /**
     * Makes one.
     *
     * @param signal what the words signal
     * @param language the language they are in
     * @param phrase the words
     * @param unless phrases that cancel a hit
     * @return the phrase
     * @throws IllegalArgumentException if the phrase or one of the others cannot be matched
     */
    static SignalPhrase of(SignalCode signal, Locale language, String phrase, Iterable<String> unless) {
        return ImmutableSignalPhrase.of(signal, language, phrase, unless);
    }

    /** Checks that the phrases can be matched. */
    @Value.Check
    default void check() {
        PhrasePattern.compile(phrase());
        unless().forEach(PhrasePattern::compile);
    }
}
