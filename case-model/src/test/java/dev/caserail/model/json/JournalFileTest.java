package dev.caserail.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.CaseJournal;
import dev.caserail.model.SampleCase;
import dev.caserail.model.command.LogCall;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.event.SampleEvents;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Journals as JSON lines (C2, issue item 2): read as they were written, and every fault by its line. */
class JournalFileTest {
    private static final CaseId ONE = CaseId.of("C-1");

    private static Validation<Seq<Diagnostic>, Map<CaseId, CaseJournal>> read(String text) {
        return JournalFile.read(SourceText.of("journal.jsonl", text));
    }

    private static String lines(Validation<Seq<Diagnostic>, ?> read) {
        return read.getError().map(Diagnostic::line).mkString("", "\n", "\n");
    }

    private static CaseJournal calls(String id, int calls) {
        LogCall[] commands = IntStream.rangeClosed(1, calls)
                .mapToObj(minute -> LogCall.of(SampleCase.call(minute)))
                .toArray(LogCall[]::new);
        return CaseJournal.of(CaseId.of(id), SampleCase.journal(commands).entries());
    }

    @Property(tries = 50)
    void journals_are_read_as_they_were_written_however_their_lines_are_mixed(
            @ForAll List<@IntRange(min = 0, max = 5) Integer> sizes, @ForAll long seed) {
        List<CaseJournal> journals = IntStream.range(0, Math.min(6, sizes.size()))
                .mapToObj(i -> calls("C-" + i, sizes.get(i)))
                .toList();
        List<String> lines = new ArrayList<>();
        journals.forEach(j -> j.entries().forEach(e -> lines.add(e.sequence() + " " + JournalFile.line(j.id(), e))));
        // by number first, so that each case keeps its order, and mixed otherwise
        lines.sort(Comparator.<String>comparingInt(line -> Integer.parseInt(line.substring(0, line.indexOf(' '))))
                .thenComparingLong(line -> line.hashCode() * seed));
        String text = lines.stream()
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .collect(Collectors.joining("\r\n"));

        assertEquals(
                journals.stream().collect(Collectors.toMap(CaseJournal::id, j -> j)),
                read(text).get());
        assertEquals(read(text), read(JournalFile.write(read(text).get().values())));
    }

    @Example
    void every_kind_of_event_is_read_as_it_was_written() {
        List<JournalEntry> entries = new ArrayList<>();
        SampleEvents.all().forEach((kind, entry) -> {
            if (!kind.startsWith("CaseOpened")) {
                entries.add(JournalEntry.of(
                        entries.size() + 2,
                        entry.event(),
                        entry.actor(),
                        entry.at(),
                        entry.cause(),
                        entry.correlation()));
            }
        });
        entries.add(0, calls("C-1", 0).entries().head());
        CaseJournal journal = CaseJournal.of(ONE, entries);

        assertEquals(
                Map.of(ONE, journal), read(JournalFile.write(List.of(journal))).get());
    }

    @Example
    void a_line_is_what_a_store_would_have() {
        CaseJournal journal = SampleCase.journal(SampleCase.track("PRODUCT_MISSING", SampleCase.MILK, true));

        assertEquals(
                "{\"case\":\"C-1\",\"sequence\":2,\"event\":{\"type\":\"IssueTracked\",\"tracked\":{\"issue\":"
                        + "\"PRODUCT_MISSING\",\"target\":{\"type\":\"ProductLineTarget\",\"delivery\":\"D-1\",\"line\":"
                        + "\"L-1\"}},\"primary\":true},\"actor\":{\"type\":\"AgentActor\",\"agent\":\"agent-12\"},"
                        + "\"at\":\"2026-11-02T08:31:00Z\"}",
                JournalFile.line(ONE, journal.entries().get(1)));
    }

    @Example
    void blank_lines_and_files_without_entries_are_fine() {
        assertEquals(Map.of(), read("").get());
        assertEquals(Map.of(), read("\n \n").get());
        assertEquals(
                Map.of(ONE, calls("C-1", 1)),
                read("\n" + JournalFile.write(List.of(calls("C-1", 1))).replace("\n", "\n\n"))
                        .get());
    }

    @Example
    void a_large_file_is_read_line_by_line() {
        Stream<String> lines = JournalFile.write(List.of(calls("C-1", 3))).lines();

        assertEquals(
                Map.of(ONE, calls("C-1", 3)),
                JournalFile.read("journal.jsonl", lines).get());
    }

    @Example
    void every_fault_of_a_file_is_named_by_its_line() {
        SourceText faulty = SourceText.resource(JournalFileTest.class, "faulty.jsonl");
        String expected =
                SourceText.resource(JournalFileTest.class, "faulty.txt").text();

        assertEquals(expected, lines(JournalFile.read(faulty)));
    }

    @Example
    void no_diagnostic_shows_what_people_wrote() {
        String line = JournalFile.line(ONE, calls("C-1", 0).entries().head());
        Stream<String> broken = IntStream.range(0, line.length())
                .boxed()
                .flatMap(cut -> Stream.of(
                        line.substring(0, cut),
                        line.substring(0, cut) + "xyz" + line.substring(cut),
                        line.substring(0, cut) + "\"" + line.substring(cut),
                        line.substring(0, cut) + line.substring(Math.min(line.length(), cut + 2))));

        broken.map(JournalFileTest::read).filter(Validation::isInvalid).forEach(read -> {
            String shown = lines(read);
            assertFalse(shown.contains("minna@"), shown);
            assertFalse(shown.contains("23125"), shown);
            assertFalse(shown.contains("The milk was"), shown);
        });
    }

    @Example
    void a_file_of_faults_only_is_not_read_to_its_end() {
        Seq<Diagnostic> faults = read("{\n".repeat(5_000)).getError();

        assertEquals(1_001, faults.size());
        assertEquals(
                "journal.jsonl:1001:1: error: the file has 1000 faults or more: nothing from this line on is read "
                        + "(mend those above, then look again) [journal.too-many-faults]",
                faults.last().line());
    }

    @Example
    void a_line_that_cannot_be_read_may_be_the_one_that_is_missing() {
        List<String> lines = JournalFile.write(List.of(calls("C-1", 3))).lines().collect(Collectors.toList());
        lines.set(1, "{");

        assertEquals(
                "journal.jsonl:2:2: error: the line ends within the object (write one object {…} a line) "
                        + "[journal.broken-line]\n",
                lines(read(String.join("\n", lines))));
        lines.remove(2);
        assertTrue(lines(read(String.join("\n", lines))).contains("entry 4 of case `C-1` follows entry 1, expected 2"));
    }
}
