package dev.caserail.model.servicelevel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import dev.caserail.taxonomy.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The example of calendars in this module's README, and their JSON form. */
class ReadmeCalendarTest {
    private static final JsonMapper JSON = CaserailJsonModule.mapper();

    private final List<Object> printed = new ArrayList<>();

    @Provide
    Arbitrary<Scenario> scenarios() {
        return Scenario.any(1990, 2100);
    }

    @Test
    void the_example_prints_what_the_readme_says() throws IOException {
        String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
        String section = readme.substring(readme.indexOf("## Business calendars"));
        SourceText file = SourceText.of("hours.csv", between(section, "```csv\n", "```"));

        // example: calendar
        BusinessCalendar calendar = BusinessCalendar.of(CalendarCsv.read(file).get());
        Instant monday = Instant.parse("2026-11-02T16:00:00Z"); // 17:00 in Berlin
        Instant due = calendar.add(monday, Duration.ofHours(4));
        println(due);
        println(calendar.add(due, Duration.ofHours(-1)));
        println(calendar.between(monday, Instant.parse("2036-11-02T16:00:00Z")));
        println(calendar.nextOpen(Instant.parse("2026-12-24T11:00:00Z")));
        // end

        String here = Files.readString(
                Path.of("src/test/java/dev/caserail/model/servicelevel/ReadmeCalendarTest.java"),
                StandardCharsets.UTF_8);
        assertEquals(
                between(section, "```text\n", "```"),
                String.join("\n", printed.stream().map(Object::toString).toList()) + "\n");
        assertEquals(
                squeezed(between(section, "```java\n", "```").replace("System.out.", "")),
                squeezed(between(here, "// example: calendar\n", "// end")));
    }

    @Property(tries = 100)
    void a_definition_is_the_same_after_json(@ForAll("scenarios") Scenario any) throws IOException {
        String json = JSON.writeValueAsString(any.definition());

        assertEquals(any.definition(), JSON.readValue(json, CalendarDefinition.class));
    }

    private void println(Object line) {
        printed.add(line);
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }
}
