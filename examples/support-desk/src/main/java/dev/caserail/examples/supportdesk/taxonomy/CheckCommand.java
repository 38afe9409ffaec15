package dev.caserail.examples.supportdesk.taxonomy;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.Severity;
import dev.caserail.taxonomy.io.TaxonomyFiles;
import io.vavr.collection.Seq;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a taxonomy and tells every fault of its files; where there is none, what makes agents track the wrong issue. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Reads a taxonomy and names every fault of its files, with its place; where there is none, what makes agents track",
            "the wrong issue: labels that hardly differ, references that lead nowhere or in a circle, groups of one issue …"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:there is no fault and no finding is an error",
            "1:a finding is an error",
            "2:a file is faulty or cannot be read"
        })
public final class CheckCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE", description = "the issues (CSV)")
    private Path file;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "how the columns of FILE become ours: CSV with field,from,theirs,ours")
    private @Nullable Path mapping;

    @Option(
            names = "--groups",
            paramLabel = "FILE",
            description = "what people call the groups: CSV with level,group,label_xx")
    private @Nullable Path groups;

    @Spec
    private CommandSpec spec;

    /** Makes the command; picocli fills it. */
    @SuppressWarnings("NullAway.Init")
    public CheckCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Diagnostics unreadable = new Diagnostics();
        TaxonomyFiles files =
                TaxonomyFiles.of(String.valueOf(file.getFileName()), TaxonomyInput.read(file, unreadable));
        if (mapping != null) {
            files = files.withMapping(TaxonomyInput.read(mapping, unreadable));
        }
        if (groups != null) {
            files = files.withGroups(TaxonomyInput.read(groups, unreadable));
        }
        if (unreadable.hasErrors()) {
            unreadable.all().forEach(fault -> out.println(fault.line()));
            return 2;
        }
        var loaded = files.load();
        Seq<Diagnostic> found = files.check();
        found.forEach(one -> out.println(one.line()));
        if (loaded.isInvalid()) {
            return 2;
        }
        out.println(file + ": " + counted(loaded.get().value().issues().size(), "issue") + ", "
                + counted(count(found, Severity.ERROR), "error") + ", "
                + counted(count(found, Severity.WARNING), "warning") + ", "
                + counted(count(found, Severity.NOTE), "note"));
        return count(found, Severity.ERROR) == 0 ? 0 : 1;
    }

    private static int count(Seq<Diagnostic> found, Severity severity) {
        return found.count(one -> one.severity() == severity);
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
