package dev.caserail.routing.dmn;

import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.routing.condition.AllowedValues;
import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.condition.NullTest;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.dmn.type.DmnFacts;
import dev.caserail.routing.dmn.type.DmnScalar;
import dev.caserail.routing.dmn.type.DmnSequence;
import dev.caserail.routing.dmn.type.DmnStructure;
import dev.caserail.routing.dmn.type.DmnType;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.internal.feel.FeelCell;
import dev.caserail.routing.internal.feel.Kinds;
import dev.caserail.routing.internal.feel.OutOfReach;
import dev.caserail.routing.internal.xml.XmlElement;
import dev.caserail.routing.internal.xml.XmlElement.XmlAttribute;
import dev.caserail.routing.internal.xml.XmlReader;
import dev.caserail.routing.internal.xml.XmlText;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.NearName;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The item definitions of a file: types by name, with their allowed values. */
final class TypeReader {
    private static final List<String> BEYOND = List.of("Any", "any", "context", "list", "function", "functionItem");
    private static final Set<String> UNTYPED = Set.of("Any", "any", "<Undefined>");

    /** The mark of a type whose allowed values are texts and no codes. */
    static final String TEXTS = "texts";

    private static final int DEEPEST = 64;
    private static final int MOST_PARTS = 10_000;
    private static final int MOST_VALUES = 10_000;
    private static final int MOST_RANGES = 1_000;

    private final Map<String, XmlElement> definitions = new LinkedHashMap<>();
    private final Map<String, Optional<DmnType>> types = new LinkedHashMap<>();
    private final Set<String> inProgress = new LinkedHashSet<>();
    private final IdentityHashMap<DmnType, Integer> sizes = new IdentityHashMap<>();
    private final List<String> imports;
    private final Diagnostics faults;

    private TypeReader(List<String> imports, Diagnostics faults) {
        this.imports = imports;
        this.faults = faults;
    }

    static TypeReader read(XmlElement root, Diagnostics faults) {
        TypeReader reader = new TypeReader(
                root.children("import").stream()
                        .flatMap(i -> i.value("name").stream())
                        .toList(),
                faults);
        for (XmlElement definition : root.children("itemDefinition")) {
            Elements.name(definition, faults).ifPresent(name -> reader.declare(name, definition));
        }
        reader.definitions.keySet().forEach(reader::named);
        return reader;
    }

    /** {@return the types that can be used, in the file's order} */
    Map<String, DmnType> all() {
        Map<String, DmnType> all = new LinkedHashMap<>();
        definitions.keySet().forEach(name -> named(name).ifPresent(type -> all.put(name, type)));
        return all;
    }

    /** Says whether a reference to a type says nothing, as {@code Any} does. */
    static boolean untyped(Optional<XmlAttribute> reference) {
        return reference
                .map(r -> r.value().isBlank() || UNTYPED.contains(Kinds.local(r.value())))
                .orElse(true);
    }

    /** Finds a type; an unknown one is a fault, one out of reach a warning. */
    Optional<DmnType> resolve(String reference, FileLocation place) {
        String name = reference.strip();
        String local = Kinds.local(name);
        // Old files have a dot behind the namespace's prefix.
        String undotted = local.substring(local.indexOf('.') + 1);
        boolean imported = imports.stream().anyMatch(i -> name.startsWith(i + "."));
        for (String candidate : imported ? List.of(name) : List.of(name, local, undotted)) {
            Optional<DmnScalar> known = Kinds.find(candidate);
            if (definitions.containsKey(candidate) && !(known.isPresent() && inProgress.contains(candidate))) {
                return named(candidate);
            }
            if (known.isPresent()) {
                return Optional.of(known.get());
            }
        }
        if (imported) {
            faults.add(OutOfReach.warning("the type `" + Literal.shown(name) + "` of another file", place));
            return Optional.empty();
        }
        if (BEYOND.contains(local)) {
            faults.add(OutOfReach.warning("the type `" + local + "`", place));
            return Optional.empty();
        }
        List<String> names = new ArrayList<>(definitions.keySet());
        names.addAll(Kinds.names());
        faults.error(
                DmnFile.UNKNOWN_TYPE,
                place,
                "unknown type `" + Literal.shown(name) + "`, expected " + Literal.oneOf(names),
                NearName.hint(local, names));
        return Optional.empty();
    }

    private void declare(String name, XmlElement definition) {
        XmlElement earlier = definitions.putIfAbsent(name, definition);
        if (earlier != null) {
            faults.error(
                    DmnFile.DUPLICATE,
                    definition.place(),
                    "a second " + definition.tag() + " has the name `" + Literal.shown(name) + "`, the first stands at "
                            + earlier.place().text(),
                    "give this one another name");
        }
    }

    private Optional<DmnType> named(String name) {
        Optional<DmnType> known = types.get(name);
        if (known != null) {
            return known;
        }
        XmlElement definition = definitions.get(name);
        if (definition == null) {
            return Optional.empty();
        }
        if (!inProgress.add(name)) {
            faults.error(
                    DmnFile.CYCLE,
                    definition.place(),
                    "the type `" + Literal.shown(name) + "` is made of itself: " + String.join(" -> ", inProgress)
                            + " -> " + name);
            return Optional.empty();
        }
        Optional<DmnType> type = Optional.empty();
        if (inProgress.size() > DEEPEST) {
            tooLarge(definition, "the type `" + Literal.shown(name) + "` lies deeper than " + DEEPEST + " types");
        } else {
            type = type(definition, Optional.of(name), name);
        }
        inProgress.remove(name);
        types.put(name, type);
        return type;
    }

    private Optional<DmnType> type(XmlElement definition, Optional<String> name, String noun) {
        boolean list = definition.value("isCollection").map("true"::equals).orElse(false);
        Optional<String> inner = list ? Optional.empty() : name;
        Optional<DmnType> type = definition.children("itemComponent").isEmpty()
                ? simple(definition, inner, noun)
                : structure(definition, inner);
        return list ? type.map(t -> counted(DmnSequence.of(name, t), size(t))) : type;
    }

    private Optional<DmnType> structure(XmlElement definition, Optional<String> name) {
        Map<String, DmnType> parts = new LinkedHashMap<>();
        boolean complete = true;
        for (XmlElement component : definition.children("itemComponent")) {
            Optional<String> part = Elements.name(component, faults);
            Optional<DmnType> type = part.flatMap(p -> type(component, Optional.empty(), p));
            complete &= type.isPresent();
            if (part.isPresent() && type.isPresent() && parts.put(part.get(), type.get()) != null) {
                faults.error(
                        DmnFile.DUPLICATE,
                        component.place(),
                        "a second " + component.tag() + " has the name `" + Literal.shown(part.get()) + "`");
            }
        }
        if (!complete) {
            return Optional.empty();
        }
        int size = parts.values().stream().mapToInt(this::size).sum();
        if (size > MOST_PARTS) {
            tooLarge(definition, definition.tag() + " has " + size + " parts, expected at most " + MOST_PARTS);
            return Optional.empty();
        }
        return Optional.of(counted(DmnStructure.of(name, parts), size));
    }

    /** How many single values a type has, its parts' parts counted. */
    private int size(DmnType type) {
        return sizes.getOrDefault(type, 1);
    }

    private DmnType counted(DmnType type, int size) {
        sizes.put(type, size);
        return type;
    }

    private void tooLarge(XmlElement definition, String what) {
        faults.error(DmnFile.TOO_LARGE, definition.place(), what, "simplify it");
    }

    private Optional<DmnType> simple(XmlElement definition, Optional<String> name, String noun) {
        Optional<XmlElement> reference = definition.child("typeRef");
        Optional<XmlText> text = reference.flatMap(XmlElement::text).map(XmlText::stripped);
        if (text.isEmpty() || text.get().blank()) {
            if (definition.child("functionItem").isPresent()) {
                faults.add(OutOfReach.warning("a type of functions", definition.place()));
                return Optional.empty();
            }
            faults.error(
                    DmnFile.MISSING,
                    definition.place(),
                    definition.tag() + " `" + Literal.shown(noun)
                            + "` has no <typeRef>, expected a type such as string");
            return Optional.empty();
        }
        Optional<DmnType> base = resolve(text.get().text(), text.get().apply(0));
        if (base.isEmpty() || !(base.get() instanceof DmnScalar scalar)) {
            return base;
        }
        DmnScalar named = DmnScalar.builder()
                .domain(scaled(scalar.domain(), definition))
                .name(name)
                .optional(scalar.optional() || marked(definition, "optional"))
                .build();
        DmnScalar constrained = named;
        for (String constraint : List.of("allowedValues", "typeConstraint")) {
            Optional<XmlText> values = definition.child(constraint).flatMap(XmlElement::expressionText);
            if (values.isPresent()) {
                constrained = constrain(constrained, values.get(), noun, marked(definition, TEXTS));
            }
        }
        return Optional.of(constrained);
    }

    /** Says whether an element has a mark of ours. */
    static boolean marked(XmlElement element, String mark) {
        return element.value(XmlReader.OUR_PREFIX + mark).filter("true"::equals).isPresent();
    }

    private static Domain scaled(Domain domain, XmlElement definition) {
        if (domain == TextDomain.TEXT && marked(definition, "anyCase")) {
            return TextDomain.FOLDED;
        }
        Optional<String> scale =
                definition.value(XmlReader.OUR_PREFIX + "scale").filter(s -> s.matches("\\d{1,3}"));
        return scale.isPresent() && domain instanceof NumberDomain numbers
                ? NumberDomain.builder()
                        .least(numbers.least())
                        .greatest(numbers.greatest())
                        .scale(Integer.parseInt(scale.get()))
                        .build()
                : domain;
    }

    /** Narrows a type to allowed values; those of a text are codes, but where they are meant as texts. */
    DmnScalar constrain(DmnScalar base, XmlText text, String noun, boolean texts) {
        return narrow(base, text, noun, texts).orElse(base);
    }

    /** Narrows a type to allowed values; empty, with the faults added, where these say nothing. */
    Optional<DmnScalar> narrow(DmnScalar base, XmlText text, String noun, boolean texts) {
        if (text.blank() || text.text().equals("-")) {
            return Optional.empty();
        }
        Optional<FeelCell.Beyond> beyond = FeelCell.beyond(text.text(), text, false);
        if (beyond.isPresent()) {
            unchecked(
                    beyond.get().what() + " among the allowed values of",
                    noun,
                    beyond.get().place());
            return Optional.empty();
        }
        // Texts are read as texts first: the codes are only being declared here.
        FactColumn<DmnFacts> column = column(noun, base.domain(), true);
        FeelCell cell = FeelCell.of(text);
        Optional<UnaryTest> test = faults.take(ConditionParser.parse(cell.text(), column, cell));
        return test.map(t -> narrowed(base, t, noun, texts, text.apply(0)));
    }

    private void unchecked(String what, String noun, FileLocation place) {
        faults.add(Diagnostic.warning(
                DmnFile.UNSUPPORTED,
                place,
                what + " `" + Literal.shown(noun) + "` is out of reach, so these are not checked",
                "list the values or the intervals"));
    }

    /** {@return a type that is no item definition of its own any more} */
    static DmnScalar unnamed(DmnScalar type) {
        return DmnScalar.builder()
                .domain(type.domain())
                .optional(type.optional())
                .build();
    }

    static FactColumn<DmnFacts> column(String name, Domain domain, boolean optional) {
        return FactSchema.<DmnFacts>builder(name)
                .fact(name, domain, optional, f -> AbsentFact.ABSENT)
                .build()
                .columns()
                .get(0);
    }

    private DmnScalar narrowed(DmnScalar base, UnaryTest test, String noun, boolean texts, FileLocation place) {
        List<UnaryTest> parts = new ArrayList<>(AllowedValues.parts(test));
        boolean optional = parts.removeIf(NullTest.class::isInstance) || base.optional();
        int most = base.domain().ordered() ? MOST_RANGES : MOST_VALUES;
        if (parts.size() > most) {
            faults.error(
                    DmnFile.TOO_LARGE,
                    place,
                    "`" + Literal.shown(noun) + "` has " + parts.size() + " allowed values, expected at most " + most,
                    "allow fewer and wider stretches, or all");
            return base;
        }
        Optional<Domain> domain =
                parts.isEmpty() ? Optional.of(base.domain()) : AllowedDomain.of(base.domain(), parts, noun, texts);
        if (domain.isEmpty()) {
            unchecked("what is no literal or interval among the allowed values of", noun, place);
        }
        return DmnScalar.builder()
                .domain(domain.orElse(base.domain()))
                .name(base.name())
                .optional(optional)
                .build();
    }
}
