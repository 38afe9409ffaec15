package dev.caserail.quicktext.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.quicktext.schema.Register;
import dev.caserail.quicktext.syntax.TemplateMode;
import dev.caserail.taxonomy.source.SourceText;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Q4: what support needs beyond Liquid, in four languages")
class SupportFiltersTest {
    private static final ZonedDateTime TODAY = Liquid.MOMENT;

    private static RenderContext in(String language, Register register) {
        return RenderContext.builder()
                .locale(Locale.forLanguageTag(language))
                .register(register)
                .now(TODAY)
                .build();
    }

    private static String text(String template, String language) {
        return Desk.text(template, Desk.FULL, in(language, Register.NEUTRAL));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ total }}                        => 1.234,50 €        => €1,234.50          => € 1.234,50        => 1 234,50 €
            {{ total | money }}                => 1.234,50 €        => €1,234.50          => € 1.234,50        => 1 234,50 €
            {{ total | times: 2 }}             => 2.469,00 €        => €2,469.00          => € 2.469,00        => 2 469,00 €
            {{ total | times: 0.333 | money }} => 411,09 €          => €411.09            => € 411,09          => 411,09 €
            {{ count | money: "CHF" }}         => 1.234,50 CHF      => CHF 1,234.50       => CHF 1.234,50      => 1 234,50 CHF
            {{ 2.345 | money: "EUR" }}         => 2,35 €            => €2.35              => € 2,35            => 2,35 €
            {{ 2.5 | money: "JPY" }}           => 3 JPY             => JPY 3              => JPY 3             => 3 JPY
            {{ count }}                        => 1.234,5           => 1,234.5            => 1.234,5           => 1 234,5
            {{ day }}                          => Montag, 2. März   => Monday 2 March     => maandag 2 maart   => lundi 2 mars
            {{ day | date }}                   => Montag, 2. März   => Monday 2 March     => maandag 2 maart   => lundi 2 mars
            {{ day | date: "day" }}            => Montag, 2. März   => Monday 2 March     => maandag 2 maart   => lundi 2 mars
            {{ day | date: "short" }}          => 02.03.2026        => 02/03/2026         => 02-03-2026        => 02/03/2026
            {{ day | date: "medium" }}         => 2. März 2026      => 2 March 2026       => 2 maart 2026      => 2 mars 2026
            {{ day | date: "long" }}           => Montag, 2. März 2026 => Monday 2 March 2026 => maandag 2 maart 2026 => lundi 2 mars 2026
            {{ day | date: "%A %-d. %b %Y" }}  => Montag 2. Mär 2026 => Monday 2. Mar 2026 => maandag 2. mrt 2026 => lundi 2. mars 2026
            {{ window | date: "short" }}       => 02.03.2026        => 02/03/2026         => 02-03-2026        => 02/03/2026
            {{ moment | date: "%H:%M" }}       => 14:05             => 14:05              => 14:05             => 14:05
            {{ window | date: "%H:%M" }}       => 14:00             => 14:00              => 14:00             => 14:00
            {{ moment }}                       => Montag, 2. März, 14:05 Uhr => Monday 2 March, 14:05 => maandag 2 maart, 14:05 uur => lundi 2 mars, 14h05
            {{ moment | time }}                => 14:05 Uhr         => 14:05              => 14:05 uur         => 14h05
            {{ day | relative_day }}           => heute             => today              => vandaag           => aujourd'hui
            {{ due | default: day | relative_day }} => übermorgen   => the day after tomorrow => overmorgen    => après-demain
            {{ moment | relative_day }}        => heute             => today              => vandaag           => aujourd'hui
            {{ window | relative_day }}        => heute             => today              => vandaag           => aujourd'hui
            {{ window }}                       => zwischen 14 und 16 Uhr => between 14:00 and 16:00 => tussen 14:00 en 16:00 uur => entre 14h et 16h
            {{ window | slot }}                => zwischen 14 und 16 Uhr => between 14:00 and 16:00 => tussen 14:00 en 16:00 uur => entre 14h et 16h
            {{ tags | list }}                  => A, B und C        => A, B and C         => A, B en C         => A, B et C
            {{ tags | list: "and" }}           => A, B und C        => A, B and C         => A, B en C         => A, B et C
            {{ tags | list: "or" }}            => A, B oder C       => A, B or C          => A, B of C         => A, B ou C
            {{ lines | map: "name" | list }}   => Milk und Bananas  => Milk and Bananas   => Milk en Bananas   => Milk et Bananas
            {{ 1 | plural: one: "x", other: "xs" }}   => x          => x                  => x                 => x
            {{ 0 | plural: one: "x", other: "xs" }}   => xs         => xs                 => xs                => x
            {{ 1.5 | plural: one: "x", other: "xs" }} => xs         => xs                 => xs                => x
            {{ 2 | plural: one: "x", other: "xs" }}   => xs         => xs                 => xs                => xs
            {{ 1 | ordinal }}                  => 1.                => 1st                => 1e                => 1er
            {{ 22 | ordinal }}                 => 22.               => 22nd               => 22e               => 22e
            {{ 3.9 | ordinal }}                => 3.                => 3rd                => 3e                => 3e
            {{ customer | salutation }}        => Sehr geehrte Frau Dr. Müller => Dear Dr. Müller => Geachte mevrouw Dr. Müller => Madame
            {{ customer | salutation: "informal" }} => Hallo Alex   => Hi Alex            => Hallo Alex        => Bonjour Alex
            {{ customer | salutation: "FORMAL" }} => Sehr geehrte Frau Dr. Müller => Dear Dr. Müller => Geachte mevrouw Dr. Müller => Madame
            {{ "+49301234567" | phone }}       => +49 30 1234567    => +49 30 1234567     => +49 30 1234567    => +49 30 1234567
            {{ order.number | default: "-" | order_ref }} => 1234 5678 90 => 1234 5678 90 => 1234 5678 90      => 1234 5678 90
            """)
    void reads_as_people_write_it(String template, String german, String english, String dutch, String french) {
        assertEquals(german, text(template, "de"));
        assertEquals(english, text(template, "en"));
        assertEquals(dutch, text(template, "nl"));
        assertEquals(french, text(template, "fr"));
    }

    @Nested
    class ASalutation {
        @Test
        void follows_the_register_of_the_text() {
            assertEquals(
                    "Hallo Alex", Desk.text("{{ customer | salutation }}", Desk.FULL, in("de", Register.INFORMAL)));
            assertEquals(
                    "Sehr geehrte Frau Dr. Müller",
                    Desk.text("{{ customer | salutation: 'formal' }}", Desk.FULL, in("de", Register.INFORMAL)));
            assertEquals(
                    "Hallo Alex",
                    Desk.text("{{ customer | salutation: 'unknown' }}", Desk.FULL, in("de", Register.INFORMAL)));
        }

        @Test
        void greets_nobody_in_particular_if_nobody_is_known() {
            assertEquals("Guten Tag", Desk.text("{{ agent | salutation }}", Desk.BARE, in("de", Register.NEUTRAL)));
            assertEquals(
                    "Guten Tag!",
                    Desk.text("{{ agent | salutation | append: '!' }}", Desk.BARE, in("de", Register.NEUTRAL)));
        }
    }

    @Nested
    class WithoutAMoment {
        private static String text(String template) {
            return Desk.text(template, Desk.FULL, RenderContext.of(Locale.GERMAN));
        }

        @Test
        void days_are_named_by_their_date() {
            assertEquals("Montag, 2. März", text("{{ day | relative_day }}"));
            assertEquals("Montag, 2. März", text("{{ window | relative_day }}"));
        }

        @Test
        void now_means_nothing() {
            RenderContext german = RenderContext.of(Locale.GERMAN);
            DataTemplate template = DataTemplate.parse(SourceText.of("t", "{{ x | date: '%Y' }}"), TemplateMode.GUARDED)
                    .get();

            assertEquals(
                    "2026",
                    template.render(Map.of("x", "2026-03-02"), german).get().text());
            assertEquals(
                    "wrong-kind: `date` is given a text, expected a day",
                    Liquid.faults(template.render(Map.of("x", " Now "), german).getLeft()));
            assertEquals(
                    "wrong-kind: `date` is given a text, expected a day",
                    Liquid.faults(template.render(Map.of("x", "today"), german).getLeft()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ '2026-03-02' | date: '%d.%m.%Y' }}        => 02.03.2026
            {{ '2026-03-02' | date: 'short' }}           => 02/03/2026
            {{ 'now' | date: '%Y-%m-%d %H:%M:%S' }}      => 2026-03-02 14:05:09
            {{ 'today' | date: '%Y' }}                   => 2026
            {{ 0 | date: '%Y' }}                         => 1970
            {{ day | date: '%A' }}                       => Monday
            {{ moment | date: '%H' }}                    => 14
            {{ moment | date: name }}                    => Alex
            {{ moment | date: '' }}                      => 2026-03-02T14:05:09+01:00[Europe/Berlin]
            {{ moment | date: unknown }}                 => 2026-03-02T14:05:09+01:00[Europe/Berlin]
            {% assign p = 'long' %}{{ day | date: p }}   => Monday 2 March 2026
            {% assign p = '%y' %}{{ day | date: p }}     => 26
            {{ 'x' | date: '%Y' }}                       => x
            {{ 'x' | date: 'short' }}                    => x
            {{ yes | date: '%Y' }}                       => true
            [{{ unknown | date: '%Y' }}]                 => []
            {{ day | date: 'short' | append: '!' }}      => 02/03/2026!
            [{{ unknown | date: '%Y' | append: '!' }}]   => [!]
            """)
    void dates_in_compatible_mode_are_what_liquid_reads(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ 12.5 | money: 'EUR' }}                    => €12.50
            {{ 12.5 | money: 'XXX' }}                    => 12.5
            {{ 12.5 | money: 'eur' }}                    => 12.5
            {{ 12.5 | money }}                           => 12.5
            {{ 'x' | money: 'EUR' }}                     => x
            [{{ unknown | money: 'EUR' }}]               => []
            {{ '2026-03-02T09:30' | time }}              => 09:30
            {{ moment | time }}                          => 14:05
            {{ 'x' | time }}                             => x
            {{ '2026-03-03' | relative_day }}            => tomorrow
            {{ 'x' | relative_day }}                     => x
            {{ 'x' | slot }}                             => x
            {{ '2' | ordinal }}                          => 2nd
            {{ words | list }}                           => pear, Fig and apple
            {{ name | list }}                            => Alex
            [{{ none | list }}{{ unknown | list }}]      => []
            {{ holes | list: 'or' }}                     => a or b
            {{ words | list: 'nor' }}                    => filter-argument: `list` joins by `nor`, expected `and` or `or`
            {{ 1 | plural: one: 'x', other: 'xs' }}      => x
            {{ 1 | plural: other: 'xs' }}                => xs
            {{ 2 | plural: one: 'x', other: 'xs' }}      => xs
            [{{ 2 | plural: one: 'x' }}]                 => []
            {{ unknown | plural: one: 'x', other: 'xs' }} => xs
            {{ unknown | salutation }}                   => Hello
            {{ name | salutation }}                      => Alex
            {{ '+44 20 79460000' | phone }}              => +44 20 79460000
            {{ 1234567890 | order_ref }}                 => 1234 5678 90
            {{ words | list | upcase }}                  => PEAR, FIG AND APPLE
            [{{ unknown | money: 'EUR' | upcase }}]      => []
            """)
    void others_pass_what_they_are_not_for(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ name | date: '%Y' }}                      => wrong-kind: `date` is given a text, expected a day
            {{ name | date: 'short' }}                   => wrong-kind: `date` is given a text, expected a day
            {{ yes | date }}                             => wrong-kind: `date` is given a flag, expected a day
            {{ name | time }}                            => wrong-kind: `time` is given a text, expected a time
            {{ name | relative_day }}                    => wrong-kind: `relative_day` is given a text, expected a day
            {{ name | slot }}                            => wrong-kind: `slot` is given a text, expected a delivery slot
            {{ name | salutation }}                      => wrong-kind: `salutation` is given a text, expected a person
            {{ name | money: 'EUR' }}                    => wrong-kind: `money` is given a text, expected a sum of money, or a number and a currency as in `money: "EUR"`
            {{ seven | money }}                          => wrong-kind: `money` is given a number, expected a sum of money, or a number and a currency as in `money: "EUR"`
            {{ seven | money: 'XXX' }}                   => filter-argument: `money` is given `XXX`, expected a currency such as EUR
            {{ pairs | slot }}                           => wrong-kind: `slot` is given a group, expected a delivery slot
            {{ words | time }}                           => wrong-kind: `time` is given a list, expected a time
            {{ seven | ordinal }}                        => 7th
            {{ unknown | plural: one: 'x', other: 'y' | default: '-' }} => -
            {{ unknown | money: 'EUR' | default: '-' }}  => -
            {{ day | date: nothing | default: '-' }}      => Monday 2 March
            """)
    void others_refuse_what_they_are_not_for_in_guarded_mode(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.guarded(template));
    }
}
