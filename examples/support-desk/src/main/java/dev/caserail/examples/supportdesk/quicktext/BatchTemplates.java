package dev.caserail.examples.supportdesk.quicktext;

import dev.caserail.quicktext.io.SchemaFile;
import dev.caserail.quicktext.schema.DataReader;
import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.quicktext.syntax.TemplateMode;
import dev.caserail.quicktext.template.DataTemplate;
import dev.caserail.quicktext.template.RenderContext;
import dev.caserail.quicktext.template.RenderedText;
import dev.caserail.quicktext.template.Template;
import dev.caserail.quicktext.template.TemplateEntries;
import dev.caserail.quicktext.template.TemplateLimits;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads templates, and keeps those that were used last: a batch renders few texts for many customers. */
final class BatchTemplates {
    /** The name that places in the template have. */
    static final String TEMPLATE = "template";

    /** The name that places in the schema have. */
    static final String SCHEMA = "schema";

    private static final int KEPT = 500;
    private static final int LONGEST_KEPT = 50_000;

    private final TemplateMode mode;
    private final Map<BatchJob.Texts, Validation<Seq<Diagnostic>, Ready>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<BatchJob.Texts, Validation<Seq<Diagnostic>, Ready>> e) {
            return size() > KEPT;
        }
    };

    /** A template that has passed its checks, with warnings. */
    record Ready(Renderer renderer, List<Diagnostic> warnings) {}

    /** Writes a text for plain data. */
    @FunctionalInterface
    interface Renderer {
        Either<Seq<Diagnostic>, RenderedText> render(Map<String, ?> data, RenderContext context);
    }

    BatchTemplates(TemplateMode mode) {
        this.mode = mode;
    }

    /** The template of a line, read now or before; or everything that is wrong with it. */
    Validation<Seq<Diagnostic>, Ready> find(BatchJob.Texts texts) {
        Validation<Seq<Diagnostic>, Ready> known = kept.get(texts);
        if (known != null) {
            return known;
        }
        Validation<Seq<Diagnostic>, Ready> read = read(texts);
        int length = texts.template().length()
                + texts.partials().values().stream().mapToInt(String::length).sum();
        if (length <= LONGEST_KEPT) {
            kept.put(texts, read);
        }
        return read;
    }

    private Validation<Seq<Diagnostic>, Ready> read(BatchJob.Texts texts) {
        SourceText source = SourceText.of(TEMPLATE, texts.template());
        TemplateEntries entries = TemplateEntries.of(texts.partials());
        if (texts.schema().isEmpty()) {
            return DataTemplate.parse(source, mode, entries, TemplateLimits.DEFAULT)
                    .map(template -> new Ready(template::render, List.of()));
        }
        if (mode == TemplateMode.COMPATIBLE) {
            return BatchJob.invalid(
                    BatchFault.FIELD, "a schema in compatible mode", "a schema is for guarded templates: leave it out");
        }
        return SchemaFile.load(
                        SourceText.of(SCHEMA, LineJson.text(texts.schema().get())))
                .flatMap(schema -> Template.parse(source, schema, entries, TemplateLimits.DEFAULT)
                        .map(template -> described(schema, template)));
    }

    private static Ready described(
            PlaceholderSchema<Map<String, ?>> schema, Checked<Template<Map<String, ?>>> template) {
        DataReader reader = DataReader.of(schema);
        return new Ready(
                (data, context) -> reader.read(data)
                        .toEither()
                        .flatMap(values -> template.value().render(values, context)),
                template.remarks());
    }
}
