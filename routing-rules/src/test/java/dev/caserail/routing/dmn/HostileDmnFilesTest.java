package dev.caserail.routing.dmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.dmn.model.DmnFailure;
import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.dmn.model.DmnResult;
import dev.caserail.routing.dmn.model.DmnVersion;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * T5: files that somebody wrote to stop us. Without bounds, each of these takes minutes, gigabytes or the whole stack, so
 * that coming to an answer at all is what is tested; the answer tells which bound it was.
 */
class HostileDmnFilesTest {
    @Nested
    class Xml {
        @Test
        void has_two_hundred_attributes_an_element_at_most() {
            String attributes = many(9_999, i -> " a" + i + "=\"\"");

            assertTold("more than 200 attributes of one element", refused(("<a" + attributes + "/>").repeat(100)));
        }

        @Test
        void has_sixty_four_elements_inside_each_other_at_most() {
            assertTold("elements inside each other deeper than 64", refused("<a>".repeat(1_000_000)));
        }

        @Test
        void has_entities_of_its_own_nowhere() {
            String bomb = "<!DOCTYPE a [<!ENTITY b \"x\">" + "<!ENTITY c \"&b;&b;\">".repeat(100_000) + "]><a>&c;</a>";

            assertTold(
                    "the file has a `<!DOCTYPE …>`",
                    DmnFile.load(SourceText.of("m.dmn", bomb)).getError());
        }

        @Test
        void may_say_what_it_will_in_its_first_line() {
            String first = "<?xml " + "encoding=\"a\" ".repeat(1_000_000);

            assertTold(
                    "the XML is not well formed",
                    DmnFile.load(SourceText.of("m.dmn", first)).getError());
        }

        @Test
        void with_megabytes_in_one_attribute_is_told_and_in_one_comment_or_instruction_is_read() {
            assertTold(
                    "the attribute `x` of <a> has more than 100000 characters",
                    refused("<a x=\"" + "a".repeat(10_000_000) + "\"/>"));
            assertTrue(load("<!--" + "-x".repeat(5_000_000) + "-->" + expression("1"))
                    .isValid());
            assertTrue(load("<?a " + "?".repeat(5_000_000) + "?>" + expression("1"))
                    .isValid());
        }
    }

    @Nested
    class Definitions {
        @Test
        void are_five_thousand_at_most() {
            assertTold(
                    "<definitions> has 5001 elements, expected at most 5000",
                    refused(many(5_001, i -> "<inputData id=\"i%d\" name=\"x%d\"/>".formatted(i, i))));
        }

        @Test
        void of_types_lie_sixty_four_deep_at_most() {
            assertTold(
                    "the type `t64` lies deeper than 64 types",
                    refused(many(4_999, i -> type("t" + i, "<typeRef>t" + (i + 1) + "</typeRef>"))
                            + type("t4999", "<typeRef>string</typeRef>")));
        }

        @Test
        void of_types_have_ten_thousand_parts_at_most() {
            String part = "<itemComponent name=\"%s\"><typeRef>t%d</typeRef></itemComponent>";

            assertTold(
                    "parts, expected at most 10000",
                    refused(many(40, i -> type("t" + i, part.formatted("a", i + 1) + part.formatted("b", i + 1)))
                            + type("t40", "<typeRef>string</typeRef>")
                            + "<inputData id=\"i\" name=\"x\"><variable name=\"x\" typeRef=\"t0\"/></inputData>"
                            + table("number", "-", "1")));
        }

        @Test
        void of_types_allow_ten_thousand_values_at_most() {
            String codes = many(8_000, i -> "\"c" + i + "\",") + "\"x\"";
            String ranges = many(1_001, i -> i + ",") + "1";

            assertTrue(load(type("t", allowed("string", codes))).isValid());
            assertTold(
                    "`t` has 1002 allowed values, expected at most 1000",
                    refused(type("t", allowed("number", ranges))));
        }

        @Test
        void may_be_a_chain_of_thousands() {
            String chain = many(
                    2_000,
                    i -> "<decision id=\"d%d\" name=\"D%d\"><variable name=\"D%d\" typeRef=\"number\"/>"
                                    .formatted(i, i, i)
                            + (i == 0
                                    ? ""
                                    : "<informationRequirement><requiredDecision href=\"#d%d\"/></informationRequirement>"
                                            .formatted(i - 1))
                            + "<literalExpression><text>" + (i == 0 ? "1" : "D" + (i - 1))
                            + "</text></literalExpression></decision>");

            assertEquals("1", decided(chain, "D1999").get().value().shown());
        }

        private String type(String name, String content) {
            return "<itemDefinition name=\"" + name + "\">" + content + "</itemDefinition>";
        }

        private String allowed(String type, String values) {
            return "<typeRef>" + type + "</typeRef><allowedValues><text>" + values + "</text></allowedValues>";
        }
    }

    @Nested
    class Tables {
        @Test
        void have_a_thousand_columns_at_most() {
            assertTold(
                    "<decisionTable> has 10001 columns, expected at most 1000",
                    refused("<decision id=\"d\" name=\"D\"><decisionTable>"
                            + "<input><inputExpression typeRef=\"number\"><text>x</text></inputExpression></input>"
                                    .repeat(10_000)
                            + "<output name=\"o\" typeRef=\"number\"/></decisionTable></decision>"));
        }

        @Test
        void have_a_thousand_faults_at_most() {
            Seq<Diagnostic> told = refused(table("number", "\"a\"", "\"b\"", 20_000));

            assertTold("the file has more than 1000 faults", told);
            assertTrue(told.size() < 1_005, () -> told.size() + " faults");
        }

        @Test
        void have_cells_like_other_tables() {
            assertTold("expected at most 8 `not`", refused(table("number", "not(".repeat(20_000), "1")));
            assertTold("has no result", refused(table("number", "9999999999*".repeat(150) + "1", "1")));
            assertTold("at most 200 operators", refused(table("number", "-", "1+".repeat(40_000) + "1")));
        }
    }

    @Nested
    class Expressions {
        @Test
        void have_numbers_of_decimal_128_at_most() {
            assertEquals(
                    DmnFailure.Reason.NO_VALUE,
                    value("((9**999)**999)**99").getLeft().reason());
            assertEquals(
                    DmnFailure.Reason.NO_VALUE,
                    value("(10**6000) * (10**145)").getLeft().reason());
            assertEquals(
                    "1E+6000", value("(10**900)**6 * 10**600").get().value().shown());
        }

        @Test
        void have_texts_of_a_hundred_thousand_characters_at_most() {
            String joined = many(
                    30,
                    i -> "<decision id=\"d%d\" name=\"D%d\"><variable name=\"D%d\" typeRef=\"string\"/>"
                                    .formatted(i, i, i)
                            + (i == 0
                                    ? ""
                                    : "<informationRequirement><requiredDecision href=\"#d%d\"/></informationRequirement>"
                                            .formatted(i - 1))
                            + "<literalExpression><text>" + (i == 0 ? "\"ab\"" : "D%d + D%d".formatted(i - 1, i - 1))
                            + "</text></literalExpression></decision>");

            assertEquals(65_536, decided(joined, "D15").get().value().shown().length());
            assertEquals(
                    DmnFailure.Reason.NO_VALUE, decided(joined, "D29").getLeft().reason());
        }

        @Test
        void that_are_deep_or_long_are_left_out() {
            for (String text : new String[] {"(".repeat(30_000), "-".repeat(30_000) + "1", "1+".repeat(40_000) + "1"}) {
                Validation<Seq<Diagnostic>, Checked<DmnModel>> read = load(expression(text));

                assertTrue(read.isInvalid() || read.get().value().decisions().isEmpty());
            }
        }

        private Either<DmnFailure, DmnResult> value(String text) {
            return decided(expression(text), "D");
        }
    }

    private static String expression(String text) {
        return "<decision id=\"d\" name=\"D\"><variable name=\"D\"/><literalExpression><text>" + text
                + "</text></literalExpression></decision>";
    }

    private static String table(String type, String input, String output) {
        return table(type, input, output, 1);
    }

    private static String table(String type, String input, String output, int rules) {
        return "<inputData id=\"n\" name=\"n\"><variable name=\"n\" typeRef=\"" + type + "\"/></inputData>"
                + "<decision id=\"d\" name=\"D\"><informationRequirement><requiredInput href=\"#n\"/></informationRequirement>"
                + "<decisionTable><input><inputExpression typeRef=\"" + type
                + "\"><text>n</text></inputExpression></input>"
                + "<output name=\"o\" typeRef=\"number\"/>"
                + ("<rule><inputEntry><text>" + input + "</text></inputEntry><outputEntry><text>" + output
                                + "</text></outputEntry></rule>")
                        .repeat(rules)
                + "</decisionTable></decision>";
    }

    private static String many(int count, IntFunction<String> one) {
        return IntStream.range(0, count).mapToObj(one).collect(Collectors.joining());
    }

    private static void assertTold(String part, Seq<Diagnostic> told) {
        assertTrue(told.exists(d -> d.message().contains(part)), told.take(3)::toString);
        assertTrue(told.forAll(d -> d.message().length() < 1_000), "a message is long");
    }

    private static Either<DmnFailure, DmnResult> decided(String content, String decision) {
        DmnModel model = load(content)
                .getOrElseThrow(() -> new AssertionError(load(content)))
                .value();
        return model.decide(decision, model.facts(Map.of()).get());
    }

    private static Seq<Diagnostic> refused(String content) {
        Validation<Seq<Diagnostic>, Checked<DmnModel>> read = load(content);
        assertTrue(read.isInvalid(), "it loads");
        return read.getError();
    }

    private static Validation<Seq<Diagnostic>, Checked<DmnModel>> load(String content) {
        return DmnFile.load(SourceText.of(
                "m.dmn",
                "<definitions xmlns=\"" + DmnVersion.V1_5.namespace() + "\" id=\"m\" name=\"m\" namespace=\"n\">"
                        + content + "</definitions>"));
    }
}
