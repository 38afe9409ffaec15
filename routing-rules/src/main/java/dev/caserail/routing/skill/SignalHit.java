package dev.caserail.routing.skill;

import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** A place in a text that signals something. */
@WrapperStyle
@Value.Immutable
public sealed interface SignalHit permits ImmutableSignalHit {
    /** {@return what it signals} */
    SignalCode signal();

    /** {@return the phrase that hit, as the desk's file has it} */
    String phrase();

    /** {@return the words of the text} */
    String found();

    /** {@return where they begin, in characters (UTF-16 units) from 0} */
    int start();

    /** {@return where they end, exclusive} */
    int end();

    /**
     * Makes one.
     *
     * @param signal what it signals
     * @param phrase the phrase that hit
     * @param found the words of the text
     * @param start where they begin, from 0
     * @param end where they end, exclusive
     * @return the hit
     */
    static SignalHit of(SignalCode signal, String phrase, String found, int start, int end) {
        return ImmutableSignalHit.of(signal, phrase, found, start, end);
    }
}
