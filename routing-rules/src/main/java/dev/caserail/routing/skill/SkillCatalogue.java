package dev.caserail.routing.skill;

import dev.caserail.taxonomy.SkillCode;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** All skills of a desk, in their author's order. Codes are unique. */
@ValueStyle
@Value.Immutable
public sealed interface SkillCatalogue permits ImmutableSkillCatalogue {
    /** {@return the skills, in the author's order; never empty} */
    List<Skill> skills();

    /**
     * Puts skills together.
     *
     * @param skills the skills
     * @return the catalogue
     * @throws IllegalArgumentException if there is none, or two have one code
     */
    static SkillCatalogue of(Iterable<Skill> skills) {
        return ImmutableSkillCatalogue.builder().addAllSkills(skills).build();
    }

    /** {@return the skills by code, in the author's order} */
    @Value.Derived
    default Map<SkillCode, Skill> byCode() {
        Map<SkillCode, Skill> found = new LinkedHashMap<>();
        for (Skill skill : skills()) {
            if (found.put(skill.code(), skill) != null) {
                throw new IllegalArgumentException(
                        "skill code `" + skill.code().value() + "` stands in the catalogue twice");
            }
        }
        return found;
    }

    /**
     * Finds a skill.
     *
     * @param code its code
     * @return the skill; empty if the catalogue has none of that code
     */
    default Optional<Skill> find(SkillCode code) {
        return Optional.ofNullable(byCode().get(code));
    }

    /** Checks that there is a skill. */
    @Value.Check
    default void check() {
        if (skills().isEmpty()) {
            throw new IllegalArgumentException("a catalogue needs at least one skill");
        }
    }
}
