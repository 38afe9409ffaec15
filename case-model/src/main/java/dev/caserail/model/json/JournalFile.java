package dev.caserail.model.json;

import dev.caserail.model.CaseJournal;
import dev.caserail.model.event.CaseOpening;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Journals of any number of cases as JSON lines, one entry a line with its case, in the form in which entries are stored (C2):
 *
 * <pre>{@code
 * {"case":"C-1","sequence":1,"event":{"type":"CaseOpened",…},"actor":{"type":"AutomationActor",…},"at":"2026-11-02T08:30:00Z"}
 * {"case":"C-2","sequence":1,"event":{"type":"CaseOpened",…},"actor":{"type":"AutomationActor",…},"at":"2026-11-02T08:31:00Z"}
 * {"case":"C-1","sequence":2,"event":{"type":"CaseAssigned","to":"agent-12"},"actor":{"type":"AgentActor","agent":"agent-12"},"at":"2026-11-02T08:32:00Z"}
 * }</pre>
 *
 * <p>The entries of one case stand in their order, those of several cases may be mixed. Blank lines are passed over. Reading finds
 * every fault of the file; diagnostics show no texts and no contact data.
 */
public final class JournalFile {
    /** A line that is no JSON object. */
    public static final DiagnosticCode BROKEN_LINE = DiagnosticCode.of("journal.broken-line");

    /** An attribute that is missing, unknown, or has a value it does not take. */
    public static final DiagnosticCode BAD_ATTRIBUTE = DiagnosticCode.of("journal.bad-attribute");

    /** An event, actor or cause of a type that there is not. */
    public static final DiagnosticCode UNKNOWN_TYPE = DiagnosticCode.of("journal.unknown-type");

    /** A file with so many faults that its rest is not read. */
    public static final DiagnosticCode TOO_MANY_FAULTS = DiagnosticCode.of("journal.too-many-faults");

    private static final int MOST_FAULTS = 1_000;

    private final Diagnostics faults = new Diagnostics();
    private final Map<CaseId, Entries> cases = new LinkedHashMap<>();
    private final String name;
    /** Lines of which even the case is unknown: they may be the entries that others miss. */
    private int unreadable;

    private JournalFile(String name) {
        this.name = name;
    }

    /** The entries of one case as far as they are read. */
    private static final class Entries {
        final List<JournalEntry> read = new ArrayList<>();
        final Map<Long, Integer> lines = new LinkedHashMap<>();
        long last;
        int unreadableBefore;
    }

    /**
     * Reads a file.
     *
     * @param source the file
     * @return the journals in the order in which the file begins them, or every fault by line and column
     */
    public static Validation<Seq<Diagnostic>, Map<CaseId, CaseJournal>> read(SourceText source) {
        return read(source.name(), IntStream.rangeClosed(1, source.lineCount()).mapToObj(source::line));
    }

    /**
     * Reads lines one by one, for a file that is larger than a {@link SourceText} may be.
     *
     * @param name how people call the file, used in locations
     * @param lines its lines, of which at most one is held at a time; the caller closes the stream
     * @return the journals in the order in which the lines begin them, or every fault by line and column
     */
    public static Validation<Seq<Diagnostic>, Map<CaseId, CaseJournal>> read(String name, Stream<String> lines) {
        JournalFile file = new JournalFile(name);
        Iterator<String> all = lines.iterator();
        for (int number = 1; all.hasNext(); number++) {
            String text = all.next();
            if (file.faults.errorCount() >= MOST_FAULTS) {
                file.faults.error(
                        TOO_MANY_FAULTS,
                        FileLocation.of(name, number, 1),
                        "the file has " + MOST_FAULTS + " faults or more: nothing from this line on is read",
                        "mend those above, then look again");
                break;
            }
            if (!text.isBlank()) {
                file.take(number, new JournalLine(name, number, text, file.faults));
            }
        }
        return file.faults.validation(file::journals);
    }

    /**
     * Writes journals, one after the other. Reading the text gives equal journals.
     *
     * @param journals the journals
     * @return the file's text, with line feeds
     */
    public static String write(Iterable<CaseJournal> journals) {
        StringBuilder out = new StringBuilder();
        try {
            write(journals, out);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be written", e);
        }
        return out.toString();
    }

    /**
     * Writes journals, one after the other.
     *
     * @param journals the journals
     * @param out takes the text, with line feeds
     * @throws IOException if it does not take it
     */
    public static void write(Iterable<CaseJournal> journals, Appendable out) throws IOException {
        for (CaseJournal journal : journals) {
            for (JournalEntry entry : journal.entries()) {
                out.append(line(journal.id(), entry)).append('\n');
            }
        }
    }

    /**
     * Writes one entry, for a file that grows as things happen.
     *
     * @param id its case
     * @param entry the entry
     * @return the line, without a line feed
     */
    public static String line(CaseId id, JournalEntry entry) {
        return JournalLine.write(id, entry);
    }

    private void take(int number, JournalLine line) {
        line.read();
        if (line.id().isEmpty() || line.sequence().isEmpty()) {
            unreadable++;
            return;
        }
        CaseId id = line.id().get();
        long sequence = line.sequence().get();
        Entries entries = cases.computeIfAbsent(id, any -> new Entries());
        Integer earlier = entries.lines.putIfAbsent(sequence, number);
        if (earlier != null) {
            line.fault(
                    CaseJournal.SEQUENCE,
                    "sequence",
                    "entry " + sequence + " of case `" + id.value() + "` stands in line " + earlier + " already",
                    "delete one of them");
            return;
        }
        checkOrder(line, id, sequence, entries);
        entries.last = Math.max(entries.last, sequence);
        entries.unreadableBefore = unreadable;
        line.entry().ifPresent(entry -> {
            checkOpening(line, id, entry);
            entries.read.add(entry);
        });
    }

    private void checkOrder(JournalLine line, CaseId id, long sequence, Entries entries) {
        long missing = sequence - entries.last - 1;
        if (missing < 0) {
            line.fault(
                    CaseJournal.SEQUENCE,
                    "sequence",
                    "entry " + sequence + " of case `" + id.value() + "` stands after entry " + entries.last,
                    "put the entries of a case in their order");
        } else if (missing > unreadable - entries.unreadableBefore) {
            line.fault(
                    CaseJournal.SEQUENCE,
                    "sequence",
                    entries.last == 0
                            ? "the first entry of case `" + id.value() + "` has number " + sequence + ", expected 1"
                            : "entry " + sequence + " of case `" + id.value() + "` follows entry " + entries.last
                                    + ", expected " + (entries.last + 1),
                    "restore the missing entries");
        }
    }

    private static void checkOpening(JournalLine line, CaseId id, JournalEntry entry) {
        boolean opens = entry.event() instanceof CaseOpening;
        if (opens != (entry.sequence() == 1)) {
            line.fault(
                    CaseJournal.OPENING,
                    "event",
                    opens
                            ? "entry " + entry.sequence() + " opens case `" + id.value() + "` again"
                            : "the first event of case `" + id.value() + "` does not open it",
                    "begin a case with CaseOpened or CaseOpenedBySplit, and have neither later");
        }
    }

    private Map<CaseId, CaseJournal> journals() {
        Map<CaseId, CaseJournal> journals = new LinkedHashMap<>();
        cases.forEach((id, entries) -> journals.put(id, CaseJournal.of(id, entries.read)));
        return Collections.unmodifiableMap(journals);
    }

    @Override
    public String toString() {
        return name + " (" + cases.size() + " cases)";
    }
}
