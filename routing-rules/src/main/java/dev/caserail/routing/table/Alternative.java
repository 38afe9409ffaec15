package dev.caserail.routing.table;

import dev.caserail.routing.rule.RuleId;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The least that would have to be different for another outcome (T7).
 *
 * @param <O> the outcome's type
 */
@WrapperStyle
@Value.Immutable
public sealed interface Alternative<O> permits ImmutableAlternative {
    /** {@return the rule that would give the outcome; {@link RuleId#DEFAULT} for the default} */
    RuleId rule();

    /** {@return the other outcome} */
    O outcome();

    /** {@return the outcome's values as people read them} */
    String shown();

    /** {@return the facts that would have to change, as few as possible, in the order of the table's inputs} */
    List<FactChange> changes();

    /**
     * Puts the four together.
     *
     * @param <O> the outcome's type
     * @param rule the rule that would give the outcome
     * @param outcome the other outcome
     * @param shown the outcome's values as people read them
     * @param changes the facts that would have to change
     * @return the alternative
     */
    static <O> Alternative<O> of(RuleId rule, O outcome, String shown, Iterable<FactChange> changes) {
        return ImmutableAlternative.of(rule, outcome, shown, changes);
    }

    /**
     * Says it in one line: {@code with items 21 instead of 3: large (rule big)}.
     *
     * @param locale the reader's locale; German and English are spoken
     * @return the words
     */
    default String words(Locale locale) {
        boolean german = locale.getLanguage().equals("de");
        String instead = german ? " statt " : " instead of ";
        String changed = changes().stream()
                .map(c -> c.column() + " " + c.example().shown() + instead
                        + c.found().shown())
                .collect(Collectors.joining(german ? " und " : " and "));
        String by = rule().equals(RuleId.DEFAULT)
                ? german ? "Vorgabe" : "default"
                : (german ? "Regel " : "rule ") + rule().value();
        return (german ? "mit " : "with ") + changed + ": " + shown() + " (" + by + ")";
    }
}
