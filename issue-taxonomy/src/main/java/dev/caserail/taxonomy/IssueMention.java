package dev.caserail.taxonomy;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A place in a sentence of the taxonomy, such as {@code The area is not served yet: WAITLIST}, that names an issue: a word
 * in capitals with underscores, or one in capitals after a colon and a blank.
 */
@WrapperStyle
@Value.Immutable
public sealed interface IssueMention permits ImmutableIssueMention {
    /** How issues are named within a sentence. */
    Pattern NAME = Pattern.compile("\\b[A-Z][A-Z0-9]*+(?:_[A-Z0-9]++)++\\b|(?<=: )[A-Z][A-Z0-9]{2,}\\b(?![-'])");

    /** {@return the code that is named; the taxonomy need not have it} */
    IssueCode issue();

    /** {@return where the name begins: characters from the beginning of the sentence, from 0} */
    int offset();

    /**
     * Finds all of a sentence.
     *
     * @param sentence the sentence
     * @return the names in it, in their order
     */
    static List<IssueMention> in(String sentence) {
        return NAME.matcher(sentence)
                .results()
                .<IssueMention>map(found -> ImmutableIssueMention.of(IssueCode.of(found.group()), found.start()))
                .toList();
    }
}
