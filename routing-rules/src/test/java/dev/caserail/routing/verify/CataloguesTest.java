package dev.caserail.routing.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T10: a table's codes are held against those that a desk has. */
class CataloguesTest {
    private static DecisionTable<?, ?> table(String text) {
        return TableCsv.loadTyped(SourceText.of("t.csv", text)).get().value().table();
    }

    @ParameterizedTest(name = "{0} has codes of {1}")
    @CsvSource({
        "skill, skill",
        "Skills, skill",
        "primary issue, issue",
        "all-issues, issue",
        "categories, category",
        "classes, class",
        "class, class",
        "skill level, nothing",
        "skillset, nothing",
        "categorys, category",
        "issu, nothing"
    })
    void is_found_by_what_a_column_is_called(String column, String kind) {
        Catalogues desk = Catalogues.builder()
                .putKnown("skill", Set.of("A"))
                .putKnown("issue", Set.of("A"))
                .putKnown("category", Set.of("A"))
                .putKnown("class", Set.of("A"))
                .build();

        assertEquals(kind, desk.kindOf(column).orElse("nothing"));
    }

    @Test
    void of_skills_that_agents_have_holds_for_each_output_that_is_called_so() {
        Catalogues desk = Catalogues.builder()
                .putKnown("skill", Set.of("PAYMENT", "GENERAL"))
                .staffedSkills(Set.of("GENERAL"))
                .build();
        Catalogues rosterOnly =
                Catalogues.builder().staffedSkills(Set.of("GENERAL")).build();
        String rules = "\na,> 5,PAYMENT\nb,-,GENERAL\n";
        List<String> told = List.of("no agent has the skill `PAYMENT`, which rule `a` answers");

        assertEquals(told, unstaffed(desk, "t (F),n,first skill\ntypes,integer,output: text" + rules));
        assertEquals(told, unstaffed(rosterOnly, "t (F),n,skill\ntypes,integer,output: text" + rules));
        assertEquals(List.of(), unstaffed(desk, "t (F),n,queue\ntypes,integer,output: text" + rules));
        assertEquals(List.of(), unstaffed(Catalogues.none(), "t (F),n,skill\ntypes,integer,output: text" + rules));
    }

    @Test
    void says_nothing_about_numbers() {
        assertEquals(
                Map.of(),
                Verifier.of(table("t (F),issue,out\ntypes,integer,output: text\na,> 5,x\nb,-,y\n"))
                        .against(Catalogues.builder()
                                .putKnown("issue", Set.of("A"))
                                .build())
                        .verify()
                        .findings()
                        .stream()
                        .filter(f -> f.kind() == FindingKind.UNKNOWN_REFERENCE)
                        .collect(Collectors.toMap(Finding::message, Finding::kind)));
    }

    private static List<String> unstaffed(Catalogues desk, String text) {
        return Verifier.of(table(text)).against(desk).verify().findings().stream()
                .filter(f -> f.kind() == FindingKind.UNSTAFFED)
                .map(Finding::message)
                .toList();
    }
}
