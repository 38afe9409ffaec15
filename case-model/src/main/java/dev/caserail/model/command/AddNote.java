package dev.caserail.model.command;

import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.permission.Permission;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import org.immutables.value.Value;

/** Write an internal note (F14). */
@WrapperStyle
@Value.Immutable
public sealed interface AddNote extends CaseCommand permits ImmutableAddNote {
    /** {@return the note} */
    @Value.Redacted
    String text();

    /** {@return colleagues to ask for; they join the case team} */
    List<AgentId> mentions();

    /**
     * Makes the command.
     *
     * @param text the note
     * @param mentions colleagues to ask for; they join the case team
     * @return the command
     */
    static AddNote of(String text, List<AgentId> mentions) {
        return ImmutableAddNote.of(text, mentions);
    }

    /**
     * Makes the command for a note that asks for nobody.
     *
     * @param text the note
     * @return the command
     */
    static AddNote of(String text) {
        return of(text, List.of());
    }

    @Override
    @Value.NonAttribute
    default Permission permission() {
        return Permission.WRITE_NOTES;
    }

    @Override
    @Value.NonAttribute
    default boolean appendOnly() {
        return true;
    }
}
