package dev.caserail.quicktext.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.contact.Channel;
import dev.caserail.model.identifier.QuicktextId;
import dev.caserail.quicktext.Quicktext;
import dev.caserail.quicktext.QuicktextCatalogue;
import dev.caserail.quicktext.QuicktextSuggestion;
import dev.caserail.quicktext.Rendered;
import dev.caserail.quicktext.reply.MentionedProduct;
import dev.caserail.quicktext.reply.ReplyContext;
import dev.caserail.quicktext.template.Samples;
import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.tracking.DeliveryId;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** F8, F25-F28 and Q7: the texts that ship with Caserail. */
class ReferenceQuicktextsTest {
    private static final QuicktextCatalogue<ReplyContext> CATALOGUE = ReferenceQuicktexts.load();
    private static final List<String> NEVER = List.of(
            "Hallo ,", "Hi ,", "Hello ,", "Tag ,", "  ", "{{", "{%", "null", "\n\n\n", " .", " ,", "?]", "\u00A0");

    @Test
    void are_loaded_without_a_remark() {
        assertEquals(
                List.of(),
                CatalogueFiles.load(ReferenceQuicktexts.source(), ReferenceTaxonomy.load(), ReplyContext.schema())
                        .get()
                        .remarks()
                        .stream()
                        .map(Diagnostic::line)
                        .toList());
    }

    @Test
    void are_at_least_32_each_in_german_and_english_with_titles_and_a_shortcut() {
        assertTrue(CATALOGUE.quicktexts().size() >= 32);
        for (Quicktext<ReplyContext> quicktext : CATALOGUE.quicktexts()) {
            for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                assertTrue(
                        quicktext.variants().stream()
                                .anyMatch(v -> v.general() && v.locale().equals(locale)),
                        quicktext.id().value());
                assertTrue(
                        quicktext.titles().containsKey(locale), quicktext.id().value());
            }
            assertTrue(quicktext.shortcut().isPresent(), quicktext.id().value());
        }
    }

    @Test
    void answer_at_least_75_of_the_96_issues() {
        List<String> unanswered = ReferenceTaxonomy.load().issues().stream()
                .map(Issue::code)
                .filter(code -> CATALOGUE.byTopic(code).isEmpty())
                .map(code -> code.value())
                .toList();

        assertTrue(unanswered.size() <= 96 - 75, () -> unanswered.size() + " are not answered: " + unanswered);
    }

    @Test
    void have_eight_text_messages_of_under_300_characters_in_signs_that_every_phone_knows() {
        List<Quicktext<ReplyContext>> withSms = CATALOGUE.quicktexts().stream()
                .filter(q -> q.variants().stream().anyMatch(v -> v.channels().contains(Channel.SMS)))
                .toList();
        assertEquals(8, withSms.size());
        for (Quicktext<ReplyContext> quicktext : withSms) {
            for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                Rendered sms = render(quicktext, Channel.SMS, locale, Samples.full());
                assertTrue(sms.text().length() < 300, sms.text());
                assertTrue(sms.text().matches("[\\x20-\\x7EäöüÄÖÜß]+"), sms.text());
            }
        }
    }

    @Test
    void greet_and_sign_with_names_where_there_are_any_and_gracefully_where_not() {
        for (Quicktext<ReplyContext> quicktext : CATALOGUE.quicktexts()) {
            String full = render(quicktext, Channel.EMAIL, Locale.GERMAN, Samples.full())
                    .text();
            String barest = render(quicktext, Channel.EMAIL, Locale.GERMAN, Samples.barest())
                    .text();
            String english = render(quicktext, Channel.EMAIL, Locale.ENGLISH, Samples.barest())
                    .text();

            assertTrue(full.startsWith("Guten Tag Frau Beispiel,\n\n"), full);
            assertTrue(full.endsWith("\n\nViele Grüße\nKim"), full);
            assertTrue(barest.startsWith("Guten Tag,\n\n"), barest);
            assertTrue(barest.endsWith("\n\nViele Grüße\nCustomer Service"), barest);
            assertTrue(english.startsWith("Hello,\n\n"), english);
            assertTrue(english.endsWith("\n\nKind regards\nCustomer Service"), english);
        }
    }

    @Test
    void greet_with_first_and_last_name_where_there_is_no_title_and_formally_in_german() {
        ReplyContext context = ReplyContext.builder()
                .caseReference("C-1042")
                .deskName("Customer Service")
                .channel(Channel.EMAIL)
                .customerFirstName("Alex")
                .customerLastName("Beispiel")
                .build();
        for (Quicktext<ReplyContext> quicktext : CATALOGUE.quicktexts()) {
            assertTrue(render(quicktext, Channel.EMAIL, Locale.GERMAN, context)
                    .text()
                    .startsWith("Guten Tag Alex Beispiel,\n\n"));
            assertTrue(render(quicktext, Channel.EMAIL, Locale.ENGLISH, context)
                    .text()
                    .startsWith("Hello Alex Beispiel,\n\n"));
        }
    }

    /** F27: permanent, public, and with a way to go on in private. */
    @Test
    void public_posts_say_nothing_of_the_customer_and_offer_a_direct_message() {
        assertEquals(List.of(Channel.SOCIAL_POST), CATALOGUE.publicChannels());
        List<IssueCode> issues =
                ReferenceTaxonomy.load().issues().stream().map(Issue::code).toList();
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH, Locale.FRENCH)) {
            for (IssueCode issue : issues) {
                QuicktextSuggestion<ReplyContext> suggestion =
                        CATALOGUE.suggest(List.of(issue), Channel.SOCIAL_POST, locale);
                String text = suggestion.render(Samples.full()).get().text();
                for (String personal : List.of(
                        "Frau",
                        "Alex",
                        "Beispiel",
                        "C-1042",
                        "D-88121",
                        "Bio-Vollmilch",
                        "Bananen",
                        "2. März",
                        "March",
                        "18",
                        "Kim",
                        "Milk is missing",
                        "We call you back")) {
                    assertFalse(text.contains(personal), () -> personal + " in " + text);
                }
                assertEquals(List.of(), suggestion.choice().variant().template().placeholders(), text);
                assertTrue(text.matches("(?s).*(Direktnachricht|direct message).*"), text);
                assertTrue(text.length() <= 280, text);
            }
        }
    }

    @Test
    void are_each_suggested_for_some_issue_unless_they_have_none() {
        for (Quicktext<ReplyContext> quicktext : CATALOGUE.quicktexts()) {
            assertTrue(
                    quicktext.topics().isEmpty()
                            || quicktext.topics().stream()
                                    .anyMatch(t -> CATALOGUE
                                            .suggest(List.of(t), Channel.EMAIL, Locale.GERMAN)
                                            .quicktext()
                                            .equals(quicktext)),
                    quicktext.id().value());
        }
    }

    @Test
    void name_every_product_and_no_ordered_quantity_as_the_one_that_was_at_fault() {
        for (Quicktext<ReplyContext> quicktext : CATALOGUE.quicktexts()) {
            for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                String text =
                        render(quicktext, Channel.EMAIL, locale, Samples.full()).text();
                assertEquals(text.contains("Bio-Vollmilch 1 l"), text.contains("Bananen"), text);
                assertFalse(text.contains("2 x "), text);
            }
        }
    }

    @Test
    void careful_acknowledgements_neither_admit_nor_promise() {
        for (String id : List.of("legal-received", "complaint-received", "damage-claim", "illness-or-foreign-object")) {
            for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                Quicktext<ReplyContext> quicktext =
                        CATALOGUE.find(QuicktextId.of(id)).orElseThrow();
                String text =
                        render(quicktext, Channel.EMAIL, locale, Samples.full()).text();
                for (String word :
                        List.of("erstatten", "Fehler", "schuld", "refund", "our fault", "mistake", "sorry")) {
                    assertFalse(text.contains(word), () -> word + " in " + text);
                }
            }
        }
    }

    @Property(tries = 300)
    void never_have_a_hole_or_a_gap(@ForAll("contexts") ReplyContext context) {
        for (Quicktext<ReplyContext> quicktext : CATALOGUE.quicktexts()) {
            for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                for (Channel channel : List.of(Channel.EMAIL, Channel.SMS)) {
                    String text = render(quicktext, channel, locale, context).text();
                    for (String never : NEVER) {
                        assertFalse(text.contains(never), () -> quicktext.id() + ": `" + never + "` in\n" + text);
                    }
                    assertEquals(text.strip(), text);
                    assertTrue(text.contains("C-1042"), text);
                }
            }
        }
    }

    @Provide
    Arbitrary<ReplyContext> contexts() {
        Arbitrary<Boolean> flag = Arbitraries.of(true, false);
        return flag.list().ofSize(10).map(has -> {
            var builder = ReplyContext.builder()
                    .caseReference("C-1042")
                    .deskName("Customer Service")
                    .channel(Channel.EMAIL);
            if (has.get(0)) {
                builder.customerTitle("Frau");
            }
            if (has.get(1)) {
                builder.customerFirstName("Alex");
            }
            if (has.get(2)) {
                builder.customerLastName("Beispiel");
            }
            if (has.get(3)) {
                builder.subject("Milk is missing");
            }
            if (has.get(4)) {
                builder.deliveryId(DeliveryId.of("D-88121"));
            }
            if (has.get(5)) {
                builder.deliverySlot(Samples.SLOT);
            }
            if (has.get(6)) {
                builder.addProduct(MentionedProduct.of("Bananen", 1)).addProduct(MentionedProduct.of("Milch", 2));
            }
            if (has.get(7)) {
                builder.agentName("Kim");
            }
            if (has.get(8)) {
                builder.nextSteps("We call you back tomorrow.");
            }
            if (has.get(9)) {
                builder.handoverTeam("Datenschutz");
            }
            return builder.build();
        });
    }

    private static Rendered render(
            Quicktext<ReplyContext> quicktext, Channel channel, Locale locale, ReplyContext context) {
        QuicktextSuggestion<ReplyContext> suggestion =
                CATALOGUE.take(quicktext.id(), channel, locale).get();
        return suggestion.render(context).get();
    }
}
