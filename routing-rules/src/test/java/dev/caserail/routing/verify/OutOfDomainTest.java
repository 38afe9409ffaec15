package dev.caserail.routing.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.dmn.DmnFile;
import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.dmn.model.DmnTable;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** T10: a value outside its domain is an error at its cell, and the rest of the table is still analysed. */
class OutOfDomainTest {
    private static final String MISTYPED = """
            t (F),channel,items,skill
            types,"one of EMAIL, PHONE, CHAT",integer from 0 to 9,"output: one of A, B"
            a,"EMIAL, PHONE",-,A
            b,CHAT,> 3,B
            """;

    private static final String FOUND = """
            error: no rule takes channel: EMAIL, CHAT; items: [0..3], such as channel = EMAIL; items = 0 (add a rule for it, a last rule that takes every case, or default outputs) [GAP]
            error: no rule takes channel: EMAIL, such as channel = EMAIL; items = 0 (add a rule for it, a last rule that takes every case, or default outputs) [GAP]
            %s: error: `EMIAL` in column `channel` of rule `a` is no value of it, expected one of EMAIL, PHONE, CHAT (did you mean `EMAIL`?) [OUT_OF_DOMAIN]
            note: no condition names `EMAIL` of column `channel`, though most of its values are told apart (see whether a rule has forgotten it) [DEAD_VALUE]""";

    private static String told(DecisionTable<?, ?> table) {
        return Verifier.of(table).verify().findings().stream()
                .map(Finding::shown)
                .collect(Collectors.joining("\n"));
    }

    private static String told(String csv) {
        return told(
                TableCsv.loadToVerify(SourceText.of("t.csv", csv)).get().value().table());
    }

    @Test
    void a_mistyped_code_is_told_at_its_cell_beside_the_gap_that_it_makes() {
        assertEquals(FOUND.formatted("t.csv:3:4"), told(MISTYPED));
    }

    @Test
    void a_table_that_is_to_decide_is_refused_for_it() {
        assertTrue(TableCsv.loadTyped(SourceText.of("t.csv", MISTYPED)).isInvalid());
    }

    @Test
    void other_faults_are_faults_for_verifying_too() {
        assertEquals(
                "t.csv:4:10: error: `three` in column `items`, expected a whole number from 0 up to 9 [condition.wrong-kind]",
                TableCsv.loadToVerify(SourceText.of("t.csv", MISTYPED.replace("> 3", "> three")))
                        .getError()
                        .map(Diagnostic::line)
                        .mkString("\n"));
    }

    @Test
    void numbers_sets_limited_texts_and_outputs() {
        assertEquals("""
                t.csv:3:3: error: `12` in column `items` of rule `a` is no value of it, expected a whole number from 0 up to 9 (mend the cell, or the column's values) [OUT_OF_DOMAIN]
                t.csv:4:6: error: `LOST` in column `issues` of rule `b` is no value of it, expected one of LATE, DAMAGED (mend the cell, or the column's values) [OUT_OF_DOMAIN]
                t.csv:5:7: error: `L` in column `size` of rule `c` is no value of it, expected one of S, M (mend the cell, or the column's values) [OUT_OF_DOMAIN]
                t.csv:6:1: error: `C` in column `skill` of rule `d` is no value of it, expected one of A, B (mend the cell, or the column's values) [OUT_OF_DOMAIN]
                t.csv:4:1: warning: rules `a`, `b` both take items: [5..9]; issues: contains LATE, with A and B, such as items = 5; issues = LATE; size = S (make one of them an exception within the other, or keep their conditions apart) [CONFLICT]""", told("""
                t (F),items,issues,size,skill
                types,integer from 0 to 9,"set of LATE, DAMAGED","text in S, M","output: one of A, B"
                a,[5..12],-,-,A
                b,-,"contains any(LATE, LOST)",-,B
                c,-,-,L,A
                d,-,-,-,C
                """));
    }

    @Test
    void a_dmn_file_too() {
        String text = DmnFile.text(
                DmnModel.from(TableCsv.loadTyped(SourceText.of("t.csv", MISTYPED.replace("EMIAL", "EMAIL")))
                        .get()
                        .value()
                        .table()));
        SourceText mistyped = SourceText.of(
                "t.dmn", text.replace("<text>\"EMAIL\", \"PHONE\"</text>", "<text>\"EMIAL\", \"PHONE\"</text>"));
        assertTrue(DmnFile.load(mistyped).isInvalid());
        assertEquals(
                FOUND.formatted("t.dmn:47:17"),
                DmnFile.loadToVerify(mistyped).get().value().decisions().stream()
                        .map(decision -> told(((DmnTable) decision).table()))
                        .collect(Collectors.joining("\n")));
    }
}
