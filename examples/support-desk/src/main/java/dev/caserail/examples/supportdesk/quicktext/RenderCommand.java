package dev.caserail.examples.supportdesk.quicktext;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.caserail.model.contact.Channel;
import dev.caserail.quicktext.io.TemplateFile;
import dev.caserail.quicktext.schema.DataReader;
import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.quicktext.schema.Register;
import dev.caserail.quicktext.syntax.TemplateMode;
import dev.caserail.quicktext.template.DataTemplate;
import dev.caserail.quicktext.template.Draft;
import dev.caserail.quicktext.template.Preview;
import dev.caserail.quicktext.template.RenderContext;
import dev.caserail.quicktext.template.RenderedText;
import dev.caserail.quicktext.template.TemplateLimits;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Severity;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Renders one template over one object of data. */
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the text of a template for some data, or says everything that keeps it from going out.",
            "With a schema the template is checked first, and dates, money, slots and persons of the data are read as such;",
            "without one, the data are taken as they are."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the text was written, and may go out",
            "1:there is no text, or a preview of one that may not go out",
            "2:a file cannot be read, or the schema, front matter or command line is faulty"
        })
public final class RenderCommand implements Callable<Integer> {
    @Mixin
    private TemplateInput input = new TemplateInput();

    @Option(names = "--data", required = true, paramLabel = "FILE", description = "one JSON object")
    private Path data;

    @Option(names = "--schema", paramLabel = "FILE", description = "what the template may mention, in YAML or JSON")
    private @Nullable Path schema;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description = "guarded, or compatible as Liquid is (default: ${DEFAULT-VALUE})")
    private TemplateMode mode = TemplateMode.GUARDED;

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            converter = LanguageTag.class,
            description = "the language (default: that of the front matter, else en)")
    private @Nullable Locale locale;

    @Option(
            names = "--register",
            paramLabel = "REGISTER",
            description = "neutral, formal or informal (default: that of the front matter, else neutral)")
    private @Nullable Register register;

    @Option(
            names = "--channel",
            paramLabel = "CHANNEL",
            description = "where the text goes to; it makes no difference yet")
    @SuppressWarnings("unused") // so that scripts may say it already; a wrong one is refused
    private @Nullable Channel channel;

    @Option(
            names = "--now",
            paramLabel = "ISO",
            converter = Moment.class,
            description = "the moment of rendering with its offset or zone (default: now, in UTC)")
    private @Nullable ZonedDateTime now;

    @Option(
            names = "--spans",
            description =
                    "writes JSON with the text, its spans (which characters are values) and its branches (which are there because of"
                            + " which condition)")
    private boolean spans;

    @Option(
            names = "--preview",
            description = "writes the text with its holes, such as [customer.first_name?], even if it may not go out")
    private boolean preview;

    @Spec
    private CommandSpec spec;

    /** Makes the command; picocli fills it. */
    @SuppressWarnings("NullAway.Init")
    public RenderCommand() {}

    @Override
    public Integer call() {
        if (schema != null && mode == TemplateMode.COMPATIBLE) {
            errors().println("error: --schema with --mode compatible; a schema is for guarded templates");
            return 2;
        }
        if (spans && preview) {
            errors().println("error: --spans with --preview; a preview has no spans");
            return 2;
        }
        Optional<TemplateFile> template = input.template();
        Optional<Map<String, Object>> values = input.data(data);
        Optional<PlaceholderSchema<Map<String, ?>>> known =
                Optional.ofNullable(schema).flatMap(input::schema);
        if (!input.unreadable().isEmpty() || template.isEmpty() || values.isEmpty()) {
            input.unreadable().forEach(this::tell);
            return 2;
        }
        return known.isPresent()
                ? described(template.get(), known.get(), values.get())
                : undescribed(template.get(), values.get());
    }

    private int described(TemplateFile file, PlaceholderSchema<Map<String, ?>> known, Map<String, Object> values) {
        Draft<Map<String, ?>> draft = file.draft(known, input.partials(), TemplateLimits.DEFAULT);
        draft.diagnostics().forEach(this::tell);
        boolean faulty = draft.diagnostics().exists(fault -> fault.severity() == Severity.ERROR);
        DataReader reader = DataReader.of(known);
        Validation<Seq<Diagnostic>, Map<String, ?>> read = reader.read(values);
        if (read.isInvalid()) {
            read.getError().forEach(this::tell);
        }
        if (preview) {
            Preview shown = draft.preview(reader.fitting(values), context(file));
            return show(shown, faulty || read.isInvalid());
        }
        return faulty || read.isInvalid()
                ? 1
                : write(draft.template().get().value().render(read.get(), context(file)));
    }

    private int undescribed(TemplateFile file, Map<String, Object> values) {
        Validation<Seq<Diagnostic>, DataTemplate> template = file.parse(mode, input.partials(), TemplateLimits.DEFAULT);
        if (template.isInvalid()) {
            template.getError().forEach(this::tell);
            return 1;
        }
        return preview
                ? show(template.get().preview(values, context(file)), false)
                : write(template.get().render(values, context(file)));
    }

    private RenderContext context(TemplateFile file) {
        return RenderContext.builder()
                .locale(Optional.ofNullable(locale).or(file::locale).orElse(Locale.ENGLISH))
                .register(Optional.ofNullable(register).or(file::register).orElse(Register.NEUTRAL))
                .now(now == null ? ZonedDateTime.now(Clock.systemUTC()) : now)
                .spans(spans)
                .build();
    }

    private int show(Preview shown, boolean faulty) {
        spec.commandLine().getOut().println(shown.text());
        if (!shown.holes().isEmpty()) {
            errors().println("holes: " + String.join(", ", shown.holes()));
        }
        return faulty || !shown.holes().isEmpty() ? 1 : 0;
    }

    private int write(Either<Seq<Diagnostic>, RenderedText> rendered) {
        if (rendered.isLeft()) {
            rendered.getLeft().forEach(this::tell);
            return 1;
        }
        spec.commandLine()
                .getOut()
                .println(spans ? json(rendered.get()) : rendered.get().text());
        return 0;
    }

    private static String json(RenderedText rendered) {
        ObjectNode node = LineJson.object().put("text", rendered.text());
        ArrayNode all = node.putArray("spans");
        rendered.spans()
                .forEach(span -> all.addObject()
                        .put("start", span.start())
                        .put("end", span.end())
                        .put("placeholder", span.placeholder()));
        ArrayNode branches = node.putArray("branches");
        rendered.branches()
                .forEach(branch -> branches.addObject()
                        .put("start", branch.start())
                        .put("end", branch.end())
                        .put("tag", branch.tag())
                        .put("file", branch.place().file())
                        .put("line", branch.place().line())
                        .put("column", branch.place().column()));
        return LineJson.text(node);
    }

    private void tell(Diagnostic diagnostic) {
        errors().print(input.shown(diagnostic));
        errors().flush();
    }

    private PrintWriter errors() {
        return spec.commandLine().getErr();
    }
}
