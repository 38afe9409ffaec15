package dev.caserail.routing.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.caserail.routing.example.Example;
import dev.caserail.routing.example.ExampleReport;
import dev.caserail.routing.example.ExampleRunner;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.io.ExampleCsv;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.json.ExampleLines;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;

/**
 * T12: whatever a file holds, reading it as CSV and as JSON lines answers examples that run, and that are written and read again
 * in both forms; or faults that lie in the file. An input is a file.
 */
class ExampleFileFuzzTest {
    /** Tables that answer one outcome, a list and a number, with facts of every kind. */
    static final List<DecisionTable<NamedFacts, NamedFacts>> TABLES = Stream.of("FIRST", "RULE ORDER", "COLLECT COUNT")
            .map(ExampleFileFuzzTest::table)
            .toList();

    private static DecisionTable<NamedFacts, NamedFacts> table(String policy) {
        String text = "# table: vans\n# hit policy: " + policy + "\n" + """
                rule,channel,items,city,rush,day,time,moment,length,months,issues,van,days
                types,"one of PHONE, CHAT",integer?,text?,flag?,date?,time?,date and time?,days and time duration?,\
                years and months duration?,"set of A, B",output: text,output: number
                big,PHONE,> 20,-,-,-,-,-,-,-,-,large,1
                rush,-,-,not(Kiel),true,2026-03-01,10:00:00,2026-03-01T10:00:00Z,PT2H,P1M,contains A,two-words,2.5
                """;
        return Places.valid(TableCsv.loadTyped(SourceText.of("t.csv", text)), text)
                .value()
                .table();
    }

    @DictionaryFile(resourcePath = "examples.dict")
    @FuzzTest(maxDuration = "20m")
    void a_file_is_examples_or_told_why_not(byte[] input) {
        Validation<Seq<Diagnostic>, SourceText> decoded = SourceText.read("e.csv", new ByteArrayInputStream(input));
        if (decoded.isInvalid()) {
            assertFalse(decoded.getError().isEmpty());
            return;
        }
        SourceText source = decoded.get();
        for (DecisionTable<NamedFacts, NamedFacts> table : TABLES) {
            check(ExampleCsv.load(source, table), source, table);
            check(ExampleLines.load(source, table), source, table);
        }
    }

    private static void check(
            Validation<Seq<Diagnostic>, Checked<List<Example>>> read,
            SourceText source,
            DecisionTable<NamedFacts, NamedFacts> table) {
        if (read.isInvalid()) {
            Places.checkFaults(read.getError(), source);
            return;
        }
        Places.check(read.get().remarks(), source);
        List<Example> examples = read.get().value();
        String rows = ExampleCsv.write(examples, table);
        assertEquals(
                examples,
                Places.valid(ExampleCsv.load(SourceText.of("again.csv", rows), table), rows)
                        .value(),
                rows);
        String lines = ExampleLines.write(examples, table);
        assertEquals(
                examples,
                Places.valid(ExampleLines.load(SourceText.of("again.jsonl", lines), table), lines)
                        .value(),
                lines);
        ExampleReport report = ExampleRunner.of(table).run(examples);
        assertEquals(examples.size(), report.results().size());
    }
}
