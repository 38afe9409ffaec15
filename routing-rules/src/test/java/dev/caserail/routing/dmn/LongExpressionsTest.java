package dev.caserail.routing.dmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** T5: how long and how deep a literal expression may be. */
class LongExpressionsTest {
    @Test
    void thirty_nine_parentheses_and_signs_inside_each_other_are_read() {
        assertEquals("", FaultyExpressionsTest.told("(".repeat(39) + "a" + ")".repeat(39)));
        assertEquals("", FaultyExpressionsTest.told("-".repeat(39) + "a"));
        assertEquals(
                "41 warning: an expression with more than 40 parentheses inside each other is out of reach, so this decision"
                        + " is left out",
                FaultyExpressionsTest.told("(".repeat(40) + "a" + ")".repeat(40)));
        assertTrue(FaultyExpressionsTest.told("-".repeat(40) + "a")
                .contains("an expression with more than 40 signs is out of reach"));
        assertEquals("", FaultyExpressionsTest.told("(a) + ".repeat(100) + "-a + ".repeat(100) + "a"));
    }

    @Test
    void two_thousand_operators_are_read() {
        assertEquals("", FaultyExpressionsTest.told("a" + " + a".repeat(2000)));
        for (String longer : List.of("a" + " + a".repeat(2001), "p" + " and p".repeat(2001))) {
            assertEquals(
                    "1 warning: an expression with more than 2000 operators is out of reach, so this decision is left out",
                    FaultyExpressionsTest.told(longer));
        }
    }
}
