package dev.caserail.routing.fact;

import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.TextValue;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Makes columns of the accessors that a host declares. */
final class Declared {
    private Declared() {}

    static <F> FactColumn<F> required(
            String column, Domain domain, Function<? super F, ?> accessor, Function<Object, ? extends Fact> fact) {
        return new FactColumn<>(column, domain, false, accessor, fact, null, List.of());
    }

    static <F, T> FactColumn<F> optional(
            String column,
            Domain domain,
            Function<? super F, Optional<T>> accessor,
            Function<Object, ? extends FactValue> fact) {
        return new FactColumn<>(column, domain, true, orAbsent(accessor), fact, null, List.of());
    }

    static <F, E extends Enum<E>> FactColumn<F> required(
            String column, Class<E> type, Function<? super F, E> accessor) {
        FiniteDomain domain = FiniteDomain.of(column, type);
        return new FactColumn<>(column, domain, false, accessor, codes(type), null, names(type));
    }

    static <F, E extends Enum<E>> FactColumn<F> optional(
            String column, Class<E> type, Function<? super F, Optional<E>> accessor) {
        FiniteDomain domain = FiniteDomain.of(column, type);
        return new FactColumn<>(column, domain, true, orAbsent(accessor), codes(type), null, names(type));
    }

    static TextValue text(TextDomain domain, Object text) {
        return TextValue.of(domain.comparable((String) text));
    }

    private static <F, T> Function<F, Object> orAbsent(Function<? super F, Optional<T>> accessor) {
        return facts -> {
            Optional<T> found = accessor.apply(facts);
            return found.isPresent() ? found.get() : AbsentFact.ABSENT;
        };
    }

    private static <E extends Enum<E>> Function<Object, CodeValue> codes(Class<E> type) {
        Map<E, CodeValue> values = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            values.put(constant, CodeValue.of(constant.name()));
        }
        return constant ->
                Objects.requireNonNull(values.get(type.cast(constant)), "an enumeration's accessor answered null");
    }

    private static List<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }
}
