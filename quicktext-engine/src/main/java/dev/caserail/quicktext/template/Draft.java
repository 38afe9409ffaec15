package dev.caserail.quicktext.template;

import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Locale;

/**
 * A template as its author left it, with or without faults. It can be previewed but not sent: only {@link #template()}
 * can, and there is one only if nothing is wrong. Immutable.
 *
 * @param <T> the host's type
 */
public final class Draft<T> {
    private final SourceText source;
    private final PlaceholderSchema<T> schema;
    private final TemplateLimits limits;
    private final Diagnostics faults;
    private final TemplateParser.Parsed parsed;

    private Draft(
            SourceText source,
            PlaceholderSchema<T> schema,
            TemplateLimits limits,
            Diagnostics faults,
            TemplateParser.Parsed parsed) {
        this.source = source;
        this.schema = schema;
        this.limits = limits;
        this.faults = faults;
        this.parsed = parsed;
    }

    /**
     * Reads a template.
     *
     * @param <T> the host's type
     * @param source the text
     * @param schema what it may mention
     * @return the draft, whatever is wrong with it
     */
    public static <T> Draft<T> of(SourceText source, PlaceholderSchema<T> schema) {
        return of(source, 0, source.text().length(), schema, TemplateLimits.DEFAULT);
    }

    /**
     * Reads a template that is a part of a file, such as what stands below the front matter.
     *
     * @param <T> the host's type
     * @param source the whole file
     * @param start the template's first character, from 0
     * @param end the character behind its last
     * @param schema what it may mention
     * @param limits how much it may take
     * @return the draft; its diagnostics name places in the whole file
     * @throws IndexOutOfBoundsException if the range is not in the file
     */
    public static <T> Draft<T> of(
            SourceText source, int start, int end, PlaceholderSchema<T> schema, TemplateLimits limits) {
        if (start < 0 || end < start || end > source.text().length()) {
            throw new IndexOutOfBoundsException("range " + start + ".." + end + " is not in " + source);
        }
        Diagnostics faults = new Diagnostics();
        TemplateParser.Parsed parsed = TemplateParser.parse(source, start, end, schema, limits, faults);
        FlowCheck.check(parsed.nodes(), source, faults);
        return new Draft<>(source, schema, limits, faults, parsed);
    }

    /** {@return everything wrong or worth knowing, by line and column} */
    public Seq<Diagnostic> diagnostics() {
        return faults.all();
    }

    /** {@return the template beside its warnings, or everything that keeps it from being one} */
    public Validation<Seq<Diagnostic>, Checked<Template<T>>> template() {
        return faults.outcome(() -> Template.of(this));
    }

    /**
     * Shows what the draft would say.
     *
     * @param host where values come from
     * @param locale the language of dates and numbers
     * @return the text with its holes; a text beyond the limits is cut
     */
    public Preview preview(T host, Locale locale) {
        return new Rendering(source, limits, schema.bind(host), locale, true)
                .run(parsed.nodes())
                .preview();
    }

    SourceText source() {
        return source;
    }

    List<String> placeholders() {
        return parsed.placeholders();
    }

    Rendering render(T host, Locale locale) {
        return new Rendering(source, limits, schema.bind(host), locale, false).run(parsed.nodes());
    }
}
