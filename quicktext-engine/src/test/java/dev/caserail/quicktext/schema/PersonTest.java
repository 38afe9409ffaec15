package dev.caserail.quicktext.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Q5: a person as a type. */
class PersonTest {
    private static final Person EVA = Person.builder()
            .formOfAddress(FormOfAddress.MS)
            .title("Dr.")
            .givenName("Eva")
            .familyName("Müller")
            .build();

    @Test
    void shows_no_personal_data() {
        String text = EVA.toString();

        assertFalse(text.contains("Eva") || text.contains("Müller") || text.contains("Dr."), text);
    }

    @Test
    void has_tidy_names() {
        assertEquals(
                EVA,
                Person.builder()
                        .formOfAddress(FormOfAddress.MS)
                        .title(" Dr. ")
                        .givenName("\u00A0Eva\n")
                        .familyName("Müller")
                        .build());
        assertEquals(
                Optional.of("van den Berg"),
                Person.builder()
                        .formOfAddress(FormOfAddress.UNSPECIFIED)
                        .familyName("van \t den\u202FBerg")
                        .build()
                        .familyName());
    }

    @Test
    void has_no_blank_names() {
        Person nobody = Person.builder()
                .formOfAddress(FormOfAddress.UNSPECIFIED)
                .title("")
                .givenName(" ")
                .familyName("\u00A0")
                .build();

        assertEquals(Person.builder().formOfAddress(FormOfAddress.UNSPECIFIED).build(), nobody);
    }
}
