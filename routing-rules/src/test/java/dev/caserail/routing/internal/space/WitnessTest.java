package dev.caserail.routing.internal.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactLookup;
import dev.caserail.taxonomy.source.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T10: facts of which a rule's conditions hold, as people recognise them, also where conditions compare inputs or texts. */
class WitnessTest {
    /** For each box of a rule, facts of it; columns are parted by bars, and texts stand in single quotes. */
    private static List<String> witnesses(String types, String rule) {
        String columns = types.contains("|") ? "x,y" : "x";
        String cells = Arrays.stream(rule.split("\\|"))
                .map(cell -> "\"" + cell.replace("'", "\"\"") + "\"")
                .collect(Collectors.joining(","));
        DecisionTable<?, ?> table = TableCsv.loadTyped(SourceText.of(
                        "t.csv",
                        "t (F)," + columns + ",out\ntypes," + types.replace('|', ',') + ",output: text\nr," + cells
                                + ",x\n"))
                .get()
                .value()
                .table();
        Space space = Space.of(
                table.inputs().stream()
                        .map(c -> new Space.Column(c.name(), c.domain(), c.optional()))
                        .toList(),
                table.rules());
        List<String> found = new ArrayList<>();
        Rule only = table.rules().get(0);
        for (Box box : space.parts(only)) {
            Optional<Map<String, Fact>> facts = space.witness(box);
            facts.ifPresent(f -> assertTrue(only.inputs().stream().allMatch(i -> i.holds(FactLookup.in(f)))));
            found.add(facts.map(f -> NamedFacts.of(f).shown()).orElse("none"));
        }
        return found;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "number|number# > y|-# x = 0; y = -1",
                "number|number# > y|>= 10# x = 20; y = 10",
                "number|number# < y|[10..20]# x = 0; y = 10",
                "number|number# y|7# x = 7; y = 7",
                "number|number# > y|> 100# x = 300; y = 200",
                "integer from 0 to 9|integer from 0 to 9# > y|-# x = 1; y = 0",
                "integer from 0 to 9|integer from 0 to 9# < y|0# none",
                "integer from 0 to 9|integer from 0 to 9# > y|8# x = 9; y = 8",
                "integer from 0 to 9|integer from 0 to 9# > y + 1|8# none",
                "number|number# > y * 2|>= 10# x = 30; y = 10",
                "date|date# > y|-# x = 2026-01-01; y = 2025-12-31",
                "time|time# < y|-# x = 00:00:00; y = 01:00:00",
                "text|text# y|-# x = other; y = other",
                "text|text# not(y)|'a'# x = other; y = a",
                "text# contains 'a'# x = a",
                "text# not(contains 'a')# x = other",
                "text# starts with 'ot'# x = other",
                "text# contains 'a', contains 'b'# x = a"
            })
    void are_found_where_there_are_some(String types, String rule, String expected) {
        assertEquals(List.of(expected), witnesses(types, rule));
    }
}
