package dev.caserail.taxonomy;

import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/**
 * The skill an issue normally belongs to. It informs; what decides is the desk's skill table.
 */
@WrapperStyle
@Value.Immutable
public sealed interface DefaultSkill permits ImmutableDefaultSkill {
    /** {@return the skill} */
    SkillCode skill();

    /** {@return when cases go there} */
    SkillMode mode();

    /**
     * Names the skill and when.
     *
     * @param skill the skill
     * @param mode when cases go there
     * @return both
     */
    static DefaultSkill of(SkillCode skill, SkillMode mode) {
        return ImmutableDefaultSkill.of(skill, mode);
    }
}
