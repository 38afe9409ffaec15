package dev.caserail.examples.supportdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.model.CaseJournal;
import dev.caserail.model.SupportCase;
import dev.caserail.model.json.JournalFile;
import dev.caserail.taxonomy.history.TrackedCase;
import dev.caserail.taxonomy.history.TrackingCsv;
import dev.caserail.taxonomy.history.TrackingRead;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import dev.caserail.taxonomy.source.CsvRow;
import dev.caserail.taxonomy.source.CsvTable;
import dev.caserail.taxonomy.source.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The main job on the sample inbox: a week of a grocery desk, with faulty contacts in it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleInboxTest {
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("unknown-code", "tracking.unknown-issue"),
            Map.entry("delivery-missing", "run.target-missing"),
            Map.entry("line-missing", "run.target-missing"),
            Map.entry("bad-date", "intake.malformed-field"),
            Map.entry("broken-json", "intake.broken-json"),
            Map.entry("empty-text", "contact.text-blank"),
            Map.entry("text-too-long", "contact.text-long"),
            Map.entry("wrong-encoding", "intake.encoding"),
            Map.entry("unknown-channel", "intake.malformed-field"),
            Map.entry("account-missing", "intake.missing-field"),
            Map.entry("delivery-not-listed", "case.target-not-on-case"),
            Map.entry("call-ends-before-start", "contact.call-order"),
            Map.entry("recording-without-consent", "contact.recording-consent"),
            Map.entry("bad-language", "intake.malformed-field"));

    private final JsonMapper json = CaserailJsonModule.mapper();
    private CommandRun run;
    private Path tracking;
    private List<JsonNode> cases;
    private List<JsonNode> journals;
    private List<JsonNode> rejects;

    @BeforeAll
    void run_the_sample(@TempDir Path dir) throws Exception {
        run = CommandRun.of(
                "run",
                "--out",
                dir.resolve("cases.jsonl"),
                "--journal",
                dir.resolve("journals.jsonl"),
                "--rejects",
                dir.resolve("rejects.jsonl"),
                "--tracking",
                dir.resolve("tracking.csv"));
        tracking = dir.resolve("tracking.csv");
        cases = lines(dir.resolve("cases.jsonl"));
        journals = JournalFile.read(
                        SourceText.read(dir.resolve("journals.jsonl")).get())
                .get()
                .values()
                .stream()
                .<JsonNode>map(journal -> CaserailJsonModule.mapper().valueToTree(journal))
                .toList();
        rejects = lines(dir.resolve("rejects.jsonl"));
    }

    @Test
    void ends_with_status_1_because_some_contacts_are_faulty() {
        assertEquals(1, run.status(), run.err());
        assertTrue(cases.size() >= 300, cases.size() + " cases");
        assertTrue(rejects.size() >= 20, rejects.size() + " rejected");
        assertTrue(
                run.out()
                        .startsWith((cases.size() + rejects.size()) + " contacts: " + cases.size() + " cases, "
                                + rejects.size() + " rejected"),
                run.out());
    }

    @Test
    void rejects_exactly_the_faulty_lines_each_for_its_fault() {
        Map<Integer, String> expected = new TreeMap<>();
        for (CsvRow row : csv("inbox-faults.csv").rows()) {
            expected.put(
                    Integer.valueOf(row.cell("line").trimmed()),
                    CODES.get(row.cell("fault").trimmed()));
        }
        Map<Integer, String> found = new TreeMap<>();
        for (JsonNode reject : rejects) {
            assertEquals(1, reject.path("reasons").size(), reject.toString());
            found.put(
                    reject.path("line").asInt(),
                    reject.path("reasons").get(0).path("code").asText());
        }

        assertEquals(expected, found);
    }

    @Test
    void shows_ten_channels_three_levels_five_skills_and_the_general_desk() {
        Set<String> channels = new HashSet<>();
        Set<String> skills = new HashSet<>();
        Set<String> targets = new HashSet<>();
        for (JsonNode line : cases) {
            channels.add(line.path("case").path("channel").asText());
            skills.add(line.path("route").path("skill").asText());
            line.path("case")
                    .path("issues")
                    .forEach(i -> targets.add(i.path("target").path("type").asText()));
        }

        assertEquals(10, channels.size(), channels.toString());
        assertEquals(Set.of("PRIVACY", "VAT_INVOICE", "PAYMENT_ISSUE", "FINANCE_DAMAGE", "MANAGER", "GENERAL"), skills);
        assertEquals(Set.of("AccountTarget", "DeliveryTarget", "ProductLineTarget"), targets);
    }

    @Test
    void routes_by_what_the_texts_signal_and_not_by_what_only_looks_like_it() {
        Map<String, String> skills = new HashMap<>();
        for (JsonNode journal : journals) {
            String contact = journal.path("entries")
                    .get(0)
                    .path("event")
                    .path("contact")
                    .path("id")
                    .asText();
            skills.put(contact, skillOf(journal));
        }
        List<String> wrong = new ArrayList<>();
        for (CsvRow row : csv("inbox-routes.csv").rows()) {
            String contact = row.cell("contact").trimmed();
            String wanted = row.cell("skill").trimmed();
            if (!wanted.equals(skills.get(contact))) {
                wrong.add(contact + " (" + row.cell("why").trimmed() + ") went to " + skills.get(contact) + ", not "
                        + wanted);
            }
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    void every_case_says_rule_table_version_hash_and_reason() {
        for (JsonNode line : cases) {
            for (String field : List.of("skill", "name", "rule", "table", "version", "hash", "reason")) {
                assertFalse(line.path("route").path(field).asText().isBlank(), field + " of " + line.path("line"));
            }
        }
    }

    @Test
    void every_case_gets_a_reply_in_the_customers_language_without_a_hole() {
        for (JsonNode line : cases) {
            JsonNode reply = line.path("quicktext");
            String text = reply.path("text").asText();
            String language = line.path("case").path("language").asText("en");
            assertFalse(text.isBlank(), line.path("line") + ": " + reply);
            assertTrue(
                    reply.path("locale").asText().equals(language)
                            || !Set.of("de", "en").contains(language),
                    line.path("line") + " in " + language + ": " + reply.path("locale"));
            for (String hole : List.of("{{", "Hallo ,", "Hello ,", "Hi ,", "  ", "null")) {
                assertFalse(text.contains(hole), "line " + line.path("line") + " has `" + hole + "` in: " + text);
            }
            boolean isPublic = line.path("case").path("channel").asText().equals("SOCIAL_POST");
            assertEquals(
                    !isPublic,
                    text.contains(line.path("case").path("id").asText()),
                    "F33, and F27 in public: a reference, or none, in: " + text);
        }
    }

    @Test
    void every_journal_replays_to_the_case_that_was_written() throws Exception {
        assertEquals(cases.size(), journals.size());
        for (int i = 0; i < cases.size(); i++) {
            CaseJournal journal = json.treeToValue(journals.get(i), CaseJournal.class);
            SupportCase replayed = journal.replay().get();

            assertEquals(json.treeToValue(cases.get(i).path("case"), SupportCase.class), replayed);
        }
    }

    @Test
    void warns_of_discouraged_issues_with_alternatives() {
        long warned = 0;
        for (JsonNode line : cases) {
            for (JsonNode warning : line.path("warnings")) {
                if (warning.path("code").asText().equals("tracking.discouraged")) {
                    warned++;
                    assertTrue(
                            warning.path("help").asText().startsWith("see whether one of these fits better: "),
                            warning.toString());
                }
            }
        }

        assertTrue(warned >= 20, warned + " warnings");
        assertTrue(run.out().contains("tracking.discouraged"), run.out());
    }

    @Test
    void suggests_issues_where_a_contact_carries_none() {
        List<JsonNode> untracked =
                cases.stream().filter(line -> line.at("/case/issues").isEmpty()).toList();

        assertEquals(
                List.of("m-0036", "m-0041", "m-0060", "m-0082"),
                untracked.stream().map(line -> line.path("contact").asText()).toList());
        for (JsonNode line : cases) {
            assertEquals(untracked.contains(line), line.has("suggested"), line.toString());
        }
        assertEquals(
                "MARKETING_OPT_OUT", untracked.get(1).at("/suggested/0/code").asText());
        assertTrue(
                untracked.get(1).path("warnings").toString().contains("by its words it may be MARKETING_OPT_OUT, "),
                untracked.get(1).path("warnings").toString());
    }

    @Test
    void writes_what_was_tracked_for_the_report_on_its_quality() {
        List<TrackedCase> read = new ArrayList<>();
        TrackingRead all = TrackingCsv.read(tracking, read::add, fault -> fail(fault.line()));

        assertEquals(cases.size(), all.cases());
        assertEquals(
                cases.stream().mapToInt(line -> line.at("/case/issues").size()).sum(),
                read.stream().mapToInt(one -> one.tracking().size()).sum());
    }

    private static String skillOf(JsonNode journal) {
        String skill = "";
        for (JsonNode entry : journal.path("entries")) {
            if (entry.path("event").path("type").asText().equals("CaseTransferred")) {
                skill = entry.path("event").path("to").asText();
            }
        }
        return skill;
    }

    private static CsvTable csv(String resource) {
        return CsvTable.parse(SourceText.resource(SampleInboxTest.class, resource))
                .get();
    }

    private List<JsonNode> lines(Path file) throws Exception {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            nodes.add(json.readTree(line));
        }
        return nodes;
    }
}
