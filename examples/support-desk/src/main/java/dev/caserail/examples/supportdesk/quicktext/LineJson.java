package dev.caserail.examples.supportdesk.quicktext;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** JSON in and out: whole numbers and decimals exactly as they are written, one object a line. */
final class LineJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final ObjectReader OBJECT = JSON.readerFor(new TypeReference<Map<String, Object>>() {});

    /** The parser's own words for a place, which would only repeat ours. */
    private static final Pattern WHERE_AGAIN = Pattern.compile(" ?\\(start marker at \\[[^]]*]\\)");

    private LineJson() {}

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /** Reads an object; null where the text says {@code null}. */
    static @Nullable Map<String, Object> read(String text) throws JsonProcessingException {
        return OBJECT.readValue(text);
    }

    /** Writes in one line. Half a character, as a cut emoji leaves it, has no UTF-8 and is written as an escape. */
    static String text(Object tree) {
        try {
            return escaped(JSON.writeValueAsString(tree));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of ours cannot fail to be written", e);
        }
    }

    /** What is wrong with a text that is no JSON object, in one line. */
    static String reason(JsonProcessingException e) {
        if (e instanceof JsonEOFException) {
            return "broken JSON: it ends before the object does";
        }
        if (e instanceof MismatchedInputException mismatch) {
            return mismatch.getTargetType() == null || !mismatch.getPath().isEmpty()
                    ? "something follows the JSON object"
                    : "found other JSON than an object";
        }
        String message = WHERE_AGAIN.matcher(e.getOriginalMessage()).replaceAll("");
        return "broken JSON: " + message.replaceAll("\\s+", " ");
    }

    private static String escaped(String json) {
        StringBuilder out = null;
        int done = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < json.length() && Character.isLowSurrogate(json.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                out = out == null ? new StringBuilder() : out;
                out.append(json, done, i).append("\\u").append(Integer.toHexString(c));
                done = i + 1;
            }
        }
        return out == null ? json : out.append(json, done, json.length()).toString();
    }
}
