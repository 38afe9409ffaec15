package dev.caserail.routing.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.routing.book.DecisionRecord;
import dev.caserail.routing.condition.TextSpan;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.table.Answer;
import dev.caserail.routing.table.Explanation;
import dev.caserail.routing.table.NoDecision;
import dev.caserail.routing.table.NoMatch;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.NumberValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T8: stored JSON that somebody damaged is refused with the reason; numbers keep their digits and depth has a bound. */
class RefusedJsonTest {
    private static final JsonMapper JSON = RoutingJsonModule.mapper();

    private static String refused(String json, Class<?> type) {
        String message = assertThrows(JsonMappingException.class, () -> JSON.readValue(json, type))
                .getOriginalMessage();
        return message.replaceAll("\\s+", " ");
    }

    @Nested
    class A_fact {
        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "{}|found {}, expected a fact such as {\"code\": \"EMAIL\"}, of one attribute",
                    "[]|found [], expected a fact such as {\"code\": \"EMAIL\"}, of one attribute",
                    "{\"text\": \"a\", \"code\": \"b\"}|found {\"text\":\"a\",\"code\":\"b\"}, expected a fact such as {\"code\": \"EMAIL\"}, of one attribute",
                    "{\"colour\": \"red\"}|unknown kind of fact `colour`",
                    "{\"code\": 1}|`code` is 1, expected a text",
                    "{\"number\": 7}|`number` is 7, expected a text",
                    "{\"number\": \"seven\"}|`seven` is no number",
                    "{\"months\": 1.5}|`months` is 1.5, expected a whole number",
                    "{\"months\": 99999999999999999999}|`months` is 99999999999999999999, expected a whole number",
                    "{\"months\": \"1\"}|`months` is \"1\", expected a whole number",
                    "{\"flag\": \"true\"}|`flag` is \"true\", expected true or false",
                    "{\"set\": \"A\"}|`set` is \"A\", expected a list",
                    "{\"set\": [1]}|`set` is 1, expected a text",
                    "{\"absent\": false}|`absent` is false, expected true",
                    "{\"absent\": 1}|`absent` is 1, expected true"
                })
        void of_no_kind_is_refused(String json, String reason) {
            assertEquals("`Fact` refuses this: " + reason, refused(json, Fact.class));
        }

        @Test
        void of_another_kind_than_asked_for_is_refused() {
            assertEquals(
                    "found a `AbsentFact`, expected a `CodeValue`", refused("{\"absent\": true}", CodeValue.class));
            assertEquals(
                    "found a `ImmutableTextValue`, expected a `NumberValue`",
                    refused("{\"text\": \"1\"}", NumberValue.class));
        }

        @Test
        void that_is_absent_may_be_asked_for_by_its_own_type() throws JsonProcessingException {
            assertEquals(AbsentFact.ABSENT, JSON.readValue("{\"absent\": true}", AbsentFact.class));
        }

        @Test
        void has_a_number_of_a_thousand_digits_at_most() throws JsonProcessingException {
            String longest = "1".repeat(1_000);

            assertEquals(
                    NumberValue.of(new BigDecimal(longest)),
                    JSON.readValue("{\"number\": \"" + longest + "\"}", Fact.class));
            assertEquals(
                    "`Fact` refuses this: a number has at most 1000 digits",
                    refused("{\"number\": \"" + longest + "1\"}", Fact.class));
        }

        @ParameterizedTest(name = "{0} is written {1}")
        @CsvSource({"1.50, 1.5", "1E+2, 100", "1E-7, 0.0000001", "1E+101, 1E+101", "1E-101, 1E-101"})
        void has_its_number_as_people_write_it(String number, String written) throws JsonProcessingException {
            assertEquals(
                    "{\"number\":\"" + written + "\"}",
                    JSON.writeValueAsString(NumberValue.of(new BigDecimal(number))));
        }

        @Test
        void has_a_hundred_zeros_at_most() throws JsonProcessingException {
            assertEquals(
                    "{\"number\":\"1" + "0".repeat(100) + "\"}",
                    JSON.writeValueAsString(NumberValue.of(new BigDecimal("1E+100"))));
            assertEquals(
                    "{\"number\":\"0." + "0".repeat(99) + "1\"}",
                    JSON.writeValueAsString(NumberValue.of(new BigDecimal("1E-100"))));
        }
    }

    @Nested
    class A_condition {
        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "{}|found {}, expected a condition such as {\">=\": {\"number\": \"5\"}}",
                    "\"> 5\"|found \"> 5\", expected a condition such as {\">=\": {\"number\": \"5\"}}",
                    "{\"oneOf\": [5]}|found 5, expected a condition such as {\">=\": {\"number\": \"5\"}}",
                    "{\"not\": {}}|found {}, expected a condition such as {\">=\": {\"number\": \"5\"}}",
                    "{\"=>\": {\"number\": \"5\"}}|unknown kind of condition `=>`",
                    "{\"=\": {\"set\": []}}|found {\"set\":[]}, expected a single value",
                    "{\"contains\": \"some\", \"codes\": [\"A\"]}|`contains` is `some`, expected any, all or none",
                    "{\"contains\": \"any\"}|found {\"contains\":\"any\"}, expected an attribute `codes`",
                    "{\"contains\": 1, \"codes\": [\"A\"]}|`contains` is 1, expected a text",
                    "{\"text\": \"has\", \"part\": \"A\"}|`text` is `has`, expected `starts with`, `ends with` or `contains`",
                    "{\"text\": \"contains\"}|found {\"text\":\"contains\"}, expected an attribute `part`",
                    "{\"from\": {\"number\": \"5\"}, \"to\": {\"number\": \"6\"}}|found {\"from\":{\"number\":\"5\"},\"to\":{\"number\":\"6\"}}, expected an attribute `fromIncluded`",
                    "{\"from\": {\"number\": \"5\"}, \"fromIncluded\": 1}|`fromIncluded` is 1, expected true or false",
                    "{\"null\": false}|`null` is false, expected true",
                    "{\"empty\": 1}|`empty` is 1, expected true",
                    "{\"any\": \"\"}|`any` is \"\", expected true",
                    "{\"=\": {\"calculated\": \"^\", \"left\": {\"number\": \"1\"}, \"right\": {\"number\": \"1\"}}}|`calculated` is `^`, expected one of +, -, * and /",
                    "{\"=\": {\"calculated\": \"+\", \"right\": {\"number\": \"1\"}}}|found {\"calculated\":\"+\",\"right\":{\"number\":\"1\"}}, expected a calculation with `left` and `right`",
                    "{\"=\": {\"calculated\": \"+\", \"left\": {\"number\": \"1\"}}}|found {\"calculated\":\"+\",\"left\":{\"number\":\"1\"}}, expected a calculation with `left` and `right`",
                    "{\"=\": {\"input\": 1}}|`input` is 1, expected a text"
                })
        void of_no_kind_is_refused(String json, String reason) {
            assertEquals("`UnaryTest` refuses this: " + reason, refused(json, UnaryTest.class));
        }

        @Test
        void may_be_ninety_nine_conditions_deep() throws JsonProcessingException {
            assertEquals(
                    "not(not(> 5))",
                    JSON.readValue(negated(2, "{\">\": {\"number\": \"5\"}}"), UnaryTest.class)
                            .text());
            String deepest = negated(99, "{\"null\": true}");

            assertEquals(deepest, JSON.writeValueAsString(JSON.readValue(deepest, UnaryTest.class)));
            assertEquals(
                    "`UnaryTest` refuses this: found {\"null\":true}, expected a condition such as {\">=\": {\"number\": \"5\"}}",
                    refused(negated(100, "{\"null\": true}"), UnaryTest.class));
        }

        @Test
        void of_many_is_as_deep() {
            String list = "{\"oneOf\":[".repeat(100) + "{\"null\":true}" + "]}".repeat(100);

            assertEquals(
                    "`UnaryTest` refuses this: found {\"null\":true}, expected a condition such as {\">=\": {\"number\": \"5\"}}",
                    refused(list, UnaryTest.class));
        }

        @Test
        void may_calculate_a_hundred_deep() throws JsonProcessingException {
            String deepest = "{\"=\":" + added(100, "{\"number\":\"1\"}") + "}";

            assertEquals(deepest, JSON.writeValueAsString(JSON.readValue(deepest, UnaryTest.class)));
            assertEquals(
                    "`UnaryTest` refuses this: found {\"calculated\":\"+\",\"left\":{\"number\":\"1\"},\"right\":{\"input\":\"x\"}},"
                            + " expected a calculation with `left` and `right`",
                    refused("{\"=\":" + added(101, "{\"number\":\"1\"}") + "}", UnaryTest.class));
        }

        @Test
        void forgets_where_it_stood() throws JsonProcessingException {
            assertEquals(
                    TextSpan.NONE,
                    JSON.readValue("{\">\": {\"number\": \"5\"}}", UnaryTest.class)
                            .span());
        }

        private String negated(int depth, String inner) {
            return "{\"not\":".repeat(depth) + inner.replace(" ", "") + "}".repeat(depth);
        }

        private String added(int depth, String inner) {
            return "{\"calculated\":\"+\",\"left\":".repeat(depth)
                    + inner
                    + ",\"right\":{\"input\":\"x\"}}".repeat(depth);
        }
    }

    @Nested
    class An_answer {
        private static final String MATCHED =
                "{\"type\":\"NoMatch\",\"table\":{\"name\":\"t\",\"version\":\"1\",\"hash\":\"" + "0".repeat(64)
                        + "\"},\"facts\":{}}";

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "{}|``",
                    "[]|``",
                    "{\"type\": 1}|``",
                    "{\"type\": \"Guess\"}|`Guess`",
                    "{\"kind\": {\"type\": \"NoMatch\"}}|``"
                })
        void of_no_kind_is_refused(String json, String type) {
            String reason = " refuses this: unknown type " + type
                    + ", expected one of Decision, DecisionList, Aggregate, NoMatch, BrokenPolicy";

            assertEquals("`Answer`" + reason, refused(json, Answer.class));
            assertEquals("`NoDecision`" + reason, refused(json, NoDecision.class));
        }

        @Test
        void may_say_its_type_behind_other_attributes() throws JsonProcessingException {
            NoDecision first = JSON.readValue(MATCHED, NoDecision.class);
            String behind = "{\"facts\":{\"type\":{\"code\":\"A\"}},"
                    + MATCHED.substring(1).replace(",\"facts\":{}", "");

            assertEquals(MATCHED.replace(",\"facts\":{}", ""), JSON.writeValueAsString(first));
            assertEquals(
                    CodeValue.of("A"),
                    ((NoMatch) JSON.readValue(behind, NoDecision.class)).facts().get("type"));
        }

        @Test
        void of_the_other_kind_is_refused() {
            assertEquals("found a `ImmutableNoMatch`, expected a `Answer`", refused(MATCHED, Answer.class));
        }
    }

    @Nested
    class A_record_or_explanation {
        @Test
        void needs_its_attributes_and_knows_no_others() {
            assertEquals(
                    "`DecisionRecord` refuses this: attribute `table` is required",
                    refused("{}", DecisionRecord.class));
            assertEquals(
                    "`DecisionRecord` refuses this: unknown attribute `when`",
                    refused("{\"when\": 1}", DecisionRecord.class));
            assertEquals("`Explanation` refuses this: attribute `table` is required", refused("{}", Explanation.class));
            assertEquals(
                    "`Explanation` refuses this: unknown attribute `at`", refused("{\"at\": 1}", Explanation.class));
        }

        @Test
        void has_lists_and_facts_only_where_there_are_some() throws JsonProcessingException {
            Explanation<String> read = JSON.readValue(
                    "{\"table\":{\"name\":\"t\",\"version\":\"1\",\"hash\":\"" + "0".repeat(64) + "\"},\"answer\":"
                            + An_answer.MATCHED + ",\"complete\":true}",
                    new TypeReference<Explanation<String>>() {});

            assertEquals(List.of(), new ArrayList<>(read.traces()));
            assertEquals(List.of(), new ArrayList<>(read.alternatives()));
            assertEquals("{}", read.facts().toString());
            assertEquals(true, read.complete());
        }
    }

    @Test
    void the_module_has_a_name_and_is_registered_once() {
        assertEquals("dev.caserail.routing", new RoutingJsonModule().getModuleName());
        assertEquals(
                RoutingJsonModule.mapper().getRegisteredModuleIds(),
                JsonMapper.builder()
                        .addModule(new RoutingJsonModule())
                        .addModule(new RoutingJsonModule())
                        .build()
                        .getRegisteredModuleIds());
    }
}
