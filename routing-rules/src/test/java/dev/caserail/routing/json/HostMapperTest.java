package dev.caserail.routing.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import dev.caserail.routing.book.DecisionRecord;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.io.TypedTable;
import dev.caserail.routing.table.Answer;
import dev.caserail.routing.table.Explanation;
import dev.caserail.routing.table.NoDecision;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.Fact;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.source.SourceText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T8: a host's own mapper learns from the module what tables decide, and keeps what it knows of its own. */
class HostMapperTest {
    private static final TypedTable VANS = TableCsv.loadTyped(
                    SourceText.of("t.csv", "vans (F),items,van\ntypes,integer,output: text\nbig,> 20,large\n"))
            .get()
            .value();
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");

    private JsonMapper json;

    @BeforeEach
    void makeMapper() {
        json = JsonMapper.builder().addModule(new RoutingJsonModule()).build();
    }

    private static NamedFacts facts(int items) {
        return VANS.facts(Map.of("items", items)).get();
    }

    private static DecisionRecord<NamedFacts> record(int items) {
        return DecisionRecord.of(
                VANS.table().version(),
                MARCH,
                VANS.table().facts(facts(items)),
                VANS.table().answer(facts(items)));
    }

    private <T> T again(Object value, TypeReference<T> type) throws JsonProcessingException {
        return json.readValue(json.writeValueAsString(value), type);
    }

    @Test
    void reads_and_writes_facts_and_conditions() throws JsonProcessingException {
        List<Fact> facts = List.of(CodeValue.of("A"), AbsentFact.ABSENT);
        List<UnaryTest> tests =
                List.of(VANS.table().rules().get(0).inputs().get(0).test());

        assertEquals("[{\"code\":\"A\"},{\"absent\":true}]", json.writeValueAsString(facts));
        assertEquals(facts, again(facts, new TypeReference<List<Fact>>() {}));
        assertEquals("[{\">\":{\"number\":\"20\"}}]", json.writeValueAsString(tests));
        assertEquals(tests, again(tests, new TypeReference<List<UnaryTest>>() {}));
    }

    @Test
    void reads_and_writes_records_one_behind_the_other() throws JsonProcessingException {
        List<DecisionRecord<NamedFacts>> records = List.of(record(25), record(5));

        assertEquals(records, again(records, new TypeReference<List<DecisionRecord<NamedFacts>>>() {}));
        assertTrue(json.writeValueAsString(records).startsWith("[{\"table\":{\"name\":\"vans\","));
    }

    @Test
    void reads_and_writes_explanations_with_and_without_a_decision() throws JsonProcessingException {
        List<Explanation<NamedFacts>> explanations =
                List.of(VANS.table().explain(facts(25)), VANS.table().explain(facts(5)));

        assertEquals(explanations, again(explanations, new TypeReference<List<Explanation<NamedFacts>>>() {}));
    }

    @Test
    void reads_and_writes_answers_and_why_there_is_none() throws JsonProcessingException {
        assertEquals(
                VANS.table().answer(facts(25)).get(),
                again(VANS.table().answer(facts(25)).get(), new TypeReference<Answer<NamedFacts>>() {}));
        assertEquals(
                VANS.table().answer(facts(5)).getLeft(),
                again(VANS.table().answer(facts(5)).getLeft(), new TypeReference<NoDecision>() {}));
    }

    @Test
    void knows_the_types_of_the_taxonomy_too() throws JsonProcessingException {
        assertEquals("\"LATE\"", json.writeValueAsString(IssueCode.of("LATE")));
        assertEquals(IssueCode.of("LATE"), json.readValue("\"LATE\"", IssueCode.class));
    }

    @Test
    void that_names_the_types_of_all_objects_writes_facts_in_their_form_all_the_same() throws JsonProcessingException {
        JsonMapper typed = JsonMapper.builder()
                .addModule(new RoutingJsonModule())
                .activateDefaultTyping(BasicPolymorphicTypeValidator.builder()
                        .allowIfBaseType(Object.class)
                        .build())
                .build();

        assertEquals("{\"code\":\"A\"}", typed.writerFor(Fact.class).writeValueAsString(CodeValue.of("A")));
    }

    @Test
    void knows_nothing_of_this_without_the_module() {
        assertThrows(
                InvalidDefinitionException.class,
                () -> JsonMapper.builder().build().readValue("{\"code\":\"A\"}", Fact.class));
    }
}
