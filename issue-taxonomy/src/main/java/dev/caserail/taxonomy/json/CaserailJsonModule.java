package dev.caserail.taxonomy.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Teaches Jackson 2 the value types of all Caserail modules. They carry no Jackson annotations; the module recognises
 * them by their form (a sealed interface with one generated implementation).
 *
 * <p>The form in JSON:
 *
 * <ul>
 *   <li>an identifier or other type of one value is that value, also as the key of a map: {@code "PRODUCT_MISSING"};
 *   <li>a type of several attributes is an object of them, the required ones in builder order, then the others by name;
 *       absent optionals and empty collections are left out, and may be absent or null when read;
 *   <li>where a type is one of several (an event, a tracking target), the object begins with {@code "type"}, the name of
 *       the type meant; these names are stored for ever;
 *   <li>persistent sequences of Vavr ({@code Seq}, {@code Vector}) are arrays, as lists are;
 *   <li>instants, dates, times of the day and durations are ISO 8601 strings, languages are tags (BCP 47), time zones
 *       their names in the IANA data.
 * </ul>
 *
 * <p>Reading an object with an unknown attribute, without a required one, or with a value its type refuses fails with
 * Jackson's {@code JsonMappingException}. Whoever reads text from people wants a loader instead, which finds all faults.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new CaserailJsonModule()).build();
 * mapper.writeValueAsString(IssueCode.of("WAITLIST")); // "WAITLIST", quoted
 * }</pre>
 */
public final class CaserailJsonModule extends Module {
    /** Makes the module. */
    public CaserailJsonModule() {}

    /** {@return a mapper that knows our types, for programs that have none of their own} */
    public static JsonMapper mapper() {
        return JsonMapper.builder().addModule(new CaserailJsonModule()).build();
    }

    @Override
    public String getModuleName() {
        return "dev.caserail";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers texts = new SimpleSerializers();
        texts.addSerializer(Instant.class, new TextSerializer<>(Instant.class, Instant::toString));
        texts.addSerializer(LocalDate.class, new TextSerializer<>(LocalDate.class, LocalDate::toString));
        texts.addSerializer(LocalTime.class, new TextSerializer<>(LocalTime.class, LocalTime::toString));
        texts.addSerializer(Duration.class, new TextSerializer<>(Duration.class, Duration::toString));
        texts.addSerializer(ZoneId.class, new TextSerializer<>(ZoneId.class, ZoneId::getId));
        texts.addSerializer(Locale.class, new TextSerializer<>(Locale.class, Locale::toLanguageTag));
        context.addSerializers(texts);
        SimpleDeserializers parsed = new SimpleDeserializers();
        parsed.addDeserializer(Instant.class, new TextDeserializer<>(Instant.class, Instant::parse));
        parsed.addDeserializer(LocalDate.class, new TextDeserializer<>(LocalDate.class, LocalDate::parse));
        parsed.addDeserializer(LocalTime.class, new TextDeserializer<>(LocalTime.class, LocalTime::parse));
        parsed.addDeserializer(Duration.class, new TextDeserializer<>(Duration.class, Duration::parse));
        parsed.addDeserializer(ZoneId.class, new TextDeserializer<>(ZoneId.class, ZoneId::of));
        parsed.addDeserializer(Locale.class, new TextDeserializer<>(Locale.class, CaserailJsonModule::locale));
        context.addDeserializers(parsed);
        context.addKeySerializers(new KeySerializers());
        context.addKeyDeserializers(new KeyDeserializers());
        context.addSerializers(new ValueTypeSerializers());
        context.addDeserializers(new ValueTypeDeserializers());
    }

    /** Reads a language tag; {@code Locale.forLanguageTag} would read what is none as no language at all. */
    private static Locale locale(String tag) {
        return new Locale.Builder().setLanguageTag(tag).build();
    }

    /** Finds serializers for the keys of maps: languages and identifiers, in the same form as elsewhere. */
    private static final class KeySerializers extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            if (type.hasRawClass(Locale.class)) {
                return new KeySerializer(key -> ((Locale) key).toLanguageTag());
            }
            return ValueType.implementedBy(type.getRawClass())
                    .filter(ValueType::text)
                    .<JsonSerializer<?>>map(v -> new KeySerializer(v::asText))
                    .orElse(null);
        }
    }

    /** Finds what reads such keys back. */
    private static final class KeyDeserializers implements com.fasterxml.jackson.databind.deser.KeyDeserializers {
        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            if (type.hasRawClass(Locale.class)) {
                return new TextKeyDeserializer(Locale.class, CaserailJsonModule::locale);
            }
            return ValueType.of(type.getRawClass())
                    .filter(ValueType::text)
                    .map(v -> new TextKeyDeserializer(type.getRawClass(), v::fromText))
                    .orElse(null);
        }
    }

    /** Finds serializers for our types, given as themselves or as their generated implementations. */
    private static final class ValueTypeSerializers extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            if (Seq.class.isAssignableFrom(type.getRawClass())) {
                return new SeqSerializer(type);
            }
            if (ValueType.isUnion(type.getRawClass())) {
                return new UnionSerializer();
            }
            return ValueType.implementedBy(type.getRawClass())
                    .<JsonSerializer<?>>map(v -> new ValueTypeSerializer(v))
                    .orElse(null);
        }
    }

    /** Finds deserializers for our types, and for the sealed interfaces above them. */
    private static final class ValueTypeDeserializers extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            Class<?> raw = type.getRawClass();
            if (raw == Seq.class || raw == Vector.class) {
                return new SeqDeserializer(type);
            }
            if (ValueType.of(raw).isPresent()) {
                return new ValueTypeDeserializer(ValueType.of(raw).orElseThrow(), type);
            }
            return ValueType.isUnion(raw) ? new UnionDeserializer(raw) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> valueType) {
            return valueType == Seq.class
                    || valueType == Vector.class
                    || ValueType.of(valueType).isPresent()
                    || ValueType.isUnion(valueType);
        }
    }
}
