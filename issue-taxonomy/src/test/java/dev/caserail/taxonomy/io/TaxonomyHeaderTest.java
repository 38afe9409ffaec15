package dev.caserail.taxonomy.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the first row of a taxonomy file must be. */
class TaxonomyHeaderTest {
    private static final String HEADER = "code,level,group,label_en,use_when,not_when,discouraged,discouraged_reason,"
            + "better_alternatives,default_skill,skill_mode";
    private static final String ROW = "VOUCHER,account,PAYMENT,Voucher,A voucher fails.,,false,,,,";
    private static final String OPTIONS = "code, level, group, use_when, not_when, discouraged, discouraged_reason, "
            + "better_alternatives, default_skill, skill_mode";

    @Nested
    class Refuses {
        @Test
        void an_empty_file() {
            assertFaults("", "i.csv:1:1: error: the file is empty, expected a header row [csv.no-header]");
            assertFaults("\n\r\n", "i.csv:1:1: error: the file is empty, expected a header row [csv.no-header]");
        }

        @Test
        void a_missing_column() {
            assertFaults(
                    HEADER.replace("level,", "") + "\n",
                    "i.csv:1:1: error: the header has no column `level` [csv.missing-column]");
        }

        @Test
        void an_unknown_column_and_names_a_near_one() {
            assertFaults(
                    HEADER + ",colour,use_wen\n",
                    "i.csv:1:" + (HEADER.length() + 2) + ": error: unknown column `colour`, expected one of " + OPTIONS
                            + ", label_en, kind, valid_from, retired_on, successors [csv.unknown-column]",
                    "i.csv:1:" + (HEADER.length() + 9) + ": error: unknown column `use_wen`, expected one of " + OPTIONS
                            + ", label_en, kind, valid_from, retired_on, successors (did you mean `use_when`?)"
                            + " [csv.unknown-column]");
        }

        @Test
        void a_column_that_stands_there_twice_and_one_without_a_name() {
            assertFaults(
                    HEADER + ", ,level\n",
                    "i.csv:1:" + (HEADER.length() + 2)
                            + ": error: column 12 of the header has no name [csv.unnamed-column]",
                    "i.csv:1:" + (HEADER.length() + 4)
                            + ": error: column `level` stands in the header twice [csv.duplicate-column]");
        }

        @Test
        void labels_in_no_language() {
            assertFaults(
                    HEADER.replace("label_en", "label_1"),
                    "i.csv:1:18: error: column `label_1` does not end in a language tag, expected one such as `label_en`"
                            + " [taxonomy.label-column]");
            assertFaults(
                    HEADER.replace("label_en,", ""),
                    "i.csv:1:1: error: the header has no label column, expected at least one such as `label_en` "
                            + "[taxonomy.label-column]");
        }

        @Test
        void a_language_tag_that_only_begins_well() {
            assertFaults(
                    HEADER.replace("label_en", "label_en,label_en_x"),
                    "i.csv:1:27: error: column `label_en_x` does not end in a language tag, expected one such as "
                            + "`label_en` [taxonomy.label-column]");
        }

        @Test
        void two_label_columns_of_one_language() {
            assertFaults(
                    HEADER.replace("label_en", "label_en,label_EN"),
                    "i.csv:1:27: error: column `label_EN` is a second one for language `en` [taxonomy.label-column]");
        }
    }

    @Nested
    class Accepts {
        @Test
        void labels_of_a_region() {
            Issue issue =
                    load(HEADER.replace("label_en", "label_de_AT") + "\n" + ROW).get(0);

            assertEquals(
                    List.of(Locale.forLanguageTag("de-AT")),
                    List.copyOf(issue.labels().keySet()));
        }

        @Test
        void semicolons_and_tabs_between_the_cells() {
            String comma = HEADER + "\n" + ROW + "\n";

            assertEquals(load(comma), load(comma.replace(',', ';')));
            assertEquals(load(comma), load(comma.replace(',', '\t')));
        }

        @Test
        void line_breaks_of_all_systems() {
            String unix = HEADER + "\n" + ROW + "\n" + ROW.replace("VOUCHER", "REFUND") + "\n";

            assertEquals(load(unix), load(unix.replace("\n", "\r\n")));
            assertEquals(load(unix), load(unix.replace("\n", "\r")));
        }

        @Test
        void columns_in_any_order_and_blank_lines_between_rows() {
            String[] header = HEADER.split(",", -1);
            String[] row = ROW.split(",", -1);
            StringBuilder names = new StringBuilder(header[header.length - 1]);
            StringBuilder cells = new StringBuilder(row[row.length - 1]);
            for (int i = header.length - 2; i >= 0; i--) {
                names.append(',').append(header[i]);
                cells.append(',').append(row[i]);
            }

            assertEquals(load(HEADER + "\n" + ROW), load("\n" + names + "\n\n" + cells + "\n\n"));
        }
    }

    private static List<Issue> load(String csv) {
        return TaxonomyCsv.load("v", SourceText.of("i.csv", csv)).get().value().issues();
    }

    private static void assertFaults(String csv, String... lines) {
        var loaded = TaxonomyCsv.load("v", SourceText.of("i.csv", csv));
        assertTrue(loaded.isInvalid());
        assertEquals(
                String.join("\n", lines),
                loaded.getError().map(Diagnostic::line).mkString("\n"));
    }
}
