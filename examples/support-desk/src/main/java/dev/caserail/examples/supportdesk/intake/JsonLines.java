package dev.caserail.examples.supportdesk.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads one JSON object a line, each line strictly and for itself: one broken line does not spoil the next. */
final class JsonLines {
    /** The longest line that is looked at, in bytes. */
    private static final int MAX_LINE = 1 << 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** The parser's own words for a place, which would only repeat ours. */
    private static final Pattern WHERE_AGAIN = Pattern.compile(" ?\\(start marker at \\[[^]]*]\\)");

    private final InputStream in;

    JsonLines(InputStream in) {
        this.in = in;
    }

    void forEach(Consumer<RawContact> each) throws IOException {
        int row = 0;
        ByteLines lines = new ByteLines(in, MAX_LINE);
        while (lines.next()) {
            if (!lines.isBlank()) {
                row++;
                each.accept(new RawContact(lines.number(), row, parse(lines.content(), lines.length())));
            }
        }
    }

    private static Either<Seq<Diagnostic>, Map<String, String>> parse(byte[] line, long length) {
        if (length > MAX_LINE) {
            return fault(
                    IntakeCodes.LINE_TOO_LONG,
                    "the line has " + length + " bytes, at most " + MAX_LINE + " are read",
                    "attach long logs as a file");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException e) {
            return fault(IntakeCodes.ENCODING, "the line is not UTF-8", "save the file as UTF-8");
        }
        try {
            JsonNode node = JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
            if (!node.isObject()) {
                return fault(IntakeCodes.BROKEN_JSON, "the line is no JSON object", "write one object {…} a line");
            }
            Map<String, String> fields = new LinkedHashMap<>();
            flatten("", node, fields);
            return halfCharacter(fields)
                    .<Either<Seq<Diagnostic>, Map<String, String>>>map(path -> fault(
                            IntakeCodes.ENCODING,
                            "field `" + path + "` has half a character (a lone surrogate)",
                            "do not cut texts within an emoji"))
                    .orElseGet(() -> Either.right(fields));
        } catch (JsonProcessingException e) {
            String reason = reason(e);
            return fault(
                    IntakeCodes.BROKEN_JSON,
                    "the line is broken JSON at column " + e.getLocation().getColumnNr() + ": " + reason,
                    "write one complete object {…} a line");
        }
    }

    private static String reason(JsonProcessingException e) {
        if (e instanceof JsonEOFException) {
            return "it ends before the object does";
        }
        if (e instanceof MismatchedInputException) {
            return "something follows the object";
        }
        return WHERE_AGAIN.matcher(e.getOriginalMessage()).replaceAll("").replaceAll("\\s+", " ");
    }

    /** A text that was cut within an emoji cannot be written in any encoding. */
    private static Optional<String> halfCharacter(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(f -> f.getValue()
                        .codePoints()
                        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static void flatten(String path, JsonNode node, Map<String, String> fields) {
        if (node.isObject()) {
            Iterator<Map.Entry<String, JsonNode>> entries = node.properties().iterator();
            while (entries.hasNext()) {
                Map.Entry<String, JsonNode> entry = entries.next();
                flatten(path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue(), fields);
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(path + "[" + i + "]", node.get(i), fields);
            }
        } else if (!node.isNull()) {
            fields.put(path, node.asText());
        }
    }

    private static Either<Seq<Diagnostic>, Map<String, String>> fault(
            DiagnosticCode code, String message, String help) {
        return Either.left(Vector.of(Diagnostic.error(code, PathLocation.of(""), message, help)));
    }
}
