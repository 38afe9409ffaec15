package dev.caserail.routing.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.ser.Serializers;
import dev.caserail.routing.book.DecisionRecord;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.example.Expectation;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.table.Answer;
import dev.caserail.routing.table.Explanation;
import dev.caserail.routing.table.NoDecision;
import dev.caserail.routing.value.Fact;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Teaches Jackson 2 what tables decide, so that a host can store it and read it back, years later too (T8).
 *
 * <p>Brings {@link CaserailJsonModule}, whose form holds for all types that are not named here. Then:
 *
 * <ul>
 *   <li>a fact is an object of one attribute that tells its kind: {@code {"code": "EMAIL"}}, {@code {"text": "Ulm"}},
 *       {@code {"number": "12.5"}} (a text, so that no tool on the way rounds it), {@code {"flag": true}},
 *       {@code {"date": "2026-03-01"}}, {@code {"time": "09:30"}}, {@code {"dateTime": "2026-03-01T08:30:00Z"}},
 *       {@code {"duration": "PT36H"}}, {@code {"months": 18}}, {@code {"set": ["A", "B"]}}, {@code {"absent": true}};
 *   <li>a condition is an object too: {@code {">=": {"number": "5"}}}, {@code {"oneOf": […]}}, {@code {"not": …}},
 *       {@code {"from": …, "fromIncluded": true, "to": …, "toIncluded": false}}, {@code {"contains": "any", "codes": ["A"]}},
 *       {@code {"text": "starts with", "part": "DE"}}, {@code {"null": true}}, {@code {"empty": true}}, {@code {"any": true}}; where it stood in its file is left out;
 *   <li>in place of a fact, a condition may have the name of an input, {@code {"input": "order total"}}, or a calculation,
 *       {@code {"calculated": "+", "left": …, "right": …}};
 *   <li>an answer begins with {@code "type"}, the name of its kind or of the reason why there is none;
 *   <li>what an example expects begins with {@code "type"}, {@code ExpectedOutputs} or {@code ExpectedNumber}; that there is no
 *       answer is {@code "NO_DECISION"} or {@code "ERROR"}.
 * </ul>
 *
 * <p>What is found of a table is read back too: verifications, comparisons, coverages and reports of mutations.
 *
 * <p>Facts by name ({@code NamedFacts}) are an object of facts. An outcome of the host's own type has the form that the
 * host's mapper gives it; to read it back, say the type:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new RoutingJsonModule()).build();
 * String stored = mapper.writeValueAsString(book.decide(order, now).get());
 * DecisionRecord<Van> record = mapper.readValue(stored, new TypeReference<DecisionRecord<Van>>() {});
 * }</pre>
 *
 * <p>What is read is checked as code's own values are; what does not fit fails with Jackson's {@code JsonMappingException}.
 */
public final class RoutingJsonModule extends Module {
    /** Makes the module. */
    public RoutingJsonModule() {}

    /** {@return a mapper that knows the types of the taxonomy, of cases and of tables, for programs that have none of their own} */
    public static JsonMapper mapper() {
        return JsonMapper.builder().addModule(new RoutingJsonModule()).build();
    }

    @Override
    public String getModuleName() {
        return "dev.caserail.routing";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** {@return the module for all other types; registered before this one, and once only} */
    @Override
    public Iterable<? extends Module> getDependencies() {
        return List.of(new CaserailJsonModule());
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new RoutingSerializers());
        context.addDeserializers(new RoutingDeserializers());
    }

    private static final class RoutingSerializers extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            if (type.isTypeOrSubTypeOf(Fact.class)) {
                return new ValueWriter<>(Fact.class, FactJson::write);
            }
            if (type.isTypeOrSubTypeOf(UnaryTest.class)) {
                return new ValueWriter<>(UnaryTest.class, ConditionJson::write);
            }
            if (type.isTypeOrSubTypeOf(InputEntry.class)) {
                return new ValueWriter<>(InputEntry.class, ConditionJson::writeEntry);
            }
            if (type.isTypeOrSubTypeOf(DecisionRecord.class)) {
                return new ValueWriter<DecisionRecord<?>>(DecisionRecord.class, DecisionJson::writeRecord);
            }
            return type.isTypeOrSubTypeOf(Explanation.class)
                    ? new ValueWriter<Explanation<?>>(Explanation.class, DecisionJson::writeExplanation)
                    : null;
        }
    }

    private static final class RoutingDeserializers extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return reader(type);
        }

        /** The only fact that is no interface is the absent one. */
        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return Fact.class.isAssignableFrom(type) ? reader(config.constructType(type)) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> valueType) {
            return reader(config.constructType(valueType)) != null;
        }

        private static @Nullable JsonDeserializer<?> reader(JavaType type) {
            if (type.isTypeOrSubTypeOf(Fact.class)) {
                return new ValueReader(type, FactJson::read);
            }
            if (type.isTypeOrSubTypeOf(UnaryTest.class)) {
                return new ValueReader(type, ConditionJson::read);
            }
            if (type.hasRawClass(Expectation.class)) {
                return new ValueReader(type, ExpectationJson::read);
            }
            if (type.hasRawClass(DecisionRecord.class)) {
                return new ValueReader(type, DecisionJson::readRecord);
            }
            if (type.hasRawClass(Explanation.class)) {
                return new ValueReader(type, DecisionJson::readExplanation);
            }
            return type.hasRawClass(Answer.class) || type.hasRawClass(NoDecision.class)
                    ? new ValueReader(type, DecisionJson::readAnswer)
                    : null;
        }
    }
}
