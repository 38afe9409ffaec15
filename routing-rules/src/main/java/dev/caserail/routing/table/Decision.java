package dev.caserail.routing.table;

import dev.caserail.taxonomy.style.ValueStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * What a table decided, and everything needed to say why and to replay it.
 *
 * @param <O> the outcome's type
 */
@ValueStyle
@Value.Immutable
public sealed interface Decision<O> permits ImmutableDecision {
    /** {@return which table decided} */
    TableVersion table();

    /** {@return which of its rules} */
    RuleId rule();

    /** {@return the outcome} */
    O outcome();

    /** {@return the rule's conditions and the facts that met them; empty for a catch-all} */
    List<MatchedCondition> conditions();

    /** {@return what the rule's author noted, by annotation column} */
    Map<String, String> annotations();

    /**
     * Says why, in one line: {@code rule damage: issues contains one of A, B (B)}.
     *
     * @param locale the reader's locale; German and English are spoken
     * @return the words
     */
    default String reason(Locale locale) {
        boolean german = locale.getLanguage().equals("de");
        String why = conditions().isEmpty()
                ? german ? "gilt für jeden übrigen Fall" : "takes every other case"
                : conditions().stream()
                        .map(c -> c.words(locale))
                        .collect(Collectors.joining(german ? " und " : " and "));
        return (german ? "Regel " : "rule ") + rule().value() + ": " + why;
    }
}
