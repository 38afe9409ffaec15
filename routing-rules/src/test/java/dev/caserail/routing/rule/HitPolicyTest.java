package dev.caserail.routing.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** T2, DMN 1.5 clause 8.2.8: names and short forms of the hit policies. */
class HitPolicyTest {
    @Test
    void has_all_of_the_standards_policies() {
        assertEquals(
                List.of("U", "A", "P", "F", "R", "O", "C", "C+", "C<", "C>", "C#"),
                Arrays.stream(HitPolicy.values()).map(HitPolicy::symbol).toList());
    }

    @Test
    void is_found_by_short_form_and_by_name() {
        for (HitPolicy policy : HitPolicy.values()) {
            assertEquals(Optional.of(policy), HitPolicy.find(policy.symbol()));
            assertEquals(Optional.of(policy), HitPolicy.find(policy.label()));
            assertEquals(Optional.of(policy), HitPolicy.find(" " + policy.name().toLowerCase(Locale.ROOT)));
        }
        assertEquals(Optional.empty(), HitPolicy.find("FIRTS"));
    }
}
