package dev.caserail.examples.supportdesk.desk;

import dev.caserail.model.SupportCase;
import dev.caserail.model.order.Delivery;
import dev.caserail.quicktext.reply.MentionedProduct;
import dev.caserail.quicktext.reply.ReplyContext;
import dev.caserail.quicktext.schema.Slot;
import dev.caserail.routing.skill.Skill;
import dev.caserail.taxonomy.tracking.DeliveryTarget;
import dev.caserail.taxonomy.tracking.ProductLineTarget;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import dev.caserail.taxonomy.tracking.TrackingTarget;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a reply may mention, taken from a case: the delivery and products its issues are about. */
final class ReplyFacts {

    private ReplyFacts() {}

    static ReplyContext of(
            SupportCase state, Optional<String> nextSteps, Skill skill, DeskSettings settings, Locale language) {
        Optional<Delivery> delivery = state.issues().stream()
                .map(TrackedIssue::target)
                .flatMap(t -> delivery(state, t).stream())
                .findFirst();
        List<MentionedProduct> products = state.issues().stream()
                .map(TrackedIssue::target)
                .flatMap(t -> product(state, t).stream())
                .distinct()
                .toList();
        return ReplyContext.builder()
                .caseReference(state.id().value())
                .deskName(settings.name(language))
                .channel(state.channel())
                .customerTitle(state.customer().title())
                .customerFirstName(state.customer().firstName())
                .customerLastName(state.customer().lastName())
                .subject(state.subject())
                .deliveryId(delivery.map(Delivery::id))
                .deliverySlot(delivery.flatMap(Delivery::slot).map(s -> Slot.of(s.start(), s.end(), settings.zone())))
                .addAllProducts(products)
                .nextSteps(nextSteps)
                .handoverTeam(skill.label(language))
                .build();
    }

    private static Optional<Delivery> delivery(SupportCase state, TrackingTarget target) {
        if (target instanceof DeliveryTarget t) {
            return state.delivery(t.delivery());
        }
        return target instanceof ProductLineTarget t ? state.delivery(t.delivery()) : Optional.empty();
    }

    private static Optional<MentionedProduct> product(SupportCase state, TrackingTarget target) {
        return target instanceof ProductLineTarget t
                ? state.delivery(t.delivery())
                        .flatMap(d -> d.line(t.line()))
                        .map(l -> MentionedProduct.of(l.product(), l.quantity()))
                : Optional.empty();
    }
}
