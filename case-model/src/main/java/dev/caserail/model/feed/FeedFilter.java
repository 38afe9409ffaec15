package dev.caserail.model.feed;

import dev.caserail.model.actor.Actor;
import dev.caserail.model.actor.AutomationActor;
import dev.caserail.model.actor.RuleName;
import dev.caserail.model.actor.RuleReference;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.Visibility;
import dev.caserail.taxonomy.style.ValueStyle;
import dev.caserail.taxonomy.tracking.DeliveryId;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Which entries of a feed somebody wants to see (C3). All that is given must hold; what is not given, or empty, does not
 * matter. Of several values in one set, one is enough.
 */
@ValueStyle
@Value.Immutable
public sealed interface FeedFilter permits ImmutableFeedFilter {
    /** {@return the kinds} */
    Set<FeedKind> kinds();

    /** {@return the channels; entries without channel do not match} */
    Set<Channel> channels();

    /** {@return the directions} */
    Set<FeedDirection> directions();

    /** {@return the visibility} */
    Optional<Visibility> visibility();

    /** {@return the deliveries that an entry names itself (F2)} */
    Set<DeliveryId> deliveries();

    /** {@return who did it; an automation without a rule stands for it whatever rule made it act} */
    Set<Actor> actors();

    /** {@return the rules that made an automation act, in whatever version of their tables} */
    Set<RuleName> rules();

    /** {@return the earliest instant, inclusive} */
    Optional<Instant> from();

    /** {@return the instant before which it happened, exclusive} */
    Optional<Instant> until();

    /**
     * Starts a filter.
     *
     * @return the builder
     */
    static ImmutableFeedFilter.Builder builder() {
        return ImmutableFeedFilter.builder();
    }

    /** {@return the filter that shows everything} */
    static FeedFilter all() {
        return builder().build();
    }

    /**
     * Says whether an entry is wanted.
     *
     * @param entry the entry
     * @return whether all that is given holds
     */
    default boolean matches(FeedEntry entry) {
        Instant at = entry.entry().at();
        return (kinds().isEmpty() || kinds().contains(entry.kind()))
                && (channels().isEmpty()
                        || entry.channel().filter(channels()::contains).isPresent())
                && (directions().isEmpty() || directions().contains(entry.direction()))
                && visibility().map(v -> v == entry.visibility()).orElse(true)
                && (deliveries().isEmpty() || !Collections.disjoint(deliveries(), entry.deliveries()))
                && (actors().isEmpty() || did(entry.entry().actor()))
                && (rules().isEmpty() || ruled(entry.entry().actor()))
                && from().map(f -> !at.isBefore(f)).orElse(true)
                && until().map(at::isBefore).orElse(true);
    }

    private boolean did(Actor actor) {
        return actors().contains(actor)
                || (actor instanceof AutomationActor automation
                        && actors().contains(Actor.automation(automation.name())));
    }

    private boolean ruled(Actor actor) {
        return actor instanceof AutomationActor automation
                && automation
                        .rule()
                        .map(RuleReference::name)
                        .filter(rules()::contains)
                        .isPresent();
    }
}
