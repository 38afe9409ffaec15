package dev.caserail.routing.skill;

import dev.caserail.model.contact.Channel;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What is known about a case when its skill is chosen. */
@ValueStyle
@Value.Immutable
public sealed interface SkillFacts permits ImmutableSkillFacts {
    /** {@return the way it came in} */
    Channel channel();

    /** {@return the issues tracked on it so far} */
    Set<IssueCode> issues();

    /** {@return the levels of these issues} */
    Set<IssueLevel> levels();

    /** {@return places in its texts that signal something} */
    List<SignalHit> hits();

    /** {@return signals the host knows of by other means than the hits} */
    Set<SignalCode> statedSignals();

    /** {@return whether an agent, with help, could not solve it (F4); no, if nothing is said} */
    default boolean unresolved() {
        return false;
    }

    /** {@return the customer's language; empty if unknown} */
    Optional<Locale> language();

    /**
     * Starts the facts.
     *
     * @return the builder's first stage
     */
    static ImmutableSkillFacts.ChannelBuildStage builder() {
        return ImmutableSkillFacts.builder();
    }

    /** {@return all signals: those of the hits, then the stated ones} */
    @Value.Derived
    default Set<SignalCode> signals() {
        Set<SignalCode> all = new LinkedHashSet<>();
        hits().forEach(hit -> all.add(hit.signal()));
        all.addAll(statedSignals());
        return all;
    }
}
