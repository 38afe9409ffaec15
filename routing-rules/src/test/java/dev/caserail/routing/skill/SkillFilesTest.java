package dev.caserail.routing.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Severity;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** F4, F10: a desk's files of skills and signals, each by itself. */
class SkillFilesTest {
    private static <T> String told(Validation<Seq<Diagnostic>, T> loaded) {
        return loaded.getError().map(Diagnostic::line).mkString("\n");
    }

    @Nested
    class A_catalogue {
        private static Validation<Seq<Diagnostic>, SkillCatalogue> load(String text) {
            return SkillCsv.load(SourceText.of("s.csv", text));
        }

        @Test
        void has_texts_in_the_languages_of_its_columns() {
            Skill skill =
                    load("code,name,label_en,label_de_CH,description_de\nVAT, Twitter ,\" VAT invoices\",Rechnungen (CH),alles\n")
                            .get()
                            .skills()
                            .get(0);

            assertEquals("VAT", skill.code().value());
            assertEquals("Twitter", skill.name());
            assertEquals(
                    Map.of(Locale.ENGLISH, "VAT invoices", Locale.forLanguageTag("de-CH"), "Rechnungen (CH)"),
                    skill.labels());
            assertEquals(Map.of(Locale.GERMAN, "alles"), skill.descriptions());
        }

        @Test
        void needs_a_label_and_a_skill() {
            assertEquals("""
                    s.csv:1:1: error: the header has no label column, expected at least one such as `label_en` [skill.language-column]
                    s.csv:1:1: error: there is no skill below the header [skill.no-skills]""", told(load("code,name\n")));
        }

        @Test
        void without_a_code_or_name_column_is_read_no_further() {
            assertEquals(
                    "s.csv:1:1: error: the header has no column `code` [csv.missing-column]",
                    told(load("name,label_en\nA,B\n")));
            assertEquals(
                    "s.csv:1:1: error: the header has no column `name` [csv.missing-column]",
                    told(load("code,label_en\nA,B\n")));
            assertTrue(load("").isInvalid());
        }

        @Test
        void tells_what_is_empty_or_there_already() {
            assertEquals(
                    """
                    s.csv:2:3: error: `name` is empty, expected what the desk calls the skill (repeat the code if there is no other name) [skill.missing-name]
                    s.csv:3:3: error: `name` is empty, expected what the desk calls the skill (repeat the code if there is no other name) [skill.missing-name]
                    s.csv:4:5: error: `label_en` is empty, expected the text for `A` in this language [skill.missing-text]
                    s.csv:4:1: error: skill code `A` stands at s.csv:2:1 already [skill.duplicate]""".lines().sorted().toList(),
                    told(load("code,name,label_en\nA,,x\nB,,x\nA,C,\n"))
                            .lines()
                            .sorted()
                            .toList());
        }
    }

    @Nested
    class Signals {
        private static Validation<Seq<Diagnostic>, SignalPhrases> load(String text) {
            return SignalCsv.load(SourceText.of("s.csv", text));
        }

        @Test
        void have_phrases_and_those_that_cancel_them() {
            SignalPhrase phrase =
                    load("signal,language,phrase,unless\nPOLICE, zh-Hant , the police ,a| b c |d\nX,deu,x,\n")
                            .get()
                            .phrases()
                            .get(0);

            assertEquals("the police", phrase.phrase());
            assertEquals(Locale.forLanguageTag("zh-Hant"), phrase.language());
            assertEquals(List.of("a", "b c", "d"), phrase.unless());
        }

        @Test
        void may_share_a_phrase_but_not_with_themselves_whatever_the_case() {
            assertTrue(load("signal,language,phrase,unless\nX,en,yes,\nY,en,yes,\n")
                    .isValid());
            assertEquals(
                    "s.csv:3:6: error: phrase `YES` of `X` stands at s.csv:2:6 already (delete one of them) [signal.duplicate-phrase]",
                    told(load("signal,language,phrase,unless\nX,en,yes,\nX,en,YES,\n")));
        }

        @ParameterizedTest
        @CsvSource({"e", "english", "EN", "en-", "''"})
        void are_in_a_language(String tag) {
            assertEquals(
                    "s.csv:2:3: error: language `" + tag + "`, expected a tag such as `en` or `de` [signal.language]",
                    told(load("signal,language,phrase,unless\nX," + tag + ",yes,\n")));
        }

        @Test
        void without_one_of_their_columns_are_read_no_further() {
            assertEquals(
                    "s.csv:1:1: error: the header has no column `unless` [csv.missing-column]",
                    told(load("signal,language,phrase\nX,none,*\n")));
            assertTrue(load("").isInvalid());
        }

        @Test
        void that_cannot_be_matched_are_told_by_their_column() {
            assertEquals("""
                    s.csv:2:6: error: column `phrase`: phrase `*`, expected at least 3 letters before `*` [signal.phrase]
                    s.csv:2:8: error: column `unless`: phrase `a ...`, expected words on both sides of `...` [signal.phrase]""", told(load("signal,language,phrase,unless\nX,en,*,b|a ...\n")));
        }
    }

    @Nested
    class A_table {
        @ParameterizedTest
        @EnumSource(
                value = HitPolicy.class,
                names = {"RULE_ORDER", "COLLECT"})
        void of_several_skills_is_refused(HitPolicy policy) {
            assertEquals(
                    "t.csv:1:1: error: hit policy " + policy.label()
                            + " answers several skills, expected one of UNIQUE, ANY, PRIORITY, FIRST (order the rules by precedence,"
                            + " and write `# hit policy: FIRST`) [skill.several]",
                    SkillDesk.load(
                                    SourceText.of("k.csv", "code,name,label_en\nA,A,A\n"),
                                    SourceText.of(
                                            "t.csv",
                                            "# table: t\n# hit policy: " + policy.label()
                                                    + "\n# version: 1\nchannel,skill\n-,A\n"),
                                    SourceText.of("s.csv", "signal,language,phrase,unless\nX,en,yes,\n"),
                                    ReferenceTaxonomy.load())
                            .getError()
                            .filter(d -> d.severity() == Severity.ERROR)
                            .map(Diagnostic::line)
                            .mkString("\n"));
        }

        @Test
        void may_ask_for_what_phrases_signal_and_answer_what_the_catalogue_has() {
            assertEquals(
                    List.of("channel", "issues", "levels", "signals", "unresolved", "language"),
                    SkillDesk.schema(
                                    ReferenceTaxonomy.load(),
                                    ReferenceSkills.load().phrases())
                            .columns()
                            .stream()
                            .map(c -> c.name())
                            .toList());
            assertEquals(
                    ReferenceSkills.load().catalogue().skills().stream()
                            .map(s -> s.code().value())
                            .toList(),
                    List.copyOf(((FiniteDomain)
                                    SkillDesk.outputs(ReferenceSkills.load().catalogue())
                                            .columns()
                                            .get(0)
                                            .domain())
                            .codes()));
        }
    }
}
