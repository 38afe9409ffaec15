package dev.caserail.model.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.caserail.model.actor.Actor;
import dev.caserail.model.actor.Cause;
import dev.caserail.model.event.CaseEvent;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.CorrelationId;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import io.vavr.control.Validation;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One line of a journal file while it is read: its attributes, where each begins, and what they make. */
final class JournalLine {
    private static final List<String> ATTRIBUTES =
            List.of("case", "sequence", "event", "actor", "at", "cause", "correlation");
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new CaserailJsonModule())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String file;
    private final int number;
    private final String text;
    private final Diagnostics faults;
    private final Map<String, JsonNode> attributes = new LinkedHashMap<>();
    private final Map<String, FileLocation> places = new HashMap<>();
    private Optional<CaseId> id = Optional.empty();
    private Optional<Long> sequence = Optional.empty();
    private Optional<JournalEntry> entry = Optional.empty();

    JournalLine(String file, int number, String text, Diagnostics faults) {
        this.file = file;
        this.number = number;
        this.text = text;
        this.faults = faults;
    }

    static String write(CaseId id, JournalEntry entry) {
        ObjectNode line = JSON.createObjectNode().put("case", id.value());
        line.setAll(JSON.<ObjectNode>valueToTree(entry));
        return line.toString();
    }

    /** The case; empty where the line does not say which. */
    Optional<CaseId> id() {
        return id;
    }

    /** The entry's number; empty where the line does not say which. */
    Optional<Long> sequence() {
        return sequence;
    }

    /** The entry; empty where the line has a fault. */
    Optional<JournalEntry> entry() {
        return entry;
    }

    void fault(DiagnosticCode code, String attribute, String message, String help) {
        faults.error(code, place(attribute), message, help);
    }

    void read() {
        int before = faults.errorCount();
        if (!split()) {
            return;
        }
        for (String attribute : attributes.keySet()) {
            if (!ATTRIBUTES.contains(attribute)) {
                faults.error(
                        JournalFile.BAD_ATTRIBUTE,
                        place(attribute),
                        "unknown attribute " + Diagnostic.quoted(attribute),
                        NearName.hint(attribute, ATTRIBUTES)
                                .or(() -> Optional.of("an entry has " + String.join(", ", ATTRIBUTES))));
            }
        }
        id = caseId();
        sequence = number();
        Optional<CaseEvent> event = required("event").flatMap(node -> oneOf("event", node, CaseEvent.class));
        Optional<Actor> actor = required("actor").flatMap(node -> oneOf("actor", node, Actor.class));
        Optional<Instant> at = required("at").flatMap(node -> value("at", node, Instant.class));
        Optional<Cause> cause =
                Optional.ofNullable(attributes.get("cause")).flatMap(node -> oneOf("cause", node, Cause.class));
        Optional<CorrelationId> correlation = Optional.ofNullable(attributes.get("correlation"))
                .flatMap(node -> value("correlation", node, CorrelationId.class));
        if (faults.errorCount() == before) {
            entry = Optional.of(JournalEntry.of(
                    sequence.orElseThrow(),
                    event.orElseThrow(),
                    actor.orElseThrow(),
                    at.orElseThrow(),
                    cause,
                    correlation));
        }
    }

    /** Cuts the line into its attributes. The parser's own words could show texts of people, so they are not used. */
    private boolean split() {
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return broken("the line is no JSON object", place("start"));
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String attribute = parser.currentName();
                places.put(attribute, place(parser.currentTokenLocation()));
                parser.nextToken();
                JsonNode value = parser.readValueAsTree();
                if (!value.isNull()) {
                    attributes.put(attribute, value);
                }
            }
            return parser.nextToken() == null
                    || broken("something stands behind the object", place(parser.currentTokenLocation()));
        } catch (JsonEOFException e) {
            return broken("the line ends within the object", place(e.getLocation()));
        } catch (JsonProcessingException e) {
            return broken("the line is no JSON from here on, or has a name twice", place(e.getLocation()));
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
    }

    private boolean broken(String message, FileLocation where) {
        faults.error(JournalFile.BROKEN_LINE, where, message, "write one object {…} a line");
        return false;
    }

    private FileLocation place(JsonLocation where) {
        return FileLocation.of(file, number, where == null ? 1 : Math.max(1, where.getColumnNr()));
    }

    private FileLocation place(String attribute) {
        return places.getOrDefault(attribute, FileLocation.of(file, number, 1));
    }

    private void bad(String attribute, String message, Optional<String> help) {
        faults.error(JournalFile.BAD_ATTRIBUTE, place(attribute), message, help);
    }

    private Optional<JsonNode> required(String attribute) {
        Optional<JsonNode> node = Optional.ofNullable(attributes.get(attribute));
        if (node.isEmpty()) {
            bad(attribute, "the entry has no `" + attribute + "`", Optional.of("give it one"));
        }
        return node;
    }

    private Optional<CaseId> caseId() {
        return required("case").flatMap(node -> {
            if (!node.isTextual()) {
                bad("case", "`case` is no text", Optional.of("give the case's id in quotes"));
                return Optional.empty();
            }
            Validation<Diagnostic, CaseId> parsed = CaseId.parse(node.textValue(), place("case"));
            if (parsed.isInvalid()) {
                faults.add(parsed.getError());
            }
            return parsed.toJavaOptional();
        });
    }

    private Optional<Long> number() {
        return required("sequence").flatMap(node -> {
            if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 1) {
                bad("sequence", "`sequence` is no whole number from 1 on", Optional.of("number the entries 1, 2, 3 …"));
                return Optional.empty();
            }
            return Optional.of(node.longValue());
        });
    }

    /** Of so many kinds of events that nobody reads the list, some. */
    private static String oneOf(List<String> known) {
        return known.contains("NoteAdded")
                ? "name a kind of event, such as CaseOpened, NoteAdded or StatusChanged"
                : "name one of " + String.join(", ", known);
    }

    /** Reads a value of which there are several types. */
    private <T> Optional<T> oneOf(String attribute, JsonNode node, Class<T> union) {
        JsonNode type = node.path("type");
        List<String> known = TypeNames.of(union);
        if (!type.isTextual()) {
            bad(attribute, "`" + attribute + "` has no `type`", Optional.of(oneOf(known)));
            return Optional.empty();
        }
        String name = type.textValue();
        if (!known.contains(name)) {
            faults.error(
                    JournalFile.UNKNOWN_TYPE,
                    place(attribute),
                    "unknown type " + Diagnostic.quoted(name) + " of `" + attribute + "`",
                    NearName.hint(name, known).or(() -> Optional.of(oneOf(known))));
            return Optional.empty();
        }
        return value(attribute, node, union);
    }

    private <T> Optional<T> value(String attribute, JsonNode node, Class<T> type) {
        try {
            return Optional.of(JSON.treeToValue(node, type));
        } catch (JsonMappingException e) {
            MappingFault fault = MappingFault.of(attribute, e);
            bad(attribute, fault.message(), fault.help());
            return Optional.empty();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree cannot be broken JSON", e);
        }
    }
}
