package dev.caserail.examples.supportdesk.quicktext;

import dev.caserail.quicktext.io.TemplateFile;
import dev.caserail.quicktext.template.TemplateEntries;
import dev.caserail.quicktext.template.TemplateText;
import dev.caserail.taxonomy.source.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The texts of a directory that templates may render. A name never leads out of the directory. */
final class PartialTexts implements TemplateEntries {
    private static final Pattern NAME = Pattern.compile("[\\w-][\\w.-]*(/[\\w-][\\w.-]*)*");
    private static final List<String> ENDINGS = List.of(".liquid", ".md", "");

    private final Optional<Path> directory;
    private final Consumer<SourceText> found;

    /** Tells each text that is found, so that diagnostics can show its lines. */
    PartialTexts(Optional<Path> directory, Consumer<SourceText> found) {
        this.directory = directory;
        this.found = found;
    }

    @Override
    public Optional<TemplateText> find(String name) {
        if (directory.isEmpty() || !NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        return ENDINGS.stream()
                .map(ending -> directory.get().resolve(name + ending))
                .filter(Files::isRegularFile)
                .findFirst()
                .flatMap(file -> SourceText.read(file)
                        .peek(found)
                        .flatMap(TemplateFile::of)
                        .map(TemplateFile::text)
                        .toJavaOptional());
    }
}
