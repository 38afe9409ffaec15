package dev.caserail.model.customer;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An instruction that every agent must heed with this customer (F30), such as to call only after six. */
@WrapperStyle
@Value.Immutable
public sealed interface SpecialHandling permits ImmutableSpecialHandling {
    /** {@return what to heed} */
    @Value.Redacted
    String instruction();

    /** {@return until when, exclusive; empty for ever} */
    Optional<Instant> until();

    /**
     * Words an instruction.
     *
     * @param instruction what to heed
     * @param until until when, exclusive; empty for ever
     * @return the instruction
     */
    static SpecialHandling of(String instruction, Optional<Instant> until) {
        return ImmutableSpecialHandling.of(instruction, until);
    }

    /**
     * Says whether it holds.
     *
     * @param at when
     * @return whether it has not ended by then
     */
    default boolean holdsAt(Instant at) {
        return until().map(at::isBefore).orElse(true);
    }
}
