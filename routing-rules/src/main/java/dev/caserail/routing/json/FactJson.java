package dev.caserail.routing.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.DateTimeValue;
import dev.caserail.routing.value.DateValue;
import dev.caserail.routing.value.DurationValue;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.FlagValue;
import dev.caserail.routing.value.MonthsValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.SetFact;
import dev.caserail.routing.value.TextValue;
import dev.caserail.routing.value.TimeValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Facts in JSON: an object of one attribute, the kind. */
final class FactJson {
    private static final int LONGEST_NUMBER = 1_000;
    private static final int MOST_ZEROS = 100;

    private FactJson() {}

    static void write(Fact fact, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeStartObject();
        if (fact instanceof SetFact set) {
            out.writeArrayFieldStart("set");
            for (String code : set.codes()) {
                out.writeString(code);
            }
            out.writeEndArray();
        } else if (fact instanceof AbsentFact) {
            out.writeBooleanField("absent", true);
        } else if (fact instanceof FlagValue flag) {
            out.writeBooleanField("flag", flag.flag());
        } else if (fact instanceof MonthsValue months) {
            out.writeNumberField("months", months.months());
        } else if (fact instanceof CodeValue code) {
            out.writeStringField("code", code.code());
        } else if (fact instanceof TextValue text) {
            out.writeStringField("text", text.text());
        } else if (fact instanceof NumberValue number) {
            out.writeStringField("number", digits(number.number()));
        } else if (fact instanceof DateValue date) {
            out.writeStringField("date", date.date().toString());
        } else if (fact instanceof TimeValue time) {
            out.writeStringField("time", time.time().toString());
        } else if (fact instanceof DateTimeValue moment) {
            out.writeStringField("dateTime", moment.instant().toString());
        } else if (fact instanceof DurationValue length) {
            out.writeStringField("duration", length.duration().toString());
        } else {
            throw new IllegalStateException("no form for " + fact);
        }
        out.writeEndObject();
    }

    /** All digits, as people write numbers; an exponent only where they would be too many. */
    private static String digits(BigDecimal number) {
        return Math.abs((long) number.scale()) > MOST_ZEROS ? number.toString() : number.toPlainString();
    }

    static Fact read(JsonParser in, DeserializationContext context, JavaType type) throws IOException {
        return read(context.readTree(in));
    }

    /** {@return a single value} */
    static FactValue value(JsonNode node) {
        if (read(node) instanceof FactValue value) {
            return value;
        }
        throw new IllegalArgumentException("found " + node + ", expected a single value");
    }

    private static Fact read(JsonNode node) {
        if (!node.isObject() || node.size() != 1) {
            throw new IllegalArgumentException(
                    "found " + node + ", expected a fact such as {\"code\": \"EMAIL\"}, of one attribute");
        }
        String kind = node.fieldNames().next();
        JsonNode value = node.get(kind);
        return switch (kind) {
            case "code" -> CodeValue.of(text(kind, value));
            case "text" -> TextValue.of(text(kind, value));
            case "number" -> NumberValue.of(number(text(kind, value)));
            case "flag" -> FlagValue.of(flag(kind, value));
            case "date" -> DateValue.of(LocalDate.parse(text(kind, value)));
            case "time" -> TimeValue.of(LocalTime.parse(text(kind, value)));
            case "dateTime" -> DateTimeValue.of(Instant.parse(text(kind, value)));
            case "duration" -> DurationValue.of(Duration.parse(text(kind, value)));
            case "months" -> MonthsValue.of(whole(kind, value));
            case "set" -> SetFact.of(texts(kind, value));
            case "absent" -> marked(kind, value, AbsentFact.ABSENT);
            default -> throw new IllegalArgumentException("unknown kind of fact `" + kind + "`");
        };
    }

    static String text(String attribute, JsonNode value) {
        return checked(value.isTextual(), attribute, value, "a text").textValue();
    }

    static List<String> texts(String attribute, JsonNode value) {
        List<String> texts = new ArrayList<>();
        checked(value.isArray(), attribute, value, "a list").forEach(one -> texts.add(text(attribute, one)));
        return texts;
    }

    static boolean flag(String attribute, JsonNode value) {
        return checked(value.isBoolean(), attribute, value, "true or false").booleanValue();
    }

    /** What is said by an attribute being there. */
    static <T> T marked(String attribute, JsonNode value, T meant) {
        checked(value.isBoolean() && value.booleanValue(), attribute, value, "true");
        return meant;
    }

    private static long whole(String attribute, JsonNode value) {
        return checked(value.isIntegralNumber() && value.canConvertToLong(), attribute, value, "a whole number")
                .longValue();
    }

    private static BigDecimal number(String text) {
        if (text.length() > LONGEST_NUMBER) {
            throw new IllegalArgumentException("a number has at most " + LONGEST_NUMBER + " digits");
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("`" + text + "` is no number", e);
        }
    }

    private static JsonNode checked(boolean fits, String attribute, JsonNode value, String expected) {
        if (!fits) {
            throw new IllegalArgumentException("`" + attribute + "` is " + value + ", expected " + expected);
        }
        return value;
    }
}
