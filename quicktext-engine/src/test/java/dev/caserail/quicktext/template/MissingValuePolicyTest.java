package dev.caserail.quicktext.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.quicktext.schema.MapSchema;
import dev.caserail.quicktext.schema.MissingValue;
import dev.caserail.quicktext.schema.PlaceholderKind;
import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Q7: what happens to a missing value is said once for each placeholder, and templates may rely on it. */
class MissingValuePolicyTest {
    private static final PlaceholderSchema<Map<String, ?>> SCHEMA = MapSchema.builder()
            .required("reference", PlaceholderKind.TEXT, "C-1042")
            .optional("team", PlaceholderKind.TEXT, "Team North")
            .fallback("our team")
            .optional("discount", PlaceholderKind.NUMBER, BigDecimal.TEN)
            .label(Locale.GERMAN, "Rabatt in Prozent")
            .whenMissing(MissingValue.ASK)
            .optional("driver", PlaceholderKind.TEXT, "Kim")
            .whenMissing(MissingValue.DROP_SENTENCE)
            .build();

    private static Template<Map<String, ?>> template(String text) {
        return Template.parse(SourceText.of("t", text), SCHEMA).get().value();
    }

    private static String render(String text, Map<String, ?> data) {
        return template(text).render(data, Locale.ENGLISH).get().text();
    }

    @Nested
    class Fallback {
        @Test
        void stands_in_and_goes_through_filters() {
            assertEquals("Yours, our team", render("Yours, {{ team }}", Map.of()));
            assertEquals("Yours, OUR TEAM", render("Yours, {{ team | upcase }}", Map.of("team", " ")));
            assertEquals("Yours, Team South", render("Yours, {{ team }}", Map.of("team", "Team South")));
        }

        @Test
        void must_be_of_the_placeholders_kind() {
            MapSchema number = MapSchema.builder().optional("n", PlaceholderKind.NUMBER, BigDecimal.ONE);
            assertThrows(IllegalArgumentException.class, () -> number.fallback("three"));
            MapSchema required = MapSchema.builder().required("n", PlaceholderKind.NUMBER, BigDecimal.ONE);
            assertThrows(IllegalStateException.class, () -> required.fallback(BigDecimal.TEN));
            assertThrows(IllegalArgumentException.class, () -> number.whenMissing(MissingValue.FALLBACK));
        }
    }

    @Nested
    class Asking {
        private static final String TEXT = "You get {{ discount }} percent. {% if discount > 50 %}Really.{% endif %}";

        @Test
        void puts_a_typed_question_with_a_label() {
            List<Question> questions = template(TEXT).questions(Map.of(), RenderContext.of(Locale.GERMAN));

            assertEquals(1, questions.size());
            assertEquals("discount", questions.get(0).path());
            assertEquals(PlaceholderKind.NUMBER, questions.get(0).kind());
            assertEquals("Rabatt in Prozent", questions.get(0).label());
            assertEquals(BigDecimal.TEN, questions.get(0).sample().orElseThrow());
            assertEquals(
                    List.of(),
                    template(TEXT).questions(Map.of("discount", BigDecimal.ONE), RenderContext.of(Locale.GERMAN)));
        }

        @Test
        void only_for_what_the_text_would_write() {
            String never = "{% if driver %}{{ discount }}{% endif %}ok";
            assertEquals(List.of(), template(never).questions(Map.of(), RenderContext.of(Locale.GERMAN)));
        }

        @Test
        void lets_the_text_out_when_it_is_answered() {
            RenderContext answered = RenderContext.builder()
                    .locale(Locale.ENGLISH)
                    .putAnswer("discount", new BigDecimal("60"))
                    .build();
            assertEquals(
                    "You get 60 percent. Really.",
                    template(TEXT).render(Map.of(), answered).get().text());
        }

        @Test
        void keeps_the_text_in_while_it_is_not_or_with_another_kind() {
            RenderContext wrong = RenderContext.builder()
                    .locale(Locale.ENGLISH)
                    .putAnswer("discount", "sixty")
                    .build();
            for (RenderContext context : List.of(RenderContext.of(Locale.ENGLISH), wrong)) {
                List<String> faults = template(TEXT)
                        .render(Map.of(), context)
                        .getLeft()
                        .map(Diagnostic::line)
                        .asJava();
                assertEquals(
                        List.of(
                                "t:1:12: error: `discount` has no value, and nobody answered with a number (ask the agent"
                                        + " for it, and give the answer with the context) [quicktext.unanswered]"),
                        faults);
            }
        }
    }

    @Nested
    class DroppingTheSentence {
        @Test
        void leaves_out_the_sentence_and_nothing_else() {
            String text = "We are on our way. Your driver is {{ driver }}, as always. See you soon!";
            assertEquals("We are on our way. See you soon!", render(text, Map.of()));
            assertEquals(
                    "We are on our way. Your driver is Kim, as always. See you soon!",
                    render(text, Map.of("driver", "Kim")));
        }

        @Test
        void at_the_begin_the_end_and_in_a_line_of_its_own() {
            assertEquals("Bye.", render("{{ driver }} comes. Bye.", Map.of()));
            assertEquals("Hello.", render("Hello. It is {{ driver }}.", Map.of()));
            assertEquals("Hello,\n\nBye", render("Hello,\nIt is {{ driver | upcase }}\nBye", Map.of()));
        }

        @Test
        void ends_no_sentence_at_an_abbreviation_or_a_day() {
            assertEquals(
                    "Hallo. Bis bald.",
                    render("Hallo. Am 2. März kommt Dr. {{ driver }} zu Ihnen. Bis bald.", Map.of()));
        }

        @Test
        void moves_the_spans_behind_it() {
            RenderContext spans =
                    RenderContext.builder().locale(Locale.ENGLISH).spans(true).build();
            RenderedText text = template("Case {{ reference }} of {{ driver }}. Again: {{ reference }}")
                    .render(Map.of("reference", "C-1"), spans)
                    .get();
            assertEquals("Again: C-1", text.text());
            assertEquals(1, text.spans().size());
            assertEquals(
                    "C-1",
                    text.text()
                            .substring(
                                    text.spans().get(0).start(),
                                    text.spans().get(0).end()));
        }

        @Test
        void never_leaves_an_empty_text() {
            assertTrue(template("It is {{ driver }}.")
                    .render(Map.of(), Locale.ENGLISH)
                    .getLeft()
                    .exists(fault -> fault.message().startsWith("every sentence is left out")));
        }

        @Test
        void shows_the_hole_in_a_preview() {
            Preview preview = template("Hi. It is {{ driver }}.").preview(Map.of(), Locale.ENGLISH);
            assertEquals("Hi. It is [driver?].", preview.text());
            assertEquals(List.of("driver"), preview.holes());
        }
    }

    /** A captured text may be cut before it is written, and half a sentence with it. */
    @Test
    void a_sentence_of_a_captured_text_is_not_left_out() {
        assertEquals(
                List.of(
                        "t:1:22: error: `driver` may be missing, expected a `default` or an enclosing `if` that tests it"
                                + " (write {{ driver | default: \"…\" }}, or put the sentence between {% if driver %} and"
                                + " {% endif %}) [quicktext.may-be-missing]"),
                Template.parse(
                                SourceText.of(
                                        "t", "{% capture c %}It {{ driver }}.{% endcapture %}{{ c | truncate: 5 }}"),
                                SCHEMA)
                        .getError()
                        .map(Diagnostic::line)
                        .asJava());
    }

    /** In the middle of a value, a missing part cannot be left out: that still needs a default. */
    @Test
    void a_part_of_a_value_is_no_sentence() {
        assertTrue(Template.parse(SourceText.of("t", "{{ reference | append: driver }}"), SCHEMA)
                .isInvalid());
    }
}
