package dev.caserail.routing.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.caserail.routing.dmn.DmnFile;
import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.dmn.model.DmnTable;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.io.TableView;
import dev.caserail.routing.io.TypedTable;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.table.Interpreter;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * T4: whatever a file holds, reading it answers a table that is written and read again, drawn, and decides as the naive
 * interpreter does; or faults that lie in the file. An input is a file.
 */
class TableCsvFuzzTest {
    private static final int FEW = 6;

    /** The columns of the tables in the README, so that files without types are read too. */
    private static final FactSchema<NamedFacts> SCHEMA = FactSchema.<NamedFacts>builder("order facts")
            .fact(
                    "channel",
                    FiniteDomain.of("channel", List.of("PHONE", "CHAT", "VIDEO")),
                    false,
                    f -> f.fact("channel"))
            .fact("items", NumberDomain.count(), false, f -> f.fact("items"))
            .fact("city", TextDomain.TEXT, true, f -> f.fact("city"))
            .fact("issues", SetDomain.of(FiniteDomain.of("issue", List.of("A", "B"))), false, f -> f.fact("issues"))
            .build();

    private static final OutputSchema<String> OUTPUTS = OutputSchema.of(OutputColumn.text("van"));

    @DictionaryFile(resourcePath = "tables.dict")
    @FuzzTest(maxDuration = "20m")
    void a_file_is_a_table_or_told_why_not(byte[] input) {
        Validation<Seq<Diagnostic>, SourceText> decoded = SourceText.read("t.csv", new ByteArrayInputStream(input));
        if (decoded.isInvalid()) {
            assertFalse(decoded.getError().isEmpty());
            return;
        }
        SourceText source = decoded.get();
        Validation<Seq<Diagnostic>, Checked<TypedTable>> typed = TableCsv.loadTyped(source);
        if (typed.isInvalid()) {
            Places.checkFaults(typed.getError(), source);
        } else {
            Places.check(typed.get().remarks(), source);
            checkTable(typed.get().value().table(), typed.get().value().schema());
        }
        Validation<Seq<Diagnostic>, Checked<DecisionTable<NamedFacts, String>>> untyped =
                TableCsv.load(source, SCHEMA, OUTPUTS);
        if (untyped.isInvalid()) {
            Places.checkFaults(untyped.getError(), source);
        } else {
            Places.check(untyped.get().remarks(), source);
            checkTable(untyped.get().value(), SCHEMA);
        }
    }

    private static void checkTable(DecisionTable<NamedFacts, ?> table, FactSchema<NamedFacts> schema) {
        checkWritten(table);
        checkDmn(table);
        TableView view = TableView.of(table);
        assertFalse(view.markdown().isBlank());
        assertFalse(view.text(40).isBlank());
        assertFalse(view.ansi(200).isBlank());
        for (NamedFacts facts : SampleFacts.rows(schema, table.rules(), FEW)) {
            assertEquals(
                    Interpreter.answer(table, schema, facts), Interpreter.shown(table.answer(facts)), facts::toString);
        }
        NamedFacts first = SampleFacts.rows(schema, table.rules(), 1).get(0);
        assertFalse(table.explain(first).words(Locale.ENGLISH).isEmpty());
    }

    private static void checkWritten(DecisionTable<?, ?> table) {
        Validation<Seq<Diagnostic>, String> written = TableCsv.write(table);
        if (written.isInvalid()) {
            assertFalse(written.getError().isEmpty());
            return;
        }
        DecisionTable<?, ?> again = Places.valid(
                        TableCsv.loadTyped(SourceText.of("again.csv", written.get())), written.get())
                .value()
                .table();
        assertEquals(table.version(), again.version(), written::get);
        assertEquals(table.rules(), again.rules(), written::get);
        assertEquals(written.get(), TableCsv.write(again).get());
    }

    private static void checkDmn(DecisionTable<?, ?> table) {
        // FEEL's names do not tell `a. 4` from `a.4` (README, "DMN"): such a name comes back the shorter way.
        if (Stream.of(
                        Stream.of(table.version().name()),
                        table.inputs().stream().map(FactColumn::name),
                        table.outputs().columns().stream().map(OutputColumn::name))
                .flatMap(names -> names)
                .anyMatch(name -> name.matches("(?s).*(?: \\.|\\. |\\s{2}).*"))) {
            return;
        }
        String written = DmnFile.text(DmnModel.from(table));
        DmnModel again = Places.valid(DmnFile.load(SourceText.of("again.dmn", written)), written)
                .value();
        assertEquals(
                table.version(), ((DmnTable) again.decisions().get(0)).table().version(), () -> written);
    }
}
