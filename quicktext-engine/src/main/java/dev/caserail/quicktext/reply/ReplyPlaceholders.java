package dev.caserail.quicktext.reply;

import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.quicktext.schema.Slot;
import dev.caserail.taxonomy.tracking.DeliveryId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** The placeholders of a reply. */
final class ReplyPlaceholders {
    private static final Slot SLOT = Slot.of(
            Instant.parse("2026-03-02T17:00:00Z"), Instant.parse("2026-03-02T18:00:00Z"), ZoneId.of("Europe/Berlin"));

    private static final PlaceholderSchema<MentionedProduct> PRODUCT = PlaceholderSchema.builder(MentionedProduct.class)
            .text("name", MentionedProduct::name, "Bio-Vollmilch 1 l")
            .label(Locale.ENGLISH, "Product")
            .label(Locale.GERMAN, "Produkt")
            .number("quantity", MentionedProduct::quantity, BigDecimal.valueOf(2))
            .label(Locale.ENGLISH, "Quantity")
            .label(Locale.GERMAN, "Menge")
            .build();

    static final PlaceholderSchema<ReplyContext> SCHEMA = PlaceholderSchema.builder(ReplyContext.class)
            .text("case.reference", ReplyContext::caseReference, "C-1042")
            .label(Locale.ENGLISH, "Case reference")
            .label(Locale.GERMAN, "Vorgangsnummer")
            .optionalText("case.subject", ReplyContext::subject, "Two bottles of milk are missing")
            .label(Locale.ENGLISH, "Subject of the case")
            .label(Locale.GERMAN, "Betreff des Vorgangs")
            .text("desk.name", ReplyContext::deskName, "Customer Service")
            .label(Locale.ENGLISH, "Name of the desk")
            .label(Locale.GERMAN, "Name des Kundenservice")
            .optionalText("customer.title", ReplyContext::customerTitle, "Frau")
            .label(Locale.ENGLISH, "Form of address")
            .label(Locale.GERMAN, "Anrede")
            .optionalText("customer.first_name", ReplyContext::customerFirstName, "Alex")
            .label(Locale.ENGLISH, "First name")
            .label(Locale.GERMAN, "Vorname")
            .optionalText("customer.last_name", ReplyContext::customerLastName, "Beispiel")
            .label(Locale.ENGLISH, "Last name")
            .label(Locale.GERMAN, "Nachname")
            .optionalText("delivery.id", c -> c.deliveryId().map(DeliveryId::value), "D-88121")
            .label(Locale.ENGLISH, "Delivery number")
            .label(Locale.GERMAN, "Nummer der Lieferung")
            .optionalSlot("delivery.slot", ReplyContext::deliverySlot, SLOT)
            .label(Locale.ENGLISH, "Delivery slot")
            .label(Locale.GERMAN, "Lieferzeit")
            .optionalDate("delivery.date", c -> c.deliverySlot().map(Slot::date), SLOT.date())
            .label(Locale.ENGLISH, "Delivery day")
            .label(Locale.GERMAN, "Tag der Lieferung")
            .optionalList("products", ReplyContext::products, PRODUCT)
            .label(Locale.ENGLISH, "Products")
            .label(Locale.GERMAN, "Produkte")
            .optionalText(
                    "product.name",
                    c -> c.products().stream().findFirst().map(MentionedProduct::name),
                    "Bio-Vollmilch 1 l")
            .label(Locale.ENGLISH, "First product")
            .label(Locale.GERMAN, "Erstes Produkt")
            .optionalText("agent.name", ReplyContext::agentName, "Kim")
            .label(Locale.ENGLISH, "Name of the agent")
            .label(Locale.GERMAN, "Name der Bearbeiterin oder des Bearbeiters")
            .optionalText("call.next_steps", ReplyContext::nextSteps, "We call you back tomorrow.")
            .label(Locale.ENGLISH, "Next steps agreed in a call")
            .label(Locale.GERMAN, "Im Gespräch vereinbarte nächste Schritte")
            .optionalText("handover.team", ReplyContext::handoverTeam, "Data protection")
            .label(Locale.ENGLISH, "Team that takes over")
            .label(Locale.GERMAN, "Übernehmendes Team")
            .build();

    private ReplyPlaceholders() {}
}
