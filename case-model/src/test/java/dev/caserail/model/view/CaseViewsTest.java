package dev.caserail.model.view;

import static dev.caserail.model.SampleCase.AGENT;
import static dev.caserail.model.SampleCase.DESK;
import static dev.caserail.model.SampleCase.MILK;
import static dev.caserail.model.SampleCase.OPENED;
import static dev.caserail.model.SampleCase.journal;
import static dev.caserail.model.SampleCase.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.model.CaseDesk;
import dev.caserail.model.CaseJournal;
import dev.caserail.model.SampleCase;
import dev.caserail.model.actor.Actor;
import dev.caserail.model.command.AddNote;
import dev.caserail.model.command.AssignCase;
import dev.caserail.model.command.ChangePriority;
import dev.caserail.model.command.ChangeStatus;
import dev.caserail.model.command.CommandContext;
import dev.caserail.model.feed.CaseFeed;
import dev.caserail.model.feed.FeedKind;
import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.permission.Permission;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.model.status.PriorityCode;
import dev.caserail.model.status.StatusCode;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A view carries what a screen needs, and promises nothing the desk would refuse (F30, C11). */
class CaseViewsTest {
    private static final JsonMapper JSON = CaserailJsonModule.mapper();

    private static CaseView view(CaseDesk desk, CaseJournal journal, Actor reader, Locale locale) {
        return CaseViews.of(desk, ReferenceTaxonomy.load(), 3)
                .view(journal.replay().get(), CaseFeed.of(journal), reader, OPENED.plusSeconds(3600), locale);
    }

    private static Map<String, ActionView> actions(CaseView view) {
        return view.actions().stream()
                .collect(Collectors.toMap(
                        a -> a.kind() + a.status().map(s -> " " + s.value()).orElse(""), a -> a));
    }

    @Test
    void labels_are_in_the_readers_language() {
        CaseJournal journal = journal(
                AssignCase.of(AgentId.of("agent-12")),
                track("PRODUCT_MISSING", MILK, true),
                ChangePriority.of(PriorityCode.of("HIGH"), Optional.empty()));

        CaseView german = view(DESK, journal, AGENT, Locale.forLanguageTag("de-AT"));

        assertEquals("Offen", german.statusLabel());
        assertEquals(Optional.of("Hoch"), german.priorityLabel());
        assertEquals(
                ReferenceTaxonomy.load()
                        .find(german.issues().get(0).tracked().issue())
                        .orElseThrow()
                        .label(Locale.GERMAN),
                german.issues().get(0).label());
        assertTrue(german.issues().get(0).primary());
        assertEquals(
                "Auf Gelöst setzen",
                actions(german).get("CHANGE_STATUS RESOLVED").label());
        assertEquals(
                "Résolu",
                view(DESK, journal, AGENT, Locale.FRENCH).actions().stream()
                        .filter(a -> a.status().equals(Optional.of(StatusCode.of("RESOLVED"))))
                        .findFirst()
                        .orElseThrow()
                        .label()
                        .replace("Passer à ", ""));
    }

    @Test
    void what_is_not_allowed_says_why() {
        Map<String, ActionView> actions = actions(
                view(DESK, journal(ChangeStatus.of(StatusCode.of("OPEN"), Optional.empty())), AGENT, Locale.GERMAN));

        ActionView resolve = actions.get("CHANGE_STATUS RESOLVED");
        assertEquals(false, resolve.allowed());
        assertEquals(List.of("Niemand ist zuständig.", "Es ist kein Anliegen erfasst."), resolve.reasons());
        assertEquals(true, actions.get("CHANGE_STATUS ON_HOLD").allowed());
        assertEquals(
                List.of("Von seinem Status aus kann der Fall nicht auf NEW gesetzt werden."),
                actions.get("CHANGE_STATUS NEW").reasons());
        assertEquals(List.of("Niemand ist zuständig."), actions.get("UNASSIGN").reasons());
        assertEquals(true, actions.get("ASSIGN_TO_ME").allowed());
        assertEquals(null, actions.get("CHANGE_STATUS MERGED"));
    }

    @Test
    void a_missing_permission_is_named_and_internal_entries_are_left_out() {
        CaseDesk desk = DESK.withAccess(actor -> EnumSet.of(Permission.READ_CUSTOMER_VISIBLE, Permission.WRITE_NOTES));
        CaseView view = view(desk, journal(AddNote.of("internal", List.of())), AGENT, Locale.ENGLISH);

        assertEquals(
                List.of("The permission is missing: transfer."),
                actions(view).get("TRANSFER").reasons());
        assertEquals(true, actions(view).get("ADD_NOTE").allowed());
        assertEquals(
                List.of(FeedKind.EMAIL),
                view.feed().entries().stream().map(e -> e.kind()).toList());
    }

    @Test
    void who_may_read_nothing_internal_gets_nothing_internal() throws Exception {
        CaseDesk desk = DESK.withAccess(actor -> EnumSet.of(Permission.READ_CUSTOMER_VISIBLE));
        CaseJournal journal = journal(
                AssignCase.of(AgentId.of("agent-77")),
                AddNote.of("internal", List.of(AgentId.of("agent-78"))),
                ChangeStatus.of(StatusCode.of("ON_HOLD"), Optional.of("internal")));
        String grep =
                JSON.writeValueAsString(view(desk, journal, Actor.customer(SampleCase.ACCOUNT_ID), Locale.ENGLISH));

        assertTrue(!grep.contains("agent-") && !grep.contains("internal") && !grep.contains("intake"), grep);
    }

    @Test
    void what_there_is_nothing_of_cannot_be_undone_or_corrected() {
        Map<String, ActionView> actions = actions(view(DESK, journal(), AGENT, Locale.ENGLISH));

        assertEquals(false, actions.get("UNDO_MERGE").allowed());
        assertEquals(
                List.of("No issue is tracked."), actions.get("CORRECT_ISSUE").reasons());
        assertEquals(true, actions.get("ERASE").allowed());
        assertEquals(
                List.of("A closed case or spam cannot be merged."),
                actions(view(DESK, journal(ChangeStatus.of(StatusCode.of("SPAM"))), AGENT, Locale.ENGLISH))
                        .get("MERGE")
                        .reasons());
    }

    @Test
    void a_tombstone_offers_to_undo_its_merge() {
        CaseJournal source = journal();
        var both = DESK.merge(
                        source.replay().get(),
                        DESK.open(CaseId.of("C-2"), SampleCase.contact(), SampleCase.INTAKE)
                                .state(),
                        CommandContext.of(AGENT, OPENED, 1).andOther(1))
                .get();
        Map<String, ActionView> actions =
                actions(view(DESK, source.append(both.first()), AGENT, Locale.forLanguageTag("nl")));

        assertEquals(true, actions.get("UNDO_MERGE").allowed());
        assertEquals(
                List.of("De case is samengevoegd met C-2."),
                actions.get("ADD_NOTE").reasons());
    }

    @Test
    void a_view_is_read_back_from_its_json() throws Exception {
        CaseView view = view(DESK, journal(track("PRODUCT_MISSING", MILK, true)), AGENT, Locale.GERMAN);

        assertEquals(view, JSON.readValue(JSON.writeValueAsString(view), CaseView.class));
    }

    @Test
    void all_words_are_there_in_all_languages_with_the_same_values() throws Exception {
        for (String name : List.of("actions", "refusals")) {
            Map<String, Properties> all = new HashMap<>();
            for (String language : List.of("", "_de", "_nl", "_fr")) {
                Properties words = new Properties();
                words.load(new InputStreamReader(
                        CaseViews.class.getResourceAsStream(name + language + ".properties"), StandardCharsets.UTF_8));
                all.put(language, words);
            }
            Properties english = all.get("");
            all.forEach((language, words) -> {
                assertEquals(english.keySet(), words.keySet(), name + language);
                english.forEach((key, text) -> assertEquals(
                        text.toString().contains("{status}"),
                        words.get(key).toString().contains("{status}"),
                        key + language));
                words.forEach((key, text) -> assertTrue(!text.toString().isBlank(), key + language));
            });
        }
    }

    @Test
    void each_kind_of_action_has_a_label() {
        Set<String> labels = new TreeSet<>();
        view(DESK, journal(), AGENT, Locale.ENGLISH).actions().forEach(a -> labels.add(a.label()));

        assertTrue(labels.stream().noneMatch(l -> l.contains("_") || l.contains("{")), labels.toString());
    }

    @Test
    void each_reason_is_a_sentence_without_holes() {
        for (CaseError error : List.of(
                dev.caserail.model.refusal.connection.CaseIsMerged.of(CaseId.of("C-2")),
                dev.caserail.model.refusal.PermissionMissing.of(Permission.MERGE),
                dev.caserail.model.refusal.lifecycle.UnknownStatus.of(StatusCode.of("X"), List.of()),
                dev.caserail.model.refusal.lifecycle.UnknownPriority.of(PriorityCode.of("X"), List.of()),
                dev.caserail.model.refusal.lifecycle.ReopenWindowOver.of(OPENED),
                dev.caserail.model.refusal.connection.SplitRefused.of(List.of()))) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("nl"))) {
                RefusalWords.of(error, locale)
                        .forEach(sentence -> assertTrue(sentence.endsWith(".") && !sentence.contains("{"), sentence));
            }
        }
    }
}
