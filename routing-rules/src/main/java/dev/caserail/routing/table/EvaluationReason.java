package dev.caserail.routing.table;

import dev.caserail.routing.condition.AnyOfTest;
import dev.caserail.routing.condition.NotTest;
import dev.caserail.routing.condition.TextPartTest;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.fact.TextDomain;
import java.util.Locale;

/** Why a condition is evaluated for each case instead of looked up in the compiled index (T3, T6). */
public enum EvaluationReason {
    /** It compares the fact with other facts of the case. */
    OTHER_INPUTS("conditions name other inputs", "Bedingungen nennen andere Eingaben"),
    /** It asks for a part of a text: {@code starts with "DE"}. */
    TEXT_PARTS("conditions ask for parts of texts", "Bedingungen fragen nach Teilen von Texten"),
    /** It mixes tests on a set that cannot be looked up code by code, such as {@code not(empty)}. */
    MIXED_SET_TESTS("conditions mix tests on a set", "Bedingungen mischen Prüfungen einer Menge"),
    /** The column has so many values that an index of all of them would take too much memory. */
    MANY_VALUES("too many values for a complete index", "zu viele Werte für einen vollständigen Index");

    private final String english;
    private final String german;

    EvaluationReason(String english, String german) {
        this.english = english;
        this.german = german;
    }

    static EvaluationReason of(UnaryTest test, Domain domain) {
        if (!test.references().isEmpty()) {
            return OTHER_INPUTS;
        }
        if (domain.base() instanceof TextDomain && hasTextPart(test)) {
            return TEXT_PARTS;
        }
        return domain instanceof SetDomain ? MIXED_SET_TESTS : MANY_VALUES;
    }

    private static boolean hasTextPart(UnaryTest test) {
        if (test instanceof AnyOfTest list) {
            return list.tests().stream().anyMatch(EvaluationReason::hasTextPart);
        }
        return test instanceof NotTest not ? hasTextPart(not.negated()) : test instanceof TextPartTest;
    }

    /**
     * Says the reason.
     *
     * @param locale the reader's locale; German and English are spoken
     * @return the words
     */
    public String words(Locale locale) {
        return locale.getLanguage().equals("de") ? german : english;
    }
}
