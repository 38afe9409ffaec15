package dev.caserail.model.feed;

import static dev.caserail.model.SampleCase.AGENT;
import static dev.caserail.model.SampleCase.DESK;
import static dev.caserail.model.SampleCase.OPENED;
import static dev.caserail.model.SampleCase.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.model.CaseJournal;
import dev.caserail.model.SampleCase;
import dev.caserail.model.Transition;
import dev.caserail.model.actor.Actor;
import dev.caserail.model.actor.RuleName;
import dev.caserail.model.actor.RuleReference;
import dev.caserail.model.command.AddNote;
import dev.caserail.model.command.CommandContext;
import dev.caserail.model.command.LogCall;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.Visibility;
import dev.caserail.model.event.CaseEvent;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.event.SampleEvents;
import dev.caserail.model.event.StatusChanged;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.link.EntryId;
import dev.caserail.model.permission.Permission;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A feed is a timeline over the journal (C3, F11). */
class CaseFeedTest {
    private static final JsonMapper JSON = CaserailJsonModule.mapper();

    private static FeedEntry shown(String event) {
        JournalEntry entry = SampleEvents.all().get(event);
        return Classification.of(EntryId.of(CaseId.of("C-1"), entry.sequence()), entry);
    }

    @Example
    void each_kind_of_event_is_shown_as_what_it_is() {
        Map<String, String> kinds = new TreeMap<>();
        SampleEvents.all().keySet().forEach(event -> {
            FeedEntry entry = shown(event);
            kinds.put(event, entry.kind() + " " + entry.direction() + " " + entry.visibility());
        });

        assertEquals(
                """
                AbsorptionUndone=MERGE WITHIN INTERNAL
                ArticleAttached=ARTICLE WITHIN CUSTOMER_VISIBLE
                AttachmentAdded=ATTACHMENT WITHIN CUSTOMER_VISIBLE
                CallLogged=CALL OUTGOING INTERNAL
                CaseAbsorbed=MERGE WITHIN INTERNAL
                CaseAssigned=ASSIGNMENT WITHIN INTERNAL
                CaseLinked=LINK WITHIN INTERNAL
                CaseMerged=MERGE WITHIN INTERNAL
                CaseOpened=EMAIL INCOMING CUSTOMER_VISIBLE
                CaseOpenedBySplit=MERGE WITHIN INTERNAL
                CaseTransferred=TRANSFER WITHIN INTERNAL
                CaseUnassigned=ASSIGNMENT WITHIN INTERNAL
                CaseUnlinked=LINK WITHIN INTERNAL
                CaseUnmerged=MERGE WITHIN INTERNAL
                EntriesSplitOff=MERGE WITHIN INTERNAL
                EscalationFired=MILESTONE WITHIN INTERNAL
                IdentityChecked=IDENTITY WITHIN INTERNAL
                IssueCorrected=ISSUE WITHIN INTERNAL
                IssueTracked=ISSUE WITHIN INTERNAL
                MessageReceived=EMAIL INCOMING CUSTOMER_VISIBLE
                MessageSent=EMAIL OUTGOING CUSTOMER_VISIBLE
                MilestoneRecorded=MILESTONE WITHIN INTERNAL
                NoteAdded=NOTE WITHIN INTERNAL
                PersonalDataErased=PRIVACY WITHIN INTERNAL
                PriorityChanged=PRIORITY WITHIN INTERNAL
                QuicktextProposed=QUICKTEXT WITHIN INTERNAL
                RecordingConsentWithdrawn=PRIVACY WITHIN INTERNAL
                ServiceLevelApplied=MILESTONE WITHIN INTERNAL
                StatusChanged=STATUS WITHIN CUSTOMER_VISIBLE
                TeamMemberAdded=TEAM WITHIN INTERNAL
                TeamMemberRemoved=TEAM WITHIN INTERNAL""",
                String.join(
                        "\n",
                        kinds.entrySet().stream()
                                .filter(e -> !e.getKey().contains("Hold")
                                        && !e.getKey().contains("DataRequest"))
                                .map(e -> e.getKey() + "=" + e.getValue())
                                .toList()));
    }

    @Example
    void each_channel_is_of_a_kind() {
        assertEquals(
                "EMAIL CALL CHAT TEXT_MESSAGE TEXT_MESSAGE WEB WEB SOCIAL SOCIAL VIDEO",
                String.join(
                        " ",
                        List.of(Channel.values()).stream()
                                .map(c -> FeedKind.of(c).name())
                                .toList()));
    }

    @Example
    void an_entry_is_found_by_kind_channel_direction_visibility_delivery_actor_and_time() {
        List<FeedEntry> all = CaseFeed.of(everything()).entries();

        assertEquals(1, count(all, FeedFilter.builder().addKinds(FeedKind.NOTE).build()));
        assertEquals(
                3, count(all, FeedFilter.builder().addChannels(Channel.EMAIL).build()));
        assertEquals(
                1, count(all, FeedFilter.builder().addChannels(Channel.PHONE).build()));
        assertEquals(
                2,
                count(
                        all,
                        FeedFilter.builder()
                                .addDirections(FeedDirection.OUTGOING)
                                .build()));
        assertEquals(
                4,
                count(
                        all,
                        FeedFilter.builder()
                                .addDeliveries(SampleCase.DELIVERY_ID)
                                .build()),
                "F2");
        assertEquals(
                1,
                count(
                        all,
                        FeedFilter.builder()
                                .addActors(Actor.automation("quicktext"))
                                .build()));
        assertEquals(
                2,
                count(
                        all,
                        FeedFilter.builder()
                                .from(OPENED.plusSeconds(60))
                                .until(OPENED.plusSeconds(180))
                                .build()));
        assertEquals(
                6,
                count(
                        all,
                        FeedFilter.builder()
                                .visibility(Visibility.CUSTOMER_VISIBLE)
                                .build()));
        assertEquals(
                1,
                count(
                        all,
                        FeedFilter.builder()
                                .addKinds(FeedKind.EMAIL, FeedKind.CALL)
                                .addDirections(FeedDirection.OUTGOING)
                                .addChannels(Channel.EMAIL)
                                .build()));
        assertEquals(all.size(), count(all, FeedFilter.all()));
    }

    private static long count(List<FeedEntry> all, FeedFilter filter) {
        return all.stream().filter(filter::matches).count();
    }

    static CaseJournal everything() {
        List<JournalEntry> entries = new ArrayList<>();
        Map<String, JournalEntry> samples = SampleEvents.all();
        entries.add(samples.get("CaseOpened"));
        for (String kind : List.of(
                "IssueTracked",
                "MessageReceived",
                "MessageSent",
                "CallLogged",
                "NoteAdded",
                "StatusChanged",
                "QuicktextProposed",
                "AttachmentAdded",
                "ArticleAttached",
                "IssueCorrected")) {
            JournalEntry sample = samples.get(kind);
            entries.add(JournalEntry.of(
                    entries.size() + 1, sample.event(), sample.actor(), OPENED.plusSeconds(60L * entries.size())));
        }
        return CaseJournal.of(CaseId.of("C-1"), entries);
    }

    @Example
    void the_customer_sees_no_internal_entry_and_no_reason_of_an_agent() {
        CaseFeed customer = CaseFeed.of(everything()).forCustomer();

        assertEquals(6, customer.entries().size());
        assertTrue(customer.entries().stream().allMatch(e -> e.visibility() == Visibility.CUSTOMER_VISIBLE));
        assertEquals(
                List.of(Optional.empty()),
                customer.entries().stream()
                        .map(e -> e.entry().event())
                        .filter(StatusChanged.class::isInstance)
                        .map(e -> ((StatusChanged) e).reason())
                        .toList());
    }

    @Example
    void who_may_read_nothing_sees_nothing() {
        CaseFeed feed = CaseFeed.of(everything());

        assertEquals(
                11, feed.visibleTo(EnumSet.allOf(Permission.class)).entries().size());
        assertEquals(
                6,
                feed.visibleTo(Set.of(Permission.READ_CUSTOMER_VISIBLE))
                        .entries()
                        .size());
        assertEquals(List.of(), feed.visibleTo(Set.of(Permission.ANSWER)).entries());
    }

    @Example
    void a_call_that_was_stored_late_stands_where_it_belongs() {
        CaseJournal journal = SampleCase.journal(LogCall.of(call(1)), LogCall.of(call(2)));
        CommandContext late = CommandContext.of(AGENT, OPENED.plusSeconds(61), 1);
        journal = journal.append(
                DESK.handle(journal, AddNote.of("in between", List.of()), late).get());

        assertEquals(
                List.of(1L, 2L, 4L, 3L),
                CaseFeed.of(journal).entries().stream()
                        .map(e -> e.id().sequence())
                        .toList());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void pages_show_each_entry_once_newest_first_while_entries_are_appended(
            @ForAll @IntRange(min = 0, max = 30) int before,
            @ForAll @IntRange(min = 1, max = 7) int most,
            @ForAll("filters") FeedFilter filter,
            @ForAll @IntRange(min = 0, max = 3) int between) {
        CaseJournal journal = CaseJournal.of(SampleCase.opened());
        for (int i = 0; i < before; i++) {
            journal = more(journal, i % 3 == 0);
        }
        List<FeedEntry> expected = new ArrayList<>(CaseFeed.of(journal).entries(filter));
        Collections.reverse(expected);

        List<FeedEntry> paged = new ArrayList<>();
        Optional<FeedCursor> cursor = Optional.empty();
        do {
            FeedPage page = CaseFeed.of(journal).page(filter, most, cursor);
            assertTrue(page.entries().size() <= most);
            paged.addAll(page.entries());
            cursor = page.older()
                    .map(c -> FeedCursor.parse(c.text(), PathLocation.of("cursor"))
                            .get());
            for (int i = 0; i < between; i++) {
                journal = more(journal, true);
            }
        } while (cursor.isPresent());

        assertEquals(expected, paged);
    }

    private static CaseJournal more(CaseJournal journal, boolean note) {
        int number = journal.entries().size();
        CommandContext now = CommandContext.of(AGENT, OPENED.plusSeconds(10L * (number / 2)), number);
        Transition done = DESK.handle(
                        journal, note ? AddNote.of("note " + number, List.of()) : LogCall.of(call(0)), now)
                .get();
        return journal.append(done);
    }

    @Provide
    Arbitrary<FeedFilter> filters() {
        return Arbitraries.of(
                FeedFilter.all(),
                FeedFilter.builder().addKinds(FeedKind.NOTE).build(),
                FeedFilter.builder().addKinds(FeedKind.VIDEO).build(),
                FeedFilter.builder().addChannels(Channel.PHONE, Channel.EMAIL).build());
    }

    @Example
    void what_is_newer_than_the_screen_is_found() {
        CaseJournal journal = more(more(more(CaseJournal.of(SampleCase.opened()), true), true), true);
        FeedEntry second = CaseFeed.of(journal).entries().get(1);
        FeedCursor seen = FeedCursor.of(second.entry().at(), second.id());

        assertEquals(
                List.of(3L, 4L),
                CaseFeed.of(journal).newer(FeedFilter.all(), seen).stream()
                        .map(e -> e.id().sequence())
                        .toList());
    }

    @Example
    void a_cursor_that_is_none_is_refused() {
        for (String text : List.of("", "!", "abc", "MjAyNg", "W10=", "MjAyNi0xMS0wMlQwODozMDowMFogMCBDLTE")) {
            assertEquals(
                    FeedCursor.MALFORMED,
                    FeedCursor.parse(text, PathLocation.of("cursor")).getError().code(),
                    text);
        }
    }

    @Example
    void a_page_has_an_entry_at_least() {
        assertEquals(
                "a page has 1 entry or more, not 0",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> CaseFeed.of(everything()).page(FeedFilter.all(), 0, Optional.empty()))
                        .getMessage());
    }

    @Example
    void entries_filters_and_pages_are_read_back_from_their_json() throws Exception {
        CaseFeed feed = CaseFeed.of(everything());
        FeedPage page = feed.page(FeedFilter.all(), 5, Optional.empty());
        FeedFilter filter = FeedFilter.builder()
                .addKinds(FeedKind.NOTE)
                .addDeliveries(SampleCase.DELIVERY_ID)
                .addActors(AGENT)
                .from(OPENED)
                .build();

        assertEquals(page, JSON.readValue(JSON.writeValueAsString(page), FeedPage.class));
        assertEquals(filter, JSON.readValue(JSON.writeValueAsString(filter), FeedFilter.class));
    }

    /** Keeps the compiler's eye on the sealed type: a new event needs a kind. */
    @Example
    void every_event_has_a_sample() {
        assertTrue(SampleEvents.all().size() >= CaseEvent.class.getPermittedSubclasses().length);
    }

    @Test
    @DisplayName("C3: what an automation did is found by its name and by its rule, whatever version of the rule it was")
    void what_an_automation_did_is_found_by_name_and_by_rule() {
        Actor before = Actor.automation("router", RuleReference.of("skills", "3", "sha256:ab", "r7"));
        Actor since = Actor.automation("router", RuleReference.of("skills", "4", "sha256:cd", "r7"));
        Actor other = Actor.automation("router", RuleReference.of("skills", "4", "sha256:cd", "r8"));
        CaseJournal journal = CaseJournal.of(SampleCase.opened());
        for (Actor actor : List.of(before, since, other, AGENT)) {
            CommandContext now =
                    CommandContext.of(actor, OPENED, journal.entries().size());
            journal = journal.append(SampleCase.DESK
                    .handle(journal, AddNote.of(actor.toString(), List.of()), now)
                    .get());
        }
        CaseFeed feed = CaseFeed.of(journal);

        assertEquals(
                List.of(2L, 3L, 4L),
                found(
                        feed,
                        FeedFilter.builder()
                                .addActors(Actor.automation("router"))
                                .build()));
        assertEquals(
                List.of(2L), found(feed, FeedFilter.builder().addActors(before).build()));
        assertEquals(
                List.of(),
                found(
                        feed,
                        FeedFilter.builder()
                                .addActors(Actor.automation("skills"))
                                .build()));
        assertEquals(
                List.of(2L, 3L),
                found(
                        feed,
                        FeedFilter.builder()
                                .addRules(RuleName.of("skills", "r7"))
                                .build()));
        assertEquals(
                List.of(),
                found(
                        feed,
                        FeedFilter.builder()
                                .addRules(RuleName.of("priorities", "r7"))
                                .build()));
        assertEquals(
                List.of(3L),
                found(
                        feed,
                        FeedFilter.builder()
                                .addActors(since)
                                .addRules(RuleName.of("skills", "r7"))
                                .build()));
    }

    private static List<Long> found(CaseFeed feed, FeedFilter filter) {
        return feed.entries(filter).stream().map(one -> one.entry().sequence()).toList();
    }
}
