package dev.caserail.quicktext.template;

import dev.caserail.quicktext.internal.check.GuardedCheck;
import dev.caserail.quicktext.internal.plan.Planner;
import dev.caserail.quicktext.syntax.SyntaxTree;
import dev.caserail.quicktext.syntax.TemplateMode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.Locale;
import java.util.Map;

/**
 * A template over data that nobody described: maps, lists, texts, numbers and flags, such as JSON. In compatible mode it
 * does what Liquid does (Q2, Q3); in guarded mode a value that turns out to be missing while rendering is an error unless
 * the template handles it.
 *
 * <pre>{@code
 * DataTemplate template = DataTemplate.parse(
 *         SourceText.of("greeting", "Hello {{ name | default: 'you' }}"), TemplateMode.COMPATIBLE).get();
 * template.render(Map.of(), Locale.ENGLISH).get().text();   // Hello you
 * }</pre>
 *
 * <p>Immutable; may be shared by any number of threads. Maps and lists given to it are read and not changed.
 */
public final class DataTemplate {
    private final SourceText source;
    private final TemplateMode mode;
    private final PlanRunner runner;

    private DataTemplate(SourceText source, TemplateMode mode, PlanRunner runner) {
        this.source = source;
        this.mode = mode;
        this.runner = runner;
    }

    /**
     * Reads a template that renders no other texts, with the default limits.
     *
     * @param source the text
     * @param mode how strict it is taken
     * @return the template, or every fault by line and column
     */
    public static Validation<Seq<Diagnostic>, DataTemplate> parse(SourceText source, TemplateMode mode) {
        return parse(source, mode, TemplateEntries.NONE, TemplateLimits.DEFAULT);
    }

    /**
     * Reads a template.
     *
     * @param source the text
     * @param mode how strict it is taken; in guarded mode unknown filters and the like are faults
     * @param entries the texts it may render
     * @param limits how much it may take
     * @return the template, or every fault by file, line and column
     */
    public static Validation<Seq<Diagnostic>, DataTemplate> parse(
            SourceText source, TemplateMode mode, TemplateEntries entries, TemplateLimits limits) {
        return parse(TemplateText.of(source), mode, entries, limits);
    }

    /**
     * Reads a template, which may be a part of a file, such as what stands below the front matter.
     *
     * @param text the text
     * @param mode how strict it is taken; in guarded mode unknown filters and the like are faults
     * @param entries the texts it may render
     * @param limits how much it may take
     * @return the template, or every fault by file, line and column
     */
    public static Validation<Seq<Diagnostic>, DataTemplate> parse(
            TemplateText text, TemplateMode mode, TemplateEntries entries, TemplateLimits limits) {
        Diagnostics faults = new Diagnostics();
        SyntaxTree tree = SyntaxTree.parse(text.source(), text.start(), text.end(), mode, limits.depth(), faults);
        EntryTrees trees = new EntryTrees(entries, mode, limits.depth(), faults);
        boolean guarded = mode == TemplateMode.GUARDED;
        if (guarded) {
            GuardedCheck.check(tree, null, trees, faults);
        }
        PlanRunner runner =
                new PlanRunner(Planner.untyped(tree, mode, trees), guarded, limits, text.end() - text.start());
        return faults.validation(() -> new DataTemplate(text.source(), mode, runner));
    }

    /**
     * Writes the text for some data.
     *
     * @param data the values by name: texts, numbers, flags, dates, lists, maps, null
     * @param locale the language of dates and numbers in guarded mode
     * @return the text; or why there is none
     */
    public Either<Seq<Diagnostic>, RenderedText> render(Map<String, ?> data, Locale locale) {
        return render(data, RenderContext.of(locale));
    }

    /**
     * Writes the text for some data.
     *
     * @param data the values by name: texts, numbers, flags, dates, lists, maps, null
     * @param context for whom and when
     * @return the text; or why there is none
     */
    public Either<Seq<Diagnostic>, RenderedText> render(Map<String, ?> data, RenderContext context) {
        return runner.render(data, context);
    }

    /**
     * Shows the text for some data even if a value is missing.
     *
     * @param data the values by name: texts, numbers, flags, dates, lists, maps, null
     * @param context for whom and when
     * @return the text; in guarded mode with its holes in place
     */
    public Preview preview(Map<String, ?> data, RenderContext context) {
        return runner.preview(data, context);
    }

    /** {@return how strict it is taken} */
    public TemplateMode mode() {
        return mode;
    }

    @Override
    public String toString() {
        return "template " + source.name();
    }
}
