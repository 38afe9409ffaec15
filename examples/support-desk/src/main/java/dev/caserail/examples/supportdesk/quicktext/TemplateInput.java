package dev.caserail.examples.supportdesk.quicktext;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.caserail.quicktext.io.SchemaFile;
import dev.caserail.quicktext.io.TemplateFile;
import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The file that a command works on, and what is needed to read it. */
final class TemplateInput {
    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "the template; it may begin with front matter (locale, channels, register)")
    private @Nullable Path file;

    @Option(
            names = "--partials",
            paramLabel = "DIR",
            description = "texts that the template may render: NAME.liquid, NAME.md or NAME")
    private @Nullable Path partials;

    private final List<SourceText> sources = new ArrayList<>();
    private final List<Diagnostic> unreadable = new ArrayList<>();

    TemplateInput() {}

    /** Reads the template; empty, and told in {@link #unreadable()}, if there is none. */
    Optional<TemplateFile> template() {
        return file == null ? Optional.empty() : read(file, TemplateFile::of);
    }

    /** Reads a schema; empty, and told in {@link #unreadable()}, if there is none. */
    Optional<PlaceholderSchema<Map<String, ?>>> schema(Path path) {
        return read(path, SchemaFile::load);
    }

    /** Reads one JSON object; empty, and told in {@link #unreadable()}, if there is none. */
    Optional<Map<String, Object>> data(Path path) {
        return read(path, TemplateInput::object);
    }

    private static Validation<Seq<Diagnostic>, Map<String, Object>> object(SourceText source) {
        FileLocation place = source.start();
        String reason = "the file is no JSON object";
        try {
            Map<String, Object> values = LineJson.read(source.text());
            if (values != null) {
                return Validation.valid(values);
            }
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            place = at == null ? place : FileLocation.of(source.name(), at.getLineNr(), at.getColumnNr());
            reason = LineJson.reason(e);
        }
        return Validation.invalid(
                Vector.of(Diagnostic.error(BatchFault.NO_OBJECT, place, reason, "write one object {…}")));
    }

    private <T> Optional<T> read(Path path, Function<SourceText, Validation<Seq<Diagnostic>, T>> reader) {
        Validation<Seq<Diagnostic>, T> read = SourceText.read(path).flatMap(source -> {
            sources.add(source);
            return reader.apply(source);
        });
        if (read.isInvalid()) {
            unreadable.addAll(read.getError().asJava());
            return Optional.empty();
        }
        return Optional.of(read.get());
    }

    /** The texts that the template may render. */
    PartialTexts partials() {
        return new PartialTexts(Optional.ofNullable(partials), sources::add);
    }

    /** Everything that keeps the files from being used. */
    List<Diagnostic> unreadable() {
        return unreadable;
    }

    /** Prints a diagnostic with the line it is about. */
    String shown(Diagnostic diagnostic) {
        return DiagnosticText.shown(diagnostic, sources);
    }
}
