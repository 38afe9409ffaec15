package dev.caserail.quicktext.io;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the files of a catalogue come from: a directory, resources of a module, a database. Asked for one file at a time,
 * by a path with forward slashes such as {@code product-missing/de.md}, which never leads out of the catalogue.
 */
@FunctionalInterface
public interface CatalogueSource {
    /**
     * Reads a file.
     *
     * @param path its path within the catalogue
     * @return the file; empty if there is none of that path; or why it cannot be read
     */
    Validation<Seq<Diagnostic>, Optional<SourceText>> read(String path);

    /**
     * Reads from a directory.
     *
     * @param directory the catalogue's directory
     * @return the source; it names files by their path within the directory
     */
    static CatalogueSource directory(Path directory) {
        return path -> {
            Path file = directory.resolve(path);
            return Files.exists(file)
                    ? SourceText.read(path, file).map(Optional::of)
                    : Validation.valid(Optional.empty());
        };
    }

    /**
     * Reads from texts in memory.
     *
     * @param files the texts by path
     * @return the source
     */
    static CatalogueSource of(Map<String, String> files) {
        Map<String, String> copy = Map.copyOf(files);
        return path -> Validation.valid(Optional.ofNullable(copy.get(path)).map(text -> SourceText.of(path, text)));
    }

    /**
     * Lays this source over another: a file that is here replaces the other's file of the same path.
     *
     * @param base the other source
     * @return both in one
     */
    default CatalogueSource over(CatalogueSource base) {
        return path -> read(path).flatMap(found -> found.isPresent() ? Validation.valid(found) : base.read(path));
    }
}
