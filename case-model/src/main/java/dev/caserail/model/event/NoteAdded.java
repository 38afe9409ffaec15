package dev.caserail.model.event;

import dev.caserail.model.identifier.AgentId;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import org.immutables.value.Value;

/** A colleague wrote an internal note; customers never see it (F14). */
@WrapperStyle
@Value.Immutable
public sealed interface NoteAdded extends CaseEvent permits ImmutableNoteAdded {
    /** {@return the note} */
    @Value.Redacted
    String text();

    /** {@return the colleagues it asks for} */
    List<AgentId> mentions();

    /**
     * Makes the event.
     *
     * @param text the note
     * @param mentions the colleagues it asks for
     * @return the event
     */
    static NoteAdded of(String text, List<AgentId> mentions) {
        return ImmutableNoteAdded.of(text, mentions);
    }
}
