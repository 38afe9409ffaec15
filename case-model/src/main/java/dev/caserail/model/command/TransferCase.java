package dev.caserail.model.command;

import dev.caserail.model.permission.Permission;
import dev.caserail.taxonomy.SkillCode;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** Hand the case to a skill (F4). */
@WrapperStyle
@Value.Immutable
public sealed interface TransferCase extends CaseCommand permits ImmutableTransferCase {
    /** {@return the skill} */
    SkillCode skill();

    /** {@return why, as text for people} */
    @Value.Redacted
    String reason();

    /**
     * Makes the command.
     *
     * @param skill the skill
     * @param reason why
     * @return the command
     */
    static TransferCase of(SkillCode skill, String reason) {
        return ImmutableTransferCase.of(skill, reason);
    }

    @Override
    @Value.NonAttribute
    default Permission permission() {
        return Permission.TRANSFER;
    }
}
