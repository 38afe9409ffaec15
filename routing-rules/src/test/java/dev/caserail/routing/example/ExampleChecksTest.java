package dev.caserail.routing.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.caserail.routing.io.ExampleCsv;
import dev.caserail.routing.io.TypedTable;
import dev.caserail.taxonomy.source.SourceText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("T12: examples as tests of a rule author")
class ExampleChecksTest {
    private static final TypedTable VANS = Vans.first();
    private static final SourceText EXAMPLES = SourceText.of("vans.examples.csv", """
            example,channel,items,city,van,note: to confirm
            many,PHONE,25,,large,
            few,CHAT,3,,small,yes
            """);

    @TestFactory
    Stream<DynamicTest> examples() {
        return ExampleCheck.all(VANS.table(), ExampleCsv.load(EXAMPLES, VANS.table()))
                .map(c -> dynamicTest(c.name(), c::run));
    }

    @Test
    void a_check_that_fails_says_why() {
        List<ExampleCheck> checks = ExampleCheck.all(
                        VANS.table(),
                        ExampleCsv.load(
                                SourceText.of("e.csv", "example,channel,items,van\na,PHONE,9,large\n"), VANS.table()))
                .toList();

        assertEquals("a", checks.get(0).toString());
        assertEquals(
                """
                e.csv:2:1: example `a`: expected large, got small
                  facts: channel PHONE; items 9; city (absent); tags (empty)
                  decided by: rule few: items is below 10 (9)
                  nearest change that gives large: items 30 instead of 9""",
                assertThrows(AssertionError.class, () -> checks.get(0).run()).getMessage());
    }

    @Test
    void a_file_that_cannot_be_read_is_a_check_that_fails() {
        List<ExampleCheck> checks = ExampleCheck.all(
                        VANS.table(), ExampleCsv.load(SourceText.of("e.csv", "item,van\nx,small\n"), VANS.table()))
                .toList();

        assertEquals(1, checks.size());
        assertEquals("the examples can be read", checks.get(0).name());
        assertEquals(
                "e.csv:1:1: error: unknown column `item`, expected one of example, channel, items, city, tags, van, rule, note"
                        + " (did you mean `items`?) [example.unknown-column]",
                assertThrows(AssertionError.class, () -> checks.get(0).run()).getMessage());
    }

    @Test
    void a_report_counts_what_failed_and_what_nobody_has_confirmed() {
        List<Example> examples = ExampleCsv.load(EXAMPLES, VANS.table()).get().value();
        ExampleReport report = ExampleRunner.of(VANS.table()).run(examples);

        assertTrue(report.held());
        assertEquals(List.of(), report.failures());
        assertEquals(List.of(examples.get(1)), report.toConfirm());
        assertEquals(VANS.table().version(), report.table());
        assertFalse(ExampleRunner.of(VANS.table()
                        .with(VANS.table().hitPolicy(), VANS.table().rules().subList(1, 4)))
                .run(examples)
                .held());
    }

    @Test
    void a_report_has_the_failures_in_their_order() {
        ExampleReport report = ExampleRunner.of(VANS.table())
                .run(ExampleCsv.load(SourceText.of("e.csv", "items,van\n3,large\n3,small\n3,none\n"), VANS.table())
                        .get()
                        .value());

        assertEquals(
                List.of("e1", "e3"),
                report.failures().stream()
                        .map(failed -> failed.example().name())
                        .toList());
        assertFalse(report.held());
        assertEquals(List.of(), report.toConfirm());
    }

    @Test
    void a_name_may_have_a_hundred_characters() {
        assertTrue(Example.fit("x".repeat(Example.LONGEST_NAME)));
        assertFalse(Example.fit("x".repeat(Example.LONGEST_NAME + 1)));
        assertFalse(Example.fit("a\tb"));
    }
}
