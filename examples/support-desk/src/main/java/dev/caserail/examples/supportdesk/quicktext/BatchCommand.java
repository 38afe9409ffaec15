package dev.caserail.examples.supportdesk.quicktext;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.caserail.examples.supportdesk.intake.ByteLines;
import dev.caserail.quicktext.syntax.TemplateMode;
import dev.caserail.quicktext.template.RenderContext;
import dev.caserail.quicktext.template.RenderedText;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Renders many texts, line by line. */
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        description = {
            "Renders JSON lines from standard input, in order, an answer to each line:",
            "{\"template\": \"Hello {{ name }}\", \"data\": {…}, \"partials\": {\"name\": \"text\"}, \"locale\": \"de\", \"schema\": {…}}",
            "gives {\"text\"}, or {\"diagnostics\": [{\"code\", \"severity\", \"line\", \"column\", \"message\", \"help\"}]}.",
            "All but the template may be left out. With a schema (guarded mode only), the template is checked against it.",
            "A diagnostic of a partial or of the schema names it as \"file\", one of the data names its \"path\".",
            "A broken line gets a diagnostic, and the rest goes on; blank lines are passed over."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every line has a text",
            "1:some lines have diagnostics",
            "2:standard input cannot be read, or the command line is faulty"
        })
public final class BatchCommand implements Callable<Integer> {
    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description = "guarded, or compatible as Liquid is (default: ${DEFAULT-VALUE})")
    private TemplateMode mode = TemplateMode.GUARDED;

    @Option(
            names = "--now",
            paramLabel = "ISO",
            converter = Moment.class,
            description = "the moment of rendering with its offset or zone (default: the clock's, in UTC)")
    private @Nullable ZonedDateTime now;

    @Spec
    private CommandSpec spec;

    /** Makes the command; picocli fills it. */
    @SuppressWarnings("NullAway.Init")
    public BatchCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        BatchTemplates templates = new BatchTemplates(mode);
        ByteLines lines = new ByteLines(System.in, SourceText.MAX_BYTES).beforeWaiting(out::flush);
        boolean all = true;
        try {
            while (lines.next()) {
                if (!lines.isBlank()) {
                    ObjectNode answer = answer(lines, templates);
                    all &= answer.has("text");
                    out.write(LineJson.text(answer));
                    out.write('\n');
                }
            }
        } catch (IOException e) {
            out.flush();
            spec.commandLine().getErr().println("error: standard input cannot be read: " + SourceText.reason(e));
            return 2;
        }
        out.flush();
        return all ? 0 : 1;
    }

    private ObjectNode answer(ByteLines line, BatchTemplates templates) {
        Validation<Seq<Diagnostic>, BatchJob> read = text(line).flatMap(BatchJob::read);
        if (read.isInvalid()) {
            return faults(read.getError());
        }
        BatchJob job = read.get();
        Validation<Seq<Diagnostic>, BatchTemplates.Ready> template = templates.find(job.texts());
        if (template.isInvalid()) {
            return faults(template.getError());
        }
        RenderContext context = RenderContext.builder()
                .locale(job.locale())
                .now(now == null ? ZonedDateTime.now(Clock.systemUTC()) : now)
                .build();
        Either<Seq<Diagnostic>, RenderedText> rendered =
                template.get().renderer().render(job.data(), context);
        if (rendered.isLeft()) {
            return faults(rendered.getLeft());
        }
        ObjectNode answer = LineJson.object().put("text", rendered.get().text());
        if (!template.get().warnings().isEmpty()) {
            list(answer.putArray("warnings"), template.get().warnings());
        }
        return answer;
    }

    private static Validation<Seq<Diagnostic>, String> text(ByteLines line) {
        if (line.length() > SourceText.MAX_BYTES) {
            return BatchJob.invalid(
                    BatchFault.UNREADABLE,
                    "the line has " + line.length() + " bytes, at most " + SourceText.MAX_BYTES + " are read",
                    "split it");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.content()))
                    .toString();
            return Validation.valid(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return BatchJob.invalid(BatchFault.UNREADABLE, "the line is not UTF-8", "write it in UTF-8");
        }
    }

    private static ObjectNode faults(Iterable<Diagnostic> found) {
        ObjectNode answer = LineJson.object();
        list(answer.putArray("diagnostics"), found);
        return answer;
    }

    /** A place in the template needs no name; one in the schema's JSON would be no place that the sender knows. */
    private static void list(ArrayNode array, Iterable<Diagnostic> found) {
        for (Diagnostic diagnostic : found) {
            ObjectNode node = DiagnosticText.json(diagnostic);
            if (diagnostic.location() instanceof FileLocation place) {
                if (place.file().equals(BatchTemplates.TEMPLATE)) {
                    node.remove("file");
                } else if (place.file().equals(BatchTemplates.SCHEMA)) {
                    node.remove("line");
                    node.remove("column");
                }
            }
            array.add(node);
        }
    }
}
