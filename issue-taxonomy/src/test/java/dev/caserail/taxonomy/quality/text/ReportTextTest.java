package dev.caserail.taxonomy.quality.text;

import static dev.caserail.taxonomy.history.Tracked.aCase;
import static dev.caserail.taxonomy.history.Tracked.issue;
import static dev.caserail.taxonomy.history.Tracked.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.history.AgentPseudonym;
import dev.caserail.taxonomy.history.CaseReference;
import dev.caserail.taxonomy.history.ChannelName;
import dev.caserail.taxonomy.history.PastTracking;
import dev.caserail.taxonomy.history.Tracked;
import dev.caserail.taxonomy.history.TrackedCase;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.quality.QualityThresholds;
import dev.caserail.taxonomy.quality.SmallDesk;
import dev.caserail.taxonomy.quality.TrackingQuality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** C13: a report is read by people, in their language. */
class ReportTextTest {
    private static final Path DIR = Path.of("src/test/resources/dev/caserail/taxonomy/quality/text");
    private static final QualityThresholds STANDARD = QualityThresholds.standard();

    private final TrackingQuality quality = TrackingQuality.of(SmallDesk.taxonomy());

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "nl", "fr"})
    void is_written_in_four_languages(String language) throws IOException {
        busyDesk();

        String text = write(
                Locale.forLanguageTag(language), STANDARD.withConfidence(0.975).withUnusedDays(7));

        assertEquals(Files.readString(DIR.resolve("busy-desk." + language + ".txt")), text);
    }

    @Test
    void is_english_in_any_other_language_and_knows_regions() {
        busyDesk();

        assertEquals(write(Locale.ENGLISH, STANDARD), write(Locale.forLanguageTag("ar"), STANDARD));
        assertEquals(write(Locale.GERMAN, STANDARD), write(Locale.forLanguageTag("de-AT"), STANDARD));
        assertTrue(write(Locale.GERMAN, STANDARD).contains("(zu 95 % sicher)"));
    }

    @Test
    void on_no_case_says_so() throws IOException {
        assertEquals(Files.readString(DIR.resolve("no-case.en.txt")), write(Locale.ENGLISH, STANDARD));
    }

    @Test
    void shows_the_worst_fifteen_slices_in_their_order() {
        for (int channel = 0; channel < 20; channel++) {
            for (int i = 0; i < 60; i++) {
                quality.add(sliced("CH" + (10 + channel), channel == 3 ? "OTHER_ACCOUNT" : "LOGIN", Tracked.DAY));
            }
        }
        quality.add(sliced("CH29", "LOGIN", Tracked.DAY));
        String text = write(Locale.ENGLISH, STANDARD);

        assertTrue(text.contains("  … and 5 more\n"), text);
        assertTrue(text.indexOf("  CH12 ") < text.indexOf("  CH13 "), text);
        assertTrue(text.contains("  CH13                                  60   100.0!"), text);
        assertTrue(text.contains("  CH29 "), "the largest");
        assertFalse(text.contains("  CH24 "), text);
    }

    @Test
    void shows_the_latest_fifteen_weeks() {
        for (int week = 0; week < 16; week++) {
            quality.add(sliced("EMAIL", "LOGIN", Tracked.DAY.plusWeeks(week)));
        }
        String text = write(Locale.ENGLISH, STANDARD);

        assertFalse(text.contains("2026-W10 "), text);
        assertTrue(text.contains("2026-W11 ") && text.contains("2026-W25 "), text);
        assertTrue(text.contains("  … and 1 more\n"), text);
    }

    @Test
    void says_where_there_are_too_many() {
        for (int i = 0; i <= TrackingQuality.MOST_CHANNELS; i++) {
            quality.add(sliced("C" + (10_000 + i), "LOGIN", Tracked.DAY));
        }
        assertTrue(write(Locale.ENGLISH, STANDARD).contains("  there are more than a report keeps apart\n"));
    }

    @Test
    void lists_fifteen_unknown_codes_and_how_many_more() {
        for (int i = 10; i < 26; i++) {
            quality.add(aCase("C", issue("NEW_" + i)));
        }
        String text = write(Locale.ENGLISH, STANDARD);

        assertTrue(text.contains("Codes that the taxonomy does not have: 16\n"), text);
        assertTrue(text.contains("  NEW_24 ") && !text.contains("  NEW_25 "), text);
        assertTrue(text.endsWith("  … and 1 more\n"), text);
    }

    @Test
    void lists_fifteen_unused_issues_with_their_last_days_and_how_many_more() {
        TrackingQuality large = TrackingQuality.of(ReferenceTaxonomy.load());
        large.add(aCase("C", issue("LOGIN_PROBLEM")));
        String text = ReportText.in(Locale.ENGLISH).write(large.report(LocalDate.of(2026, 12, 31), STANDARD));

        assertTrue(text.contains("In force, and not tracked since 2026-10-03\n"), text);
        assertTrue(text.contains("  LOGIN_PROBLEM                           last on 2026-03-02\n"), text);
        assertTrue(text.endsWith("  … and 81 more\n"), text);
    }

    @Test
    void lists_fifteen_pairs_that_were_taken_for_one_another_and_how_many_more() {
        List<String> codes = List.of("APP_ERROR", "OTHER_APP", "LOGIN", "HAPPY", "OTHER_ACCOUNT");
        for (String from : codes) {
            codes.forEach(to -> quality.add(aCase("C", issue(to, from))));
        }
        String text = write(Locale.ENGLISH, STANDARD);

        assertTrue(
                text.contains("  APP_ERROR → HAPPY                                                 1  ████████████\n"));
        assertTrue(text.contains("  … and 5 more\n"), text);
    }

    @Test
    void says_nothing_of_more_where_all_are_shown() {
        for (int channel = 0; channel < 15; channel++) {
            quality.add(sliced("CH" + (10 + channel), "NEW_" + channel, Tracked.DAY));
        }
        assertFalse(write(Locale.ENGLISH, STANDARD).contains("more\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, ''",
        "0.001, 10, ▏",
        "1, 10, █▎",
        "5, 10, ██████",
        "9.9, 10, ███████████▉",
        "10, 10, ████████████",
        "25, 10, ████████████",
        "1, 0, ████████████",
    })
    void bars_have_eighths_and_a_fixed_width(double part, double whole, String bar) {
        assertEquals(bar + " ".repeat(12 - bar.length()), Bar.of(part, whole));
    }

    @Test
    void names_are_brought_to_a_width() {
        assertEquals("ab  ", Lines.pad("ab", 4));
        assertEquals("abcd", Lines.pad("abcd", 4));
        assertEquals("abc…", Lines.pad("abcde", 4));
        assertEquals("\uD83D\uDE00 ", Lines.pad("\uD83D\uDE00", 2));
    }

    private String write(Locale locale, QualityThresholds thresholds) {
        return ReportText.in(locale).write(quality.report(LocalDate.of(2026, 3, 8), thresholds));
    }

    private void busyDesk() {
        for (int i = 0; i < 400; i++) {
            String code = i % 4 == 0 ? "APP_ERROR" : i % 5 == 0 ? "HAPPY" : "LOGIN";
            String channel = i % 3 == 0 ? "PHONE" : "EMAIL";
            quality.add(sliced(channel, code, LocalDate.of(2026, 2, 23).plusDays(i % 14)));
        }
        for (int i = 0; i < 40; i++) {
            quality.add(aCase("O", issue(i % 4 == 0 ? "OTHER_ACCOUNT" : "OTHER_APP")));
            quality.add(aCase("T", on(IssueLevel.DELIVERY, i % 9 == 0 ? "TOTE_OLD" : "TOTE_MISSING", "TOTE_OLD")));
        }
        quality.add(aCase("A", issue("APP_ERROR", "LOGIN")));
        quality.add(aCase("B", issue("GONE"), issue("GONE"), issue("NOBODY_KNOWS")));
        quality.add(aCase("U"));
        quality.add(aCase("P", issue("HAPPY"), on(IssueLevel.ACCOUNT, "SPOILED")));
    }

    private static TrackedCase sliced(String channel, String code, LocalDate day) {
        PastTracking tracking = PastTracking.builder()
                .issue(IssueCode.of(code))
                .level(IssueLevel.ACCOUNT)
                .trackedOn(day)
                .build();
        return TrackedCase.builder()
                .reference(CaseReference.of("C"))
                .openedOn(day)
                .channel(ChannelName.of(channel))
                .closed(true)
                .agent(AgentPseudonym.of("agent-with-a-name-that-is-too-long-for-a-table"))
                .addTracking(tracking)
                .build();
    }
}
