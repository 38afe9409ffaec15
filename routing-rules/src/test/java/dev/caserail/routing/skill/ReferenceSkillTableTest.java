package dev.caserail.routing.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.contact.Channel;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.SkillCode;
import dev.caserail.taxonomy.SkillMode;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** F4, F10: the reference desk's skills and where its cases go. */
class ReferenceSkillTableTest {
    private static final SkillRouter ROUTER = ReferenceSkills.load();
    private static final String NOTHING = "";

    static Stream<Issue> issues() {
        return ReferenceTaxonomy.load().issues().stream();
    }

    @ParameterizedTest
    @MethodSource("issues")
    void agrees_with_the_taxonomys_default_skills(Issue issue) {
        assertEquals(expected(issue, false), skill(route(NOTHING, Set.of(issue.code()), false)));
        assertEquals(expected(issue, true), skill(route(NOTHING, Set.of(issue.code()), true)));
    }

    @ParameterizedTest
    @CsvSource({
        "PRIVACY,Privacy",
        "VAT_INVOICE,Twitter",
        "PAYMENT_ISSUE,Payment_Issue",
        "FINANCE_DAMAGE,Finance_damage",
        "MANAGER,Manager",
        "GENERAL,General"
    })
    void skills_have_codes_apart_from_internal_names(String code, String name) {
        assertEquals(
                name, ROUTER.catalogue().find(SkillCode.of(code)).orElseThrow().name());
    }

    @Test
    void labels_say_what_internal_names_do_not() {
        Skill vat = ROUTER.catalogue().find(SkillCode.of("VAT_INVOICE")).orElseThrow();

        assertEquals("Invoice with VAT per product", vat.label(Locale.UK));
        assertEquals("Rechnung mit MwSt. je Produkt", vat.label(Locale.GERMANY));
        assertTrue(vat.description(Locale.GERMAN).orElseThrow().contains("Mehrwertsteuer"));
    }

    @Test
    void delicate_signals_go_before_everything_else() {
        String text = "My lawyer wants you to delete my account, and who pays for the damage? I need VAT per product.";

        SkillRoute route = route(text, codes("ACCOUNT_DELETION", "PROPERTY_DAMAGE", "VAT_INVOICE", "PAYMENT"), true);

        assertEquals("MANAGER", skill(route));
        assertEquals(RuleId.of("legal-threat"), route.decision().rule());
    }

    @Test
    void a_payment_case_goes_on_only_when_the_agent_could_not_solve_it() {
        assertEquals("GENERAL", skill(route(NOTHING, codes("PAYMENT"), false)));
        assertEquals("PAYMENT_ISSUE", skill(route(NOTHING, codes("PAYMENT"), true)));
        assertEquals("GENERAL", skill(route(NOTHING, codes("PRODUCT_MISSING"), true)));
    }

    @Test
    void the_reason_names_rule_conditions_and_the_words_of_the_text() {
        SkillRoute route = route("Well then: my  lawyer will write.", codes("DELIVERY_LATE"), false);

        assertEquals(
                "rule legal-threat: signals contains LEGAL_THREAT; the text says “my lawyer”", route.reason(Locale.UK));
        assertEquals(
                "Regel legal-threat: signals enthält LEGAL_THREAT; im Text steht „my lawyer“",
                route.reason(Locale.GERMANY));
        assertEquals(
                "rule everything-else: takes every other case",
                route("hello", Set.of(), false).reason(Locale.UK));
        assertEquals(
                "rule damage-issue: issues contains one of PROPERTY_DAMAGE, PRODUCT_CAUSED_DAMAGE"
                        + " (DELIVERY_LATE, PROPERTY_DAMAGE)",
                route(NOTHING, codes("DELIVERY_LATE", "PROPERTY_DAMAGE"), false).reason(Locale.UK));
    }

    @Test
    void the_decision_names_the_table_that_made_it() {
        SkillRoute route = route(NOTHING, Set.of(), false);

        assertEquals("skill-routing", route.decision().table().name());
        assertEquals("2026-03", route.decision().table().version());
        assertEquals(ROUTER.table().version().hash(), route.decision().table().hash());
    }

    @Test
    void facts_take_levels_from_the_taxonomy_and_signals_from_the_text() {
        SkillFacts facts = ROUTER.facts(
                Channel.CHAT, "I will sue you", codes("PRODUCT_MISSING", "DELIVERY_LATE", "NOT_OURS"), false);

        assertEquals(Set.of(IssueLevel.PRODUCT, IssueLevel.DELIVERY), facts.levels());
        assertEquals(Set.of(SignalCode.of("LEGAL_THREAT")), facts.signals());
    }

    @Test
    void signals_known_by_other_means_count_too() {
        SkillFacts facts = SkillFacts.builder()
                .channel(Channel.PHONE)
                .addStatedSignal(SignalCode.of("POLICE"))
                .build();

        assertEquals("MANAGER", skill(ROUTER.route(facts).get()));
    }

    private static String expected(Issue issue, boolean unresolved) {
        return issue.defaultSkill()
                .filter(d -> d.mode() == SkillMode.ALWAYS || unresolved)
                .map(d -> d.skill().value())
                .orElse("GENERAL");
    }

    private static SkillRoute route(String text, Set<IssueCode> issues, boolean unresolved) {
        return ROUTER.route(ROUTER.facts(Channel.EMAIL, text, issues, unresolved))
                .get();
    }

    private static Set<IssueCode> codes(String... codes) {
        return new LinkedHashSet<>(List.of(codes).stream().map(IssueCode::of).toList());
    }

    private static String skill(SkillRoute route) {
        return route.skill().code().value();
    }
}
