package dev.caserail.quicktext.template;

import dev.caserail.quicktext.schema.FormOfAddress;
import dev.caserail.quicktext.schema.Person;
import dev.caserail.quicktext.syntax.TemplateMode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Data of every kind, and short ways to render over them without a schema. In templates and texts {@code ⏎} stands for a
 * line break; what cannot be rendered reads as the code and message of its faults.
 */
final class Liquid {
    static final ZonedDateTime MOMENT = ZonedDateTime.of(2026, 3, 2, 14, 5, 9, 0, ZoneId.of("Europe/Berlin"));

    private static final RenderContext CONTEXT =
            RenderContext.builder().locale(Locale.ENGLISH).now(MOMENT).build();

    private static final Map<String, Object> DATA = data();

    private Liquid() {}

    private static Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", "Alex");
        data.put("gap", "  ");
        data.put("nothing", "");
        data.put("lines", "a\nb\r\nc");
        data.put("spaced", " \t x  y \n");
        data.put("seven", 7);
        data.put("half", 0.5);
        data.put("price", new BigDecimal("12.50"));
        data.put("yes", true);
        data.put("no", false);
        data.put("numbers", List.of(3, 1, 2, 1));
        data.put("words", List.of("pear", "Fig", "apple"));
        data.put("holes", Arrays.asList("a", null, "b", null));
        data.put("nested", List.of(1, List.of(2, List.of(3, 4)), 5));
        data.put("mixed", List.of("a", 1));
        data.put("none", List.of());
        data.put("pairs", map("a", 1, "b", 2));
        data.put("empty_map", Map.of());
        data.put(
                "people",
                List.of(
                        map("name", "Kim", "age", 30, "vip", true, "team", map("name", "Day")),
                        map("name", "lee", "age", 25),
                        map("name", "Ann", "age", 30, "vip", false, "team", map("name", "Night"))));
        data.put("day", LocalDate.of(2026, 3, 2));
        data.put("moment", MOMENT);
        data.put("held", Optional.of("held"));
        data.put("unheld", Optional.empty());
        data.put("weekday", DayOfWeek.MONDAY);
        data.put("letter", 'x');
        data.put("later", LocalDate.of(2026, 3, 3));
        data.put("sooner", MOMENT.minusMinutes(1));
        data.put("deep", map("list", Arrays.asList(1, null, "x\"\\\n"), "map", Map.of("k", 1.5)));
        data.put("set", Set.of("only"));
        data.put("big", new BigInteger("12345678901234567890"));
        data.put("time", LocalTime.of(9, 30));
        data.put(
                "person",
                Person.builder()
                        .formOfAddress(FormOfAddress.MR)
                        .title("Dr.")
                        .givenName("Jan")
                        .familyName("de Vries")
                        .build());
        return data;
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    /** What compatible mode makes of it. */
    static String compatible(String template) {
        return render(template, TemplateMode.COMPATIBLE, Map.of());
    }

    /** What compatible mode makes of it with other texts to render. */
    static String compatible(String template, Map<String, String> texts) {
        return render(template, TemplateMode.COMPATIBLE, texts);
    }

    /** What guarded mode without a schema makes of it. */
    static String guarded(String template) {
        return render(template, TemplateMode.GUARDED, Map.of());
    }

    /** What guarded mode without a schema makes of it with other texts to render. */
    static String guarded(String template, Map<String, String> texts) {
        return render(template, TemplateMode.GUARDED, texts);
    }

    private static String render(String template, TemplateMode mode, Map<String, String> texts) {
        return DataTemplate.parse(
                        SourceText.of("t", template.replace('⏎', '\n')),
                        mode,
                        TemplateEntries.of(texts),
                        TemplateLimits.DEFAULT)
                .toEither()
                .flatMap(parsed -> parsed.render(DATA, CONTEXT))
                .fold(Liquid::faults, RenderedText::text)
                .replace('\n', '⏎');
    }

    static String faults(Seq<Diagnostic> faults) {
        return faults.map(d -> d.code().value().replace("quicktext.", "") + ": " + d.message())
                .mkString("; ");
    }

    /** A cell of a table of examples. */
    static String cell(@Nullable String text) {
        return text == null ? "" : text;
    }
}
