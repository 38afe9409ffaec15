package dev.caserail.taxonomy.history;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.source.StreamedRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Puts the rows of a file together to cases, keeping one case at a time. */
final class CaseRows {
    private static final int CASE = 0;
    private static final int OPENED_ON = 1;
    private static final int CHANNEL = 2;
    private static final int AGENT = 3;
    private static final int CLOSED = 4;
    private static final int REQUEST_OPEN = 5;
    private static final int ISSUE = 6;
    private static final int LEVEL = 7;
    private static final int PRIMARY = 8;
    private static final int CORRECTED_FROM = 9;
    private static final int TRACKED_ON = 10;

    private final Consumer<TrackedCase> cases;
    private final Consumer<Diagnostic> faults;
    private final CellTexts<CaseReference> references = CellTexts.of(CaseReference::parse);
    private final CellTexts<LocalDate> days = CellTexts.of(CellTexts::day);
    private final CellTexts<ChannelName> channels = CellTexts.of(ChannelName::parse);
    private final CellTexts<AgentPseudonym> agents = CellTexts.of(AgentPseudonym::parse);
    private final CellTexts<IssueCode> codes = CellTexts.of(IssueCode::parse);
    private final CellTexts<IssueLevel> levels = CellTexts.of(CellTexts::level);
    private final CellTexts<Boolean> flags = CellTexts.of(CellTexts::flag);
    private final Map<String, Integer> recent = new RecentCases();

    private long rows;
    private long handedOver;
    private long leftOut;

    // the case that is being read
    private Optional<StreamedRow> first = Optional.empty();
    private String name = "";
    private Optional<TrackedCase> begun = Optional.empty();
    private final List<PastTracking> tracking = new ArrayList<>();
    private boolean faulty;
    private boolean untracked;
    private boolean primarySeen;

    CaseRows(Consumer<TrackedCase> cases, Consumer<Diagnostic> faults) {
        this.cases = cases;
        this.faults = faults;
    }

    /** Reads a row: of the case above it, or of a new one. */
    void add(StreamedRow row) {
        rows++;
        String named = row.text(CASE);
        boolean sameCase = first.isPresent() && (named.isEmpty() || named.equals(name));
        if (!sameCase) {
            finish();
            begin(row, named);
        }
        Optional<Diagnostic> broken = row.fault();
        if (broken.isPresent()) {
            fault(broken.get());
        } else if (named.isEmpty()) {
            fault(Diagnostic.error(
                    TrackingCsv.NO_CASE,
                    row.place(CASE),
                    "the row names no case, expected its reference in column `case`",
                    "repeat the reference in each row of the case"));
        } else {
            if (!sameCase) {
                begun = readCase(row);
            } else if (begun.isPresent()) {
                checkAgreement(row);
            }
            readIssue(row);
        }
    }

    /** Ends the file; where it could not be read to its end, the last case may lack rows, and is left out. */
    TrackingRead end(boolean complete) {
        faulty |= !complete;
        finish();
        return TrackingRead.of(handedOver, leftOut, rows, complete);
    }

    private void begin(StreamedRow row, String named) {
        first = Optional.of(row);
        name = named;
        begun = Optional.empty();
        tracking.clear();
        faulty = false;
        untracked = false;
        primarySeen = false;
        Integer earlier = named.isEmpty() ? null : recent.putIfAbsent(named, row.line());
        if (earlier != null) {
            fault(Diagnostic.error(
                    TrackingCsv.APART,
                    row.place(CASE),
                    "case " + Diagnostic.quoted(named) + " stands in line " + earlier
                            + " already, expected its rows together",
                    "sort the file by case"));
        }
    }

    private void finish() {
        if (first.isEmpty()) {
            return;
        }
        first = Optional.empty();
        if (faulty || begun.isEmpty()) {
            leftOut++;
        } else {
            handedOver++;
            cases.accept(tracking.isEmpty() ? begun.get() : begun.get().withTracking(tracking));
        }
    }

    private void fault(Diagnostic fault) {
        faulty = true;
        faults.accept(fault);
    }

    private void fault(DiagnosticCode code, FileLocation place, String message, String help) {
        fault(Diagnostic.error(code, place, message, help));
    }

    private <T> Optional<T> take(CellTexts<T> texts, StreamedRow row, int column) {
        return texts.read(row.text(column), () -> row.place(column), this::fault);
    }

    private <T> Optional<T> taken(CellTexts<T> texts, StreamedRow row, int column, T ifEmpty) {
        return row.text(column).isEmpty() ? Optional.of(ifEmpty) : take(texts, row, column);
    }

    private Optional<TrackedCase> readCase(StreamedRow row) {
        Optional<CaseReference> reference = take(references, row, CASE);
        Optional<LocalDate> openedOn = take(days, row, OPENED_ON);
        Optional<ChannelName> channel = take(channels, row, CHANNEL);
        Optional<AgentPseudonym> agent = row.text(AGENT).isEmpty() ? Optional.empty() : take(agents, row, AGENT);
        Optional<Boolean> closed = take(flags, row, CLOSED);
        Optional<Boolean> requestOpen = taken(flags, row, REQUEST_OPEN, false);
        return faulty
                ? Optional.empty()
                : Optional.of(TrackedCase.builder()
                        .reference(reference.orElseThrow())
                        .openedOn(openedOn.orElseThrow())
                        .channel(channel.orElseThrow())
                        .closed(closed.orElseThrow())
                        .agent(agent)
                        .requestOpen(requestOpen.orElseThrow())
                        .build());
    }

    /** What later rows say of the case is what the first one said. */
    private void checkAgreement(StreamedRow row) {
        StreamedRow above = first.orElseThrow();
        for (int column = OPENED_ON; column <= REQUEST_OPEN; column++) {
            if (!row.text(column).equals(above.text(column))) {
                fault(
                        TrackingCsv.CONTRADICTION,
                        row.place(column),
                        "`" + TrackingCsv.COLUMNS.get(column) + "` of case " + Diagnostic.quoted(name) + " is "
                                + Diagnostic.quoted(row.text(column)) + " here and "
                                + Diagnostic.quoted(above.text(column)) + " in line " + above.line(),
                        "say the same of a case in all its rows");
            }
        }
    }

    private void readIssue(StreamedRow row) {
        if (row.text(ISSUE).isEmpty()) {
            readUntracked(row);
            return;
        }
        if (untracked) {
            besideOthers(row);
        }
        Optional<IssueCode> issue = take(codes, row, ISSUE);
        Optional<IssueLevel> level = take(levels, row, LEVEL);
        Optional<Boolean> primary = taken(flags, row, PRIMARY, false);
        List<IssueCode> correctedFrom = readCodes(row);
        Optional<LocalDate> trackedOn =
                row.text(TRACKED_ON).isEmpty() ? begun.map(TrackedCase::openedOn) : take(days, row, TRACKED_ON);
        if (primary.orElse(false)) {
            if (primarySeen) {
                fault(
                        TrackingCsv.SECOND_PRIMARY,
                        row.place(PRIMARY),
                        "case " + Diagnostic.quoted(name) + " has a primary issue above, expected one at most",
                        "keep the one that the case is mainly about");
            }
            primarySeen = true;
        }
        if (tracking.size() == TrackingCsv.MOST_ISSUES && !faulty) {
            fault(
                    TrackingCsv.TOO_MANY,
                    row.start(),
                    "case " + Diagnostic.quoted(name) + " has more than " + TrackingCsv.MOST_ISSUES + " issues",
                    "check column `case`");
        }
        if (!faulty) {
            tracking.add(PastTracking.builder()
                    .issue(issue.orElseThrow())
                    .level(level.orElseThrow())
                    .trackedOn(trackedOn.orElseThrow())
                    .addAllCorrectedFrom(correctedFrom)
                    .primary(primary.orElseThrow())
                    .build());
        }
    }

    /** A row that says that nothing was tracked: it is the only one of its case, and says no more. */
    private void readUntracked(StreamedRow row) {
        if (!tracking.isEmpty() || untracked) {
            besideOthers(row);
        }
        untracked = true;
        for (int column = LEVEL; column <= TRACKED_ON; column++) {
            String text = row.text(column);
            if (!text.isEmpty() && !(column == PRIMARY && text.equals("false"))) {
                fault(
                        TrackingCsv.NO_ISSUE,
                        row.place(column),
                        "`" + TrackingCsv.COLUMNS.get(column) + "` is " + Diagnostic.quoted(text)
                                + " where there is no issue, expected nothing",
                        "fill in the issue, or empty the other cells");
            }
        }
    }

    private void besideOthers(StreamedRow row) {
        fault(
                TrackingCsv.NO_ISSUE,
                row.place(ISSUE),
                "case " + Diagnostic.quoted(name) + " has a row without issue beside others",
                "leave out the row without issue");
    }

    private List<IssueCode> readCodes(StreamedRow row) {
        String text = row.text(CORRECTED_FROM);
        if (text.isEmpty()) {
            return List.of();
        }
        List<IssueCode> read = new ArrayList<>();
        int offset = 0;
        for (String part : text.split("\\|", -1)) {
            int at = offset + part.length() - part.stripLeading().length();
            codes.read(part.strip(), () -> row.place(CORRECTED_FROM, at), this::fault)
                    .ifPresent(read::add);
            offset += part.length() + 1;
        }
        return read;
    }

    /** The lines of the cases that were read last. */
    private static final class RecentCases extends LinkedHashMap<String, Integer> {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > TrackingCsv.REMEMBERED + 1;
        }
    }
}
