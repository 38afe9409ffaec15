package dev.caserail.model.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.caserail.model.SampleCase;
import dev.caserail.model.event.SampleEvents;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The watch over the suite is awake, and catches what it should (C10). */
class PersonalDataWatchTest {
    @BeforeEach
    void the_watch_is_on() {
        assumeTrue(
                Boolean.getBoolean("caserail.personal-data-watch"),
                "the build switches the watch on; some tools that run single tests do not");
    }

    @Test
    void no_entry_of_a_journal_shows_personal_data() {
        long before = PersonalDataWatch.read();
        SampleEvents.all()
                .values()
                .forEach(entry -> assertTrue(!entry.toString().isEmpty()));
        assertTrue(!SampleCase.opened().state().toString().isEmpty());

        assertTrue(PersonalDataWatch.read() > before + 30, "each of them was read");
    }

    @Test
    void a_to_string_a_diagnostic_and_an_exception_with_personal_data_are_caught() {
        assertEquals(
                "public java.lang.String dev.caserail.model.identifier.ImmutableCaseId.toString() shows personal data: it has "
                        + "the planted `m…a`",
                assertThrows(AssertionError.class, () -> CaseId.of("minna-1").toString())
                        .getMessage());
        assertThrows(
                AssertionError.class,
                () -> Diagnostic.error(DiagnosticCode.of("x.y"), PathLocation.of("p"), "Muster is not at home"));
        assertThrows(AssertionError.class, () -> CaseId.of("minna muster"));
    }

    @Test
    void a_printed_line_with_personal_data_is_caught() {
        assertThrows(AssertionError.class, () -> System.out.println("Muster called"));
    }
}
