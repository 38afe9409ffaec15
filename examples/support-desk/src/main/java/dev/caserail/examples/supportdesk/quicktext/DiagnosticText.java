package dev.caserail.examples.supportdesk.quicktext;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.caserail.quicktext.template.Snippet;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.source.SourceText;
import java.util.List;
import java.util.Locale;

/** Diagnostics for people and for programs. */
final class DiagnosticText {
    private DiagnosticText() {}

    /** The diagnostic with the line it is about, where that line is in one of the sources. */
    static String shown(Diagnostic diagnostic, List<SourceText> sources) {
        return sources.stream()
                .filter(source -> diagnostic.location() instanceof FileLocation place
                        && place.file().equals(source.name()))
                .findFirst()
                .map(source -> Snippet.of(source, diagnostic))
                .orElseGet(() -> diagnostic.line() + "\n");
    }

    /** The diagnostic as an object; its place is a file with line and column, or a path in the data. */
    static ObjectNode json(Diagnostic diagnostic) {
        ObjectNode node = LineJson.object()
                .put("code", diagnostic.code().value())
                .put("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        if (diagnostic.location() instanceof FileLocation place) {
            node.put("file", place.file()).put("line", place.line()).put("column", place.column());
        } else if (!diagnostic.location().text().isEmpty()) {
            node.put("path", diagnostic.location().text());
        }
        node.put("message", diagnostic.message());
        diagnostic.help().ifPresent(help -> node.put("help", help));
        return node;
    }
}
