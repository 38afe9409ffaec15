package dev.caserail.quicktext.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.quicktext.schema.FormOfAddress;
import dev.caserail.quicktext.schema.Person;
import dev.caserail.quicktext.schema.Register;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Q4: salutation, person x register x language")
class SalutationTest {
    private static Optional<Person> person(String person) {
        if (person.equals("nobody")) {
            return Optional.empty();
        }
        String[] parts = person.split("/", -1);
        return Optional.of(Person.builder()
                .formOfAddress(FormOfAddress.valueOf(parts[0]))
                .title(parts[1])
                .givenName(parts[2])
                .familyName(parts[3])
                .build());
    }

    private static String salutation(LanguageFormat format, String person, Register register) {
        return Written.by(out -> format.salutation(out, person(person), register));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS/Dr./Eva/Müller          | Sehr geehrte Frau Dr. Müller | Dear Dr. Müller      | Geachte mevrouw Dr. Müller | Madame",
                "MS//Eva/Müller             | Sehr geehrte Frau Müller     | Dear Ms Müller       | Geachte mevrouw Müller     | Madame",
                "MR//Jan/de Vries           | Sehr geehrter Herr de Vries  | Dear Mr de Vries     | Geachte heer De Vries      | Monsieur",
                "MR///Müller                | Sehr geehrter Herr Müller    | Dear Mr Müller       | Geachte heer Müller        | Monsieur",
                "MS//Eva/                   | Guten Tag Eva                | Dear Eva             | Geachte Eva                | Madame",
                "MR///                      | Guten Tag                    | Hello                | Goedendag                  | Monsieur",
                "UNSPECIFIED//Alex/Müller   | Guten Tag Alex Müller        | Dear Alex Müller     | Geachte Alex Müller        | Bonjour Alex Müller",
                "UNSPECIFIED//Jan/de Vries  | Guten Tag Jan de Vries       | Dear Jan de Vries    | Geachte Jan de Vries       | Bonjour Jan de Vries",
                "UNSPECIFIED/Dr./Alex/Müller| Guten Tag Dr. Alex Müller    | Dear Dr. Alex Müller | Geachte Dr. Alex Müller    | Bonjour Dr. Alex Müller",
                "UNSPECIFIED/Dr.//Müller    | Guten Tag Dr. Müller         | Dear Dr. Müller      | Geachte Dr. Müller         | Bonjour Dr. Müller",
                "UNSPECIFIED//Alex/         | Guten Tag Alex               | Dear Alex            | Geachte Alex               | Bonjour Alex",
                "UNSPECIFIED///Müller       | Guten Tag                    | Hello                | Goedendag                  | Bonjour",
                "UNSPECIFIED/Dr.//          | Guten Tag                    | Hello                | Goedendag                  | Bonjour",
                "nobody                     | Guten Tag                    | Hello                | Goedendag                  | Bonjour"
            })
    void is_formal_where_a_text_is_formal_or_does_not_say(
            String person, String german, String english, String dutch, String french) {
        for (Register register : new Register[] {Register.FORMAL, Register.NEUTRAL}) {
            assertEquals(german, salutation(LanguageFormat.GERMAN, person, register));
            assertEquals(english, salutation(LanguageFormat.ENGLISH, person, register));
            assertEquals(dutch, salutation(LanguageFormat.DUTCH, person, register));
            assertEquals(french, salutation(LanguageFormat.FRENCH, person, register));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MS/Dr./Alex/Müller       | Hallo Alex            | Hi Alex      | Hallo Alex             | Bonjour Alex",
                "UNSPECIFIED//Alex/Müller | Hallo Alex            | Hi Alex      | Hallo Alex             | Bonjour Alex",
                "MS/Dr.//Müller           | Hallo Frau Dr. Müller | Hi Dr. Müller| Hallo mevrouw Dr. Müller | Bonjour Madame",
                "MR///de Vries            | Hallo Herr de Vries   | Hi Mr de Vries | Hallo meneer De Vries | Bonjour Monsieur",
                "MR///                    | Guten Tag             | Hello        | Goedendag              | Bonjour",
                "UNSPECIFIED///Müller     | Guten Tag             | Hello        | Goedendag              | Bonjour",
                "nobody                   | Guten Tag             | Hello        | Goedendag              | Bonjour"
            })
    void is_informal_by_first_name(String person, String german, String english, String dutch, String french) {
        assertEquals(german, salutation(LanguageFormat.GERMAN, person, Register.INFORMAL));
        assertEquals(english, salutation(LanguageFormat.ENGLISH, person, Register.INFORMAL));
        assertEquals(dutch, salutation(LanguageFormat.DUTCH, person, Register.INFORMAL));
        assertEquals(french, salutation(LanguageFormat.FRENCH, person, Register.INFORMAL));
    }

    @ParameterizedTest
    @CsvSource({
        "de Vries, De Vries",
        "van den Berg, Van den Berg",
        "'''t Hart', '''t Hart'",
        "ëlias, Ëlias",
        "Jansen, Jansen"
    })
    void capitalises_a_dutch_particle_that_no_first_name_precedes(String name, String alone) {
        assertEquals("Geachte mevrouw " + alone, salutation(LanguageFormat.DUTCH, "MS///" + name, Register.FORMAL));
    }

    @ParameterizedTest
    @CsvSource({
        "MS/Dr./Eva/Müller, Dr. Eva Müller, Eva",
        "UNSPECIFIED/Dr.//Müller, Dr. Müller, Dr. Müller",
        "MR///Müller, Hello, Hello",
        "nobody, Hello, Hello"
    })
    void of_other_languages_is_the_name(String person, String formal, String informal) {
        assertEquals(formal, salutation(LanguageFormat.OTHER, person, Register.FORMAL));
        assertEquals(informal, salutation(LanguageFormat.OTHER, person, Register.INFORMAL));
    }

    @ParameterizedTest
    @EnumSource
    void leaves_no_hole_where_names_are_blank(LanguageFormat format) {
        String greeting = Written.by(out -> format.salutation(out, Optional.empty(), Register.FORMAL));

        assertEquals(greeting, salutation(format, "UNSPECIFIED/ / /\u00A0", Register.FORMAL));
    }

    @Test
    void writes_names_with_plain_spaces() {
        assertEquals(
                "Guten Tag Alex van Dam",
                salutation(LanguageFormat.GERMAN, "UNSPECIFIED//Alex\u00A0/ van\u202F\tDam", Register.FORMAL));
    }
}
