package dev.caserail.quicktext.template;

import dev.caserail.quicktext.format.LanguageFormat;
import dev.caserail.quicktext.internal.filter.FilterContext;
import dev.caserail.quicktext.internal.plan.Plan;
import dev.caserail.quicktext.internal.plan.Run;
import dev.caserail.quicktext.internal.value.Bounds;
import dev.caserail.quicktext.internal.value.LiquidTexts;
import dev.caserail.quicktext.internal.value.SentenceTexts;
import dev.caserail.quicktext.schema.Placeholder;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries a plan out with the limits of its template. */
record PlanRunner(Plan plan, boolean guarded, TemplateLimits limits, int capacity) {
    Run run(@Nullable Object host, RenderContext context, boolean showHoles) {
        LanguageFormat format = LanguageFormat.of(context.locale());
        FilterContext known = new FilterContext(
                guarded ? new SentenceTexts(format) : LiquidTexts.INSTANCE,
                new Bounds(limits.steps(), limits.characters()),
                format,
                context.register(),
                context.now().orElse(null),
                guarded);
        Map<String, Object> answers = context.answers();
        int likely = Math.min(capacity, limits.characters()) + 16;
        return new Run(known, likely, context.spans(), showHoles, answers).go(plan, host);
    }

    Either<Seq<Diagnostic>, RenderedText> render(@Nullable Object host, RenderContext context) {
        Run run = run(host, context, false);
        if (!run.clean()) {
            return Either.left(run.faults().all());
        }
        return Either.right(
                context.spans()
                        ? RenderedText.of(run.text(), spans(run), branches(run))
                        : RenderedText.of(run.text(), List.of()));
    }

    private static List<Span> spans(Run run) {
        return run.pieces().stream()
                .map(piece -> Span.of(piece.start(), piece.end(), piece.name()))
                .toList();
    }

    private static List<TakenBranch> branches(Run run) {
        return run.branches().stream()
                .map(branch -> TakenBranch.of(
                        branch.start(),
                        branch.end(),
                        branch.tag().text(),
                        branch.tag().place()))
                .toList();
    }

    List<Question> questions(Object host, RenderContext context) {
        List<Question> questions = new ArrayList<>();
        for (Placeholder<?> placeholder : run(host, context, true).asked()) {
            questions.add(Question.builder()
                    .path(placeholder.path())
                    .kind(placeholder.kind())
                    .label(placeholder.label(context.locale()))
                    .sample(placeholder.sample())
                    .build());
        }
        return questions;
    }

    Preview preview(Object host, RenderContext context) {
        Run run = run(host, context, true);
        return Preview.of(run.text(), run.holes());
    }
}
