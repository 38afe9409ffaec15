package dev.caserail.routing.table;

import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * How a table answers the conditions of one input: looked up in the compiled index, or where that cannot be, evaluated for
 * each case that the other columns let through (T3, T6). The answers are the same; only the cost differs.
 */
@WrapperStyle
@Value.Immutable
public sealed interface ColumnEvaluation permits ImmutableColumnEvaluation {
    /** How many rules a sentence names. */
    int MOST_NAMED = 5;

    /** {@return the input's name} */
    String column();

    /** {@return the rules whose condition on the input is evaluated; empty if all are looked up} */
    List<RuleId> rules();

    /** {@return why; empty if all conditions are looked up} */
    Set<EvaluationReason> reasons();

    /** {@return whether all conditions on the input are looked up} */
    @Value.NonAttribute
    default boolean indexed() {
        return rules().isEmpty();
    }

    /** Puts what the index left open into words for one column. */
    static ColumnEvaluation of(FactColumn<?> column, Map<Integer, UnaryTest> evaluated, List<Rule> rules) {
        Set<EvaluationReason> reasons = EnumSet.noneOf(EvaluationReason.class);
        evaluated.values().forEach(test -> reasons.add(EvaluationReason.of(test, column.domain())));
        List<RuleId> ids =
                evaluated.keySet().stream().map(i -> rules.get(i).id()).toList();
        return ImmutableColumnEvaluation.of(column.name(), ids, reasons);
    }

    /**
     * Says it in one line: {@code column `total` is evaluated, not looked up, in rules big, few: conditions name other inputs}.
     *
     * @param locale the reader's locale; German and English are spoken
     * @return the words
     */
    default String words(Locale locale) {
        boolean german = locale.getLanguage().equals("de");
        String name = (german ? "Spalte `" : "column `") + column() + "` ";
        if (indexed()) {
            return name + (german ? "wird nachgeschlagen" : "is looked up");
        }
        String named = rules().stream().limit(MOST_NAMED).map(RuleId::value).collect(Collectors.joining(", "));
        int more = rules().size() - MOST_NAMED;
        String why = reasons().stream().map(reason -> reason.words(locale)).collect(Collectors.joining("; "));
        return german
                ? name + "wird ausgewertet, nicht nachgeschlagen, in "
                        + (rules().size() == 1 ? "Regel " : "den Regeln ") + named
                        + (more > 0 ? " und " + more + " weiteren" : "") + ": " + why
                : name + "is evaluated, not looked up, in " + (rules().size() == 1 ? "rule " : "rules ") + named
                        + (more > 0 ? " and " + more + " more" : "") + ": " + why;
    }
}
