package dev.caserail.examples.supportdesk.taxonomy;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.Severity;
import dev.caserail.taxonomy.io.TaxonomyFiles;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import dev.caserail.taxonomy.migration.MigrationMapping;
import dev.caserail.taxonomy.migration.MigrationMappingCsv;
import dev.caserail.taxonomy.source.SourceText;
import dev.caserail.taxonomy.version.ChangeKind;
import dev.caserail.taxonomy.version.GroupChange;
import dev.caserail.taxonomy.version.IssueChange;
import dev.caserail.taxonomy.version.TaxonomyDiff;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a version of a taxonomy changed, and whether past tracking still means what it did. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Tells what differs between two versions of a taxonomy, issue by issue, and what that does to figures: wording,",
            "advice, counts, or breaks; and whether a code vanished, moved to another level or is used again."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:nothing differs",
            "1:something differs, and past tracking means what it did",
            "2:a file is faulty or cannot be read or written",
            "3:past tracking does not mean what it did: a code vanished, moved to another level or is used again"
        })
public final class DiffCommand implements Callable<Integer> {
    private static final int DIFFERS = 1;
    private static final int FAULTY = 2;
    private static final int BREAKS = 3;

    @Parameters(index = "0", paramLabel = "OLD", description = "the issues of the older version (CSV)")
    private Path old;

    @Parameters(index = "1", paramLabel = "NEW", description = "the issues of the newer version (CSV)")
    private Path now;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "how the columns of both files become ours: CSV with field,from,theirs,ours")
    private @Nullable Path mapping;

    @Option(names = "--old-groups", paramLabel = "FILE", description = "what people called the groups (CSV)")
    private @Nullable Path oldGroups;

    @Option(names = "--new-groups", paramLabel = "FILE", description = "what people call the groups (CSV)")
    private @Nullable Path newGroups;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = OnDay.class,
            description =
                    "the first day of NEW, such as 2026-01-01: what retired before must not come back (default: today)")
    private @Nullable LocalDate from;

    @Option(
            names = "--propose",
            paramLabel = "FILE",
            description = {
                "writes what became of the retired issues of NEW, as their successors say it: a mapping for",
                "`taxonomy migrate`, to be completed by hand; a file that is there already is not touched"
            })
    private @Nullable Path propose;

    @Option(names = "--json", description = "writes one JSON object: diff, findings")
    private boolean json;

    @Spec
    private CommandSpec spec;

    /** Makes the command; picocli fills it. */
    @SuppressWarnings("NullAway.Init")
    public DiffCommand() {}

    @Override
    public Integer call() {
        PrintWriter errors = spec.commandLine().getErr();
        Diagnostics faults = new Diagnostics();
        Optional<TaxonomyFiles> oldFiles = files(old, oldGroups, faults);
        Optional<TaxonomyFiles> newFiles = files(now, newGroups, faults);
        Optional<IssueTaxonomy> before = oldFiles.flatMap(files -> load(files, faults));
        Optional<IssueTaxonomy> after = newFiles.flatMap(files -> load(files, faults));
        faults.all().forEach(fault -> errors.println(fault.line()));
        if (before.isEmpty() || after.isEmpty()) {
            return FAULTY;
        }
        TaxonomyDiff diff = TaxonomyDiff.of(before.get(), after.get());
        Seq<Diagnostic> findings = newFiles.orElseThrow()
                .checkAgainst(before.get(), from == null ? LocalDate.now(ZoneId.systemDefault()) : from);
        if (propose != null && !propose(propose, after.get())) {
            return FAULTY;
        }
        print(diff, findings);
        if (findings.exists(found -> found.severity() == Severity.ERROR)) {
            return BREAKS;
        }
        return diff.empty() ? 0 : DIFFERS;
    }

    /** The files of a version; empty if one of them cannot be read. */
    private Optional<TaxonomyFiles> files(Path issues, @Nullable Path groups, Diagnostics faults) {
        int before = faults.errorCount();
        TaxonomyFiles files = TaxonomyFiles.of(issues.toString(), TaxonomyInput.read(issues, faults));
        if (mapping != null) {
            files = files.withMapping(TaxonomyInput.read(mapping, faults));
        }
        if (groups != null) {
            files = files.withGroups(TaxonomyInput.read(groups, faults));
        }
        return faults.errorCount() > before ? Optional.empty() : Optional.of(files);
    }

    private static Optional<IssueTaxonomy> load(TaxonomyFiles files, Diagnostics faults) {
        return faults.take(files.load()).map(checked -> {
            faults.addAll(checked.remarks());
            return checked.value();
        });
    }

    /** Writes a proposal, but not over what somebody completed. */
    private boolean propose(Path file, IssueTaxonomy after) {
        PrintWriter errors = spec.commandLine().getErr();
        if (Files.exists(file)) {
            errors.println(TaxonomyCommand.fault("`" + file + "` is there already", "give another file for `--propose`")
                    .line());
            return false;
        }
        try (Destination out = Destination.of(file, Writer.nullWriter())) {
            out.write(MigrationMappingCsv.write(MigrationMapping.of(after)));
            out.finish();
            out.keep();
            return true;
        } catch (IOException e) {
            errors.println("error: " + file + " cannot be written: " + SourceText.reason(e));
            return false;
        }
    }

    private void print(TaxonomyDiff diff, Seq<Diagnostic> findings) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("diff", diff);
            all.put("findings", findings.asJava());
            try {
                out.println(CaserailJsonModule.mapper().writeValueAsString(all));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a comparison has no JSON form", e);
            }
            return;
        }
        out.println(diff.before() + " -> " + diff.after());
        for (IssueChange change : diff.issues()) {
            out.println(change.line() + ": " + lower(change.weight()));
            change.fields().forEach(field -> out.println("  " + field.line()));
        }
        for (GroupChange change : diff.groups()) {
            out.println("group " + change.group().value() + " of level " + lower(change.level()) + " ("
                    + change.locale().toLanguageTag() + "): "
                    + change.before().map(label -> "`" + label + "`").orElse("nothing") + " -> "
                    + change.after().map(label -> "`" + label + "`").orElse("nothing"));
        }
        findings.forEach(found -> out.println(found.line()));
        out.println(diff.empty() ? "nothing differs" : summary(diff));
    }

    private static String summary(TaxonomyDiff diff) {
        return Arrays.stream(ChangeKind.values())
                .filter(kind -> !diff.issues(kind).isEmpty())
                .map(kind -> diff.issues(kind).size() + " " + lower(kind))
                .collect(Collectors.joining(
                        ", ",
                        "issues: ",
                        diff.groups().isEmpty()
                                ? ""
                                : "; groups: " + diff.groups().size() + " labels"));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
