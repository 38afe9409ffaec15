package dev.caserail.routing.table;

import dev.caserail.routing.value.Fact;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** Why a table could not decide a case (T2). */
public sealed interface NoDecision permits BrokenPolicy, NoMatch {
    /** {@return which table had nothing to say} */
    TableVersion table();

    /** {@return the facts that the table asks for, by column} */
    Map<String, Fact> facts();

    /**
     * Says it in one line, with rules and facts.
     *
     * @param locale the reader's locale; German and English are spoken
     * @return the words
     */
    String words(Locale locale);

    /** {@return the facts in one line: {@code items 25, city (absent)}} */
    @Value.NonAttribute
    default String shownFacts() {
        return facts().entrySet().stream()
                .map(f -> f.getKey() + " " + f.getValue().shown())
                .collect(Collectors.joining(", "));
    }
}
