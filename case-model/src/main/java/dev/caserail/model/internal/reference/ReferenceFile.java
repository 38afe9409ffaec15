package dev.caserail.model.internal.reference;

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
     * @param name its name, such as {@code delicate-topics.csv}
     * @return its text
     * @throws IllegalStateException if the module was packed without it
     */
    public static SourceText read(String name) {
        String resource = "/dev/caserail/model/reference/" + name;
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
     * Takes what was loaded from a file of the reference desk, which has no faults.
     *
     * @param <T> what it holds
     * @param name the file's name
     * @param loaded what a loader answered
     * @return the value
     * @throws IllegalStateException if the file is broken
     */
    public static <T> T loaded(String name, Validation<Seq<Diagnostic>, T> loaded) {
        if (loaded.isInvalid()) {
            throw new IllegalStateException("reference file `" + name + "` is broken: "
                    + loaded.getError().map(Diagnostic::line).mkString("; "));
        }
        return loaded.get();
    }
}
