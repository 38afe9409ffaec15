package dev.caserail.taxonomy.check;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import io.vavr.collection.Seq;
import java.util.function.Function;

/**
 * Looks at a whole taxonomy for what makes agents track the wrong issue. Loading finds what is wrong with single rows; this
 * finds what only all of them together show. Takes a time that grows with the number of issues, not with its square.
 * Immutable.
 */
public final class TaxonomyCheck {
    /** A warning: an issue or group has no label in a language that others have one in. */
    public static final DiagnosticCode LOCALE = DiagnosticCode.of("taxonomy.check.locale");

    /** Two issues whose labels are equal or differ by one slip: a warning within a group, a note across groups. */
    public static final DiagnosticCode NEAR_LABELS = DiagnosticCode.of("taxonomy.check.near-labels");

    /** A warning: a synonym of one issue is the label of another. */
    public static final DiagnosticCode SYNONYM = DiagnosticCode.of("taxonomy.check.synonym");

    /** An error: better alternatives, or successors, that lead back to where they began. */
    public static final DiagnosticCode CYCLE = DiagnosticCode.of("taxonomy.check.cycle");

    /** An error where a sentence or list names an issue that is not there; a warning where it is retired. */
    public static final DiagnosticCode REFERENCE = DiagnosticCode.of("taxonomy.check.reference");

    /** A note: the sentence on when not to track an issue that is not residual names no other one. */
    public static final DiagnosticCode NOT_WHEN = DiagnosticCode.of("taxonomy.check.not-when");

    /** A note: a group has one issue only. */
    public static final DiagnosticCode GROUP_OF_ONE = DiagnosticCode.of("taxonomy.check.group-of-one");

    /** A group with several residual issues, a warning; a level without any, a note. */
    public static final DiagnosticCode RESIDUAL = DiagnosticCode.of("taxonomy.check.residual");

    private final IssueTaxonomy taxonomy;

    private TaxonomyCheck(IssueTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /**
     * Takes a taxonomy.
     *
     * @param taxonomy the taxonomy
     * @return its check
     */
    public static TaxonomyCheck of(IssueTaxonomy taxonomy) {
        return new TaxonomyCheck(taxonomy);
    }

    /** {@return everything found, each at the code it is about} */
    public Seq<Diagnostic> findings() {
        return findings(code -> PathLocation.of(code.value()));
    }

    /**
     * Finds everything, and tells it at places of a file.
     *
     * @param places where the row of an issue stands
     * @return everything found, by file, line and column
     */
    public Seq<Diagnostic> findings(Function<IssueCode, Location> places) {
        Diagnostics found = new Diagnostics();
        new LabelFinder(taxonomy, places, found).find();
        new ReferenceFinder(taxonomy, places, found).find();
        new GroupFinder(taxonomy, places, found).find();
        return found.all();
    }
}
