package dev.caserail.routing.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.caserail.routing.io.TableCsv;
import dev.caserail.taxonomy.source.SourceText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T8: the content hash is over the meaning (row order where it matters, not formatting). */
class ContentHashTest {
    private static final String TABLE = """
            # table: vans
            # hit policy: %s
            # version: 1
            # default van: none
            rule,items,city,tags,van,why
            types,number?,text?,"set of A, B, C","output: one of large, small, none",note
            big,%s,%s,%s,large,long
            few,< 5,-,-,small,
            """;

    @ParameterizedTest
    @DisplayName("T8: formatting is no meaning")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '#',
            value = {
                "\"1, 2\";-;-;\"2,1\";-;-",
                "[1..2];-;-;\"[ 1.00 .. 2.0 ]\";-;-",
                "(1..2);-;-;\"]1..2[\";-;-",
                "not(1);-;-;!= 1;-;-",
                "not(< 5);-;-;>= 5;-;-",
                "[5..5];-;-;5;-;-",
                "2 * 3;-;-;6;-;-",
                "= 5;-;-;5;-;-",
                "-;Kiel;-;-;\"\"\"Kiel\"\"\";-",
                "-;\"Ulm, Kiel\";-;-;\"\"\"Kiel\"\",\"\"Ulm\"\"\";-",
                "-;-;contains A;-;-;contains any (A)",
                "-;-;\"contains all (A, B)\";-;-;\"contains all (B, A, B)\"",
                "-;-;not(contains A);-;-;contains none (A)",
            })
    void formatting_is_no_meaning(
            String items, String city, String tags, String otherItems, String otherCity, String otherTags) {
        assertEquals(hash("FIRST", items, city, tags), hash("F", otherItems, otherCity, otherTags));
    }

    @ParameterizedTest
    @DisplayName("T8: what looks alike and is not")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '#',
            value = {
                "[1..2];-;-;(1..2];-;-",
                "1;-;-;-;1;-",
                "null;-;-;-;-;-",
                "-;Kiel;-;-;kiel;-",
                "-;-;\"contains all (A, B)\";-;-;\"contains any (A, B)\"",
                "-;-;\"not(contains all (A, B))\";-;-;\"contains none (A, B)\"",
            })
    void what_looks_alike_and_is_not(
            String items, String city, String tags, String otherItems, String otherCity, String otherTags) {
        assertNotEquals(hash("FIRST", items, city, tags), hash("FIRST", otherItems, otherCity, otherTags));
    }

    @Test
    @DisplayName("T8: a number is no text, and a text in any case is no exact one")
    void the_kind_of_a_column_counts() {
        String numbers = TABLE.formatted("FIRST", "7", "-", "-");
        String exact = TABLE.formatted("FIRST", "-", "kiel", "-");

        assertNotEquals(hash(numbers), hash(numbers.replace("number?", "text?").replace("few,< 5,-,-,small,\n", "")));
        assertNotEquals(
                hash(numbers.replace("few,< 5,-,-,small,\n", "")),
                hash(numbers.replace("number?", "text?").replace("few,< 5,-,-,small,\n", "")));
        assertNotEquals(hash(exact), hash(exact.replace("text?", "text any case?")));
    }

    @Test
    @DisplayName("T8: which facts may occur changes no answer, and so no hash")
    void bounds_and_optional_facts_do_not_count() {
        String table = TABLE.formatted("FIRST", "7", "Kiel", "contains A");

        assertEquals(hash(table), hash(table.replace("number?", "integer from 0 to 99")));
        assertEquals(hash(table), hash(table.replace("text?", "\"one of Kiel, Ulm\"")));
        assertEquals(hash(table), hash(table.replace("A, B, C", "A")));
    }

    /** Hosts have stored hashes: whoever changes one says so in the changelog. */
    @Test
    @DisplayName("T8: the hash of a table stays what it was")
    void stored_hashes_stay_valid() {
        assertEquals(
                "069a2f0ee757ac2808518452cb6c9aaf0e99ffee8fefd3459634cb82ae8916d3",
                hash(TABLE.formatted("FIRST", "[10..20)", "\"Kiel, Ulm\"", "contains A"))
                        .value());
    }

    private static ContentHash hash(String policy, String items, String city, String tags) {
        return hash(TABLE.formatted(policy, items, city, tags));
    }

    private static ContentHash hash(String csv) {
        return hash(
                TableCsv.loadTyped(SourceText.of("t.csv", csv)).get().value().table());
    }

    private static ContentHash hash(DecisionTable<?, ?> table) {
        return table.version().hash();
    }
}
