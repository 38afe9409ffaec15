package dev.caserail.routing.condition;

import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.Operand;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Says conditions in words, as the reason of a decision: {@code issues contains one of A, B}. English, and German for
 * locales of that language; values and column names stay as the table has them.
 */
public final class ConditionWords {
    private static final ConditionWords ENGLISH = new ConditionWords(false);
    private static final ConditionWords GERMAN = new ConditionWords(true);

    private final boolean german;

    private ConditionWords(boolean german) {
        this.german = german;
    }

    /**
     * Chooses the language.
     *
     * @param locale the reader's locale
     * @return German words for German locales, else English ones
     */
    public static ConditionWords in(Locale locale) {
        return locale.getLanguage().equals("de") ? GERMAN : ENGLISH;
    }

    /**
     * Says a condition.
     *
     * @param column the column's name
     * @param test the condition
     * @return a sentence without its end
     */
    public String say(String column, UnaryTest test) {
        if (test instanceof AnyOfTest list) {
            return list.tests().stream().allMatch(ConditionWords::isLiteral)
                    ? column + say(" is one of ", " ist eines von ") + values(list)
                    : list.tests().stream().map(t -> say(column, t)).collect(Collectors.joining(say(" or ", " oder ")));
        }
        if (test instanceof NotTest not) {
            return say("not (", "nicht (") + say(column, not.negated()) + ")";
        }
        return column + " " + predicate(test);
    }

    private String predicate(UnaryTest test) {
        if (test instanceof ComparisonTest comparison) {
            return comparison(comparison.comparison()) + " "
                    + comparison.value().shown();
        }
        if (test instanceof IntervalTest interval) {
            return say("lies between ", "liegt zwischen ")
                    + end(interval.low(), interval.lowIncluded())
                    + say(" and ", " und ")
                    + end(interval.high(), interval.highIncluded());
        }
        if (test instanceof ContainsTest contains) {
            return contains(contains);
        }
        if (test instanceof TextPartTest part) {
            return part(part.where()) + " " + part.part().shown();
        }
        if (test instanceof EmptyTest) {
            return say("is empty", "ist leer");
        }
        return test instanceof NullTest ? say("is absent", "fehlt") : say("is anything", "ist beliebig");
    }

    private String comparison(Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> say("is", "ist");
            case NOT_EQUAL -> say("is not", "ist nicht");
            case LESS -> say("is below", "ist kleiner als");
            case AT_MOST -> say("is at most", "ist höchstens");
            case GREATER -> say("is above", "ist größer als");
            case AT_LEAST -> say("is at least", "ist mindestens");
        };
    }

    private String part(TextPart where) {
        return switch (where) {
            case STARTS_WITH -> say("starts with", "beginnt mit");
            case ENDS_WITH -> say("ends with", "endet mit");
            case CONTAINS -> say("contains", "enthält");
        };
    }

    private String contains(ContainsTest contains) {
        String codes = contains.codes().stream().map(FactValue::shown).collect(Collectors.joining(", "));
        if (contains.codes().size() == 1 && contains.membership() != Membership.NONE) {
            return say("contains ", "enthält ") + codes;
        }
        return switch (contains.membership()) {
            case ANY -> say("contains one of ", "enthält eines von ") + codes;
            case ALL -> say("contains all of ", "enthält alle von ") + codes;
            case NONE -> say("contains none of ", "enthält keines von ") + codes;
        };
    }

    private String end(Operand value, boolean included) {
        return value.shown() + (included ? "" : say(" (exclusive)", " (ausschließlich)"));
    }

    private static boolean isLiteral(UnaryTest test) {
        return test instanceof ComparisonTest comparison && comparison.comparison() == Comparison.EQUAL;
    }

    private static String values(AnyOfTest list) {
        return list.tests().stream()
                .map(t -> ((ComparisonTest) t).value().shown())
                .collect(Collectors.joining(", "));
    }

    private String say(String inEnglish, String inGerman) {
        return german ? inGerman : inEnglish;
    }
}
