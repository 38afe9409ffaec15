package dev.caserail.routing.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.source.SourceText;
import org.junit.jupiter.api.Test;

class ComparingTablesTest {
    static final String VANS = """
            # table: vans
            # hit policy: FIRST
            # version: 1
            rule,channel,items,van,note: why
            types,"one of PHONE, CHAT, EMAIL",integer from 0 to 99,output: text,note
            big,PHONE,> 20,large,long calls
            chat,CHAT,-,small,
            else,-,-,small,
            """;

    static DecisionTable<NamedFacts, NamedFacts> table(String text) {
        return TableCsv.loadTyped(SourceText.of("t.csv", text)).get().value().table();
    }

    @Test
    void print() {
        TableDiff d = TableDiff.between(
                table(VANS), table(VANS.replace("> 20", "> 10").replace("version: 1", "version: 2")));
        System.out.println(DiffText.of(d).text());
        System.out.println(DiffText.of(d).markdown());
        d = TableDiff.between(
                table(VANS),
                table(VANS.replace("FIRST", "UNIQUE")
                        .replace("chat,CHAT,-,small", "cht,CHAT,-,tiny")
                        .replace("long calls", "x|y")));
        System.out.println(DiffText.of(d).text());
        System.out.println(DiffText.of(d).markdown());
        d = TableDiff.between(
                table(VANS), table(VANS.replace("chat,CHAT,-,small,\n", "").replace("> 20", "[21..99]")));
        System.out.println(DiffText.of(d).text());
        assertEquals(1, 1);
    }
}
