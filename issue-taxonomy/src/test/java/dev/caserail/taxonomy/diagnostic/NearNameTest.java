package dev.caserail.taxonomy.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

/** Which names are near enough to be suggested. */
class NearNameTest {
    private static final List<String> KNOWN =
            List.of("PAYMENT_ISSUE", "FINANCE_DAMAGE", "MANAGER", "PRIVACY", "U", "ANY");

    @Example
    void one_slip_in_four_characters_is_near() {
        assertNear("PAYMNT_ISSUE", "PAYMENT_ISSUE");
        assertNear("PAYMENT_ISUES", "PAYMENT_ISSUE");
        assertNear("MANGAER", "MANAGER");
        assertNear("MANAGERS", "MANAGER");
        assertNear("PRIVACI", "PRIVACY");
        assertNear("PAIMENT-ISUE", "PAYMENT_ISSUE");
    }

    @Example
    void another_case_is_near_however_short() {
        assertNear("manager", "MANAGER");
        assertNear("any", "ANY");
        assertNear("u", "U");
    }

    @Example
    void three_characters_may_have_one_too_many_or_too_few() {
        assertEquals(Optional.of("if"), NearName.of("iff", List.of("if", "for")));
        assertEquals(Optional.of("text"), NearName.of("txt", List.of("text", "id")));
    }

    @Example
    void more_slips_are_not() {
        assertFar("MANIGIR");
        assertFar("MNGR");
        assertFar("PAIMENT-ISU");
        assertFar("SOMETHING_ELSE");
    }

    @Example
    void short_names_are_not_taken_for_one_another() {
        assertFar("X");
        assertFar("AND");
        assertFar("");
    }

    @Example
    void the_nearest_wins_and_of_equally_near_ones_the_first() {
        assertEquals(Optional.of("label_de"), NearName.of("label_dd", List.of("label_en", "label_de", "label_fr")));
        assertEquals(Optional.of("cold"), NearName.of("bold", List.of("cold", "gold")));
        assertEquals(Optional.of("did you mean `gold`?"), NearName.hint("bold", List.of("gold", "cold")));
        assertEquals(Optional.empty(), NearName.hint("bold", List.of()));
    }

    @Property
    void a_known_name_is_nearest_to_itself(@ForAll @AlphaChars @StringLength(max = 12) String name) {
        assertEquals(Optional.of(name), NearName.of(name, List.of(name + "x", name)));
    }

    private static void assertNear(String found, String expected) {
        assertEquals(Optional.of(expected), NearName.of(found, KNOWN));
    }

    private static void assertFar(String found) {
        assertEquals(Optional.empty(), NearName.of(found, KNOWN));
    }
}
