package dev.caserail.quicktext.template;

import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Locale;

/**
 * A text with placeholders that has passed its checks: it renders without a hole for every host object that keeps what
 * its schema promises (Q2, Q6, Q7).
 *
 * <pre>{@code
 * Template<ReplyContext> template = Template.parse(
 *         SourceText.of("greeting", "Hello{% if customer.first_name %} {{ customer.first_name }}{% endif %},"),
 *         ReplyContext.schema()).get().value();
 * template.render(context, Locale.ENGLISH).get().text();   // Hello Alex,
 * }</pre>
 *
 * <p>Immutable; may be shared by any number of threads, each rendering on its own. Rendering twice gives the same text.
 *
 * @param <T> the host's type
 */
public final class Template<T> {
    private final Draft<T> draft;
    private final PlanRunner runner;

    private Template(Draft<T> draft) {
        this.draft = draft;
        this.runner = draft.runner();
    }

    static <T> Template<T> of(Draft<T> draft) {
        return new Template<>(draft);
    }

    /**
     * Reads and checks a template with the default limits.
     *
     * @param <T> the host's type
     * @param source the text
     * @param schema what it may mention
     * @return the template beside its warnings, or every fault by line and column
     */
    public static <T> Validation<Seq<Diagnostic>, Checked<Template<T>>> parse(
            SourceText source, PlaceholderSchema<T> schema) {
        return Draft.of(source, schema).template();
    }

    /**
     * Reads and checks a template.
     *
     * @param <T> the host's type
     * @param source the text
     * @param schema what it may mention
     * @param limits how much it may take
     * @return the template beside its warnings, or every fault by line and column
     */
    public static <T> Validation<Seq<Diagnostic>, Checked<Template<T>>> parse(
            SourceText source, PlaceholderSchema<T> schema, TemplateLimits limits) {
        return parse(source, schema, TemplateEntries.NONE, limits);
    }

    /**
     * Reads and checks a template that renders other texts. What is wrong in those is reported too, at their places.
     *
     * @param <T> the host's type
     * @param source the text
     * @param schema what it and the others may mention
     * @param entries the other texts
     * @param limits how much it may take
     * @return the template beside its warnings, or every fault by file, line and column
     */
    public static <T> Validation<Seq<Diagnostic>, Checked<Template<T>>> parse(
            SourceText source, PlaceholderSchema<T> schema, TemplateEntries entries, TemplateLimits limits) {
        return Draft.of(TemplateText.of(source), schema, entries, limits).template();
    }

    /**
     * Writes the text for one host object, without spans.
     *
     * @param host where values come from
     * @param locale the language of dates, slots and numbers: German, English, Dutch or French; others read as ISO 8601
     * @return the text; or why there is none: a required placeholder without a value, or a limit
     */
    public Either<Seq<Diagnostic>, RenderedText> render(T host, Locale locale) {
        return render(host, RenderContext.of(locale));
    }

    /**
     * Writes the text for one host object.
     *
     * @param host where values come from
     * @param context for whom and when
     * @return the text; or why there is none: a required placeholder without a value, or a limit
     */
    public Either<Seq<Diagnostic>, RenderedText> render(T host, RenderContext context) {
        return runner.render(host, context);
    }

    /**
     * Finds out what an agent must be asked before the text can go out: the placeholders of {@link
     * dev.caserail.quicktext.schema.MissingValue#ASK} that it would write for this host, have no value and no answer yet.
     *
     * @param host where values come from
     * @param context for whom and when, with the answers so far
     * @return the questions in the order of the text, each once; none if nothing is to be asked
     */
    public List<Question> questions(T host, RenderContext context) {
        return runner.questions(host, context);
    }

    /**
     * Shows the text for one host object even if a required placeholder has no value.
     *
     * @param host where values come from
     * @param locale the language of dates, slots and numbers
     * @return the text with its holes in place
     */
    public Preview preview(T host, Locale locale) {
        return draft.preview(host, locale);
    }

    /**
     * Shows the text for one host object even if a required placeholder has no value.
     *
     * @param host where values come from
     * @param context for whom and when
     * @return the text with its holes in place
     */
    public Preview preview(T host, RenderContext context) {
        return draft.preview(host, context);
    }

    /** {@return the placeholders it names, in alphabetical order; items of lists as {@code products[].name}} */
    public List<String> placeholders() {
        return draft.placeholders();
    }

    /** {@return the file it was read from} */
    public SourceText source() {
        return draft.source();
    }

    @Override
    public String toString() {
        return "template " + draft.source().name();
    }
}
