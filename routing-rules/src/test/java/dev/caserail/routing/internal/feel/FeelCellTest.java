package dev.caserail.routing.internal.feel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.internal.xml.XmlReader;
import dev.caserail.routing.internal.xml.XmlText;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.source.SourceText;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T3, T5: FEEL's tests on lists become ours, each character keeps its place, and what is out of reach is found. */
class FeelCellTest {
    @Nested
    class Tests_on_lists {
        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "list contains(?, \"a\")|contains any (\"a\")",
                    "list  contains ( ? , \"a\" )|contains any (\"a\")",
                    "list contains(?, \"a\") = false|contains none (\"a\")",
                    "list contains(?, \"a\") or list contains(?, \"b\")|contains any (\"a\", \"b\")",
                    "list contains(?, \"a\") and list contains(?, \"b\")|contains all (\"a\", \"b\")",
                    "list contains(?, \"a\") and list contains(?, \"b\") and list contains(?, \"c\")|"
                            + "contains all (\"a\", \"b\", \"c\")",
                    "list contains(?, \"a\") = false and list contains(?, \"b\") = false|contains none (\"a\", \"b\")",
                    "list contains(?, \"a\") or list contains(?, \"b\") and list contains(?, \"c\")|"
                            + "contains any (\"a\", \"b\") and contains any (\"c\")",
                    "list contains(?, \"a\") = false or list contains(?, \"b\") = false|"
                            + "contains none (\"a\") or contains none (\"b\")",
                    "list contains(?, \"a\") and list contains(?, \"b\") = false|"
                            + "contains any (\"a\") and contains none (\"b\")",
                    "list contains(?, \"a\"), list contains(?, \"b\")|contains any (\"a\"), contains any (\"b\")",
                    "not(list contains(?, \"a\"))|not(contains any (\"a\"))",
                    "list contains(?, \"say \\\"x\\\"\")|contains any (\"say \\\"x\\\"\")",
                    "count(?) = 0|empty",
                    "count ( ? )=0, list contains(?, \"a\")|empty, contains any (\"a\")",
                    "? = []|empty",
                    "\"list contains(?, \"|\"list contains(?, \"",
                    "list contains(?, \"a\"|list contains(?, \"a\"",
                    "count(?) = 01|count(?) = 01"
                })
        void become_ours(String feel, String ours) {
            assertEquals(ours, FeelCell.ofSet(cell(feel)).text());
        }

        @Test
        void keep_the_places_of_their_codes() {
            FeelCell cell = FeelCell.ofSet(cell("  list contains(?, \"a\") or list contains(?, \"b\"), x"));

            assertEquals("contains any (\"a\", \"b\"), x", cell.text());
            assertEquals(3, column(cell, 0));
            assertEquals(3, column(cell, 13));
            assertEquals(20, column(cell, 14));
            assertEquals(22, column(cell, 16));
            assertEquals(28, column(cell, 17));
            assertEquals(45, column(cell, 19));
            assertEquals(48, column(cell, 22));
            assertEquals(49, column(cell, 23));
            assertEquals(51, column(cell, 25));
            assertEquals(column(cell, 26), column(cell, 99));
        }

        @Test
        void may_be_many() {
            String many = "list contains(?, \"code\")" + " or list contains(?, \"code\")".repeat(99);

            FeelCell cell = FeelCell.ofSet(cell(many));

            assertEquals("contains any (\"code\"" + ", \"code\"".repeat(99) + ")", cell.text());
            assertEquals(many.length(), column(cell, cell.text().length() - 1));
        }
    }

    @Nested
    class Dates_with_times_and_without_a_zone {
        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "@\"2026-03-01T09:30:00\"|@\"2026-03-01T09:30:00Z\"|3",
                    "> date and time( \"2026-03-01T09:30\")|> date and time( \"2026-03-01T09:30Z\")|19",
                    "\"x\", @\"2026-03-01T09:30:00.5\", @\"2026-03-02T09:30:00\"|"
                            + "\"x\", @\"2026-03-01T09:30:00.5Z\", @\"2026-03-02T09:30:00Z\"|8"
                })
        void are_in_utc_and_told(String feel, String ours, int place) {
            FeelCell cell = FeelCell.of(cell(feel));

            assertEquals(ours, cell.text());
            assertEquals(place, cell.zoneless().orElseThrow().column() - BEFORE);
            assertEquals(ours, FeelCell.ofSet(cell(feel)).text());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "@\"2026-03-01T09:30:00Z\"",
                    "@\"2026-03-01\"",
                    "\"2026-03-01T09:30:00\"",
                    "date(\"2026-03-01T09:30:00\")",
                    "@\"2026-03-01T09:30:00",
                    "@\"",
                    ""
                })
        void are_nothing_else(String feel) {
            FeelCell cell = FeelCell.of(cell(feel));

            assertEquals(feel, cell.text());
            assertTrue(cell.zoneless().isEmpty());
        }
    }

    @Nested
    class Out_of_reach {
        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "1, sum(2)|4 the function `sum`",
                    "string length(?)|1 the function `string length`",
                    "> other fact|3 the name `other fact` where a value is expected",
                    "for x in y return x|1 `for`",
                    "\"a\", some x in y satisfies x|6 `some`",
                    "[1, 2]|1 a list",
                    "[\"a..b\"]|1 a list",
                    "[]|1 a list",
                    "5, {a: 1}|4 a context",
                    "1, ?|4 the name `?` where a value is expected",
                    "Named|1 the name `Named` where a value is expected"
                })
        void is_found_at_its_place(String feel, String found) {
            XmlText text = cell(feel);
            FeelCell.Beyond beyond = FeelCell.beyond(feel, text, false).orElseThrow();

            assertEquals(found, beyond.place().column() - BEFORE + " " + beyond.what());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "-",
                    "null",
                    "true, false",
                    "not(1.5, .5)",
                    "[1..2]",
                    "[\"]\"..\"b\"]",
                    "[1",
                    "\"sum(1) { [a]\"",
                    "date(\"2026-03-01\") + duration (\"P1D\")",
                    "date  and time(\"x\")",
                    "\"open",
                    "> named fact",
                    "[low..named fact]"
                })
        void is_nothing_that_our_conditions_say(String feel) {
            assertTrue(FeelCell.beyond(feel, cell(feel), false, Set.of("named", "named fact", "low"))
                    .isEmpty());
        }

        @Test
        void is_a_name_with_more_behind_it() {
            for (String feel : new String[] {"named2", "named_x", "named(1)", "named (1)"}) {
                assertTrue(
                        FeelCell.beyond(feel, cell(feel), false, Set.of("named"))
                                .isPresent(),
                        feel);
            }
        }

        @Test
        void differs_for_sets() {
            for (String feel : new String[] {"count(?) = 0", "list contains(?, \"a\") and ? = []", "x or y"}) {
                assertTrue(FeelCell.beyond(feel, cell(feel), false).isPresent(), feel);
            }
            for (String feel : new String[] {"count(?) = 0", "list contains(?, \"a\") and ? = []", "[\"a\", \"b\"]"}) {
                assertTrue(FeelCell.beyond(feel, cell(feel), true).isEmpty(), feel);
            }
            assertTrue(FeelCell.beyond("named", cell("named"), true, Set.of("named"))
                    .isPresent());
        }
    }

    @Test
    void null_is_asked_for_by_its_word() {
        assertTrue(FeelCell.asksForNull("1, null"));
        assertTrue(FeelCell.asksForNull("not(null)"));
        for (String feel : new String[] {"", "nullable", "\"null\"", "\"a null\", b", "1"}) {
            assertFalse(FeelCell.asksForNull(feel), feel);
        }
    }

    @Test
    void a_text_ends_with_its_closing_quote() {
        assertEquals(3, FeelCell.stringEnd("\"a\" b", 0));
        assertEquals(6, FeelCell.stringEnd("\"a\\\"b\"", 0));
        assertEquals(2, FeelCell.stringEnd("\"a", 0));
        assertEquals(3, FeelCell.stringEnd("\"a\\", 0));
    }

    private static final int BEFORE = "<d><text><![CDATA[".length();

    private static int column(FeelCell cell, int offset) {
        FileLocation place = cell.apply(offset);
        return place.column() - BEFORE;
    }

    private static XmlText cell(String feel) {
        return XmlReader.read(SourceText.of("c.dmn", "<d><text><![CDATA[" + feel + "]]></text></d>"), new Diagnostics())
                .orElseThrow()
                .expressionText()
                .orElseThrow();
    }
}
