package dev.caserail.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** F5, C14: issues one by one: on which days they are tracked, what people call them, and whom they mention. */
class IssueTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate END = LocalDate.of(2026, 9, 1);

    @Nested
    class In_time {
        private final Issue issue = issue("CHAT")
                .validFrom(FIRST)
                .retirement(Retirement.of(END, List.of(IssueCode.of("CALL"))))
                .build();

        @Test
        void is_in_force_from_its_first_day_until_the_day_before_it_retires() {
            assertFalse(issue.inForce(FIRST.minusDays(1)));
            assertTrue(issue.inForce(FIRST));
            assertTrue(issue.inForce(END.minusDays(1)));
            assertFalse(issue.inForce(END));
            assertTrue(issue("CALL").build().inForce(LocalDate.MIN));
        }

        @Test
        void is_retired_from_that_day_on_with_its_successors() {
            assertEquals(Optional.empty(), issue.retiredOn(END.minusDays(1)));
            assertEquals(issue.retirement(), issue.retiredOn(END));
            assertEquals(issue.retirement(), issue.retiredOn(END.plusYears(1)));
        }

        @Test
        void a_taxonomy_knows_those_of_a_day_in_its_order() {
            Issue call = issue("CALL").build();
            IssueTaxonomy taxonomy = IssueTaxonomy.of("v", List.of(issue, call));

            assertEquals(List.of(call), taxonomy.inForce(FIRST.minusDays(1)));
            assertEquals(List.of(issue, call), taxonomy.inForce(FIRST));
            assertEquals(List.of(call), taxonomy.inForce(END));
        }

        @Test
        void has_at_least_one_day() {
            for (LocalDate from : List.of(END, END.plusDays(1))) {
                assertRefused(
                        "issue `CHAT` retires on 2026-09-01, which is not after its first day " + from,
                        () -> issue("CHAT")
                                .validFrom(from)
                                .retirement(Retirement.of(END, List.of()))
                                .build());
            }
            assertTrue(issue("CHAT")
                    .validFrom(END.minusDays(1))
                    .retirement(Retirement.of(END, List.of()))
                    .build()
                    .inForce(END.minusDays(1)));
        }

        @Test
        void is_succeeded_by_others_each_named_once() {
            assertRefused(
                    "issue `CHAT` is its own successor",
                    () -> issue("CHAT")
                            .retirement(Retirement.of(END, List.of(IssueCode.of("CALL"), IssueCode.of("CHAT"))))
                            .build());
            assertTrue(assertThrows(
                            IllegalArgumentException.class,
                            () -> Retirement.of(END, List.of(IssueCode.of("CALL"), IssueCode.of("CALL"))))
                    .getMessage()
                    .startsWith("a successor is named twice in ["));
        }
    }

    @Nested
    class In_words {
        @Test
        void synonyms_belong_to_a_language_wherever_it_is_spoken() {
            Issue bag = issue("BAG")
                    .addSynonyms(
                            Synonym.of(Locale.forLanguageTag("de-AT"), "Sackerl"),
                            Synonym.of(Locale.ENGLISH, "sack"),
                            Synonym.of(Locale.GERMAN, "T\u00fcte"))
                    .build();

            assertEquals(List.of("Sackerl", "T\u00fcte"), bag.synonyms(Locale.GERMANY));
            assertEquals(List.of("sack"), bag.synonyms(Locale.UK));
            assertEquals(List.of(), bag.synonyms(Locale.FRENCH));
            assertRefused("a synonym has no text", () -> Synonym.of(Locale.ENGLISH, " "));
        }

        @Test
        void a_group_is_called_by_its_label_on_its_level_and_else_by_its_name() {
            IssueGroup group = IssueGroup.of("APP_AND_WEB");
            IssueTaxonomy taxonomy = IssueTaxonomy.of(
                    "v",
                    List.of(issue("CHAT").build()),
                    List.of(
                            GroupDefinition.of(
                                    IssueLevel.DELIVERY, IssueGroup.of("OTHER"), Map.of(Locale.GERMAN, "Sonstiges")),
                            GroupDefinition.of(IssueLevel.ACCOUNT, group, Map.of(Locale.GERMAN, "App und Website"))));

            assertEquals("App und Website", taxonomy.label(IssueLevel.ACCOUNT, group, Locale.GERMANY));
            assertEquals("App und Website", taxonomy.label(IssueLevel.ACCOUNT, group, Locale.FRENCH));
            assertEquals("App and web", taxonomy.label(IssueLevel.DELIVERY, group, Locale.GERMANY));
            assertEquals("Other", taxonomy.label(IssueLevel.ACCOUNT, IssueGroup.of("OTHER"), Locale.GERMAN));
        }

        @Test
        void a_group_has_a_label_and_is_defined_once_on_each_level() {
            GroupDefinition group =
                    GroupDefinition.of(IssueLevel.ACCOUNT, IssueGroup.of("APP"), Map.of(Locale.ENGLISH, "App"));
            GroupDefinition below =
                    GroupDefinition.of(IssueLevel.DELIVERY, IssueGroup.of("APP"), Map.of(Locale.ENGLISH, "App"));

            assertRefused(
                    "group `APP` has no label",
                    () -> GroupDefinition.of(IssueLevel.ACCOUNT, IssueGroup.of("APP"), Map.of()));
            assertRefused(
                    "group `APP` is defined twice on level account",
                    () -> IssueTaxonomy.of("v", List.of(), List.of(group, below, group)));
            assertEquals(
                    List.of(group, below),
                    IssueTaxonomy.of("v", List.of(), List.of(group, below)).groups());
        }

        @Test
        void a_sentence_mentions_other_issues_in_capitals_at_their_places() {
            List<IssueMention> found =
                    IssueMention.in("Not when it came late (DELIVERY_LATE): VOUCHER; not FAX, and not: OK or PRE-SALE");

            assertEquals(
                    List.of("DELIVERY_LATE", "VOUCHER"),
                    found.stream().map(mention -> mention.issue().value()).toList());
            assertEquals(
                    List.of(23, 39), found.stream().map(IssueMention::offset).toList());
            assertEquals(List.of(), IssueMention.in("nothing: PRE-SALE"));
        }
    }

    private static ImmutableIssue.BuildFinal issue(String code) {
        return Issue.builder()
                .code(IssueCode.of(code))
                .level(IssueLevel.ACCOUNT)
                .group(IssueGroup.of("G"))
                .useWhen("now")
                .putLabel(Locale.ENGLISH, code);
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
