package dev.caserail.quicktext.io;

import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.source.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * A small YAML mapping whose values know their place. Bounded in size and nesting; faults are added to the collection of
 * the load it belongs to.
 */
final class YamlMap {
    private static final int MAX_CHARACTERS = 100_000;
    private static final int MAX_DEPTH = 20;

    private final SourceText source;
    private final int firstLine;
    private final Diagnostics faults;
    private final Map<String, Node> entries = new LinkedHashMap<>();
    private final Map<String, FileLocation> keys = new LinkedHashMap<>();
    private Optional<FileLocation> home = Optional.empty();
    private boolean unreadable;

    /** A text and its place. */
    record Scalar(String text, FileLocation place) {}

    private YamlMap(SourceText source, int firstLine, Diagnostics faults) {
        this.source = source;
        this.firstLine = firstLine;
        this.faults = faults;
    }

    /** Reads a whole file. */
    static YamlMap of(SourceText source, Diagnostics faults) {
        return of(source, source.text(), 1, faults);
    }

    /** Reads the part of a file that begins with a line; faulty YAML gives an empty mapping and a fault. */
    static YamlMap of(SourceText source, String yaml, int firstLine, Diagnostics faults) {
        YamlMap map = new YamlMap(source, firstLine, faults);
        map.read(yaml);
        return map;
    }

    private void read(String yaml) {
        unreadable = true;
        if (yaml.length() > MAX_CHARACTERS) {
            fault(place(Optional.empty()), "the YAML is longer than " + MAX_CHARACTERS + " characters");
            return;
        }
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.name())
                .setCodePointLimit(MAX_CHARACTERS)
                .setMaxAliasesForCollections(10)
                .build();
        try {
            if (tooDeep(settings, yaml)) {
                return;
            }
            Optional<Node> root = new Composer(settings, parser(settings, yaml)).getSingleNode();
            if (root.isPresent() && root.get() instanceof MappingNode mapping) {
                fill(mapping);
                unreadable = false;
            } else {
                fault(place(root.flatMap(Node::getStartMark)), "expected `key: value` lines");
            }
        } catch (MarkedYamlEngineException e) {
            fault(place(e.getProblemMark()), "this is not YAML: " + oneLine(e.getProblem()));
        } catch (YamlEngineException e) {
            fault(place(Optional.empty()), "this is not YAML: " + oneLine(String.valueOf(e.getMessage())));
        }
    }

    private static ParserImpl parser(LoadSettings settings, String yaml) {
        return new ParserImpl(settings, new StreamReader(settings, yaml));
    }

    private boolean tooDeep(LoadSettings settings, String yaml) {
        int depth = 0;
        ParserImpl events = parser(settings, yaml);
        while (events.hasNext()) {
            Event event = events.next();
            Event.ID id = event.getEventId();
            if (id == Event.ID.MappingStart || id == Event.ID.SequenceStart) {
                depth++;
            } else if (id == Event.ID.MappingEnd || id == Event.ID.SequenceEnd) {
                depth--;
            }
            if (depth > MAX_DEPTH) {
                fault(place(event.getStartMark()), "YAML nested deeper than " + MAX_DEPTH + " levels");
                return true;
            }
        }
        return false;
    }

    private void fill(MappingNode mapping) {
        for (NodeTuple tuple : mapping.getValue()) {
            FileLocation place = place(tuple.getKeyNode().getStartMark());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                fault(place, "a key that is no text");
                continue;
            }
            if (entries.put(key.getValue(), tuple.getValueNode()) != null) {
                faults.error(CatalogueFault.FIELD, place, "key `" + key.getValue() + "` stands here twice", "keep one");
            }
            keys.put(key.getValue(), place);
        }
    }

    /** Checks that no key is unknown. */
    YamlMap knows(List<String> known) {
        keys.forEach((key, place) -> {
            if (!known.contains(key)) {
                faults.error(
                        CatalogueFault.FIELD,
                        place,
                        "unknown key `" + key + "`, expected one of " + String.join(", ", known),
                        NearName.hint(key, known));
            }
        });
        return this;
    }

    /** A text that must be there. */
    Optional<Scalar> required(String key) {
        Optional<Scalar> found = optional(key);
        if (found.isEmpty() && !entries.containsKey(key)) {
            missing(key);
        }
        return found;
    }

    /** A text that may be left out, but not left empty. */
    Optional<Scalar> optional(String key) {
        Node node = entries.get(key);
        return node == null ? Optional.empty() : scalar(key, node);
    }

    /** The texts of a list; empty where the key is left out. */
    List<Scalar> list(String key) {
        List<Scalar> texts = new ArrayList<>();
        Node node = entries.get(key);
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> scalar(key, item).ifPresent(texts::add));
        } else if (node != null) {
            fault(
                    place(node.getStartMark()),
                    "`" + key + "` is no list, expected `[a, b]` or lines that begin with `-`");
        }
        return texts;
    }

    /** The texts of a list that must have at least one. */
    List<Scalar> requiredList(String key) {
        List<Scalar> texts = list(key);
        if (texts.isEmpty() && !(entries.containsKey(key) && !(entries.get(key) instanceof SequenceNode))) {
            missing(key);
        }
        return texts;
    }

    /** The constants that a list names; unknown and repeated ones are faults. */
    <E extends Enum<E>> List<E> names(String key, String noun, E[] values) {
        List<E> names = new ArrayList<>();
        for (Scalar text : list(key)) {
            Optional<E> found = name(text, noun, values);
            if (found.isPresent() && names.contains(found.get())) {
                faults.error(
                        CatalogueFault.DUPLICATE,
                        text.place(),
                        noun + " `" + text.text() + "` stands here twice",
                        "keep one");
            } else {
                found.ifPresent(names::add);
            }
        }
        return names;
    }

    /** The constant that a text names. */
    <E extends Enum<E>> Optional<E> name(Scalar text, String noun, E[] values) {
        Optional<E> found = Arrays.stream(values)
                .filter(v -> v.name().equalsIgnoreCase(text.text()))
                .findFirst();
        if (found.isEmpty()) {
            List<String> known = Arrays.stream(values).map(Enum::name).toList();
            faults.error(
                    CatalogueFault.UNKNOWN_NAME,
                    text.place(),
                    "unknown " + noun + " `" + text.text() + "`, expected one of " + String.join(", ", known),
                    NearName.hint(text.text(), known));
        }
        return found;
    }

    /** The texts below a key, by their own keys. */
    Map<String, Scalar> texts(String key) {
        Map<String, Scalar> texts = new LinkedHashMap<>();
        Node node = entries.get(key);
        if (node == null) {
            missing(key);
        } else if (node instanceof MappingNode mapping) {
            YamlMap inner = new YamlMap(source, firstLine, faults);
            inner.fill(mapping);
            inner.entries.keySet().forEach(k -> inner.optional(k).ifPresent(text -> texts.put(k, text)));
        } else {
            fault(place(node.getStartMark()), "`" + key + "` is no mapping, expected lines such as `en: …` below it");
        }
        return texts;
    }

    /** The keys, in the order of the file. */
    List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    boolean isMapping(String key) {
        return entries.get(key) instanceof MappingNode;
    }

    /** The mapping below a key; says what was expected where something else stands there. */
    Optional<YamlMap> mapping(String key, String expected) {
        Node node = entries.get(key);
        if (node instanceof MappingNode mapping) {
            YamlMap inner = new YamlMap(source, firstLine, faults);
            inner.home = Optional.of(keyPlace(key));
            inner.fill(mapping);
            return Optional.of(inner);
        }
        if (node != null) {
            fault(place(node.getStartMark()), "`" + key + "` is no mapping, expected " + expected);
        }
        return Optional.empty();
    }

    /** What stands below a key as texts, lists and maps; numbers and words as the file has them. */
    Optional<Object> plain(String key) {
        return Optional.ofNullable(entries.get(key)).map(YamlMap::plain);
    }

    private static Object plain(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(YamlMap::plain).toList();
        }
        if (node instanceof MappingNode mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.getValue().forEach(tuple -> {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    map.put(key.getValue(), plain(tuple.getValueNode()));
                }
            });
            return map;
        }
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** Where the value of a key stands. */
    FileLocation valuePlace(String key) {
        Node node = entries.get(key);
        return node == null ? keyPlace(key) : place(node.getStartMark());
    }

    /** Where a key stands; the begin of the mapping if it is left out. */
    FileLocation keyPlace(String key) {
        return keys.getOrDefault(key, begin());
    }

    private FileLocation begin() {
        return home.orElseGet(() -> place(Optional.empty()));
    }

    private Optional<Scalar> scalar(String key, Node node) {
        FileLocation place = place(node.getStartMark());
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            int quote = scalar.isPlain() ? 0 : 1;
            FileLocation text = FileLocation.of(place.file(), place.line(), place.column() + quote);
            return Optional.of(new Scalar(scalar.getValue().strip(), text));
        }
        fault(place, "`" + key + "` has no text, expected one");
        return Optional.empty();
    }

    private void missing(String key) {
        if (unreadable) {
            return;
        }
        faults.error(CatalogueFault.FIELD, begin(), "`" + key + "` is missing", "add a line `" + key + ": …`");
    }

    private void fault(FileLocation place, String message) {
        faults.error(CatalogueFault.YAML, place, message);
    }

    /** Marks count lines and code points from 0; we count lines and characters from 1. */
    private FileLocation place(Optional<Mark> mark) {
        if (mark.isEmpty()) {
            return FileLocation.of(source.name(), Math.min(firstLine, source.lineCount()), 1);
        }
        int line = Math.min(firstLine + mark.get().getLine(), source.lineCount());
        String text = source.line(line);
        int points = Math.min(mark.get().getColumn(), text.codePointCount(0, text.length()));
        return FileLocation.of(source.name(), line, text.offsetByCodePoints(0, points) + 1);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
