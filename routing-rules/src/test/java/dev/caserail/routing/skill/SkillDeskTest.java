package dev.caserail.routing.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.contact.Channel;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A desk's three files. */
class SkillDeskTest {
    private static final String SKILLS = "code,name,label_en\nMANAGER,Manager,Lead\nGENERAL,General,All\n";
    private static final String SIGNALS = "signal,language,phrase,unless\nPOLICE,en,police report,\n";
    private static final String TABLE = "# table: t\n# hit policy: FIRST\n# version: 1\n";

    @Test
    void tells_all_faults_of_all_three_files_at_once() {
        SourceText golden = SourceText.resource(SkillDeskTest.class, "faulty-desk.txt");

        Validation<Seq<Diagnostic>, Checked<SkillRouter>> loaded = SkillDesk.load(
                SourceText.resource(SkillDeskTest.class, "faulty-skills.csv"),
                SourceText.resource(SkillDeskTest.class, "faulty-skill-table.csv"),
                SourceText.resource(SkillDeskTest.class, "faulty-signals.csv"),
                ReferenceTaxonomy.load());

        assertEquals(golden.text(), loaded.getError().map(d -> d.line() + "\n").mkString());
    }

    @Test
    void warns_of_default_skills_that_the_catalogue_lacks() {
        Checked<SkillRouter> loaded =
                load(SKILLS, TABLE + "signals,skill\n-,GENERAL\n", SIGNALS).get();

        assertTrue(loaded.remarks().stream()
                .map(Diagnostic::line)
                .collect(Collectors.joining("\n"))
                .contains("skills.csv:1:1: warning: the catalogue has no skill `VAT_INVOICE`, the default of issue"
                        + " `VAT_INVOICE` (add the skill, or give the issue another default) [skill.unknown-default]"));
    }

    @Test
    void a_table_without_catch_all_may_answer_that_it_does_not_decide() {
        SkillRouter router = load(SKILLS, TABLE + "signals,skill\ncontains POLICE,MANAGER\n", SIGNALS)
                .get()
                .value();

        assertTrue(
                router.route(SkillFacts.builder().channel(Channel.CHAT).build()).isLeft());
        assertEquals(
                "MANAGER",
                router.route(router.facts(Channel.CHAT, "the police report", Set.of(), false))
                        .get()
                        .decision()
                        .outcome()
                        .value());
    }

    @Test
    void a_desk_may_do_without_signals() {
        assertTrue(load(SKILLS, TABLE + "channel,skill\n-,GENERAL\n", "signal,language,phrase,unless\n")
                .isValid());
        assertEquals(
                "table.csv:4:1: error: unknown column `signals`, expected one of channel, issues, levels, unresolved,"
                        + " language, skill, rule, note [table.unknown-column]",
                load(SKILLS, TABLE + "signals,skill\n-,GENERAL\n", "signal,language,phrase,unless\n")
                        .getError()
                        .last()
                        .line());
    }

    @Test
    void without_any_skill_the_table_is_not_judged() {
        assertEquals(
                "skills.csv:1:1: error: there is no skill below the header [skill.no-skills]",
                load("code,name,label_en\n", TABLE + "signals,skill\n-,X\n", SIGNALS)
                        .getError()
                        .map(Diagnostic::line)
                        .mkString("\n"));
    }

    @Test
    void what_ships_loads_without_any_remark() {
        Checked<SkillRouter> loaded = SkillDesk.load(
                        ReferenceSkills.sourceSkills(),
                        ReferenceSkills.sourceTable(),
                        ReferenceSkills.sourceSignals(),
                        ReferenceTaxonomy.load())
                .get();

        assertEquals(List.of(), loaded.remarks());
        assertEquals(7, loaded.value().phrases().signals().size());
    }

    private static Validation<Seq<Diagnostic>, Checked<SkillRouter>> load(String skills, String table, String signals) {
        return SkillDesk.load(
                SourceText.of("skills.csv", skills),
                SourceText.of("table.csv", table),
                SourceText.of("signals.csv", signals),
                ReferenceTaxonomy.load());
    }
}
