package dev.caserail.model.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A desk names its own statuses and priorities on top of the categories (C1). */
class StatusSetTest {
    private static final JsonMapper JSON = CaserailJsonModule.mapper();
    private static final Path EXPORTS = Path.of("../../shared/data/salesforce-cases");

    private static String lines(Seq<Diagnostic> found) {
        return found.map(Diagnostic::line).mkString("\n");
    }

    @Test
    void the_reference_has_one_of_each_category_in_four_languages() {
        StatusSet statuses = ReferenceStatuses.statuses();

        for (StatusCategory category : StatusCategory.values()) {
            assertEquals(Optional.of(CaseStatus.of(category)), statuses.first(category));
        }
        StatusDefinition waiting =
                statuses.find(StatusCode.of("WAITING_CUSTOMER")).orElseThrow();
        assertEquals("Wartet auf Kunden", waiting.label(Locale.forLanguageTag("de-AT")));
        assertEquals("Wacht op klant", waiting.label(Locale.forLanguageTag("nl")));
        assertEquals("En attente du client", waiting.label(Locale.FRENCH));
        assertEquals("Waiting for customer", waiting.label(Locale.ITALIAN));
        assertEquals(
                List.of("URGENT", "HIGH", "NORMAL", "LOW"),
                ReferenceStatuses.priorities().codes().stream()
                        .map(PriorityCode::value)
                        .toList());
        assertEquals(Optional.empty(), ReferenceStatuses.priorities().initial());
    }

    @Test
    void a_desk_has_several_statuses_of_a_category_and_the_first_counts() {
        StatusSet statuses =
                StatusCsv.statuses(SourceText.of("statuses.csv", """
                        # our desk
                        code;category;label_de
                        NEU;new;Neu
                        PHOTO;WAITING_CUSTOMER;Wartet auf Foto
                        ANSWER;WAITING_CUSTOMER;Wartet auf Antwort
                        OFFEN;OPEN;Offen
                        FERTIG;RESOLVED;Fertig
                        ZU;CLOSED;Zu
                        WEG;MERGED;Weg
                        MUELL;SPAM;Müll
                        """)).get();

        assertEquals(
                Optional.of(CaseStatus.of(StatusCode.of("PHOTO"), StatusCategory.WAITING_CUSTOMER)),
                statuses.first(StatusCategory.WAITING_CUSTOMER));
        assertEquals(Optional.empty(), statuses.first(StatusCategory.ON_HOLD));
        assertEquals("NEU", statuses.initial().code().value());
        assertEquals("Müll", statuses.find(StatusCode.of("MUELL")).orElseThrow().label(Locale.ENGLISH));
    }

    @Test
    void every_fault_of_a_file_is_found_at_once() {
        assertEquals(
                """
                s.csv:3:1: error: code `NEW` stands at s.csv:2:1 already (give this one another) [status.duplicate]
                s.csv:4:1: error: status code `open up`, expected upper-case letters and digits in words joined by underscores [identifier.malformed]
                s.csv:4:9: error: unknown category `OPNE`, expected one of NEW, OPEN, WAITING_CUSTOMER, ON_HOLD, RESOLVED, CLOSED, MERGED, SPAM (did you mean `OPEN`?) [status.unknown-category]
                s.csv:5:1: error: `X` has no label (write what people read, in one language at least) [status.missing-label]""",
                lines(StatusCsv.statuses(SourceText.of(
                                "s.csv",
                                "code,category,label_en\nNEW,NEW,New\nNEW,OPEN,Again\nopen up,OPNE,Open\nX,OPEN,\n"))
                        .getError()));
        assertEquals(
                """
                s.csv:1:1: error: no status has category RESOLVED (define one) [status.missing-category]
                s.csv:1:1: error: no status has category CLOSED (define one) [status.missing-category]
                s.csv:1:1: error: no status has category MERGED (define one) [status.missing-category]
                s.csv:1:1: error: no status has category SPAM (define one) [status.missing-category]""",
                lines(StatusCsv.statuses(SourceText.of("s.csv", "code,category,label_en\nNEW,NEW,New\nO,OPEN,Open\n"))
                        .getError()));
        assertEquals(
                """
                p.csv:3:6: error: `maybe` is no flag, expected `true` or `false` [status.initial]
                p.csv:4:5: error: a second priority is the initial one, `HIGH` is already (choose one of them) [status.initial]""",
                lines(StatusCsv.priorities(SourceText.of(
                                "p.csv", "code,initial,label_en\nHIGH,true,High\nMAIN,maybe,Main\nLOW,true,Low\n"))
                        .getError()));
        assertFalse(StatusCsv.statuses(SourceText.of("s.csv", "")).isValid());
        assertFalse(StatusCsv.priorities(SourceText.of("s.csv", "code\nX\n")).isValid());
    }

    @Test
    void sets_are_read_back_from_their_json() throws Exception {
        PrioritySet priorities = ReferenceStatuses.priorities();

        assertEquals(priorities, JSON.readValue(JSON.writeValueAsString(priorities), PrioritySet.class));
        assertEquals(
                ReferenceStatuses.statuses(),
                JSON.readValue(JSON.writeValueAsString(ReferenceStatuses.statuses()), StatusSet.class));
        LifecyclePolicy policy = LifecyclePolicy.builder()
                .addWaivedGuards(ResolveGuard.CALL_LOG)
                .reopenings(3)
                .build();
        assertEquals(policy, JSON.readValue(JSON.writeValueAsString(policy), LifecyclePolicy.class));
    }

    @Nested
    class WhatAnotherHelpDeskExported {
        private SourceText export(String file) throws Exception {
            Path path = EXPORTS.resolve(file);
            assumeTrue(Files.isRegularFile(path), "the exported sets are not beside the project");
            return SourceText.of(file, Files.readString(path));
        }

        @Test
        void the_statuses_of_one_export_become_ours() throws Exception {
            List<ExportedValue> values = StandardValueSetXml.read(
                            export(
                                    "UKGovernmentBEIS__PRS-Exemptions-Register-Service-Public/CaseStatus.standardValueSet-meta.xml"))
                    .get();

            Checked<StatusSet> statuses = StandardValueSetXml.statuses(
                            values, Map.of("Resolved", StatusCategory.RESOLVED))
                    .get();

            assertEquals(
                    "ESCALATED=OPEN CLOSED=CLOSED NEW=NEW IN_PROGRESS=OPEN RESOLVED=RESOLVED MERGED=MERGED SPAM=SPAM",
                    statuses.value().statuses().stream()
                            .map(s ->
                                    s.status().code().value() + "=" + s.status().category())
                            .collect(Collectors.joining(" ")));
            assertEquals(
                    4 + 2,
                    statuses.remarks().size(),
                    "four categories were assumed, the statuses of merged cases and spam added");
            assertEquals(
                    "In Progress",
                    statuses.value()
                            .find(StatusCode.of("IN_PROGRESS"))
                            .orElseThrow()
                            .label(Locale.ENGLISH));
        }

        @Test
        void the_priorities_of_the_other_become_ours() throws Exception {
            PrioritySet priorities = StandardValueSetXml.priorities(StandardValueSetXml.read(
                                    export("SFDO-Community__OmbudsmanCloudCare/CasePriority.standardValueSet"))
                            .get())
                    .get();

            assertEquals(
                    List.of("HIGH", "MEDIUM", "LOW", "MANDATORY_REPORTABLE"),
                    priorities.codes().stream().map(PriorityCode::value).toList());
            assertEquals(Optional.of(PriorityCode.of("MEDIUM")), priorities.initial());
        }

        @Test
        void a_mapping_names_values_that_are_there() {
            List<ExportedValue> values = StandardValueSetXml.read(
                            SourceText.of(
                                    "v.xml",
                                    "<StandardValueSet><standardValue><fullName>New</fullName><default>true</default></standardValue>"
                                            + "<standardValue><fullName>1st line</fullName></standardValue></StandardValueSet>"))
                    .get();

            assertTrue(lines(StandardValueSetXml.statuses(values, Map.of("Neww", StatusCategory.NEW))
                            .getError())
                    .contains("mapping: error: the file has no value `Neww` (take it out of the mapping)"));
            assertEquals(
                    "V_1ST_LINE",
                    StandardValueSetXml.statuses(values, Map.of())
                            .get()
                            .value()
                            .statuses()
                            .get(1)
                            .status()
                            .code()
                            .value());
        }

        @Test
        void a_file_that_is_no_export_is_refused_with_its_place() {
            assertEquals(
                    "v.xml:1:13: error: the file begins with element `CustomField`, expected `StandardValueSet` "
                            + "[status.malformed-export]",
                    lines(StandardValueSetXml.read(SourceText.of("v.xml", "<CustomField/>".replace("/", "")))
                                    .getError())
                            .replaceAll("v.xml:1:\\d+", "v.xml:1:13"));
            for (String text : List.of(
                    "",
                    "<StandardValueSet>",
                    "<StandardValueSet/>",
                    "<StandardValueSet><standardValue/></StandardValueSet>",
                    "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hosts\">]><StandardValueSet>&b;</StandardValueSet>")) {
                assertEquals(
                        StandardValueSetXml.MALFORMED,
                        StandardValueSetXml.read(SourceText.of("v.xml", text))
                                .getError()
                                .get(0)
                                .code(),
                        text);
            }
        }
    }
}
