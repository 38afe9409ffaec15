package dev.caserail.routing.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.fact.DateTimeDomain;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.io.TypedTable;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.DateTimeValue;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.TextValue;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** T4: a table written as CSV and loaded again is the same table. */
class TableCsvRoundTripTest {
    private static final List<String> NASTY = List.of(
            "plain",
            "two words",
            "a,b;c\td",
            "say \"hello\"",
            "back\\slash\"",
            "two\nlines",
            "carriage\rreturn",
            "# no comment",
            " spaces ",
            "",
            "null",
            "-",
            "ünï€😀",
            "\uD800",
            "\u0007",
            "it's 5\"",
            "=1+1",
            "output: text");

    /** All domains and hit policies. */
    @Property(tries = 400)
    void tables_of_all_domains_and_policies_come_back(@ForAll long seed) {
        DecisionTable<Map<String, Object>, ?> table = new RandomTables(seed).table();
        assertSame(table, reload(table));
    }

    @Property(tries = 200)
    void nasty_texts_and_notes_come_back(@ForAll long seed) {
        assertSame(nasty(new Random(seed)), reload(nasty(new Random(seed))));
    }

    @Test
    void names_that_a_file_cannot_hold_are_told() {
        OutputColumn<FactValue> out = OutputColumn.value("note: out", NumberDomain.any());
        DecisionTable<Map<String, Object>, FactValue> table = DecisionTable.of(
                "two\nlines",
                "1,",
                HitPolicy.UNIQUE,
                RandomTables.SCHEMA,
                OutputSchema.of(out),
                List.of(Rule.builder()
                        .id(RuleId.of("r1"))
                        .addOutput(NumberValue.of(BigDecimal.ONE))
                        .putAnnotation("two  spaces", "x")
                        .putAnnotation("rule", "x")
                        .build()));

        assertEquals(
                """
                name: error: the table's name is `two lines`, expected one line that does not end with a separator or a quote [table.unwritable]
                version: error: the table's version is `1,`, expected one line that does not end with a separator or a quote [table.unwritable]
                note: out: error: `note: out` cannot name a column, expected one line of words with single spaces, not beginning with `note` [table.unwritable]
                two  spaces: error: `two spaces` cannot name an annotation, expected one line of words with single spaces [table.unwritable]
                rule: error: `rule` would name two columns of the file, expected different names [table.unwritable]
                """, TableCsv.write(table).getError().map(d -> d.line() + "\n").mkString());
    }

    private static void assertSame(DecisionTable<?, ?> table, DecisionTable<?, ?> again) {
        assertEquals(table.version(), again.version());
        assertEquals(table.hitPolicy(), again.hitPolicy());
        assertEquals(table.outputs().defaults(), again.outputs().defaults());
        assertEquals(names(table), names(again));
        for (int i = 0; i < table.rules().size(); i++) {
            Rule rule = table.rules().get(i);
            Rule same = again.rules().get(i);
            assertEquals(rule.id(), same.id());
            assertEquals(rule.outputs(), same.outputs());
            assertEquals(rule.annotations(), same.annotations());
            assertEquals(byColumn(rule), byColumn(same));
        }
        for (OutputColumn<?> output : table.outputs().columns()) {
            assertEquals(table.outputs().values(output.name()), again.outputs().values(output.name()));
        }
        assertEquals(TableCsv.write(table).get(), TableCsv.write(again).get());
    }

    private static List<String> names(DecisionTable<?, ?> table) {
        return table.inputs().stream().map(FactColumn::name).toList();
    }

    private static Map<String, Object> byColumn(Rule rule) {
        Map<String, Object> tests = new LinkedHashMap<>();
        rule.inputs().forEach(i -> tests.put(i.column(), i.test()));
        return tests;
    }

    private static DecisionTable<?, ?> reload(DecisionTable<?, ?> table) {
        String text = TableCsv.write(table).get();
        Validation<Seq<Diagnostic>, Checked<TypedTable>> loaded = TableCsv.loadTyped(SourceText.of("t.csv", text));
        assertTrue(
                loaded.isValid(), () -> loaded.getError().map(Diagnostic::line).mkString("\n") + "\n" + text);
        return loaded.get().value().table();
    }

    private static DecisionTable<?, ?> nasty(Random random) {
        List<OutputColumn<FactValue>> outputs = List.of(
                OutputColumn.value("a: text", TextDomain.TEXT),
                OutputColumn.value("b, codes", FiniteDomain.of("b", NASTY)),
                OutputColumn.value("c;d", DateTimeDomain.DATE_TIME));
        List<FactValue> ranked = NASTY.stream().<FactValue>map(TextValue::of).toList();
        OutputSchema<String> schema = OutputSchema.<String>of(List.copyOf(outputs), row -> "x")
                .withValues("a: text", ranked)
                .withDefaults(row(random));
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            rules.add(Rule.builder()
                    .id(RuleId.of("types".repeat(i + 1)))
                    .addAllOutputs(row(random))
                    .putAnnotation("why, \"so\"", "x" + one(random) + "x")
                    .putAnnotation("note", "y" + one(random) + "\r\ny")
                    .build());
        }
        return DecisionTable.of("a \"table\" x", "v: 1", HitPolicy.PRIORITY, RandomTables.SCHEMA, schema, rules);
    }

    private static List<FactValue> row(Random random) {
        return List.of(
                TextValue.of(one(random)),
                CodeValue.of(one(random)),
                DateTimeValue.of(Instant.ofEpochSecond(random.nextInt(), 5)));
    }

    private static String one(Random random) {
        return NASTY.get(random.nextInt(NASTY.size()));
    }
}
