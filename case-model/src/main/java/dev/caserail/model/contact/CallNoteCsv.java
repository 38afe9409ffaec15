package dev.caserail.model.contact;

import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvRow;
import dev.caserail.taxonomy.source.CsvTable;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads which topics of calls a desk holds to be delicate, one issue or group of issues a row, and finds every fault of
 * the file at once.
 *
 * <p>Columns: {@code topic} (what people call it), {@code kind} ({@code issue} or {@code group}), {@code code} (of the
 * taxonomy). A group stands for all issues of that name, on every level. An issue that several rows name keeps the topic
 * of the first. Lines that begin with {@code #} above the header are comments. A file without rows is a desk without
 * delicate topics.
 */
public final class CallNoteCsv {
    /** A row without a topic. */
    public static final DiagnosticCode MISSING_TOPIC = DiagnosticCode.of("callnote.missing-topic");

    /** A kind that is neither issue nor group. */
    public static final DiagnosticCode UNKNOWN_KIND = DiagnosticCode.of("callnote.unknown-kind");

    /** An issue or a group that the taxonomy does not have. */
    public static final DiagnosticCode UNKNOWN_CODE = DiagnosticCode.of("callnote.unknown-code");

    /** The same issue or group in two rows. */
    public static final DiagnosticCode DUPLICATE = DiagnosticCode.of("callnote.duplicate");

    private static final String TOPIC = "topic";
    private static final String KIND = "kind";
    private static final String CODE = "code";
    private static final List<String> KINDS = List.of("issue", "group");

    private final IssueTaxonomy taxonomy;
    private final Diagnostics faults;
    private final Map<IssueCode, String> delicate = new LinkedHashMap<>();
    private final Map<String, FileLocation> places = new LinkedHashMap<>();

    private CallNoteCsv(IssueTaxonomy taxonomy, Diagnostics faults) {
        this.taxonomy = taxonomy;
        this.faults = faults;
    }

    /**
     * Reads a policy.
     *
     * @param source the file
     * @param taxonomy the taxonomy its codes are of
     * @return the policy, or every fault of the file by line and column
     */
    public static Validation<Seq<Diagnostic>, CallNotePolicy> load(SourceText source, IssueTaxonomy taxonomy) {
        Diagnostics faults = new Diagnostics();
        CallNoteCsv reader = new CallNoteCsv(taxonomy, faults);
        CsvTable table = CsvTable.parseCommented(source, faults);
        if (!table.header().isEmpty()) {
            Set<String> columns = new LinkedHashSet<>(List.of(TOPIC, KIND, CODE));
            table.checkColumns(columns, Set.of(), faults);
            if (columns.stream().allMatch(table::has)) {
                table.rows().forEach(reader::read);
            }
        }
        return faults.validation(() -> CallNotePolicy.of(reader.delicate));
    }

    private void read(CsvRow row) {
        CsvCell topic = row.cell(TOPIC);
        CsvCell kind = row.cell(KIND);
        CsvCell code = row.cell(CODE);
        if (topic.blank()) {
            faults.error(MISSING_TOPIC, topic.location(), "`topic` is empty, expected what the desk calls the topic");
        }
        if (!KINDS.contains(kind.trimmed())) {
            faults.error(
                    UNKNOWN_KIND,
                    kind.location(),
                    "unknown kind " + Diagnostic.quoted(kind.trimmed()) + ", expected one of "
                            + String.join(", ", KINDS),
                    NearName.hint(kind.trimmed(), KINDS));
            return;
        }
        FileLocation earlier = places.putIfAbsent(kind.trimmed() + " " + code.trimmed(), code.location());
        if (earlier != null) {
            faults.error(
                    DUPLICATE,
                    code.location(),
                    kind.trimmed() + " " + Diagnostic.quoted(code.trimmed()) + " stands at " + earlier.text()
                            + " already");
            return;
        }
        List<Issue> issues = find(kind.trimmed(), code.trimmed());
        if (issues.isEmpty()) {
            faults.error(
                    UNKNOWN_CODE,
                    code.location(),
                    "the taxonomy has no " + kind.trimmed() + " " + Diagnostic.quoted(code.trimmed()),
                    NearName.hint(code.trimmed(), known(kind.trimmed())));
        }
        issues.forEach(issue -> delicate.putIfAbsent(issue.code(), topic.trimmed()));
    }

    private List<Issue> find(String kind, String code) {
        return taxonomy.issues().stream()
                .filter(issue -> name(kind, issue).equals(code))
                .toList();
    }

    private List<String> known(String kind) {
        return taxonomy.issues().stream()
                .map(issue -> name(kind, issue))
                .distinct()
                .toList();
    }

    private static String name(String kind, Issue issue) {
        return kind.equals("issue") ? issue.code().value() : issue.group().value();
    }
}
