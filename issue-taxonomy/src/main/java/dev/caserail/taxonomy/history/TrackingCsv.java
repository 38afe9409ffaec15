package dev.caserail.taxonomy.history;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.source.CsvLine;
import dev.caserail.taxonomy.source.CsvStream;
import dev.caserail.taxonomy.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Past tracking as CSV, one row per tracked issue. The rows of a case stand together and agree on what they say of the case;
 * a case without issue is one row whose {@code issue} is empty.
 *
 * <table>
 * <caption>Columns; those marked * must be there</caption>
 * <tr><th>column</th><th>content</th></tr>
 * <tr><td>{@code case}*</td><td>the case's reference</td></tr>
 * <tr><td>{@code opened_on}*</td><td>the day it was opened, {@code 2026-03-02}, in the desk's zone</td></tr>
 * <tr><td>{@code channel}*</td><td>such as {@code EMAIL}</td></tr>
 * <tr><td>{@code agent}</td><td>a pseudonym; may be empty</td></tr>
 * <tr><td>{@code closed}*</td><td>{@code true} or {@code false}</td></tr>
 * <tr><td>{@code request_open}</td><td>whether the customer still waited for something when praise was tracked: {@code true},
 *     {@code false} or nothing, which means {@code false}</td></tr>
 * <tr><td>{@code issue}*</td><td>the code that stands on the case</td></tr>
 * <tr><td>{@code level}*</td><td>of its target: {@code account}, {@code delivery} or {@code product}</td></tr>
 * <tr><td>{@code primary}</td><td>{@code true}, {@code false} or nothing, which means {@code false}</td></tr>
 * <tr><td>{@code corrected_from}</td><td>codes that stood there before, joined by {@code |}, oldest first</td></tr>
 * <tr><td>{@code tracked_on}</td><td>the day it was tracked; where empty, the day the case was opened</td></tr>
 * </table>
 *
 * <p>Files of any size are read in constant memory. A case of which one row is faulty is left out as a whole. That the rows
 * of a case stand apart is noticed while not more than {@value #REMEMBERED} other cases lie between them: the case counts
 * as it was above, and what comes later is left out; beyond that, it counts as two. A case has at most {@value #MOST_ISSUES} issues.
 */
public final class TrackingCsv {
    /** A day that is none. */
    public static final DiagnosticCode DATE = DiagnosticCode.of("history.date");

    /** A flag that is neither {@code true} nor {@code false}. */
    public static final DiagnosticCode FLAG = DiagnosticCode.of("history.flag");

    /** A level that is none of the three. */
    public static final DiagnosticCode UNKNOWN_LEVEL = DiagnosticCode.of("history.unknown-level");

    /** A row that names no case. */
    public static final DiagnosticCode NO_CASE = DiagnosticCode.of("history.no-case");

    /** Rows of a case that say different things of it. */
    public static final DiagnosticCode CONTRADICTION = DiagnosticCode.of("history.contradiction");

    /** A row without issue that has a level or the like, or stands beside others of its case. */
    public static final DiagnosticCode NO_ISSUE = DiagnosticCode.of("history.no-issue");

    /** A second primary issue on a case. */
    public static final DiagnosticCode SECOND_PRIMARY = DiagnosticCode.of("history.second-primary");

    /** Rows of a case that do not stand together. */
    public static final DiagnosticCode APART = DiagnosticCode.of("history.apart");

    /** More issues on a case than a case can be about. */
    public static final DiagnosticCode TOO_MANY = DiagnosticCode.of("history.too-many");

    /** How many issues a case may have. */
    public static final int MOST_ISSUES = 1_000;

    /** Across how many cases it is noticed that the rows of a case stand apart. */
    public static final int REMEMBERED = 10_000;

    static final List<String> COLUMNS = List.of(
            "case",
            "opened_on",
            "channel",
            "agent",
            "closed",
            "request_open",
            "issue",
            "level",
            "primary",
            "corrected_from",
            "tracked_on");

    private static final Set<String> REQUIRED = Set.of("case", "opened_on", "channel", "closed", "issue", "level");

    private TrackingCsv() {}

    /**
     * Reads a file.
     *
     * @param file the file; its path as given is its name in locations
     * @param cases takes each sound case as it is read; what it throws ends the reading and is thrown on
     * @param faults takes each fault as it is found
     * @return how many cases were handed over and left out
     */
    public static TrackingRead read(Path file, Consumer<TrackedCase> cases, Consumer<Diagnostic> faults) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in, cases, faults);
        } catch (IOException e) {
            faults.accept(Diagnostic.error(
                    SourceText.UNREADABLE,
                    FileLocation.of(file.toString(), 1, 1),
                    "the file cannot be read: " + SourceText.reason(e),
                    "check the path and its permissions"));
            return TrackingRead.of(0, 0, 0, false);
        }
    }

    /**
     * Reads bytes to their end; the caller closes the stream.
     *
     * @param name how locations call the file
     * @param in the bytes, UTF-8 with or without a byte order mark
     * @param cases takes each sound case as it is read; what it throws ends the reading and is thrown on
     * @param faults takes each fault as it is found
     * @return how many cases were handed over and left out
     */
    public static TrackingRead read(
            String name, InputStream in, Consumer<TrackedCase> cases, Consumer<Diagnostic> faults) {
        return read(CsvStream.of(name, in, COLUMNS), cases, faults);
    }

    /**
     * Reads characters to their end; the caller closes the reader.
     *
     * @param name how locations call the file
     * @param in the characters
     * @param cases takes each sound case as it is read; what it throws ends the reading and is thrown on
     * @param faults takes each fault as it is found
     * @return how many cases were handed over and left out
     */
    public static TrackingRead read(String name, Reader in, Consumer<TrackedCase> cases, Consumer<Diagnostic> faults) {
        return read(CsvStream.of(name, in, COLUMNS), cases, faults);
    }

    private static TrackingRead read(CsvStream file, Consumer<TrackedCase> cases, Consumer<Diagnostic> faults) {
        CaseRows rows = new CaseRows(cases, faults);
        List<Diagnostic> ended = file.read(REQUIRED, rows::add);
        ended.forEach(faults);
        return rows.end(ended.isEmpty());
    }

    /** {@return the header of a file that is written, with its line break} */
    public static String header() {
        return CsvLine.of(COLUMNS);
    }

    /**
     * Writes a case.
     *
     * @param written the case
     * @return its rows below {@link #header()}, each with its line break
     */
    public static String rows(TrackedCase written) {
        List<String> begin = List.of(
                written.reference().value(),
                written.openedOn().toString(),
                written.channel().value(),
                written.agent().map(AgentPseudonym::value).orElse(""),
                Boolean.toString(written.closed()),
                Boolean.toString(written.requestOpen()));
        return written.tracking().isEmpty()
                ? line(begin, List.of("", "", "", "", ""))
                : written.tracking().stream()
                        .map(tracking -> line(begin, cells(tracking)))
                        .collect(Collectors.joining());
    }

    private static String line(List<String> begin, List<String> end) {
        return CsvLine.of(Stream.concat(begin.stream(), end.stream()).toList());
    }

    private static List<String> cells(PastTracking tracking) {
        return List.of(
                tracking.issue().value(),
                tracking.level().name().toLowerCase(Locale.ROOT),
                Boolean.toString(tracking.primary()),
                tracking.correctedFrom().stream().map(IssueCode::value).collect(Collectors.joining("|")),
                tracking.trackedOn().toString());
    }
}
