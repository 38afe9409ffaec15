package dev.caserail.model.mail;

import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** What became of a mail that was added to a {@link ThreadIndex}. */
@WrapperStyle
@Value.Immutable
public sealed interface ThreadingResult permits ImmutableThreadingResult {
    /** {@return whether it was there before} */
    Arrival arrival();

    /** {@return how many threads of earlier mails it belongs to: 0 if it begins one; of 2 and more it made one} */
    int joined();

    /**
     * Makes a result.
     *
     * @param arrival whether the mail was there before
     * @param joined how many threads of earlier mails it belongs to
     * @return the result
     */
    static ThreadingResult of(Arrival arrival, int joined) {
        return ImmutableThreadingResult.of(arrival, joined);
    }
}
