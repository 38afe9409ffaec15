package dev.caserail.routing.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.io.TypedTable;
import dev.caserail.taxonomy.source.SourceText;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T3, T6: why conditions are evaluated for each case instead of looked up. */
class EvaluationReasonTest {
    private static Set<EvaluationReason> reasons(String type, String cell) {
        TypedTable typed = TableCsv.loadTyped(SourceText.of(
                        "t.csv", "t (F),c,out\ntypes,\"" + type + "\",output: text\na,\"" + cell + "\",x\n"))
                .get()
                .value();
        return typed.table().evaluation().get(0).reasons();
    }

    @ParameterizedTest
    @ValueSource(strings = {"contains \"\"DE\"\"", "not(starts with \"\"DE\"\")", "Ulm, ends with \"\"e\"\""})
    void parts_of_texts_are_looked_for_in_each(String cell) {
        assertEquals(Set.of(EvaluationReason.TEXT_PARTS), reasons("text", cell));
    }

    @Test
    void tests_on_a_set_may_be_mixed() {
        assertEquals(Set.of(EvaluationReason.MIXED_SET_TESTS), reasons("set of A, B", "not(empty)"));
    }

    @Test
    void what_is_looked_up_has_no_reason() {
        assertEquals(Set.of(), reasons("text", "Ulm, Kiel"));
        assertEquals(Set.of(), reasons("set of A, B", "contains A"));
    }
}
