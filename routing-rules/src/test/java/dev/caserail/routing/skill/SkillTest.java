package dev.caserail.routing.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.caserail.model.contact.Channel;
import dev.caserail.taxonomy.SkillCode;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** F4, F10: skills have texts in several languages, and a catalogue has each of them once. */
class SkillTest {
    private static final Locale SWISS = Locale.forLanguageTag("de-CH");

    private static Skill skill(String code) {
        return Skill.builder()
                .code(SkillCode.of(code))
                .name("Twitter")
                .putLabel(Locale.ENGLISH, "VAT invoices")
                .putLabel(Locale.GERMAN, "Rechnungen")
                .putLabel(SWISS, "Rechnungen (CH)")
                .putDescription(Locale.GERMAN, "alles mit Mehrwertsteuer")
                .build();
    }

    @Nested
    class Texts {
        @Test
        void are_those_of_the_locale_else_of_its_language_else_the_first() {
            assertEquals("Rechnungen (CH)", skill("A").label(SWISS));
            assertEquals("Rechnungen", skill("A").label(Locale.GERMANY));
            assertEquals("VAT invoices", skill("A").label(Locale.FRENCH));
        }

        @Test
        void of_descriptions_need_not_be_there() {
            assertEquals(Optional.of("alles mit Mehrwertsteuer"), skill("A").description(Locale.FRENCH));
            assertEquals(
                    Optional.empty(),
                    Skill.builder()
                            .code(SkillCode.of("A"))
                            .name("A")
                            .putLabel(Locale.ENGLISH, "A")
                            .build()
                            .description(Locale.ENGLISH));
        }

        @Test
        void of_a_name_and_a_label_are_needed() {
            String reason = "skill `A` has no name or no label";

            assertEquals(
                    reason,
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> Skill.builder()
                                            .code(SkillCode.of("A"))
                                            .name(" ")
                                            .putLabel(Locale.ENGLISH, "A")
                                            .build())
                            .getMessage());
            assertEquals(
                    reason,
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> Skill.builder()
                                            .code(SkillCode.of("A"))
                                            .name("A")
                                            .build())
                            .getMessage());
        }
    }

    @Nested
    class A_catalogue {
        @Test
        void finds_its_skills_by_code() {
            SkillCatalogue catalogue = SkillCatalogue.of(List.of(skill("B"), skill("A")));

            assertEquals(
                    List.of(SkillCode.of("B"), SkillCode.of("A")),
                    List.copyOf(catalogue.byCode().keySet()));
            assertEquals(Optional.of(skill("A")), catalogue.find(SkillCode.of("A")));
            assertEquals(Optional.empty(), catalogue.find(SkillCode.of("C")));
        }

        @Test
        void has_each_skill_once_and_one_at_least() {
            assertEquals(
                    "skill code `A` stands in the catalogue twice",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> SkillCatalogue.of(List.of(skill("A"), skill("A"))))
                            .getMessage());
            assertEquals(
                    "a catalogue needs at least one skill",
                    assertThrows(IllegalArgumentException.class, () -> SkillCatalogue.of(List.of()))
                            .getMessage());
        }
    }

    @Nested
    class A_cases_signals {
        private final SignalCode legal = SignalCode.of("LEGAL_THREAT");
        private final SignalCode police = SignalCode.of("POLICE");

        @Test
        void are_those_of_its_texts_and_then_those_that_the_host_states() {
            SkillFacts facts = SkillFacts.builder()
                    .channel(Channel.EMAIL)
                    .addHit(SignalHit.of(police, "police", "the police", 4, 14))
                    .addHit(SignalHit.of(police, "police", "Police", 20, 26))
                    .addAllStatedSignals(List.of(legal, police))
                    .build();

            assertEquals(List.of(police, legal), List.copyOf(facts.signals()));
            assertEquals(false, facts.unresolved());
        }
    }

    @Nested
    class A_route {
        private final SkillRouter router = ReferenceSkills.load();

        @Test
        void says_which_words_of_the_text_met_its_rule() {
            String text = "My lawyer, my\nlawyer, and MY LAWYER! Also delete my account.";
            SkillRoute route = router.route(router.facts(Channel.EMAIL, text, Set.of(), false))
                    .get();

            assertEquals(
                    "rule legal-threat: signals contains LEGAL_THREAT (LEGAL_THREAT, DELETION_REQUEST); the text says “My lawyer”, “my lawyer”, “MY LAWYER”",
                    route.reason(Locale.ENGLISH));
            assertEquals(
                    "Regel legal-threat: signals enthält LEGAL_THREAT (LEGAL_THREAT, DELETION_REQUEST); im Text steht „My lawyer“, „my lawyer“, „MY LAWYER“",
                    route.reason(Locale.GERMANY));
            assertEquals(
                    Set.of(SignalCode.of("LEGAL_THREAT")),
                    Set.copyOf(route.evidence().stream().map(SignalHit::signal).toList()));
        }

        @Test
        void needs_no_words_where_its_rule_looks_at_none() {
            SkillRoute route = router.route(router.facts(Channel.EMAIL, "hello", Set.of(), true))
                    .get();

            assertEquals(List.of(), route.evidence());
            assertEquals(route.decision().reason(Locale.ENGLISH), route.reason(Locale.ENGLISH));
        }

        @Test
        void to_a_skill_that_the_catalogue_lacks_is_a_fault_of_the_program() {
            SkillRouter other = SkillRouter.of(
                    ReferenceTaxonomy.load(), SkillCatalogue.of(List.of(skill("A"))), router.phrases(), router.table());

            String message = assertThrows(
                            IllegalStateException.class,
                            () -> other.route(other.facts(Channel.EMAIL, "hello", Set.of(), false)))
                    .getMessage();

            assertEquals(
                    "skill `"
                            + router.route(router.facts(Channel.EMAIL, "hello", Set.of(), false))
                                    .get()
                                    .decision()
                                    .outcome()
                                    .value()
                            + "` is not in the catalogue",
                    message);
        }
    }

    @Test
    void the_languages_are_what_the_facts_tell() {
        SkillFacts facts =
                ReferenceSkills.load().facts(Channel.EMAIL, "hello", Set.of(), false, Optional.of(Locale.GERMANY));

        assertEquals(
                "de",
                SkillDesk.schema(
                                ReferenceTaxonomy.load(), ReferenceSkills.load().phrases())
                        .find("language")
                        .orElseThrow()
                        .value(facts));
    }
}
