package dev.caserail.model.servicelevel.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.caserail.model.identifier.CalendarCode;
import dev.caserail.model.identifier.EntitlementId;
import dev.caserail.model.identifier.MilestoneCode;
import dev.caserail.model.identifier.ServiceLevelCode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import dev.caserail.taxonomy.tracking.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** F34: service levels and contracts as files, and every fault of them at once. */
class AgreementFilesTest {
    private static final List<MilestoneCode> CLOCKS =
            List.of(MilestoneCode.of("FIRST_RESPONSE"), MilestoneCode.of("RESOLUTION"));
    private static final List<CalendarCode> CALENDARS = List.of(CalendarCode.of("MAIL"), CalendarCode.of("HOTLINE"));

    private static String levelFaults(String text) {
        return ServiceLevelCsv.load(SourceText.of("levels.csv", text), CLOCKS, CALENDARS)
                .getError()
                .map(Diagnostic::line)
                .mkString("\n");
    }

    @Test
    void each_fault_of_service_levels_has_its_place() {
        assertEquals("""
                levels.csv:2:6: error: unknown calendar `MAILS`, expected one of MAIL, HOTLINE (did you mean `MAIL`?) [servicelevel.unknown-calendar]
                levels.csv:2:17: error: target `4 days`, expected a span such as `4h`, `1h 30min`, `90s`, `0` or `PT4H` (leave the cell empty if the clock has no target) [servicelevel.target]
                levels.csv:3:1: error: level `MAIL` stands at levels.csv:2:1 already (give this one another name, or delete it) [servicelevel.malformed]
                levels.csv:3:16: error: target `-1h`, expected a span such as `4h`, `1h 30min`, `90s`, `0` or `PT4H` (leave the cell empty if the clock has no target) [servicelevel.target]
                levels.csv:4:1: error: level `CHAT` has no label (write what people read, in one language at least) [servicelevel.malformed]""", levelFaults("""
                        level,calendar,label_en,FIRST_RESPONSE,RESOLUTION
                        MAIL,MAILS,Mail,4 days,
                        MAIL,MAIL,Mail,-1h,
                        CHAT,HOTLINE,,2min,
                        """));
        assertEquals(
                "levels.csv:1:1: error: the file has no service level (add a row) [servicelevel.none]",
                levelFaults("level,calendar,label_en,FIRST_RESPONSE\n"));
        assertEquals(
                "levels.csv:1:25: error: unknown column `FIRST_RESPONCE`, expected one of level, calendar, label_en, FIRST_RESPONSE,"
                        + " RESOLUTION (did you mean `FIRST_RESPONSE`?) [csv.unknown-column]",
                levelFaults("level,calendar,label_en,FIRST_RESPONCE\nMAIL,MAIL,Mail,1h\n"));
    }

    @Test
    void a_level_that_cannot_be_kept_is_warned_about() {
        var loaded = ServiceLevelCsv.load(SourceText.of("levels.csv", """
                                level,calendar,label_en,label_de,FIRST_RESPONSE,RESOLUTION
                                MAIL,MAIL,Mail,E-Mail,4h,1h 30 min
                                CHAT,HOTLINE,Chat,Chat,PT2M,2m
                                """), CLOCKS, CALENDARS)
                .get();
        assertEquals(
                "levels.csv:2:1: warning: level `MAIL` has the first response due after 4h, later than the resolution after"
                        + " 1h30m (give the resolution more time, or the first response less) [servicelevel.impossible]",
                loaded.remarks().stream().map(Diagnostic::line).reduce("", String::concat));
        ServiceLevel mail = loaded.value().find(ServiceLevelCode.of("MAIL")).orElseThrow();
        assertEquals("E-Mail", mail.label(Locale.GERMANY));
        assertEquals(
                Optional.of(Duration.ofMinutes(90)),
                mail.terms(Optional.empty()).target(MilestoneCode.of("RESOLUTION")));
        assertEquals(Optional.empty(), loaded.value().find(ServiceLevelCode.of("FAX")));
    }

    @Test
    void each_fault_of_contracts_has_its_place() {
        assertEquals(
                """
                contracts.csv:2:16: error: plan code `premier`, expected upper-case letters and digits in words joined by underscores [identifier.malformed]
                contracts.csv:2:24: error: `from` is `1.1.2026`, expected a date such as `2026-11-02` [entitlement.date]
                contracts.csv:3:1: error: entitlement `E-1` stands at contracts.csv:2:1 already (give this one another name, or delete it) [entitlement.malformed]
                contracts.csv:3:36: error: the contract ends on 2025-12-31, before it begins on 2026-01-01 [entitlement.date]""",
                EntitlementCsv.load(SourceText.of("contracts.csv", """
                                entitlement,account,plan,from,until
                                E-1,   A-20417,premier,1.1.2026,
                                E-1,    A-20417,PREMIER,2026-01-01,2025-12-31
                                """))
                        .getError()
                        .map(Diagnostic::line)
                        .mkString("\n"));
    }

    @Test
    void the_contract_that_began_last_holds_by_the_dates_of_the_desk() {
        Entitlements all =
                EntitlementCsv.load(SourceText.of("contracts.csv", """
                        entitlement,account,plan,from,until,calendar
                        E-3,A-1,BASIC,2026-01-01,,
                        E-2,A-1,PREMIER,2026-11-02,2026-11-03,HOTLINE
                        E-1,A-1,PREMIER,2026-11-02,2026-11-03,
                        E-4,A-2,PREMIER,2026-11-02,,
                        """)).get();
        assertEquals("4 entitlements of 2 accounts", all.toString());
        assertEquals(4, all.all().size());
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertEquals("E-3", holding(all, "A-1", "2026-11-01T22:59:59Z", berlin));
        assertEquals("E-1", holding(all, "A-1", "2026-11-01T23:00:00Z", berlin));
        assertEquals("E-1", holding(all, "A-1", "2026-11-03T22:59:59Z", berlin));
        assertEquals("E-3", holding(all, "A-1", "2026-11-03T23:00:00Z", berlin));
        assertEquals("none", holding(all, "A-2", "2026-11-01T22:59:59Z", berlin));
        assertEquals("none", holding(all, "A-9", "2026-11-03T23:00:00Z", berlin));

        Entitlement own = all.of(AccountId.of("A-1")).get(1);
        ServiceLevel level = ServiceLevel.builder()
                .code(ServiceLevelCode.of("MAIL"))
                .calendar(CalendarCode.of("MAIL"))
                .putAllLabels(Map.of(Locale.ENGLISH, "Mail"))
                .build();
        assertEquals(CalendarCode.of("HOTLINE"), level.terms(Optional.of(own)).calendar());
        assertEquals(
                Optional.of(EntitlementId.of("E-2")),
                level.terms(Optional.of(own)).entitlement());
        assertEquals(
                CalendarCode.of("MAIL"),
                level.terms(Optional.of(all.all().get(0))).calendar());
    }

    private static String holding(Entitlements all, String account, String at, ZoneId zone) {
        return Entitlements.holding(all, AccountId.of(account), Instant.parse(at), zone)
                .map(one -> one.id().value())
                .orElse("none");
    }

    @Test
    void what_makes_no_sense_cannot_be_made() {
        var terms = ServiceTerms.builder().level(ServiceLevelCode.of("MAIL")).calendar(CalendarCode.of("MAIL"));
        assertEquals(
                "target PT-1H of `RESOLUTION` is negative",
                message(() -> terms.putTarget(MilestoneCode.of("RESOLUTION"), Duration.ofHours(-1))
                        .build()));
        assertEquals("a desk needs at least one service level", message(() -> ServiceLevels.of(List.of())));
        ServiceLevel level = ServiceLevel.builder()
                .code(ServiceLevelCode.of("MAIL"))
                .calendar(CalendarCode.of("MAIL"))
                .putAllLabels(Map.of(Locale.ENGLISH, "Mail"))
                .build();
        assertEquals("service level `MAIL` stands there twice", message(() -> ServiceLevels.of(List.of(level, level))));
        var bare = ServiceLevel.builder().code(ServiceLevelCode.of("MAIL")).calendar(CalendarCode.of("MAIL"));
        assertEquals("service level `MAIL` has no label", message(bare::build));
        assertEquals(
                "target PT-1H of `RESOLUTION` in service level `MAIL` is negative",
                message(() -> ServiceLevel.builder()
                        .code(ServiceLevelCode.of("MAIL"))
                        .calendar(CalendarCode.of("MAIL"))
                        .putAllLabels(Map.of(Locale.ENGLISH, "Mail"))
                        .putTarget(MilestoneCode.of("RESOLUTION"), Duration.ofHours(-1))
                        .build()));
    }

    private static String message(org.junit.jupiter.api.function.Executable deed) {
        return assertThrows(IllegalArgumentException.class, deed).getMessage();
    }
}
