package dev.caserail.routing.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.coverage.CoverageMeter;
import dev.caserail.routing.diff.TableDiff;
import dev.caserail.routing.example.Example;
import dev.caserail.routing.io.ExampleCsv;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.io.TypedTable;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.verify.Verifier;
import dev.caserail.taxonomy.source.SourceText;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * T10, T11, T13: a table as one page. The whole page but for its style lies in {@code van-choice.html}; after a change
 * {@code -Dcaserail.golden=write} writes it anew, to be looked at in a browser before it is kept.
 */
class TableReportTest {
    private static final Path FILES = Path.of("src/test/resources/dev/caserail/routing/report");

    private static TypedTable typed(String name) {
        SourceText file = SourceText.read(FILES.resolve(name)).get();
        return TableCsv.loadTyped(SourceText.of(name, file.text())).get().value();
    }

    private static TypedTable of(String csv) {
        return TableCsv.loadToVerify(SourceText.of("t.csv", csv)).get().value();
    }

    private static String verified(String csv) {
        DecisionTable<?, ?> table = of(csv).table();
        return TableReport.of(table).verified(Verifier.of(table).verify()).html();
    }

    private static String withoutStyle(String page) {
        return page.replaceFirst("(?s)<style>.*?</style>", "<style></style>");
    }

    private static String whole() {
        TypedTable typed = typed("van-choice-2.csv");
        DecisionTable<?, ?> table = typed.table();
        DecisionTable<?, ?> before = typed("van-choice-1.csv").table();
        SourceText file =
                SourceText.read(FILES.resolve("van-choice-examples.csv")).get();
        List<Example> examples =
                ExampleCsv.load(file, typed.schema(), table).get().value();
        return TableReport.of(table)
                .verified(Verifier.of(table).verify())
                .covered(CoverageMeter.of(table).measure(examples))
                .comparedTo(before, TableDiff.between(before, table))
                .html();
    }

    @Test
    void has_rules_findings_changes_and_coverage_on_one_page() throws IOException {
        String page = withoutStyle(whole());
        Path golden = FILES.resolve("van-choice.html");
        if (System.getProperty("caserail.golden", "").equals("write")) {
            Files.writeString(golden, page);
        }
        assertEquals(Files.readString(golden), page);
    }

    @Test
    void is_the_same_each_time() {
        assertEquals(whole(), whole());
    }

    @Test
    void loads_nothing_and_runs_nothing() {
        String page = whole();
        assertTrue(page.contains("default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;"));
        assertFalse(page.contains("<script") || page.contains("src=\"") || page.contains("url("));
        Matcher links = Pattern.compile("href=\"([^\"]*)\"").matcher(page);
        while (links.find()) {
            assertTrue(page.contains(" id=\"" + links.group(1).substring(1) + "\""), links.group(1));
        }
    }

    @Test
    void elements_lie_within_each_other() throws ParserConfigurationException, IOException, SAXException {
        String body = whole().replaceFirst("(?s).*<body>", "<body>").replace("</html>", "");
        assertEquals(
                "body",
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(body)))
                        .getDocumentElement()
                        .getTagName());
    }

    @Test
    void what_people_write_is_text_and_never_markup() {
        String page = verified(
                """
                t (F),who,out,note
                types,text,output: text,note
                a,""" + "\"\"\"<script>alert('1')</script>\"\"\",\"\"\"x & \\u202Ey\"\"\",<b onclick=\"\"x\"\">\n");

        assertFalse(page.contains("<script>") || page.contains("<b onclick"), page);
        assertTrue(page.contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;"), page);
        assertTrue(page.contains("x &amp; "), page);
        assertFalse(page.contains("\u202E"));
        assertTrue(page.contains("x &amp; \\u202Ey"), page);
    }

    @Test
    void a_sound_table_says_so() {
        String page = verified("t (F),n,out\ntypes,number,output: text\na,< 5,x\nb,-,y\n");

        assertTrue(page.contains("<a class=\"chip good\" href=\"#findings\">nothing to mend</a>"), page);
        assertTrue(page.contains("Nothing to mend: no gap, no conflict, no rule without effect."));
        assertFalse(page.contains("id=\"coverage\"") || page.contains("id=\"changes\""));
    }

    @Test
    void a_finding_on_a_cell_is_marked_at_the_cell() {
        String page = verified("t (F),c,out\ntypes,\"one of A, B\",output: text\nx,C,1\ny,-,2\n");

        assertTrue(
                page.contains("<td class=\"input error\" title=\"`C` in column `c` of rule `x` is no value of it,"
                        + " expected one of A, B\">C</td>"),
                page);
        assertTrue(page.contains("<span class=\"chip error\">error OUT_OF_DOMAIN</span>"), page);
    }

    @Test
    void defaults_are_a_row_of_their_own() {
        String page = verified("# default out: y\nt (U),n,out\ntypes,number,output: text\na,< 5,x\n");

        assertTrue(page.contains("<tr id=\"rule-(default)\" class=\"default\"><th scope=\"row\">(default)</th>"), page);
        assertTrue(page.contains("<td class=\"output\">y</td>"), page);
    }

    @Test
    void the_row_of_defaults_has_a_cell_in_each_column() {
        String page = verified("# default out: y\nt (U),n,out,note\ntypes,number,output: text,note\na,< 5,x,few\n");
        String row =
                page.replaceFirst("(?s).*<tr id=\"rule-\\(default\\)\"", "").replaceFirst("(?s)</tr>.*", "");

        assertEquals(
                " class=\"default\"><th scope=\"row\">(default)</th><td></td><td class=\"output\">y</td><td></td>"
                        + "<td class=\"found\"></td>",
                row);
    }

    @Test
    void an_output_that_was_typed_anew_shows_both() {
        DecisionTable<?, ?> before =
                of("t (F),n,out\ntypes,integer,output: text\na,< 5,x\nb,-,y\n").table();
        DecisionTable<?, ?> after =
                of("t (F),n,out\ntypes,integer,output: text\na,< 5,z\nb,-,y\n").table();
        String page = TableReport.of(after)
                .comparedTo(before, TableDiff.between(before, after))
                .html();

        assertTrue(page.contains("<td class=\"output\"><del>x</del> <ins>z</ins></td>"), page);
        assertTrue(page.contains("<td class=\"output\">y</td>"), page);
    }

    @Test
    void brings_its_style_along() {
        assertTrue(whole().contains("color-scheme: light dark"));
    }

    @Test
    void tables_that_mean_the_same_are_told_apart_from_those_that_do_not() {
        DecisionTable<?, ?> before =
                of("t (F),n,out\ntypes,integer,output: text\na,< 5,x\nb,-,y\n").table();
        DecisionTable<?, ?> after =
                of("t (F),n,out\ntypes,integer,output: text\na,<= 4,x\nb,-,y\n").table();
        String page = TableReport.of(after)
                .comparedTo(before, TableDiff.between(before, after))
                .html();

        assertTrue(page.contains("<del>&lt; 5</del> <ins>&lt;= 4</ins>"), page);
        assertTrue(page.contains("no outcome changed"), page);
        assertTrue(page.contains("both mean the same."), page);
    }

    @Test
    void shares_are_rounded_to_what_people_read() {
        assertEquals("0 %", Sections.percent(0));
        assertEquals("100 %", Sections.percent(1));
        assertEquals("12 %", Sections.percent(0.1234));
        assertEquals("1.2 %", Sections.percent(0.01234));
        assertEquals("0.012 %", Sections.percent(0.0001234));
        assertEquals("10 %", Sections.percent(0.1));
    }
}
