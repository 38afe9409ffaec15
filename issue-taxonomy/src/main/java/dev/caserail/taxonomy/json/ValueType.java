package dev.caserail.taxonomy.json;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the JSON form knows about one value type: its attributes in builder order, and how to make it. Found by looking at
 * public members only, so that no module has to be opened to us.
 */
final class ValueType {
    /** Kept with the class itself, and so no longer than it. */
    private static final ClassValue<Optional<ValueType>> KNOWN = new ClassValue<>() {
        @Override
        protected Optional<ValueType> computeValue(Class<?> type) {
            return inspect(type);
        }
    };

    private final Class<?> abstractType;
    private final List<Attribute> attributes;
    private final boolean wrapper;
    private final MethodHandle factory;
    private final List<String> required;

    /** One attribute: how to read it from an instance, and how to give it to the builder, which may require it. */
    record Attribute(String name, Type type, MethodHandle accessor, Optional<MethodHandle> setter, boolean required) {}

    private ValueType(
            Class<?> abstractType,
            List<Attribute> attributes,
            boolean wrapper,
            MethodHandle factory,
            List<String> required) {
        this.required = List.copyOf(required);
        this.abstractType = abstractType;
        this.attributes = List.copyOf(attributes);
        this.wrapper = wrapper;
        this.factory = factory;
    }

    /** Looks at an interface that may be one of our value types. */
    static Optional<ValueType> of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** Looks at a class that may be the generated implementation of one of our value types, or at the interface. */
    static Optional<ValueType> implementedBy(Class<?> type) {
        if (type.isInterface()) {
            return of(type);
        }
        return Arrays.stream(type.getInterfaces())
                .map(ValueType::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Says whether an interface is sealed over several of our value types. */
    static boolean isUnion(Class<?> type) {
        return type.isInterface()
                && type.isSealed()
                && of(type).isEmpty()
                && !members(type).isEmpty();
    }

    /** Lists the value types below a sealed interface, by the names that JSON gives them. */
    static Map<String, Class<?>> members(Class<?> union) {
        Map<String, Class<?>> members = new LinkedHashMap<>();
        for (Class<?> permitted : union.getPermittedSubclasses()) {
            if (of(permitted).isPresent()) {
                members.put(permitted.getSimpleName(), permitted);
            } else if (permitted.isInterface() && permitted.isSealed()) {
                members.putAll(members(permitted));
            }
        }
        return members;
    }

    Class<?> abstractType() {
        return abstractType;
    }

    List<Attribute> attributes() {
        return attributes;
    }

    /** Whether an attribute has a value where none is given, because its type has a default for it. */
    boolean hasDefault(Attribute attribute) {
        return !required.contains(attribute.name());
    }

    /** Whether JSON shows the single attribute itself instead of an object. */
    boolean wrapper() {
        return wrapper;
    }

    /** Whether the whole value is one text, which can be the key of a map. */
    boolean text() {
        return wrapper && attributes.get(0).type() == String.class;
    }

    /** Reads the text of a value that is one. */
    String asText(Object value) {
        try {
            return (String) attributes.get(0).accessor().invoke(value);
        } catch (Throwable e) {
            throw new IllegalStateException("the text of a " + abstractType.getSimpleName() + " cannot be read", e);
        }
    }

    /** Makes a value that is one text. */
    Object fromText(String text) {
        try {
            return make(Map.of(attributes.get(0).name(), text));
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(abstractType.getSimpleName() + " cannot be made", e);
        }
    }

    /** Whether an object must name its type: it is one of several below a sealed interface. */
    boolean named() {
        return Arrays.stream(abstractType.getInterfaces()).anyMatch(Class::isSealed);
    }

    /** Makes an instance from values by attribute name; optionals and collections may be left out. */
    Object make(Map<String, Object> values) throws Throwable {
        boolean built = attributes.stream().anyMatch(a -> a.setter().isPresent());
        if (!built) {
            List<Object> all = new ArrayList<>();
            for (Attribute attribute : attributes) {
                Object value = values.get(attribute.name());
                all.add(value != null ? value : missing(attribute));
            }
            return factory.invokeWithArguments(all);
        }
        Object builder = factory.invoke();
        for (Attribute attribute : attributes) {
            Object value = values.get(attribute.name());
            if (value != null) {
                attribute.setter().orElseThrow().invoke(builder, value);
            } else if (attribute.required()) {
                throw required(attribute);
            }
        }
        return builder.getClass().getMethod("build").invoke(builder);
    }

    private static Object missing(Attribute attribute) {
        Class<?> raw = raw(attribute.type());
        if (raw == Optional.class) {
            return Optional.empty();
        }
        if (raw == List.class) {
            return List.of();
        }
        if (raw == Set.class) {
            return Set.of();
        }
        if (raw == Map.class) {
            return Map.of();
        }
        if (raw == Seq.class || raw == Vector.class) {
            return Vector.empty();
        }
        throw required(attribute);
    }

    private static IllegalArgumentException required(Attribute attribute) {
        return new IllegalArgumentException("attribute `" + attribute.name() + "` is required");
    }

    static Class<?> raw(Type type) {
        if (type instanceof Class<?> c) {
            return c;
        }
        if (type instanceof ParameterizedType p) {
            return (Class<?>) p.getRawType();
        }
        return Object.class;
    }

    private static Optional<ValueType> inspect(Class<?> type) {
        if (!type.isInterface() || !type.isSealed()) {
            return Optional.empty();
        }
        Class<?>[] permitted = type.getPermittedSubclasses();
        if (permitted.length != 1
                || !permitted[0].getSimpleName().equals("Immutable" + type.getSimpleName())
                || !Modifier.isPublic(permitted[0].getModifiers())) {
            return Optional.empty();
        }
        try {
            Optional<Method> builder = publicStatic(permitted[0], "builder");
            return Optional.of(builder.isPresent() ? built(type, builder.get()) : tuple(type, permitted[0]));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the public members of " + permitted[0] + " cannot be reached", e);
        }
    }

    private static ValueType built(Class<?> type, Method builder) throws IllegalAccessException {
        Class<?> builderClass = Arrays.stream(builder.getDeclaringClass().getClasses())
                .filter(c -> c.getSimpleName().equals("Builder"))
                .findFirst()
                .orElseThrow();
        List<String> required = stages(builder.getReturnType());
        List<Attribute> attributes = new ArrayList<>();
        for (Method accessor : type.getMethods()) {
            Optional<Method> setter =
                    accessor.getParameterCount() == 0 ? setter(builderClass, accessor) : Optional.empty();
            if (setter.isPresent()) {
                attributes.add(new Attribute(
                        accessor.getName(),
                        accessor.getGenericReturnType(),
                        lookup(accessor),
                        Optional.of(lookup(setter.get())),
                        required.contains(accessor.getName())));
            }
        }
        attributes.sort(Comparator.<Attribute>comparingInt(
                        a -> required.contains(a.name()) ? required.indexOf(a.name()) : required.size())
                .thenComparing(Attribute::name));
        return new ValueType(type, attributes, false, lookup(builder), required);
    }

    private static ValueType tuple(Class<?> type, Class<?> implementation) throws IllegalAccessException {
        Method of = Arrays.stream(implementation.getMethods())
                .filter(m -> m.getName().equals("of") && Modifier.isStatic(m.getModifiers()))
                // of two overloads (List and Iterable) the more general one
                .max(Comparator.comparingLong(m -> Arrays.stream(m.getParameterTypes())
                        .filter(p -> p == Iterable.class)
                        .count()))
                .orElseThrow(() -> new IllegalStateException(implementation + " has neither builder() nor of(…)"));
        List<Attribute> attributes = new ArrayList<>();
        for (Parameter parameter : of.getParameters()) {
            Method accessor = Arrays.stream(type.getMethods())
                    .filter(m -> m.getName().equals(parameter.getName()) && m.getParameterCount() == 0)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            implementation + " must be compiled with parameter names (javac -parameters)"));
            attributes.add(new Attribute(
                    accessor.getName(), accessor.getGenericReturnType(), lookup(accessor), Optional.empty(), false));
        }
        boolean wrapper =
                attributes.size() == 1 && !Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
        return new ValueType(
                type,
                attributes,
                wrapper,
                lookup(of),
                attributes.stream().map(Attribute::name).toList());
    }

    /** Reads the required attributes off the stages of the builder, which follow their order. */
    private static List<String> stages(Class<?> firstStage) {
        List<String> names = new ArrayList<>();
        Class<?> stage = firstStage;
        while (stage.getSimpleName().endsWith("BuildStage")) {
            Method step = stage.getMethods()[0];
            names.add(step.getName());
            stage = step.getReturnType();
        }
        return names;
    }

    private static Optional<Method> setter(Class<?> builder, Method accessor) {
        String name = accessor.getName();
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        Class<?> type = accessor.getReturnType();
        for (Method method : builder.getMethods()) {
            String called = method.getName();
            boolean matches =
                    called.equals(name) || called.equals("addAll" + capital) || called.equals("putAll" + capital);
            if (matches && method.getParameterCount() == 1 && method.getParameterTypes()[0].isAssignableFrom(type)) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    private static Optional<Method> publicStatic(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(m ->
                        m.getName().equals(name) && Modifier.isStatic(m.getModifiers()) && m.getParameterCount() == 0)
                .findFirst();
    }

    private static MethodHandle lookup(Method method) throws IllegalAccessException {
        return MethodHandles.publicLookup().unreflect(method);
    }
}
