package dev.caserail.quicktext.internal.liquid.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Q3: all cases that the public suite liquid-spec has for the {@code date} filter. */
@DisplayName("Q3: the date filter's cases of liquid-spec")
class DateFilterConformanceTest {
    private static final Path CASES = Path.of("../../shared/data/liquid-spec/liquid-spec-basics.json");
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{ (\\S+|'[^']*') \\| date: (\\S+|'[^']*') }}");

    /** The clock of the suite. */
    private static final ZonedDateTime NOW = ZonedDateTime.of(2024, 1, 1, 0, 1, 58, 0, ZoneOffset.UTC);

    @TestFactory
    List<DynamicTest> pass() throws IOException {
        assumeTrue(Files.exists(CASES), "the cases of liquid-spec do not lie beside the project: " + CASES);
        return cases().stream()
                .map(c -> DynamicTest.dynamicTest(text(c, "name"), () -> passes(c)))
                .toList();
    }

    @Test
    void are_83() throws IOException {
        assumeTrue(Files.exists(CASES), "the cases of liquid-spec do not lie beside the project: " + CASES);

        assertEquals(83, cases().size());
    }

    private static void passes(Map<?, ?> spec) {
        Matcher template = TEMPLATE.matcher(text(spec, "template"));
        assertTrue(template.matches(), text(spec, "template"));
        String input = literal(template.group(1));
        String format = literal(template.group(2));

        String written = filter(input, format);

        if (spec.containsKey("expected_pattern")) {
            assertTrue(
                    Pattern.compile(text(spec, "expected_pattern"))
                            .matcher(written)
                            .find(),
                    written);
        } else {
            assertEquals(text(spec, "expected"), written);
        }
    }

    /** The filter as Liquid defines it: an empty format and a value that is no date leave the value as it is. */
    private static String filter(String input, String format) {
        Object value = input.startsWith("-") ? (Object) Long.valueOf(input) : input;
        Optional<ZonedDateTime> moment = format.isEmpty() ? Optional.empty() : LiquidDates.read(value, NOW);
        StringBuilder out = new StringBuilder();
        moment.ifPresentOrElse(m -> Strftime.of(format).append(out, m), () -> out.append(input));
        return out.toString();
    }

    /** The text between quotes, the digits of a number; a variable is empty in all these cases. */
    private static String literal(String word) {
        if (word.startsWith("'")) {
            return word.substring(1, word.length() - 1);
        }
        return Character.isLetter(word.charAt(0)) ? "" : word;
    }

    /** JSON is YAML. */
    private static List<Map<?, ?>> cases() throws IOException {
        try (InputStream json = Files.newInputStream(CASES)) {
            Object all = new Load(LoadSettings.builder()
                            .setCodePointLimit(100_000_000)
                            .build())
                    .loadFromInputStream(json);
            return ((List<?>) all)
                    .stream()
                            .<Map<?, ?>>map(c -> (Map<?, ?>) c)
                            .filter(c -> "date-filters.yml".equals(c.get("file")))
                            .toList();
        }
    }

    private static String text(Map<?, ?> spec, String key) {
        return String.valueOf(spec.get(key));
    }
}
