package dev.caserail.quicktext.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.caserail.quicktext.schema.MapSchema;
import dev.caserail.quicktext.schema.PlaceholderKind;
import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.quicktext.syntax.TemplateFault;
import dev.caserail.quicktext.syntax.TemplateMode;
import dev.caserail.quicktext.template.DataTemplate;
import dev.caserail.quicktext.template.Draft;
import dev.caserail.quicktext.template.RenderContext;
import dev.caserail.quicktext.template.RenderedText;
import dev.caserail.quicktext.template.TemplateEntries;
import dev.caserail.quicktext.template.TemplateLimits;
import dev.caserail.quicktext.template.TemplateText;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.Severity;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Q8: whatever a text holds, it renders in both modes within its limits, or it is told why not at places that are in it.
 * An input is a text, which may also render itself as {@code self}.
 */
class TemplateFuzzTest {
    private static final int MOST = 2_000;
    private static final TemplateLimits LIMITS = TemplateLimits.of(20, 20_000, 20_000);
    private static final PlaceholderSchema<Map<String, ?>> SCHEMA = MapSchema.builder()
            .required("name", PlaceholderKind.TEXT, "Alex")
            .optional("a.b", PlaceholderKind.TEXT, "x")
            .required("n", PlaceholderKind.NUMBER, BigDecimal.ONE)
            .optional("day", PlaceholderKind.DATE, LocalDate.EPOCH)
            .optionalList(
                    "items",
                    MapSchema.builder()
                            .required("name", PlaceholderKind.TEXT, "Milk")
                            .optional("n", PlaceholderKind.NUMBER, BigDecimal.TEN)
                            .build())
            .build();
    private static final Map<String, Object> FULL = Map.of(
            "name",
            "Alex",
            "a",
            Map.of("b", "x"),
            "n",
            new BigDecimal("2.50"),
            "day",
            LocalDate.of(2026, 3, 2),
            "items",
            List.of(Map.of("name", "Milk", "n", BigDecimal.TEN), Map.of("name", "Tea")));
    private static final Map<String, Object> BARE = Map.of("name", "A", "n", BigDecimal.ZERO);
    private static final RenderContext CONTEXT = RenderContext.builder()
            .locale(Locale.GERMAN)
            .now(ZonedDateTime.of(2026, 3, 2, 10, 0, 0, 0, ZoneOffset.UTC))
            .spans(true)
            .build();

    @DictionaryFile(resourcePath = "templates.dict")
    @FuzzTest(maxDuration = "30m")
    void a_text_renders_or_is_told_why_not(byte[] input) {
        String text = new String(Arrays.copyOf(input, Math.min(input.length, MOST)), StandardCharsets.UTF_8);
        SourceText source = SourceText.of("self", text);
        TemplateEntries entries = name -> name.equals("self") ? Optional.of(TemplateText.of(source)) : Optional.empty();
        guarded(source, entries);
        untyped(source, entries, TemplateMode.GUARDED);
        untyped(source, entries, TemplateMode.COMPATIBLE);
    }

    /** What the check lets pass has no hole and fails by a limit only. */
    private static void guarded(SourceText source, TemplateEntries entries) {
        Draft<Map<String, ?>> draft = Draft.of(TemplateText.of(source), SCHEMA, entries, LIMITS);
        checkPlaces(draft.diagnostics(), source);
        boolean faulty = draft.diagnostics().exists(d -> d.severity() == Severity.ERROR);
        assertEquals(faulty, draft.template().isInvalid());
        assertTrue(draft.preview(FULL, CONTEXT).text().length() <= 3 * LIMITS.characters());
        if (!faulty) {
            for (Map<String, Object> data : List.of(FULL, BARE)) {
                Either<Seq<Diagnostic>, RenderedText> rendered =
                        draft.template().get().value().render(data, CONTEXT);
                checkOutcome(rendered, source);
                rendered.swap().forEach(faults -> faults.forEach(fault -> assertTrue(limit(fault), fault::line)));
                assertEquals(rendered, draft.template().get().value().render(data, CONTEXT));
            }
        }
    }

    private static void untyped(SourceText source, TemplateEntries entries, TemplateMode mode) {
        var template = DataTemplate.parse(source, mode, entries, LIMITS);
        if (template.isInvalid()) {
            assertFalse(template.getError().isEmpty());
            checkPlaces(template.getError(), source);
            return;
        }
        for (Map<String, Object> data : List.of(FULL, BARE)) {
            checkOutcome(template.get().render(data, CONTEXT), source);
        }
    }

    private static boolean limit(Diagnostic fault) {
        return fault.code().equals(TemplateFault.STEP_LIMIT) || fault.code().equals(TemplateFault.LENGTH_LIMIT);
    }

    private static void checkOutcome(Either<Seq<Diagnostic>, RenderedText> outcome, SourceText source) {
        if (outcome.isLeft()) {
            assertFalse(outcome.getLeft().isEmpty());
            checkPlaces(outcome.getLeft(), source);
            return;
        }
        RenderedText rendered = outcome.get();
        assertTrue(rendered.text().length() <= LIMITS.characters());
        int last = 0;
        for (var span : new ArrayList<>(rendered.spans())) {
            assertTrue(span.start() >= last && span.end() <= rendered.text().length(), span::toString);
            last = span.end();
        }
    }

    private static void checkPlaces(Seq<Diagnostic> diagnostics, SourceText source) {
        for (Diagnostic diagnostic : diagnostics) {
            FileLocation place = (FileLocation) diagnostic.location();
            assertTrue(place.line() >= 1 && place.line() <= source.lineCount(), diagnostic::line);
        }
    }
}
