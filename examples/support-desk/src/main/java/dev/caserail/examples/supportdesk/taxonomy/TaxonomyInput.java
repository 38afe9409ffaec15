package dev.caserail.examples.supportdesk.taxonomy;

import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.io.TaxonomyFiles;
import dev.caserail.taxonomy.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The taxonomy that a command holds tracking against: the reference, unless files are named. */
final class TaxonomyInput {
    @Option(
            names = "--taxonomy",
            paramLabel = "FILE",
            description = "the issues (CSV; default: the reference taxonomy of 96 issues)")
    private @Nullable Path taxonomy;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "how the columns of --taxonomy become ours: CSV with field,from,theirs,ours")
    private @Nullable Path mapping;

    @Option(
            names = "--groups",
            paramLabel = "FILE",
            description = "what people call the groups: CSV with level,group,label_xx")
    private @Nullable Path groups;

    TaxonomyInput() {}

    /** Reads the taxonomy; every fault of every file is added. */
    Optional<IssueTaxonomy> load(Diagnostics faults) {
        if (taxonomy == null) {
            if (mapping != null || groups != null) {
                faults.add(TaxonomyCommand.fault(
                        "`--mapping` and `--groups` need a taxonomy", "name its file with `--taxonomy`"));
                return Optional.empty();
            }
            return Optional.of(ReferenceTaxonomy.load());
        }
        int before = faults.errorCount();
        TaxonomyFiles files = TaxonomyFiles.of(String.valueOf(taxonomy.getFileName()), read(taxonomy, faults));
        if (mapping != null) {
            files = files.withMapping(read(mapping, faults));
        }
        if (groups != null) {
            files = files.withGroups(read(groups, faults));
        }
        return faults.errorCount() > before
                ? Optional.empty()
                : faults.take(files.load()).map(checked -> checked.value());
    }

    /** The file that a path leads to, by whatever way. */
    static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    /** Reads a file; where it cannot be read, that is added, and the text is empty. */
    static SourceText read(Path file, Diagnostics faults) {
        return faults.take(SourceText.read(file)).orElseGet(() -> SourceText.of(file.toString(), ""));
    }
}
