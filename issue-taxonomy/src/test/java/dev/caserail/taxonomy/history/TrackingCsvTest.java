package dev.caserail.taxonomy.history;

import static dev.caserail.taxonomy.history.Tracked.aCase;
import static dev.caserail.taxonomy.history.Tracked.issue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueLevel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** C13, C14: past tracking is read case by case; a case is whole or left out, and every fault has its place. */
class TrackingCsvTest {
    private static final Path FAULTY = Path.of("src/test/resources/dev/caserail/taxonomy/history/faulty-tracking.csv");
    private static final String HEADER =
            "case,opened_on,channel,agent,closed,request_open,issue,level,primary,corrected_from,tracked_on\n";

    private final List<TrackedCase> cases = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    @Property(tries = 300)
    void what_is_written_is_read_again(@ForAll("history") List<TrackedCase> history) {
        StringBuilder file = new StringBuilder(TrackingCsv.header());
        history.forEach(one -> file.append(TrackingCsv.rows(one)));
        List<TrackedCase> read = new ArrayList<>();
        List<String> told = new ArrayList<>();

        TrackingRead outcome = TrackingCsv.read(
                "h.csv", new StringReader(file.toString()), read::add, fault -> told.add(fault.line()));

        assertEquals(List.of(), told);
        assertEquals(history, read);
        long rows = history.stream()
                .mapToLong(one -> Math.max(1, one.tracking().size()))
                .sum();
        assertEquals(TrackingRead.of(history.size(), 0, rows, true), outcome);
    }

    @Provide
    Arbitrary<List<TrackedCase>> history() {
        return TrackedCases.of(List.of("APP_ERROR", "WAITLIST", "NO_LONGER_KNOWN", "X1"));
    }

    @Test
    void a_row_per_issue_makes_one_case() {
        TrackingRead outcome = read(HEADER + """
                C-1,2026-03-02,EMAIL,a1,true,,APP_ERROR,account,true,OTHER_APP_ISSUE|LOGIN_PROBLEM,2026-03-03
                C-1,2026-03-02,EMAIL,a1,true,,TOTE_MISSING,Delivery,,,
                C-2,2026-03-05,PHONE,,false,true,,,,,
                """);

        assertEquals(List.of(), faults);
        assertEquals(TrackingRead.of(2, 0, 3, true), outcome);
        assertTrue(outcome.sound());
        TrackedCase first = cases.get(0);
        assertEquals("C-1", first.reference().value());
        assertEquals(LocalDate.of(2026, 3, 2), first.openedOn());
        assertEquals(Optional.of(AgentPseudonym.of("a1")), first.agent());
        assertTrue(first.closed());
        assertFalse(first.requestOpen());
        PastTracking error = first.tracking().get(0);
        assertEquals(LocalDate.of(2026, 3, 3), error.trackedOn());
        assertTrue(error.primary());
        assertEquals(List.of(IssueCode.of("OTHER_APP_ISSUE"), IssueCode.of("LOGIN_PROBLEM")), error.correctedFrom());
        PastTracking tote = first.tracking().get(1);
        assertEquals(IssueLevel.DELIVERY, tote.level());
        assertEquals(LocalDate.of(2026, 3, 2), tote.trackedOn(), "the day the case was opened");
        assertFalse(tote.primary());
        TrackedCase second = cases.get(1);
        assertEquals(ChannelName.of("PHONE"), second.channel());
        assertEquals(Optional.empty(), second.agent());
        assertFalse(second.closed());
        assertTrue(second.requestOpen());
        assertEquals(List.of(), second.tracking());
    }

    @Test
    void what_the_host_throws_is_no_fault_of_the_file() {
        UncheckedIOException full = new UncheckedIOException(new IOException("no space left"));

        assertSame(
                full,
                assertThrows(
                        UncheckedIOException.class,
                        () -> TrackingCsv.read(
                                "h.csv",
                                new StringReader(HEADER + row("C-1") + row("C-2")),
                                taken -> {
                                    throw full;
                                },
                                fault -> faults.add(fault.line()))));
        assertEquals(List.of(), faults);
    }

    @Test
    void a_day_of_no_calendar_of_people_is_a_slip() {
        read(HEADER + """
                C-1,-0005-03-02,EMAIL,,true,,,,,,
                C-2,+99999-03-02,EMAIL,,true,,,,,,
                C-3,2999-12-31,EMAIL,,true,,,,,,
                C-4,1900-01-01,EMAIL,,true,,,,,,
                """);

        assertEquals(
                List.of(
                        "h.csv:2:5: error: day `-0005-03-02`, expected one of the years 1900 to 2999 [history.date]",
                        "h.csv:3:5: error: day `+99999-03-02`, expected one of the years 1900 to 2999 [history.date]"),
                faults);
        assertEquals(2, cases.size());
    }

    @Test
    void columns_stand_in_any_order_and_some_may_be_missing() {
        read("level;issue;closed;channel;opened_on;case\n\nproduct;WAITLIST;true;CHAT;2026-03-02;C-1\n");

        assertEquals(List.of(), faults);
        assertEquals(IssueLevel.PRODUCT, cases.get(0).tracking().get(0).level());
        assertEquals(ChannelName.of("CHAT"), cases.get(0).channel());
    }

    @Test
    void a_faulty_case_is_left_out_as_a_whole_and_every_fault_is_told() throws IOException {
        TrackingRead outcome = TrackingCsv.read(
                "faulty-tracking.csv", Files.newInputStream(FAULTY), cases::add, fault -> faults.add(fault.line()));

        assertEquals(Files.readString(FAULTY.resolveSibling("faulty-tracking.txt")), String.join("\n", faults) + "\n");
        assertEquals(
                List.of("C-1"),
                cases.stream().map(one -> one.reference().value()).toList());
        assertEquals(1, cases.get(0).tracking().size());
        assertEquals(TrackingRead.of(1, 8, 15, false), outcome, "the last one may lack rows");
        assertFalse(outcome.sound());
    }

    @Nested
    class A_header {
        @Test
        void that_lacks_a_column_or_has_another_is_told_and_no_row_is_read() {
            TrackingRead outcome = read("case,opened_on,channel,closed,isue,level,case,\nC-1,,,,,,,\n");

            assertEquals(
                    List.of(
                            "h.csv:1:1: error: the header has no column `issue` [csv.missing-column]",
                            "h.csv:1:31: error: unknown column `isue`, expected one of case, opened_on, channel, agent, closed,"
                                    + " request_open, issue, level, primary, corrected_from, tracked_on (did you mean `issue`?)"
                                    + " [csv.unknown-column]",
                            "h.csv:1:42: error: column `case` stands in the header twice [csv.duplicate-column]",
                            "h.csv:1:47: error: column 8 of the header has no name [csv.unnamed-column]"),
                    faults);
            assertEquals(TrackingRead.of(0, 0, 0, false), outcome);
        }

        @Test
        void must_be_there() {
            assertFalse(read("\n\n").complete());
            assertEquals(List.of("h.csv:1:1: error: the file is empty, expected a header row [csv.no-header]"), faults);
        }

        @Test
        void alone_is_a_history_without_cases() {
            assertEquals(TrackingRead.of(0, 0, 0, true), read(HEADER));
            assertTrue(read(HEADER).sound());
            assertEquals(HEADER, TrackingCsv.header());
        }
    }

    @Nested
    class Bytes {
        @Test
        void may_begin_with_a_byte_order_mark() {
            readBytes(("\uFEFF" + HEADER + row("C-ä")).getBytes(StandardCharsets.UTF_8));

            assertEquals(List.of(), faults);
            assertEquals("C-ä", cases.get(0).reference().value());
        }

        @Test
        void that_are_no_utf_8_are_told_and_their_case_is_left_out() {
            byte[] file = (HEADER + row("C-1") + row("C-\u00FC") + row("C-3")).getBytes(StandardCharsets.ISO_8859_1);

            TrackingRead outcome = readBytes(file);

            assertEquals(
                    List.of("h.csv:3:3: error: byte 0xFC is not UTF-8 (save the file as UTF-8) [source.encoding]"),
                    faults);
            assertEquals(TrackingRead.of(2, 1, 3, true), outcome);
            assertFalse(outcome.sound());
        }

        private TrackingRead readBytes(byte[] file) {
            return TrackingCsv.read(
                    "h.csv", new ByteArrayInputStream(file), cases::add, fault -> faults.add(fault.line()));
        }
    }

    @Nested
    class A_file {
        @TempDir
        private Path dir;

        @Test
        void is_read_under_its_path() throws IOException {
            Path file = Files.writeString(dir.resolve("h.csv"), HEADER + row("C-1"));

            assertEquals(
                    TrackingRead.of(1, 0, 1, true),
                    TrackingCsv.read(file, cases::add, fault -> faults.add(fault.line())));
        }

        @Test
        void that_is_not_there_is_told() {
            Path file = dir.resolve("none.csv");

            assertFalse(TrackingCsv.read(file, cases::add, fault -> faults.add(fault.line()))
                    .complete());
            assertEquals(
                    List.of(file + ":1:1: error: the file cannot be read: there is no such file or directory"
                            + " (check the path and its permissions) [source.unreadable]"),
                    faults);
        }

        @Test
        void that_breaks_off_leaves_its_last_case_out() {
            Reader breaking = new Reader() {
                private boolean given;

                @Override
                public int read(char[] target, int offset, int length) throws IOException {
                    if (given) {
                        throw new IOException("the line was cut");
                    }
                    given = true;
                    String begin = HEADER + row("C-1").repeat(3_000) + row("C-2");
                    begin.getChars(0, Math.min(length, begin.length()), target, offset);
                    return Math.min(length, begin.length());
                }

                @Override
                public void close() {}
            };

            TrackingRead outcome = TrackingCsv.read("h.csv", breaking, cases::add, fault -> faults.add(fault.line()));

            assertFalse(outcome.complete());
            assertEquals(0, outcome.cases());
            assertTrue(
                    faults.get(faults.size() - 1).contains("the file cannot be read: the line was cut"),
                    faults::toString);
        }
    }

    @Nested
    class Rows_of_a_case {
        @Test
        void agree_on_the_day_the_channel_the_agent_and_both_flags() {
            String issue = ",WAITLIST,account,,,\n";
            String row = "C-1,2026-03-02,EMAIL,a1,true,false" + issue;
            assertTrue(read(HEADER + row + row).sound());
            for (String other : List.of(
                    "C-1,2026-03-03,EMAIL,a1,true,false",
                    "C-1,2026-03-02,PHONE,a1,true,false",
                    "C-1,2026-03-02,EMAIL,a2,true,false",
                    "C-1,2026-03-02,EMAIL,a1,false,false",
                    "C-1,2026-03-02,EMAIL,a1,true,true")) {
                TrackingRead outcome = read(HEADER + row + other + issue);

                assertEquals(TrackingRead.of(0, 1, 2, true), outcome, other);
                assertEquals(1, faults.size(), faults::toString);
                assertTrue(faults.get(0).endsWith("[history.contradiction]"), faults::toString);
            }
        }

        @Test
        void without_issue_say_nothing_else() {
            for (String rest : List.of("account,,,", ",true,,", ",,WAITLIST,", ",,,2026-03-02")) {
                assertEquals(
                        TrackingRead.of(0, 1, 1, true),
                        read(HEADER + "C-1,2026-03-02,EMAIL,,true,,," + rest + "\n"),
                        rest);
                assertTrue(faults.get(0).endsWith("[history.no-issue]"), faults::toString);
            }
            assertTrue(read(HEADER + "C-1,2026-03-02,EMAIL,,true,,,,false,,\n").sound());
        }

        @Test
        void that_stand_apart_count_once() {
            StringBuilder file = new StringBuilder(HEADER).append(row("C-0"));
            for (int i = 1; i < TrackingCsv.REMEMBERED; i++) {
                file.append(row("C-" + i));
            }
            TrackingRead outcome = read(file + row("C-0"));

            assertEquals(TrackingRead.of(TrackingCsv.REMEMBERED, 1, TrackingCsv.REMEMBERED + 1, true), outcome);
            assertEquals(
                    List.of("h.csv:10002:1: error: case `C-0` stands in line 2 already, expected its rows together"
                            + " (sort the file by case) [history.apart]"),
                    faults);
        }

        @Test
        void that_stand_farther_apart_are_not_noticed() {
            StringBuilder file = new StringBuilder(HEADER).append(row("C-0"));
            for (int i = 1; i <= TrackingCsv.REMEMBERED; i++) {
                file.append(row("C-" + i));
            }
            assertFalse(read(file + row("C-0")).sound());
            assertTrue(read(file + row("C-last") + row("C-0")).sound());
        }

        @Test
        void are_a_thousand_at_most() {
            assertTrue(read(HEADER + row("C-1").repeat(1_000)).sound());
            assertEquals(1_000, cases.get(0).tracking().size());

            TrackingRead outcome = read(HEADER + row("C-1").repeat(1_002) + row("C-2"));

            assertEquals(TrackingRead.of(1, 1, 1_003, true), outcome);
            assertEquals(
                    List.of("h.csv:1002:1: error: case `C-1` has more than 1000 issues (check column `case`)"
                            + " [history.too-many]"),
                    faults);
        }
    }

    @Nested
    class A_case {
        @Test
        void has_one_primary_issue_at_most() {
            PastTracking primary = PastTracking.builder()
                    .issue(IssueCode.of("WAITLIST"))
                    .level(IssueLevel.ACCOUNT)
                    .trackedOn(Tracked.DAY)
                    .primary(true)
                    .build();
            TrackedCase once = aCase("C-1", primary, issue("APP_ERROR"));

            IllegalArgumentException twice =
                    assertThrows(IllegalArgumentException.class, () -> once.withTracking(List.of(primary, primary)));
            assertEquals("case `C-1` has more than one primary issue, expected one at most", twice.getMessage());
        }

        @Test
        void keeps_everything_else_when_its_issues_change() {
            TrackedCase before = TrackedCase.builder()
                    .reference(CaseReference.of("C-1"))
                    .openedOn(Tracked.DAY)
                    .channel(ChannelName.of("PHONE"))
                    .closed(false)
                    .agent(AgentPseudonym.of("a1"))
                    .requestOpen(true)
                    .addTracking(issue("OLD", "OLDER"))
                    .build();
            PastTracking migrated =
                    before.tracking().get(0).withCodes(IssueCode.of("NEW"), List.of(IssueCode.of("NEWER")));

            TrackedCase after = before.withTracking(List.of(migrated));

            assertEquals(issue("NEW", "NEWER"), migrated);
            assertEquals(
                    TrackingCsv.rows(before).replace("OLDER", "NEWER").replace("OLD", "NEW"), TrackingCsv.rows(after));
        }
    }

    private static String row(String reference) {
        return reference + ",2026-03-02,EMAIL,,true,,WAITLIST,account,,,\n";
    }

    private TrackingRead read(String file) {
        cases.clear();
        faults.clear();
        return TrackingCsv.read("h.csv", new StringReader(file), cases::add, fault -> faults.add(fault.line()));
    }
}
