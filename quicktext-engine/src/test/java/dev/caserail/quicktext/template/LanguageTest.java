package dev.caserail.quicktext.template;

import static dev.caserail.quicktext.template.Samples.barest;
import static dev.caserail.quicktext.template.Samples.codes;
import static dev.caserail.quicktext.template.Samples.full;
import static dev.caserail.quicktext.template.Samples.render;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Q1: what of Liquid there is; Q10: how values read in a language. */
class LanguageTest {
    @Nested
    class Outputs {
        @Test
        void put_the_value_into_the_text() {
            assertEquals("Case C-1042.", render("Case {{ case.reference }}.", barest()));
        }

        @Test
        void fall_back_to_a_default_text_or_placeholder() {
            String template = "{{ agent.name | default: desk.name }}, {{ customer.first_name | default: \"you\" }}";
            assertEquals("Kim, Alex", render(template, full()));
            assertEquals("Customer Service, you", render(template, barest()));
        }

        @Test
        void pass_through_filters_from_left_to_right() {
            assertEquals("C-1042|c-1042", render("{{ case.reference }}|{{ case.reference | downcase }}", barest()));
            assertEquals("ALEX Alex", render("{{ \"alex\" | upcase }} {{ 'aLEX' | capitalize }}", barest()));
            assertEquals("&lt;b&gt;", render("{{ \" <b> \" | strip | escape }}", barest()));
            assertEquals("NOBODY", render("{{ customer.first_name | default: 'nobody' | upcase }}", barest()));
            assertEquals("nobody", render("{{ customer.first_name | upcase | default: 'nobody' }}", barest()));
        }

        @Test
        void keep_quoted_braces_as_text() {
            assertEquals("}}", render("{{ '}}' }}", barest()));
        }
    }

    @Nested
    class Conditions {
        @Test
        void choose_the_first_branch_that_holds() {
            String template =
                    "{% if customer.last_name %}A{% elsif case.reference == 'C-1042' %}B{% else %}C{% endif %}";
            assertEquals("A", render(template, full()));
            assertEquals("B", render(template, barest()));
        }

        @Test
        void compare_numbers_texts_and_dates() {
            assertEquals("yes", render("{% if products.size > 1 %}yes{% endif %}", full()));
            assertEquals("no", render("{% if products.size >= 1 %}yes{% else %}no{% endif %}", barest()));
            assertEquals("yes", render("{% if case.reference contains '1042' %}yes{% endif %}", barest()));
            assertEquals("yes", render("{% if delivery.date <= delivery.date %}yes{% endif %}", full()));
            assertEquals("no", render("{% if case.reference <> 'C-1042' %}yes{% else %}no{% endif %}", full()));
        }

        @Test
        void bind_and_and_or_from_right_to_left() {
            String trueOrFalseAndFalse =
                    "{% if case.reference or agent.name and customer.title %}yes{% else %}no{% endif %}";
            String falseAndFalseOrTrue =
                    "{% if agent.name and customer.title or case.reference %}yes{% else %}no{% endif %}";
            assertEquals("yes", render(trueOrFalseAndFalse, barest()));
            assertEquals("no", render(falseAndFalseOrTrue, barest()));
        }

        @Test
        void take_nil_blank_empty_and_an_empty_text_as_nothing() {
            for (String nothing : List.of("nil", "null", "blank", "empty", "''")) {
                String template = "{% if agent.name == " + nothing + " %}nobody{% else %}{{ agent.name }}{% endif %}";
                assertEquals("nobody", render(template, barest()));
                assertEquals("Kim", render(template, full()));
            }
        }

        @Test
        void turn_round_with_unless() {
            String template = "{% unless agent.name %}nobody{% else %}{{ agent.name }}{% endunless %}";
            assertEquals("nobody", render(template, barest()));
            assertEquals("Kim", render(template, full()));
        }
    }

    @Nested
    class Loops {
        @Test
        void go_through_all_items_and_know_their_place() {
            String template =
                    "{% for p in products %}{{ forloop.index }}/{{ forloop.length }} {{ p.name }} x{{ p.quantity }}"
                            + "{% unless forloop.last %}, {% endunless %}{% else %}none{% endfor %}";
            assertEquals("1/2 Bio-Vollmilch 1 l x2, 2/2 Bananen x1", render(template, full()));
            assertEquals("none", render(template, barest()));
        }

        @Test
        void may_stand_in_each_other_and_hide_outer_names() {
            String template = "{% for product in products %}{% for p in products %}{{ product.name }}+{{ p.name }} "
                    + "{% else %}-{% endfor %}{% else %}-{% endfor %}{{ product.name | default: '?' }}";
            assertEquals(
                    "Bio-Vollmilch 1 l+Bio-Vollmilch 1 l Bio-Vollmilch 1 l+Bananen Bananen+Bio-Vollmilch 1 l "
                            + "Bananen+Bananen Bio-Vollmilch 1 l",
                    render(template, full()));
        }
    }

    @Nested
    class WhiteSpaceAndComments {
        @Test
        void hyphens_take_the_white_space_beside_them() {
            assertEquals("aC-1042b", render("a \n {{- case.reference -}} \n b", barest()));
            assertEquals("ab", render("a {%- comment -%} x {%- endcomment -%} b", barest()));
        }

        @Test
        void comments_may_hold_anything() {
            assertEquals("ab", render("a{% comment %}{{ unclosed {% if %} {{ x | y }}{% endcomment %}b", barest()));
        }
    }

    @Nested
    class Values {
        @Test
        void read_as_people_write_them_in_each_language() {
            String template =
                    "{% if delivery.date and delivery.slot %}{{ delivery.date }}: {{ delivery.slot }}{% endif %}";
            assertEquals("Montag, 2. März: zwischen 18 und 19 Uhr", render(template, full(), Locale.GERMAN));
            assertEquals("Monday 2 March: between 18:00 and 19:00", render(template, full(), Locale.UK));
            assertEquals(
                    "maandag 2 maart: tussen 18:00 en 19:00 uur",
                    render(template, full(), Locale.forLanguageTag("nl")));
            assertEquals("lundi 2 mars: entre 18h et 19h", render(template, full(), Locale.FRENCH));
            assertEquals("2026-03-02: 18:00-19:00", render(template, full(), Locale.JAPANESE));
        }

        @Test
        void numbers_are_grouped_and_pointed_as_the_language_does() {
            assertEquals("-1.234.567,5", render("{{ -1234567.50 }}", barest(), Locale.GERMAN));
            assertEquals("-1,234,567.5", render("{{ -1234567.50 }}", barest(), Locale.ENGLISH));
            assertEquals("123 0", render("{{ 123 }} {{ 0.0 }}", barest(), Locale.ENGLISH));
        }
    }

    @Nested
    class WhatIsOut {
        @Test
        void is_named_as_such() {
            for (String tag : List.of("include 'x'", "tablerow a in products", "ifchanged", "doc")) {
                assertEquals(List.of("unsupported"), codes("{% " + tag + " %}"), tag);
            }
            assertEquals(List.of("unsupported"), codes("{% tablerow a in products %}x{% endtablerow %}"));
            assertEquals(List.of("unsupported"), codes("{% if case.reference | size > 3 %}x{% endif %}"));
            assertEquals(List.of("unknown-filter"), codes("{{ case.reference | base64_encode }}"));
        }
    }
}
