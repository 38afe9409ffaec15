package dev.caserail.model.mail;

import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** A genuine case token in a mail. */
@WrapperStyle
@Value.Immutable
public sealed interface FoundToken permits ImmutableFoundToken {
    /** {@return the token} */
    CaseToken token();

    /** {@return where it stood} */
    TokenPlace place();

    /**
     * Pairs a token with its place.
     *
     * @param token the token
     * @param place where it stood
     * @return both
     */
    static FoundToken of(CaseToken token, TokenPlace place) {
        return ImmutableFoundToken.of(token, place);
    }
}
