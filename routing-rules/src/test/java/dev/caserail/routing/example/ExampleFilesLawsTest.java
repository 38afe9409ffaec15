package dev.caserail.routing.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.arbitrary.FactArbitraries;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.LimitedDomain;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.io.ExampleCsv;
import dev.caserail.routing.io.TypedTable;
import dev.caserail.routing.json.ExampleLines;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.taxonomy.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** T12: files of examples keep what they are given, of facts and outputs of every kind. */
class ExampleFilesLawsTest {
    private static final String COLUMNS = """
            rule,code,text,any,number,whole,money,flag,date,time,moment,length,months,set,some,out,other
            types,"one of A, B, ""two words""?",text?,text any case?,number?,integer?,number with 2 decimals from 0 to 99.5?,flag?,\
            date?,time?,date and time?,days and time duration?,years and months duration?,"set of X, Y, empty",\
            "number in 1, [5..10), > 99?",output: text,output: number
            a,A,-,-,> 5,-,-,-,-,-,-,-,-,-,-,p,1
            b,-,x,y,-,1,2,true,2026-01-01,10:00:00,2026-01-01T10:00:00Z,PT2H,P1M,contains X,5,q,2
            """;
    private static final TypedTable ONE = Vans.table("# table: all kinds\n# hit policy: FIRST\n" + COLUMNS);
    private static final TypedTable LIST = Vans.table("# table: all kinds\n# hit policy: RULE ORDER\n" + COLUMNS);
    private static final TypedTable COUNT = Vans.table("# table: all kinds\n# hit policy: COLLECT COUNT\n" + COLUMNS);

    @Provide
    Arbitrary<NamedFacts> facts() {
        return FactArbitraries.of(ONE.table());
    }

    @Property(tries = 200)
    void examples_are_read_as_they_were_written(@ForAll @Size(min = 1, max = 5) List<@From("facts") NamedFacts> all) {
        for (TypedTable table : List.of(ONE, LIST, COUNT)) {
            List<Example> examples = new ArrayList<>();
            for (NamedFacts facts : all) {
                examples.add(Example.builder()
                        .name("n " + examples.size())
                        .facts(facts)
                        .expected(Expectation.from(table.table().answerTo(facts.facts())))
                        .note(facts.fact("text") instanceof AbsentFact ? "a, \"note\"" : "two\nlines")
                        .toConfirm(examples.size() % 2 == 0)
                        .build());
            }
            assertEquals(
                    examples,
                    ExampleCsv.load(SourceText.of("e.csv", ExampleCsv.write(examples, table.table())), table.table())
                            .get()
                            .value());
            assertEquals(
                    examples,
                    ExampleLines.load(
                                    SourceText.of("e.jsonl", ExampleLines.write(examples, table.table())),
                                    table.table())
                            .get()
                            .value());
        }
    }

    @Property(tries = 500)
    void facts_that_are_made_up_are_facts_of_their_columns(@ForAll("facts") NamedFacts facts) {
        for (FactColumn<NamedFacts> column : ONE.table().inputs()) {
            Fact fact = facts.fact(column.name(), column.domain());
            if (fact instanceof FactValue value) {
                assertTrue(
                        !(column.domain() instanceof LimitedDomain limited) || limited.contains(value), value.shown());
                assertTrue(
                        !(column.domain().base() instanceof NumberDomain numbers)
                                || numbers.contains(((NumberValue) value).number()),
                        value.shown());
            }
            assertEquals(fact, column.read(facts));
        }
    }

    @Property(tries = 100)
    void examples_that_say_what_the_table_says_hold(@ForAll("facts") NamedFacts facts) {
        for (TypedTable table : List.of(ONE, LIST, COUNT)) {
            Example example = Example.builder()
                    .name("as it is")
                    .facts(facts)
                    .expected(Expectation.from(table.table().answerTo(facts.facts())))
                    .build();

            assertTrue(ExampleRunner.of(table.table()).run(example).held());
        }
    }
}
