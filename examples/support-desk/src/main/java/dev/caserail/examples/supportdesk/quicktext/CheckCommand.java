package dev.caserail.examples.supportdesk.quicktext;

import dev.caserail.quicktext.io.TemplateFile;
import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.quicktext.template.Draft;
import dev.caserail.quicktext.template.TemplateLimits;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Severity;
import io.vavr.collection.Seq;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks a template against a schema before anybody saves it. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Names every fault of a template, and of the texts it renders, with the line and a caret.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the template may go out; there may be warnings",
            "1:it has errors",
            "2:a file cannot be read, or the schema or front matter is faulty"
        })
public final class CheckCommand implements Callable<Integer> {
    @Mixin
    private TemplateInput input = new TemplateInput();

    @Option(
            names = "--schema",
            required = true,
            paramLabel = "FILE",
            description = "what the template may mention, in YAML or JSON: path: text, path: money?, …")
    private Path schema;

    @Option(
            names = "--json",
            description = "one JSON object a fault: code, severity, file, line, column, message, help")
    private boolean json;

    @Spec
    private CommandSpec spec;

    /** Makes the command; picocli fills it. */
    @SuppressWarnings("NullAway.Init")
    public CheckCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Optional<TemplateFile> template = input.template();
        Optional<PlaceholderSchema<Map<String, ?>>> known = input.schema(schema);
        if (template.isEmpty() || known.isEmpty()) {
            input.unreadable().forEach(this::print);
            return 2;
        }
        Draft<Map<String, ?>> draft = template.get().draft(known.get(), input.partials(), TemplateLimits.DEFAULT);
        Seq<Diagnostic> found = draft.diagnostics();
        found.forEach(this::print);
        int errors = found.count(fault -> fault.severity() == Severity.ERROR);
        if (!json) {
            out.println(template.get().text().source().name() + ": " + verdict(errors, found.size() - errors));
        }
        return errors == 0 ? 0 : 1;
    }

    private void print(Diagnostic fault) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(LineJson.text(DiagnosticText.json(fault)));
        } else {
            out.print(input.shown(fault));
        }
    }

    private static String verdict(int errors, int warnings) {
        String others = warnings == 0 ? "" : ", " + counted(warnings, "warning");
        return errors == 0 ? "sound" + others : counted(errors, "error") + others;
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
