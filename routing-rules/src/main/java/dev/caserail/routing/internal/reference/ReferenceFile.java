package dev.caserail.routing.internal.reference;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;

/** A file of the reference desk. Opened from here: another module cannot see into a package that is not exported. */
public final class ReferenceFile {
    private ReferenceFile() {}

    /**
     * Reads a file.
     *
     * @param name its name, such as {@code skill-table.csv}
     * @return its text
     * @throws IllegalStateException if the module was packed without it
     */
    public static SourceText read(String name) {
        String resource = "/dev/caserail/routing/reference/" + name;
        try (InputStream in = ReferenceFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource `" + resource + "` is missing");
            }
            return loaded(name, SourceText.read(name, in));
        } catch (IOException e) {
            throw new IllegalStateException("resource `" + resource + "` cannot be closed", e);
        }
    }

    /**
     * Takes what was loaded from files of the reference desk, which have no faults.
     *
     * @param <T> what they hold
     * @param what the files, as the message names them
     * @param loaded what a loader answered
     * @return the value
     * @throws IllegalStateException if a file is broken
     */
    public static <T> T loaded(String what, Validation<Seq<Diagnostic>, T> loaded) {
        if (loaded.isInvalid()) {
            throw new IllegalStateException("reference `" + what + "` is broken: "
                    + loaded.getError().map(Diagnostic::line).mkString("; "));
        }
        return loaded.get();
    }
}
