package dev.caserail.quicktext.template;

import dev.caserail.model.contact.Channel;
import dev.caserail.quicktext.reply.MentionedProduct;
import dev.caserail.quicktext.reply.ReplyContext;
import dev.caserail.quicktext.schema.Slot;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import dev.caserail.taxonomy.tracking.DeliveryId;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Contexts and short ways to parse and render, for all tests of this module. */
public final class Samples {
    public static final Slot SLOT = Slot.of(
            Instant.parse("2026-03-02T17:00:00Z"), Instant.parse("2026-03-02T18:00:00Z"), ZoneId.of("Europe/Berlin"));

    private Samples() {}

    public static ReplyContext full() {
        return ReplyContext.builder()
                .caseReference("C-1042")
                .deskName("Customer Service")
                .channel(Channel.EMAIL)
                .customerTitle("Frau")
                .customerFirstName("Alex")
                .customerLastName("Beispiel")
                .subject("Milk is missing")
                .deliveryId(DeliveryId.of("D-88121"))
                .deliverySlot(SLOT)
                .addAllProducts(List.of(MentionedProduct.of("Bio-Vollmilch 1 l", 2), MentionedProduct.of("Bananen", 1)))
                .agentName("Kim")
                .nextSteps("We call you back tomorrow.")
                .handoverTeam("Datenschutz")
                .build();
    }

    public static ReplyContext barest() {
        return ReplyContext.builder()
                .caseReference("C-1042")
                .deskName("Customer Service")
                .channel(Channel.EMAIL)
                .build();
    }

    static Validation<Seq<Diagnostic>, Checked<Template<ReplyContext>>> parse(String text) {
        return Template.parse(SourceText.of("test.md", text), ReplyContext.schema());
    }

    static List<String> codes(String text) {
        return Draft.of(SourceText.of("test.md", text), ReplyContext.schema())
                .diagnostics()
                .map(d -> d.code().value().substring("quicktext.".length()))
                .asJava();
    }

    static String render(String text, ReplyContext context, Locale locale) {
        Validation<Seq<Diagnostic>, Checked<Template<ReplyContext>>> parsed = parse(text);
        if (parsed.isInvalid()) {
            throw new AssertionError(parsed.getError().map(Diagnostic::line).mkString("\n"));
        }
        return parsed.get().value().render(context, locale).get().text();
    }

    static String render(String text, ReplyContext context) {
        return render(text, context, Locale.ENGLISH);
    }
}
