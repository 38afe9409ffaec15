package dev.caserail.taxonomy.io;

import dev.caserail.taxonomy.GroupDefinition;
import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.check.TaxonomyCheck;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.source.CsvTable;
import dev.caserail.taxonomy.source.SourceText;
import dev.caserail.taxonomy.version.TaxonomyVersion;
import dev.caserail.taxonomy.version.VersionCheck;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files a taxonomy is read from: its issues, the labels of its groups, and the mapping for a file of another layout.
 *
 * <pre>{@code
 * TaxonomyFiles.of("desk/7", SourceText.of("issues.csv", issues))
 *         .withGroups(SourceText.of("groups.csv", groups))
 *         .load();
 * }</pre>
 *
 * Nothing is half-loaded: where a file has a fault, all faults of all files are told and there is no taxonomy. Immutable.
 */
public final class TaxonomyFiles {
    private final String version;
    private final SourceText issues;
    private final Optional<SourceText> groups;
    private final Optional<SourceText> mapping;

    private TaxonomyFiles(
            String version, SourceText issues, Optional<SourceText> groups, Optional<SourceText> mapping) {
        this.version = version;
        this.issues = issues;
        this.groups = groups;
        this.mapping = mapping;
    }

    /**
     * Begins with the issues.
     *
     * @param version name and version of the taxonomy
     * @param issues the file of issues, in the layout of {@link TaxonomyCsv} unless there is a mapping
     * @return the files
     */
    public static TaxonomyFiles of(String version, SourceText issues) {
        return new TaxonomyFiles(version, issues, Optional.empty(), Optional.empty());
    }

    /**
     * Adds what people call the groups.
     *
     * @param file a file in the layout of {@link GroupsCsv}
     * @return the files with this one
     */
    public TaxonomyFiles withGroups(SourceText file) {
        return new TaxonomyFiles(version, issues, Optional.of(file), mapping);
    }

    /**
     * Adds how the columns of the issues become ours.
     *
     * @param file a file in the layout of {@link TaxonomyMapping}
     * @return the files with this one
     */
    public TaxonomyFiles withMapping(SourceText file) {
        return new TaxonomyFiles(version, issues, groups, Optional.of(file));
    }

    /**
     * Reads the taxonomy.
     *
     * @return the taxonomy, or every fault of every file by line and column
     */
    public Validation<Seq<Diagnostic>, Checked<IssueTaxonomy>> load() {
        return new Loading().taxonomy();
    }

    /**
     * Reads the taxonomy and looks at how good it is, too ({@link TaxonomyCheck}).
     *
     * @return every fault of every file; where there is none, what was found about the taxonomy, at the code it is about
     */
    public Seq<Diagnostic> check() {
        Loading loading = new Loading();
        Validation<Seq<Diagnostic>, Checked<IssueTaxonomy>> loaded = loading.taxonomy();
        if (loaded.isInvalid()) {
            return loaded.getError();
        }
        Diagnostics all = new Diagnostics();
        all.addAll(loaded.get().remarks());
        all.addAll(TaxonomyCheck.of(loaded.get().value()).findings(loading::place));
        return all.all();
    }

    /**
     * Reads the taxonomy and looks whether it keeps the codes of the version before it ({@link VersionCheck}).
     *
     * @param before the version before it
     * @param from the first day on which the taxonomy of these files holds, in the desk's zone
     * @return every fault of every file; where there is none, what was found, at the code it is about, or at the start of the
     *     file of issues for a code that it does not have
     */
    public Seq<Diagnostic> checkAgainst(IssueTaxonomy before, LocalDate from) {
        Loading loading = new Loading();
        Validation<Seq<Diagnostic>, Checked<IssueTaxonomy>> loaded = loading.taxonomy();
        if (loaded.isInvalid()) {
            return loaded.getError();
        }
        return VersionCheck.of(before, TaxonomyVersion.of(from, loaded.get().value()))
                .findings(code -> loading.places.getOrDefault(code, issues.start()));
    }

    /** One pass over the files. */
    private final class Loading {
        private final Diagnostics faults = new Diagnostics();
        private final Map<IssueCode, Location> places = new LinkedHashMap<>();

        Validation<Seq<Diagnostic>, Checked<IssueTaxonomy>> taxonomy() {
            List<GroupDefinition> mapped = List.of();
            List<Issue> read = List.of();
            Optional<IssueSheet> sheet;
            if (mapping.isPresent()) {
                Optional<MappedSheet> made =
                        faults.take(TaxonomyMapping.load(mapping.get())).flatMap(m -> m.sheet(issues, faults));
                sheet = made.map(MappedSheet::sheet);
                mapped = made.map(MappedSheet::groups).orElse(List.of());
            } else {
                sheet = IssueSheet.of(CsvTable.parseCommented(issues, faults), faults);
            }
            if (sheet.isPresent()) {
                IssueReader reader = new IssueReader(sheet.get(), faults);
                read = reader.read();
                places.putAll(reader.places());
            }
            // the groups of issues that could not be read are not known
            List<Issue> known = faults.hasErrors() ? List.of() : read;
            List<GroupDefinition> labelled =
                    groups.map(file -> GroupsCsv.read(file, known, faults)).orElse(mapped);
            List<Issue> all = read;
            return faults.outcome(() -> IssueTaxonomy.of(version, all, labelled));
        }

        Location place(IssueCode code) {
            return places.getOrDefault(code, PathLocation.of(code.value()));
        }
    }
}
