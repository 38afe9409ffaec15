package dev.caserail.quicktext.liquid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.caserail.quicktext.syntax.TemplateFault;
import dev.caserail.quicktext.syntax.TemplateMode;
import dev.caserail.quicktext.template.DataTemplate;
import dev.caserail.quicktext.template.RenderContext;
import dev.caserail.quicktext.template.RenderedText;
import dev.caserail.quicktext.template.TemplateEntries;
import dev.caserail.quicktext.template.TemplateLimits;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Q3: compatible mode does what Liquid does, by the cases of Liquid's own public suite: all without a gate (an expected
 * error, a feature) that use the language of Q1 only.
 */
class ConformanceTest {
    private static final Path CASES = Path.of("../../shared/data/liquid-spec/liquid-spec-basics.json");
    private static final Pattern OUT =
            Pattern.compile("\\{%-?\\s*(include|tablerow)\\b|^\\s*include\\b", Pattern.MULTILINE);

    private static final RenderContext NEW_YEAR = RenderContext.builder()
            .locale(Locale.ENGLISH)
            .now(ZonedDateTime.of(2024, 1, 1, 0, 1, 58, 0, ZoneOffset.UTC))
            .build();

    private final ObjectMapper json = new ObjectMapper();

    @BeforeEach
    void has_the_cases() {
        assumeTrue(Files.exists(CASES), "the cases of liquid-spec are not beside the project");
    }

    @Test
    void all_cases_of_our_language_give_what_liquid_gives() throws IOException {
        List<String> failed = new ArrayList<>();
        int cases = 0;
        for (JsonNode test : json.readTree(CASES.toFile())) {
            if (!gated(test) && !outside(test)) {
                cases++;
                String got = render(test).fold(faults -> "faults: " + faults.mkString(", "), RenderedText::text);
                if (!expected(test, got)) {
                    failed.add(test.get("name").asText() + ": " + test.get("template") + " gave " + got);
                }
            }
        }
        assertEquals(List.of(), failed);
        assertEquals(744, cases);
    }

    /** What Q1 leaves out is refused when read, and not rendered as something else. */
    @Test
    void all_other_cases_are_refused_by_name() throws IOException {
        int cases = 0;
        for (JsonNode test : json.readTree(CASES.toFile())) {
            if (!gated(test) && outside(test)) {
                cases++;
                Either<Seq<Diagnostic>, RenderedText> outcome = render(test);
                assertTrue(
                        outcome.isLeft()
                                && outcome.getLeft().exists(d -> d.code().equals(TemplateFault.UNSUPPORTED)),
                        test.get("name").asText() + ": " + test.get("template"));
            }
        }
        assertEquals(108, cases);
    }

    private static boolean gated(JsonNode test) {
        boolean untold = !test.has("expected") && !test.has("expected_pattern");
        return test.has("errors")
                || test.path("features").size() > 0
                || test.path("render_errors").asBoolean()
                || untold;
    }

    private static boolean outside(JsonNode test) {
        StringBuilder all = new StringBuilder(test.get("template").asText());
        test.path("filesystem").forEach(text -> all.append('\n').append(text.asText()));
        return OUT.matcher(all).find();
    }

    private static boolean expected(JsonNode test, String got) {
        return test.has("expected")
                ? test.get("expected").asText().equals(got)
                : Pattern.compile(test.get("expected_pattern").asText())
                        .matcher(got)
                        .find();
    }

    private Either<Seq<Diagnostic>, RenderedText> render(JsonNode test) {
        Map<String, String> texts = new LinkedHashMap<>();
        test.path("filesystem")
                .properties()
                .forEach(file -> texts.put(
                        file.getKey().replaceAll("\\.liquid$", ""),
                        file.getValue().asText()));
        Map<String, Object> data = test.has("environment")
                ? json.convertValue(test.get("environment"), new TypeReference<Map<String, Object>>() {})
                : Map.of();
        return DataTemplate.parse(
                        SourceText.of("template", test.get("template").asText()),
                        TemplateMode.COMPATIBLE,
                        TemplateEntries.of(texts),
                        TemplateLimits.DEFAULT)
                .toEither()
                .flatMap(template -> template.render(data, NEW_YEAR));
    }
}
