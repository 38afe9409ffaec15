package dev.caserail.model.servicelevel.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.caserail.model.identifier.MilestoneCode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** S11: why is it due then? In a sentence. */
class ClockWordsTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static String why(String clock, String target, String script, String at, Locale locale) {
        MilestoneCode code = MilestoneCode.of(clock);
        return ClockWords.of(ClockLawsTest.CLOCKS)
                .why(
                        ClockLawsTest.CLOCKS
                                .read(
                                        new JournalScript(BERLIN, code).read(script, target, "WEEK"),
                                        JournalScript.instant(at, BERLIN))
                                .get()
                                .find(code)
                                .orElseThrow(),
                        locale);
    }

    @Test
    void running() {
        assertEquals(
                "Resolution is due Tue 2026-11-03 10:00: 8 h of business time (WEEK, Europe/Berlin) from Mon 2026-11-02"
                        + " 08:00 (the case was opened), of which 4 h are used, paused Mon 2026-11-02 10:00 to Mon"
                        + " 2026-11-02 11:00 (the status changed), stopped Mon 2026-11-02 12:00 to Mon 2026-11-02 15:00 (the"
                        + " case was resolved), by this target since Mon 2026-11-02 16:00.",
                why(
                        "SOLVE",
                        "4h",
                        "11-02 08:00 opened | 11-02 10:00 waiting | 11-02 11:00 open | 11-02 12:00 resolved | 11-02"
                                + " 15:00 reopened | 11-02 16:00 target:8h@WEEK",
                        "11-02 16:00",
                        Locale.ENGLISH));
    }

    @Test
    void paused_met_cancelled() {
        assertEquals(
                "Resolution is paused since Mon 2026-11-02 10:30 (the status changed): 2 h 30 min of 4 h of business time"
                        + " (WEEK, Europe/Berlin) are used since Mon 2026-11-02 08:00 (the case was opened); it will be due"
                        + " 1 h 30 min of business time after it goes on.",
                why("SOLVE", "4h", "11-02 08:00 opened | 11-02 10:30 waiting", "11-04 08:00", Locale.ENGLISH));
        assertEquals(
                "First response wurde eingehalten Mo 2026-11-02 08:00 (der Kunde erhielt Antwort): 0 min von 0 min"
                        + " Geschäftszeit (WEEK, Europe/Berlin) wurden seit Mo 2026-11-02 08:00 (der Fall wurde eröffnet)"
                        + " verbraucht.",
                why("FIRST", "0", "11-02 08:00 call-opened", "11-04 08:00", Locale.GERMANY));
        assertEquals(
                "Resolution is vervallen ma 2026-11-02 09:00 (de case is spam): 1 h van 4 h kantoortijd (WEEK,"
                        + " Europe/Berlin) is gebruikt sinds ma 2026-11-02 08:00 (de case is geopend).",
                why(
                        "SOLVE",
                        "4h",
                        "11-02 08:00 opened | 11-02 09:00 spam",
                        "11-04 08:00",
                        Locale.forLanguageTag("nl")));
    }

    @Test
    void breached() {
        assertEquals(
                "Resolution : échéance lun 2026-11-02 09:00 dépassée, après 1 h de temps ouvré (WEEK, Europe/Berlin) à"
                        + " partir de lun 2026-11-02 08:00 (le dossier a été ouvert) ; dépassement de 2 h.",
                why("SOLVE", "1h", "11-02 08:00 opened", "11-02 11:00", Locale.FRENCH));
        assertEquals(
                "Resolution that begins anew was due Mon 2026-11-02 09:00, after 1 h of business time (WEEK,"
                        + " Europe/Berlin) from Mon 2026-11-02 08:00 (the case was opened), stopped Mon 2026-11-02 10:00 to"
                        + " Mon 2026-11-02 12:00 (the case was resolved), anew since Mon 2026-11-02 12:00 (the case was"
                        + " reopened); it was done Mon 2026-11-02 14:00 (the case was resolved), 1 h over.",
                why(
                        "SOLVE_RESTART",
                        "1h",
                        "11-02 08:00 opened | 11-02 10:00 resolved | 11-02 12:00 reopened | 11-02 14:00 resolved",
                        "11-04 08:00",
                        Locale.ENGLISH));
    }

    @Test
    void every_turn_and_every_state_has_words_in_every_language() {
        for (String language : new String[] {"en", "de", "nl", "fr"}) {
            for (Turn turn : Turn.values()) {
                assertFalse(ClockWords.of(turn, Locale.forLanguageTag(language)).startsWith("turn."));
            }
        }
        assertEquals("the case is spam", ClockWords.of(Turn.SPAM, Locale.JAPANESE));
    }

    @Test
    void instants_and_spans() {
        Instant second = Instant.parse("2026-11-03T09:00:07Z");
        assertEquals("Tue 2026-11-03 10:00:07", ClockWords.of(second, BERLIN, Locale.ENGLISH));
        assertEquals("1 h 5 s", ClockWords.of(Duration.ofSeconds(3_605)));
        assertEquals("30 min", ClockWords.of(Duration.ofMinutes(-30)));
        assertEquals("0 min", ClockWords.of(Duration.ofMillis(3)));
    }
}
