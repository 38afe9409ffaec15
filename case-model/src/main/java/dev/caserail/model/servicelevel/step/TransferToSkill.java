package dev.caserail.model.servicelevel.step;

import dev.caserail.taxonomy.SkillCode;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** The case goes to another skill (F4). */
@WrapperStyle
@Value.Immutable
public sealed interface TransferToSkill extends EscalationIntent permits ImmutableTransferToSkill {
    /** {@return the skill that gets it} */
    SkillCode skill();

    /**
     * Makes one.
     *
     * @param skill the skill that gets it
     * @return the intent
     */
    static TransferToSkill of(SkillCode skill) {
        return ImmutableTransferToSkill.of(skill);
    }
}
