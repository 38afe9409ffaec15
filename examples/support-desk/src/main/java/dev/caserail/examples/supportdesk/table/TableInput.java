package dev.caserail.examples.supportdesk.table;

import dev.caserail.routing.cell.DomainCheck;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The file that a command works on, with what is needed to read it. */
final class TableInput {
    @Parameters(index = "0", paramLabel = "FILE", description = "a decision table (.csv), or a DMN file (.dmn)")
    private @Nullable Path file;

    @Option(names = "--skills", description = "a CSV table without types is a skill table of the reference desk")
    private boolean skills;

    TableInput() {}

    /** Reads the file for analysis: values outside their domains stay, for the verifier to tell. Prints all else that is wrong. */
    Optional<TableFile> loadToVerify(PrintWriter errors) {
        return load(errors, DomainCheck.KEEP);
    }

    /** Reads the file; prints what is wrong with it, or only its remarks. */
    Optional<TableFile> load(PrintWriter errors) {
        return load(errors, DomainCheck.REFUSE);
    }

    private Optional<TableFile> load(PrintWriter errors, DomainCheck check) {
        if (file == null) {
            throw new IllegalStateException("picocli gives the file before a command runs");
        }
        Validation<Seq<Diagnostic>, Checked<TableFile>> loaded = TableFile.load(file, skills, check);
        if (loaded.isInvalid()) {
            loaded.getError().forEach(fault -> errors.println(fault.line()));
            return Optional.empty();
        }
        loaded.get().remarks().forEach(remark -> errors.println(remark.line()));
        return Optional.of(loaded.get().value());
    }

    /** Whether tables without types are skill tables. */
    boolean skills() {
        return skills;
    }
}
