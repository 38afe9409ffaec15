package dev.caserail.routing.table;

import dev.caserail.routing.rule.RuleId;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** How one rule took the facts of a case: it matched, or conditions of it failed (T7). */
@WrapperStyle
@Value.Immutable
public sealed interface RuleTrace permits ImmutableRuleTrace {
    /** {@return which rule} */
    RuleId rule();

    /** {@return all its conditions that failed, in its order; empty if it matched} */
    List<FailedCondition> failed();

    /**
     * Puts the two together.
     *
     * @param rule which rule
     * @param failed all its conditions that failed
     * @return the trace
     */
    static RuleTrace of(RuleId rule, Iterable<FailedCondition> failed) {
        return ImmutableRuleTrace.of(rule, failed);
    }

    /** {@return whether all its conditions hold} */
    @Value.NonAttribute
    default boolean matched() {
        return failed().isEmpty();
    }

    /** {@return the first condition that failed; empty if the rule matched} */
    @Value.NonAttribute
    default Optional<FailedCondition> firstFailed() {
        return failed().stream().findFirst();
    }

    /**
     * Says it in one line, with the first failed condition only.
     *
     * @param locale the reader's locale; German and English are spoken
     * @return the words
     */
    default String words(Locale locale) {
        boolean german = locale.getLanguage().equals("de");
        return (german ? "Regel " : "rule ") + rule().value() + " "
                + firstFailed().map(f -> f.words(locale)).orElse(german ? "trifft zu" : "matches");
    }
}
