package dev.caserail.routing.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.diagnostic.FileLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T2: names of rules. */
class RuleIdTest {
    private static final FileLocation HERE = FileLocation.of("t.csv", 3, 1);

    @ParameterizedTest
    @ValueSource(strings = {"a", "Übermut-2", "r_1.b", "7"})
    void are_letters_digits_hyphens_dots_and_underscores(String name) {
        assertEquals(name, RuleId.of(name).value());
        assertEquals(RuleId.of(name), RuleId.parse(name, HERE).get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "-a", "(other)", "a:b"})
    void are_nothing_else(String name) {
        assertThrows(IllegalArgumentException.class, () -> RuleId.of(name));
        assertEquals(HERE, RuleId.parse(name, HERE).getError().location());
    }

    @Test
    void that_of_the_default_is_no_name_that_a_rule_can_be_given() {
        assertEquals("(default)", RuleId.DEFAULT.value());
        assertTrue(RuleId.parse("(default)", HERE).isInvalid());
    }
}
