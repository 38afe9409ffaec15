package dev.caserail.model;

import static dev.caserail.model.SampleCase.DESK;
import static dev.caserail.model.SampleCase.at;
import static dev.caserail.model.SampleCase.lines;
import static dev.caserail.model.SampleCase.state;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.command.TransferCase;
import dev.caserail.model.event.CaseTransferred;
import dev.caserail.model.refusal.lifecycle.SameSkill;
import dev.caserail.taxonomy.SkillCode;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A case is handed to another skill (F4). */
class TransferringACaseTest {
    private static final SkillCode FINANCE = SkillCode.of("FINANCE_DAMAGE");
    private static final SkillCode MANAGER = SkillCode.of("MANAGER");
    private static final TransferCase TO_FINANCE = TransferCase.of(FINANCE, "damage claim of Mrs Muster");

    @Test
    void the_first_transfer_comes_from_no_skill() {
        Transition transition = DESK.handle(state(), TO_FINANCE, at(1, 1)).get();

        assertEquals(Optional.of(FINANCE), transition.state().skill());
        assertEquals(
                CaseTransferred.of(Optional.empty(), FINANCE, "damage claim of Mrs Muster"),
                transition.entries().get(0).event());
    }

    /** C2: old and new value. */
    @Test
    void a_later_one_names_the_skill_it_comes_from() {
        Transition transition = DESK.handle(state(TO_FINANCE), TransferCase.of(MANAGER, "lawyer"), at(5, 2))
                .get();

        assertEquals(Optional.of(MANAGER), transition.state().skill());
        assertEquals(
                CaseTransferred.of(Optional.of(FINANCE), MANAGER, "lawyer"),
                transition.entries().get(0).event());
    }

    @Test
    void to_the_skill_it_has_is_refused() {
        var refused = DESK.handle(state(TO_FINANCE), TO_FINANCE, at(5, 2));

        assertTrue(refused.getLeft() instanceof SameSkill);
        assertEquals(
                "skill: error: the case is with skill `FINANCE_DAMAGE` already (choose another skill) [case.same-skill]",
                lines(refused));
    }

    /** C10: agents name customers in their reasons. */
    @Test
    void the_reason_is_not_shown_by_to_string() {
        assertFalse(TO_FINANCE.toString().contains("Muster"));
        assertFalse(SampleCase.journal(TO_FINANCE).toString().contains("Muster"));
    }
}
