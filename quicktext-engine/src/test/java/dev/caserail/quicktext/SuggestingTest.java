package dev.caserail.quicktext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.contact.Channel;
import dev.caserail.model.identifier.QuicktextId;
import dev.caserail.quicktext.io.ReferenceQuicktexts;
import dev.caserail.quicktext.reply.ReplyContext;
import dev.caserail.quicktext.template.Samples;
import dev.caserail.taxonomy.IssueCode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Q10, Q12, Q13: which quicktext and which variant, and why. */
class SuggestingTest {
    private static final QuicktextCatalogue<ReplyContext> CATALOGUE = ReferenceQuicktexts.load();
    private static final IssueCode LATE = IssueCode.of("DELIVERY_LATE");
    private static final IssueCode MISSING = IssueCode.of("PRODUCT_MISSING");
    private static final IssueCode AGE_CHECK = IssueCode.of("AGE_CHECK");

    @Nested
    class TheQuicktext {
        @Test
        void answers_the_primary_issue() {
            QuicktextSuggestion<ReplyContext> suggestion =
                    CATALOGUE.suggest(List.of(MISSING, LATE), Channel.EMAIL, Locale.GERMAN);

            assertEquals("product-missing", suggestion.quicktext().id().value());
            assertEquals(MISSING, suggestion.issue().orElseThrow());
            assertEquals(
                    "`product-missing`: it answers PRODUCT_MISSING; written in de, for all channels", suggestion.why());
        }

        @Test
        void answers_the_next_issue_where_the_primary_one_has_none() {
            assertEquals(
                    "delivery-late",
                    CATALOGUE
                            .suggest(List.of(AGE_CHECK, LATE), Channel.EMAIL, Locale.GERMAN)
                            .quicktext()
                            .id()
                            .value());
        }

        @Test
        void is_the_fallback_where_no_issue_has_one() {
            QuicktextSuggestion<ReplyContext> suggestion =
                    CATALOGUE.suggest(List.of(AGE_CHECK), Channel.CHAT, Locale.ENGLISH);

            assertEquals("acknowledgement", suggestion.quicktext().id().value());
            assertTrue(suggestion.issue().isEmpty());
            assertEquals("the catalogue's fallback, no quicktext answers AGE_CHECK", suggestion.reason());
        }

        @Test
        void is_found_by_shortcut_and_by_topic() {
            assertEquals(
                    "product-missing",
                    CATALOGUE.byShortcut("Missing").orElseThrow().id().value());
            assertEquals(
                    List.of("runner-feedback"),
                    CATALOGUE.byTopic(IssueCode.of("RUNNER_FEEDBACK")).stream()
                            .map(q -> q.id().value())
                            .toList());
        }

        @Test
        void of_an_unknown_id_is_answered_with_the_near_one() {
            assertEquals(
                    "did you mean `product-missing`?",
                    CATALOGUE
                            .take(QuicktextId.of("product-mising"), Channel.EMAIL, Locale.GERMAN)
                            .getLeft()
                            .head()
                            .help()
                            .orElseThrow());
        }
    }

    @Nested
    class TheVariant {
        @Test
        void written_for_the_channel_wins_over_the_one_for_all() {
            VariantChoice<ReplyContext> choice = choose(Channel.SMS, Locale.GERMAN);

            assertEquals(List.of(Channel.SMS), choice.variant().channels());
            assertEquals("written in de, for SMS", choice.why());
            assertTrue(choose(Channel.CHAT, Locale.GERMAN).variant().general());
        }

        @Test
        void in_the_language_serves_its_regions() {
            VariantChoice<ReplyContext> choice = choose(Channel.EMAIL, Locale.forLanguageTag("de-AT"));

            assertEquals(LocaleMatch.LANGUAGE, choice.localeMatch());
            assertEquals("written in de, there is none for de-AT, for all channels", choice.why());
        }

        @Test
        void in_the_default_locale_serves_other_languages_with_a_warning() {
            Rendered rendered = CATALOGUE
                    .suggest(List.of(LATE), Channel.EMAIL, Locale.forLanguageTag("nl"))
                    .render(Samples.full())
                    .get();

            assertEquals(Locale.ENGLISH, rendered.locale());
            assertTrue(rendered.why().contains("written in the catalogue's default en, there is none for nl"));
            assertEquals(
                    List.of(QuicktextSuggestion.OTHER_LANGUAGE),
                    rendered.remarks().stream().map(d -> d.code()).toList());
        }

        private VariantChoice<ReplyContext> choose(Channel channel, Locale locale) {
            return CATALOGUE.suggest(List.of(LATE), channel, locale).choice();
        }
    }

    /** F27: what everybody can read. */
    @Nested
    class OnAPublicChannel {
        @Test
        void a_text_written_for_it_answers() {
            assertEquals(
                    "`delivery-late`: it answers DELIVERY_LATE; written in de, for SOCIAL_POST",
                    CATALOGUE
                            .suggest(List.of(LATE), Channel.SOCIAL_POST, Locale.GERMAN)
                            .why());
        }

        @Test
        void the_fallbacks_own_text_answers_where_the_issue_has_none_written_for_it() {
            QuicktextSuggestion<ReplyContext> suggestion = CATALOGUE.suggest(
                    List.of(IssueCode.of("ILLNESS_OR_INJURY"), LATE), Channel.SOCIAL_POST, Locale.GERMAN);

            assertEquals(
                    "`acknowledgement`: the catalogue's fallback, `illness-or-foreign-object` answers ILLNESS_OR_INJURY "
                            + "but is not written for SOCIAL_POST; written in de, for SOCIAL_POST",
                    suggestion.why());
            assertTrue(suggestion.issue().isEmpty());
        }

        @Test
        void a_text_for_all_channels_cannot_be_taken_by_name() {
            assertEquals(
                    "grocery-reference: error: quicktext `legal-received` has no variant for SOCIAL_POST, where everybody "
                            + "can read it (take `acknowledgement`, or write a variant for SOCIAL_POST) "
                            + "[quicktext.not-public]",
                    CATALOGUE
                            .take(QuicktextId.of("legal-received"), Channel.SOCIAL_POST, Locale.GERMAN)
                            .getLeft()
                            .head()
                            .line());
        }

        @Test
        void the_fallback_must_have_a_text_of_its_own() {
            IllegalArgumentException thrown = assertThrows(
                    IllegalArgumentException.class,
                    () -> QuicktextCatalogue.of(
                            "x",
                            "1",
                            Locale.ENGLISH,
                            QuicktextId.of("acknowledgement"),
                            List.of(Channel.SOCIAL_POST, Channel.VIDEO),
                            CATALOGUE.quicktexts()));

            assertEquals("fallback `acknowledgement` has no variant for VIDEO in `en`", thrown.getMessage());
        }
    }

    @Nested
    class TheReply {
        @Test
        void says_where_it_comes_from_and_which_characters_are_the_cases_own() {
            Rendered rendered = CATALOGUE
                    .suggest(List.of(LATE), Channel.EMAIL, Locale.GERMAN)
                    .render(Samples.full())
                    .get();

            assertEquals("delivery-late", rendered.quicktext().value());
            assertEquals(Channel.EMAIL, rendered.channel());
            assertTrue(rendered.text().contains("Montag, 2. März"));
            assertTrue(rendered.spans().stream()
                    .anyMatch(s -> s.placeholder().equals("delivery.slot")
                            && rendered.text().substring(s.start(), s.end()).equals("zwischen 18 und 19 Uhr")));
        }
    }

    @Test
    void a_catalogue_whose_fallback_is_missing_cannot_be_made() {
        IllegalArgumentException thrown = assertThrows(
                IllegalArgumentException.class,
                () -> QuicktextCatalogue.of("x", "1", Locale.ENGLISH, QuicktextId.of("nix"), CATALOGUE.quicktexts()));

        assertEquals("fallback `nix` is not in the catalogue", thrown.getMessage());
    }
}
