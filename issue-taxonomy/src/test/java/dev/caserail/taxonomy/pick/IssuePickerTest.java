package dev.caserail.taxonomy.pick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueGroup;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.Retirement;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F5, F6, C12: a screen's picker offers what fits the case, finds it by any word, and says why the rest does not. */
class IssuePickerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final PickContext ALL = PickContext.of(1, 1, DAY);
    private static final IssuePicker PICKER = IssuePicker.of(ReferenceTaxonomy.load());

    private static List<String> codes(List<PickItem> items) {
        return items.stream().map(item -> item.code().value()).toList();
    }

    @Nested
    class Tree {
        @Test
        void levels_groups_and_issues_come_in_the_authors_order_and_the_readers_language() {
            List<PickLevel> tree = PICKER.tree(ALL, Locale.GERMAN);

            assertEquals(
                    List.of("Konto", "Lieferung", "Produkt"),
                    tree.stream().map(PickLevel::label).toList());
            assertEquals("Zugang und Profil", tree.get(0).groups().get(0).label());
            assertEquals(
                    "Login-Problem", tree.get(0).groups().get(0).items().get(0).label());
            assertEquals(
                    96,
                    tree.stream()
                            .flatMap(level -> level.groups().stream())
                            .mapToInt(group -> group.items().size())
                            .sum());
            assertEquals(IssueGroup.of("ACCESS"), tree.get(0).groups().get(0).group());
        }

        @Test
        void what_the_case_has_no_target_for_is_unavailable_with_the_reason() {
            List<PickLevel> tree = PICKER.tree(PickContext.of(0, 0, DAY), Locale.ENGLISH);

            assertEquals(Optional.empty(), tree.get(0).reason());
            assertEquals(
                    Optional.of("The case concerns no delivery."), tree.get(1).reason());
            PickItem late = tree.get(1).groups().get(0).items().get(0);
            assertFalse(late.available());
            assertEquals(Optional.of(PickObstacle.NO_DELIVERY), late.obstacle());
            assertEquals(Optional.of("The case concerns no delivery."), late.reason());
            assertEquals(
                    Optional.of("The deliveries of the case have no products."),
                    PICKER.tree(PickContext.of(2, 0, DAY), Locale.ENGLISH)
                            .get(2)
                            .reason());
            assertEquals(
                    Optional.of("Der Fall kennt kein Konto."),
                    PICKER.tree(PickContext.of(Set.of(), DAY), Locale.GERMAN)
                            .get(0)
                            .reason());
        }

        @Test
        void issues_to_avoid_say_why_and_what_instead() {
            PickItem vague = PICKER.tree(ALL, Locale.ENGLISH).stream()
                    .flatMap(level -> level.groups().stream())
                    .flatMap(group -> group.items().stream())
                    .filter(item -> item.code().equals(IssueCode.of("OTHER_APP_ISSUE")))
                    .findFirst()
                    .orElseThrow();

            assertTrue(vague.available());
            assertTrue(vague.discouragement().orElseThrow().startsWith("Too vague"));
            assertEquals(IssueCode.of("APP_ERROR"), vague.instead().get(0));
        }
    }

    @Nested
    class Search {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "tote missing|TOTE_MISSING",
                    "missing totes|TOTE_MISSING",
                    "password|LOGIN_PROBLEM",
                    "gutschein|VOUCHER",
                    "Gutscheine|VOUCHER",
                    "voucer|VOUCHER",
                    "Rückerstattung|REFUND_NOT_RECEIVED",
                    "ruckerstattung|REFUND_NOT_RECEIVED",
                    "rueckerstattung|REFUND_NOT_RECEIVED",
                    "Mahnung|PAYMENT_REMINDER",
                    "Mahnnug|PAYMENT_REMINDER",
                    "warteli|WAITLIST",
                    "Parkverhalten|RUNNER_DRIVING",
                    "leergut nicht mitgenommen|DEPOSIT_NOT_COLLECTED",
                    "newsletter abbestellen|MARKETING_OPT_OUT",
                    "expired|BEST_BEFORE_EXPIRED",
                    "verschimelt|PRODUCT_SPOILED",
                    "Kistenrückgabe|TOTE_COLLECTION",
                })
        void finds_the_issue_by_label_synonym_slip_ending_umlaut_compound_and_beginning(String text, String code) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                List<String> found = codes(PICKER.search(text, ALL, locale, 3));

                assertTrue(found.contains(code), locale + ": " + found);
            }
        }

        @Test
        void an_exact_label_comes_first() {
            for (Issue issue : ReferenceTaxonomy.load().issues()) {
                for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                    List<String> found = codes(PICKER.search(issue.label(locale), ALL, locale, 2));

                    assertTrue(found.contains(issue.code().value()), issue.label(locale) + " " + found);
                }
            }
        }

        @Test
        void what_the_case_cannot_have_comes_after_what_it_can() {
            List<PickItem> found = PICKER.search("missing", PickContext.of(1, 0, DAY), Locale.ENGLISH, 10);

            assertEquals("TOTE_MISSING", found.get(0).code().value());
            int firstUnavailable = IntStream.range(0, found.size())
                    .filter(i -> !found.get(i).available())
                    .findFirst()
                    .orElseThrow();
            assertTrue(found.subList(firstUnavailable, found.size()).stream().noneMatch(PickItem::available));
            assertTrue(codes(found).contains("PRODUCT_MISSING"));
        }

        @Test
        void nothing_typed_or_nothing_that_fits_finds_nothing() {
            for (String text : List.of("", "  ", "qqqqqqqq", "?!*", "\"(~")) {
                assertEquals(List.of(), PICKER.search(text, ALL, Locale.ENGLISH, 5), text);
            }
            assertFalse(PICKER.search("voucher ".repeat(10_000), ALL, Locale.ENGLISH, 5)
                    .isEmpty());
            assertThrows(IllegalArgumentException.class, () -> PICKER.search("x", ALL, Locale.ENGLISH, 0));
        }

        @Test
        void as_many_as_asked_for_come_at_most() {
            assertEquals(2, PICKER.search("product", ALL, Locale.ENGLISH, 2).size());
        }
    }

    @Nested
    class InTime {
        private final IssuePicker picker = IssuePicker.of(IssueTaxonomy.of(
                "t",
                List.of(
                        issue(
                                "OLD_FAX",
                                "Fax",
                                Optional.empty(),
                                Optional.of(Retirement.of(DAY, List.of(IssueCode.of("MAIL"), IssueCode.of("CHAT"))))),
                        issue("PAGER", "Pager", Optional.empty(), Optional.of(Retirement.of(DAY, List.of()))),
                        issue("MAIL", "Mail", Optional.empty(), Optional.empty()),
                        issue("CHAT", "Chat", Optional.of(DAY.plusDays(1)), Optional.empty()))));

        @Test
        void retired_issues_and_those_of_later_days_are_in_no_tree() {
            assertEquals(
                    List.of("MAIL"),
                    picker.tree(ALL, Locale.ENGLISH).get(0).groups().stream()
                            .flatMap(group -> codes(group.items()).stream())
                            .toList());
        }

        @Test
        void a_search_finds_them_with_the_reason_and_the_successors_in_four_languages() {
            PickItem fax = picker.search("fax", ALL, Locale.ENGLISH, 1).get(0);

            assertEquals(Optional.of(PickObstacle.RETIRED), fax.obstacle());
            assertEquals(List.of(IssueCode.of("MAIL"), IssueCode.of("CHAT")), fax.instead());
            assertEquals(
                    "It is tracked no more since March 1, 2026: track “Mail” or “Chat”.", reason("fax", Locale.US));
            assertEquals(
                    "Es wird seit 1. März 2026 nicht mehr erfasst: „Mail“ oder „Chat“ erfassen.",
                    reason("fax", Locale.GERMAN));
            assertEquals(
                    "Het wordt sinds 1 maart 2026 niet meer geregistreerd.",
                    reason("pager", Locale.forLanguageTag("nl")));
            assertEquals("Ce motif est suivi à partir du 2 mars 2026.", reason("chat", Locale.FRENCH));
            assertEquals("It is tracked from March 2, 2026 on.", reason("chat", Locale.ENGLISH));
        }

        private String reason(String text, Locale locale) {
            return picker.search(text, ALL, locale, 1).get(0).reason().orElseThrow();
        }

        private static Issue issue(
                String code, String label, Optional<LocalDate> from, Optional<Retirement> retirement) {
            return Issue.builder()
                    .code(IssueCode.of(code))
                    .level(IssueLevel.ACCOUNT)
                    .group(IssueGroup.of("G"))
                    .useWhen("Use " + label)
                    .putLabel(Locale.ENGLISH, label)
                    .validFrom(from)
                    .retirement(retirement)
                    .build();
        }
    }

    @Test
    void a_tree_is_json_for_a_screen() throws Exception {
        var mapper = CaserailJsonModule.mapper();
        PickLevel level = PICKER.tree(PickContext.of(0, 0, DAY), Locale.GERMAN).get(1);

        assertEquals(level, mapper.readValue(mapper.writeValueAsString(level), PickLevel.class));
    }

    @Test
    void a_taxonomy_without_issues_has_no_picker() {
        IssueTaxonomy empty = IssueTaxonomy.of("t", List.of());

        assertThrows(IllegalArgumentException.class, () -> IssuePicker.of(empty));
    }
}
