package dev.caserail.model.intake.evidence;

import dev.caserail.model.mail.TokenPlace;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** C6 (1): the mail has the secret token of the case. */
@WrapperStyle
@Value.Immutable
public sealed interface TokenEvidence extends Evidence permits ImmutableTokenEvidence {
    /** {@return where it stands} */
    TokenPlace place();

    /**
     * Makes the evidence.
     *
     * @param place where the token stands
     * @return the evidence
     */
    static TokenEvidence of(TokenPlace place) {
        return ImmutableTokenEvidence.of(place);
    }

    @Override
    @Value.NonAttribute
    default String words() {
        return place().words() + " has its token";
    }
}
