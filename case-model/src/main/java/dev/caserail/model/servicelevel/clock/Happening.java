package dev.caserail.model.servicelevel.clock;

import dev.caserail.model.event.CaseEvent;
import dev.caserail.model.status.CaseStatus;
import java.time.Instant;
import java.util.Optional;

/**
 * What an entry of the journal means to clocks.
 *
 * @param event the event itself
 * @param at when it was recorded
 * @param sequence the number of the entry
 * @param opened when the case was opened, if it was
 * @param message when the customer wrote or called without reaching anybody, if they did
 * @param reply whether a person of the desk wrote to the customer, or spoke to them
 * @param assigneeReply whether that was the agent who has the case
 * @param left the status that the case left, if it did
 */
record Happening(
        CaseEvent event,
        Instant at,
        long sequence,
        Optional<Instant> opened,
        Optional<Instant> message,
        boolean reply,
        boolean assigneeReply,
        Optional<CaseStatus> left) {
    TurnCause cause(Turn turn) {
        return TurnCause.of(turn, sequence);
    }
}
