package dev.caserail.routing.skill;

import dev.caserail.routing.condition.ContainsTest;
import dev.caserail.routing.condition.Membership;
import dev.caserail.routing.table.Decision;
import dev.caserail.routing.table.MatchedCondition;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.taxonomy.SkillCode;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** The skill a case should go to, and why. */
@WrapperStyle
@Value.Immutable
public sealed interface SkillRoute permits ImmutableSkillRoute {
    /** {@return the skill} */
    Skill skill();

    /** {@return the decision: table, version, rule and the conditions that were met} */
    Decision<SkillCode> decision();

    /** {@return the places in the case's texts that met the rule's conditions; empty if it looks at none} */
    List<SignalHit> evidence();

    /**
     * Puts skill and reason together.
     *
     * @param skill the skill
     * @param decision the decision
     * @param hits all hits in the case's texts; those that the rule asks for are kept
     * @return the route
     */
    static SkillRoute of(Skill skill, Decision<SkillCode> decision, Iterable<SignalHit> hits) {
        List<String> asked = decision.conditions().stream()
                .filter(c -> c.column().equals(SkillDesk.SIGNALS))
                .map(MatchedCondition::test)
                .filter(t -> t instanceof ContainsTest contains && contains.membership() != Membership.NONE)
                .flatMap(t -> ((ContainsTest) t).codes().stream())
                .map(CodeValue::code)
                .toList();
        return ImmutableSkillRoute.of(
                skill,
                decision,
                Vector.ofAll(hits).filter(hit -> asked.contains(hit.signal().value())));
    }

    /**
     * Says why, in one line: {@code rule legal-threat: signals contains LEGAL_THREAT; the text says “my lawyer”}.
     *
     * @param locale the reader's locale; German and English are spoken
     * @return the words
     */
    default String reason(Locale locale) {
        String why = decision().reason(locale);
        if (evidence().isEmpty()) {
            return why;
        }
        boolean german = locale.getLanguage().equals("de");
        return evidence().stream()
                .map(hit -> hit.found().replaceAll("\\s+", " "))
                .distinct()
                .map(found -> german ? "„" + found + "“" : "“" + found + "”")
                .collect(Collectors.joining(", ", why + (german ? "; im Text steht " : "; the text says "), ""));
    }
}
