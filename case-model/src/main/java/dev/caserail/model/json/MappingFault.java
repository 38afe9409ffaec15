package dev.caserail.model.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.caserail.taxonomy.diagnostic.NearName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a value in the words of whoever wrote the file: its path, and what is expected there. Words of our own
 * types are kept, for they show no personal data; those of the JSON library are not, for they show the value.
 */
record MappingFault(String message, Optional<String> help) {
    private static final Map<Class<?>, String> KINDS = Map.of(
            Instant.class, "a time such as 2026-11-02T08:30:00Z",
            LocalDate.class, "a date such as 2026-11-02",
            Locale.class, "a language tag such as de-AT",
            String.class, "a text",
            boolean.class, "true or false",
            int.class, "a whole number",
            long.class, "a whole number");

    static MappingFault of(String attribute, JsonMappingException e) {
        String path = "`" + attribute + path(e) + "`";
        if (!(e instanceof MismatchedInputException mismatch)) {
            String words = e.getOriginalMessage().replaceFirst("^`\\w+` refuses this: ", "");
            return new MappingFault(path + ": " + words, Optional.empty());
        }
        Class<?> type = mismatch.getTargetType();
        if (type != null && type.isEnum()) {
            List<String> known = Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList();
            String found = e instanceof InvalidFormatException format ? String.valueOf(format.getValue()) : "";
            return new MappingFault(
                    path + " has a value it does not take, expected one of " + String.join(", ", known),
                    NearName.hint(found, known));
        }
        return new MappingFault(path + " has a value it does not take, expected " + expected(type), Optional.empty());
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "another one";
        }
        return Collection.class.isAssignableFrom(type) ? "a list" : KINDS.getOrDefault(type, "an object");
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
    }
}
