package dev.caserail.quicktext.template;

import dev.caserail.quicktext.internal.check.GuardedCheck;
import dev.caserail.quicktext.internal.plan.Planner;
import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.quicktext.syntax.SyntaxTree;
import dev.caserail.quicktext.syntax.TemplateMode;
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
    private final SyntaxTree tree;
    private final Diagnostics faults;
    private final List<String> placeholders;
    private final PlanRunner runner;

    private Draft(SyntaxTree tree, Diagnostics faults, List<String> placeholders, PlanRunner runner) {
        this.tree = tree;
        this.faults = faults;
        this.placeholders = placeholders;
        this.runner = runner;
    }

    /**
     * Reads a template that renders no other texts.
     *
     * @param <T> the host's type
     * @param source the text
     * @param schema what it may mention
     * @return the draft, whatever is wrong with it
     */
    public static <T> Draft<T> of(SourceText source, PlaceholderSchema<T> schema) {
        return of(TemplateText.of(source), schema, TemplateEntries.NONE, TemplateLimits.DEFAULT);
    }

    /**
     * Reads a template, which may be a part of a file, such as what stands below the front matter.
     *
     * @param <T> the host's type
     * @param text the text
     * @param schema what it may mention
     * @param entries the texts it may render
     * @param limits how much it may take
     * @return the draft; its diagnostics name places in the whole file
     */
    public static <T> Draft<T> of(
            TemplateText text, PlaceholderSchema<T> schema, TemplateEntries entries, TemplateLimits limits) {
        Diagnostics faults = new Diagnostics();
        SyntaxTree tree =
                SyntaxTree.parse(text.source(), text.start(), text.end(), TemplateMode.GUARDED, limits.depth(), faults);
        EntryTrees trees = new EntryTrees(entries, TemplateMode.GUARDED, limits.depth(), faults);
        List<String> placeholders = GuardedCheck.check(tree, schema, trees, faults);
        PlanRunner runner =
                new PlanRunner(Planner.guarded(tree, schema, trees), true, limits, text.end() - text.start());
        return new Draft<>(tree, faults, placeholders, runner);
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
        return preview(host, RenderContext.of(locale));
    }

    /**
     * Shows what the draft would say.
     *
     * @param host where values come from
     * @param context for whom and when
     * @return the text with its holes; a text beyond the limits is cut
     */
    public Preview preview(T host, RenderContext context) {
        return runner.preview(host, context);
    }

    /** {@return what was understood of it, for editors that show its parts} */
    public SyntaxTree tree() {
        return tree;
    }

    SourceText source() {
        return tree.source();
    }

    List<String> placeholders() {
        return placeholders;
    }

    PlanRunner runner() {
        return runner;
    }
}
