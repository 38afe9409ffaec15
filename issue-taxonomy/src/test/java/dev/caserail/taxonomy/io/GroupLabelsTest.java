package dev.caserail.taxonomy.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.taxonomy.IssueGroup;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** F5: what people call the groups of a taxonomy. */
class GroupLabelsTest {
    private static final String ISSUES = """
            code;level;group;label_en;use_when;not_when;discouraged;discouraged_reason;better_alternatives;default_skill;skill_mode
            WAITLIST;account;ORDER_CHANGE;Waitlist;Place.;;false;;;;
            TOTE;delivery;GOODS;Tote;Tote.;;false;;;;
            """;

    @Test
    void a_group_is_called_as_its_file_says_in_each_language() {
        IssueTaxonomy taxonomy = files("""
                # groups
                level,group,label_en,label_de
                account,ORDER_CHANGE,Changes,Änderungen
                """).load().get().value();

        assertEquals("Änderungen", label(taxonomy, IssueLevel.ACCOUNT, "ORDER_CHANGE", Locale.GERMANY));
        assertEquals("Changes", label(taxonomy, IssueLevel.ACCOUNT, "ORDER_CHANGE", Locale.JAPANESE));
    }

    @Test
    void a_group_without_a_label_is_called_by_its_name_in_words() {
        IssueTaxonomy taxonomy = files("""
                level,group,label_en
                account,ORDER_CHANGE,Changes
                """).load().get().value();

        assertEquals("Goods", label(taxonomy, IssueLevel.DELIVERY, "GOODS", Locale.ENGLISH));
        assertEquals("Order change", label(taxonomy, IssueLevel.PRODUCT, "ORDER_CHANGE", Locale.ENGLISH));
    }

    @Test
    void every_fault_of_the_file_is_told_at_once() {
        assertEquals("""
                groups.csv:2:9: error: issue group `order change`, expected upper-case letters and digits in words joined by underscores [identifier.malformed]
                groups.csv:3:1: error: unknown level `acount`, expected one of account, delivery, product (did you mean `account`?) [taxonomy.unknown-level]
                groups.csv:4:10: error: no issue of level `delivery` is in group `GODS` (did you mean `GOODS`?) [taxonomy.unknown-group]
                groups.csv:5:16: error: `label_en` is empty, expected the label of group `GOODS` in this language [taxonomy.missing-label]
                groups.csv:6:10: error: group `GOODS` of level `delivery` stands at groups.csv:5:10 already (keep one of the two rows) [taxonomy.duplicate-group]
                """, faults("""
                        level,group,label_en
                        account,order change,Changes
                        acount,ORDER_CHANGE,Changes
                        delivery,GODS,Goods
                        delivery,GOODS,
                        delivery,GOODS,Goods
                        """));
    }

    @Test
    void a_file_of_another_layout_is_refused() {
        assertEquals("""
                groups.csv:1:1: error: the header has no label column, expected at least one such as `label_en` [taxonomy.label-column]
                groups.csv:1:1: error: the header has no column `group` [csv.missing-column]
                groups.csv:1:7: error: unknown column `name`, expected one of level, group [csv.unknown-column]
                """, faults("level,name\naccount,X\n"));
        assertEquals("groups.csv:1:1: error: the file is empty, expected a header row [csv.no-header]\n", faults(""));
    }

    @Test
    void faults_of_the_issues_are_told_beside_those_of_the_groups_and_no_group_seems_unknown_then() {
        String found = TaxonomyFiles.of("t", SourceText.of("issues.csv", ISSUES.replace("delivery;", "deliver;")))
                .withGroups(SourceText.of("groups.csv", "level,group,label_en\ndelivery,GOODS,Goods\nplanet,X,Y\n"))
                .load()
                .getError()
                .map(Diagnostic::line)
                .mkString("\n");

        assertEquals("""
                groups.csv:3:1: error: unknown level `planet`, expected one of account, delivery, product [taxonomy.unknown-level]
                issues.csv:3:6: error: unknown level `deliver`, expected one of account, delivery, product (did you mean `delivery`?) [taxonomy.unknown-level]""", found);
    }

    private static TaxonomyFiles files(String groups) {
        return TaxonomyFiles.of("t", SourceText.of("issues.csv", ISSUES))
                .withGroups(SourceText.of("groups.csv", groups));
    }

    private static String faults(String groups) {
        return files(groups).load().getError().map(Diagnostic::line).mkString("", "\n", "\n");
    }

    private static String label(IssueTaxonomy taxonomy, IssueLevel level, String group, Locale locale) {
        return taxonomy.label(level, IssueGroup.of(group), locale);
    }
}
