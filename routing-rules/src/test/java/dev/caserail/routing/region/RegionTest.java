package dev.caserail.routing.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T10, T11: regions of facts, in a table's own words. */
class RegionTest {
    private static final FiniteDomain TAGS = FiniteDomain.of("tag", List.of("A", "B"));

    private static UnaryTest test(Domain domain, String text) {
        FactColumn<String> column = FactSchema.<String>builder("facts")
                .fact("x", domain, false, f -> AbsentFact.ABSENT)
                .build()
                .columns()
                .get(0);
        return ConditionParser.parse(text, column, i -> FileLocation.of("cell", 1, i + 1))
                .get();
    }

    @Test
    void are_shown_by_their_conditions_column_by_column() {
        Map<String, List<UnaryTest>> conditions = new LinkedHashMap<>();
        conditions.put("items", List.of(test(NumberDomain.any(), "> 20")));
        conditions.put(
                "tags", List.of(test(SetDomain.of(TAGS), "contains A"), test(SetDomain.of(TAGS), "contains none (B)")));
        Region region = Region.of(conditions, 0.25);

        assertEquals("items: > 20; tags: contains A and contains none (B)", region.shown());
        assertEquals(0.25, region.share());
        assertEquals(conditions, region.conditions());
    }

    @Test
    void may_have_names_with_characters_that_nobody_sees() {
        assertEquals(
                "a\\u0007b: > 20",
                Region.of(Map.of("a\u0007b", List.of(test(NumberDomain.any(), "> 20"))), 1)
                        .shown());
    }

    @Test
    void without_a_condition_are_all_facts() {
        assertEquals("all facts", Region.of(Map.of(), 1).shown());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.5, 1.000001, Double.NaN})
    void are_a_share_of_all_facts(double share) {
        assertEquals(
                "a region is a share above 0 and up to 1, not " + share,
                assertThrows(IllegalArgumentException.class, () -> Region.of(Map.of(), share))
                        .getMessage());
    }
}
