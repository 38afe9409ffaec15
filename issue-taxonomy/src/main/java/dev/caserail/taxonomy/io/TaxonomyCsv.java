package dev.caserail.taxonomy.io;

import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.source.CsvTable;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * Reads a taxonomy from CSV, one issue a row, and finds every fault of the file at once.
 *
 * <p>Columns: {@code code}, {@code level}, {@code group}, one {@code label_xx} per language (at least one),
 * {@code use_when}, {@code not_when}, {@code discouraged} ({@code true} or {@code false}), {@code discouraged_reason},
 * {@code better_alternatives} (codes joined by {@code |}), {@code default_skill}, {@code skill_mode}; and, where the desk
 * wants them, {@code kind} ({@code residual} or {@code praise}), {@code synonyms_xx} (joined by {@code |}),
 * {@code valid_from}, {@code retired_on} (dates such as {@code 2026-03-01}) and {@code successors} (codes joined by
 * {@code |}). In {@code not_when}, a word with underscores, or one in capitals after a colon, names another issue and must
 * exist.
 *
 * <p>Lines that begin with {@code #} above the header are comments. What is checked, each with its place: the form of the
 * file ({@link CsvTable}), and the codes declared here. {@link TaxonomyFiles} reads labels of groups beside it, and files
 * of other layouts.
 */
public final class TaxonomyCsv {
    /** Two rows with one code. */
    public static final DiagnosticCode DUPLICATE_CODE = DiagnosticCode.of("taxonomy.duplicate-code");

    /** A file without an issue. */
    public static final DiagnosticCode NO_ISSUES = DiagnosticCode.of("taxonomy.no-issues");

    /** A level that is none of the three. */
    public static final DiagnosticCode UNKNOWN_LEVEL = DiagnosticCode.of("taxonomy.unknown-level");

    /** No label in a language that other issues have one in. */
    public static final DiagnosticCode MISSING_LABEL = DiagnosticCode.of("taxonomy.missing-label");

    /** No column {@code label_xx} at all, one whose xx is no language, or two of one language. */
    public static final DiagnosticCode LABEL_COLUMN = DiagnosticCode.of("taxonomy.label-column");

    /** No definition. */
    public static final DiagnosticCode MISSING_DEFINITION = DiagnosticCode.of("taxonomy.missing-definition");

    /** {@code not_when} names an issue that the file does not have, or the issue itself. */
    public static final DiagnosticCode NOT_WHEN_REFERENCE = DiagnosticCode.of("taxonomy.not-when-reference");

    /** {@code discouraged} is neither {@code true} nor {@code false}. */
    public static final DiagnosticCode NOT_A_FLAG = DiagnosticCode.of("taxonomy.not-a-flag");

    /** A discouraged issue without a reason or alternative, or one of these on an issue that is not discouraged. */
    public static final DiagnosticCode DISCOURAGEMENT = DiagnosticCode.of("taxonomy.discouragement");

    /** An alternative that the file does not have. */
    public static final DiagnosticCode UNKNOWN_ALTERNATIVE = DiagnosticCode.of("taxonomy.unknown-alternative");

    /** An alternative that is itself discouraged, the issue itself, or named twice. */
    public static final DiagnosticCode POOR_ALTERNATIVE = DiagnosticCode.of("taxonomy.poor-alternative");

    /** A default skill without a mode, a mode without a skill, or a mode that is none. */
    public static final DiagnosticCode SKILL_MODE = DiagnosticCode.of("taxonomy.skill-mode");

    /** A kind that is none. */
    public static final DiagnosticCode UNKNOWN_KIND = DiagnosticCode.of("taxonomy.unknown-kind");

    /** A day that is none, or an issue that retires before its first day. */
    public static final DiagnosticCode DATE = DiagnosticCode.of("taxonomy.date");

    /** Successors of an issue that is not retired; one that the file does not have, the issue itself, or named twice. */
    public static final DiagnosticCode SUCCESSOR = DiagnosticCode.of("taxonomy.successor");

    private TaxonomyCsv() {}

    /**
     * Reads a taxonomy.
     *
     * @param version name and version of the taxonomy
     * @param source the file
     * @return the taxonomy, or every fault of the file by line and column
     */
    public static Validation<Seq<Diagnostic>, Checked<IssueTaxonomy>> load(String version, SourceText source) {
        return TaxonomyFiles.of(version, source).load();
    }
}
