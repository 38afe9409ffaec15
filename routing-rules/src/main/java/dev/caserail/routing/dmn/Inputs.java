package dev.caserail.routing.dmn;

import dev.caserail.routing.dmn.model.DmnInput;
import dev.caserail.routing.dmn.type.DmnType;
import dev.caserail.routing.internal.xml.XmlIds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The inputs of a model while it is read: some get their type only from the first table that asks for them. */
final class Inputs {
    private final Map<String, Input> byName = new LinkedHashMap<>();
    private final Set<String> beyond = new LinkedHashSet<>();
    private final boolean implicit;

    /** An input on its way. */
    private record Input(String id, Optional<String> label, Optional<DmnType> type) {}

    /**
     * Makes an empty collection.
     *
     * @param implicit whether a name that nobody declared becomes an input
     */
    Inputs(boolean implicit) {
        this.implicit = implicit;
    }

    void declare(String id, String name, Optional<String> label, Optional<DmnType> type) {
        byName.put(name, new Input(id, label, type));
    }

    /** Remembers an input whose type is out of reach. */
    void declareBeyond(String name) {
        beyond.add(name);
    }

    /** {@return the inputs that nobody can ask for, or nobody asks for so that their type would be known} */
    List<String> beyond() {
        List<String> names = new ArrayList<>(beyond);
        byName.forEach((name, input) -> {
            if (input.type().isEmpty()) {
                names.add(name);
            }
        });
        return names;
    }

    boolean beyond(String name) {
        return beyond.stream().anyMatch(b -> name.equals(b) || name.startsWith(b + "."));
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    /** Says whether the name may get a type from where it is used. */
    boolean open(String name) {
        Input input = byName.get(name);
        return input == null
                ? implicit && name.matches("[\\p{L}_][\\p{L}\\p{N}_ ]*")
                : input.type().isEmpty();
    }

    void settle(String name, DmnType type) {
        Input input = byName.get(name);
        byName.put(
                name,
                input == null
                        ? new Input("", Optional.empty(), Optional.of(type))
                        : new Input(input.id(), input.label(), Optional.of(type)));
    }

    Map<String, DmnType> types() {
        Map<String, DmnType> types = new LinkedHashMap<>();
        byName.forEach((name, input) -> input.type().ifPresent(t -> types.put(name, t)));
        return types;
    }

    /** {@return all that have a type; those that nobody declared get ids of their own} */
    List<DmnInput> all(Set<String> usedIds) {
        List<DmnInput> all = new ArrayList<>();
        byName.forEach((name, input) -> input.type().ifPresent(type -> {
            String id = input.id().isEmpty() ? XmlIds.free("input_" + name, usedIds) : input.id();
            all.add(DmnInput.of(id, name, type, input.label()));
        }));
        return all;
    }
}
