package dev.caserail.model.json;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The names that {@code type} may have where a value is one of several types. */
final class TypeNames {
    private TypeNames() {}

    static List<String> of(Class<?> union) {
        return below(union).sorted().toList();
    }

    private static Stream<String> below(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        boolean single = permitted.length == 1 && !permitted[0].isInterface();
        return single
                ? Stream.of(type.getSimpleName())
                : Arrays.stream(permitted).flatMap(TypeNames::below);
    }
}
