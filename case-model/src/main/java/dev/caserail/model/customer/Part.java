package dev.caserail.model.customer;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import java.util.Collection;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One part of a customer's context: what the host knows, or why nothing is known. That there is nothing
 * ({@link PartState#EMPTY}), that the host does not say ({@link PartState#NOT_PROVIDED}) and that it cannot say now
 * ({@link PartState#UNAVAILABLE}) are three different things: only the first allows an agent to say no.
 *
 * <p>Immutable. {@code toString} shows the state only (C10).
 *
 * @param <T> what it holds; for lists, an empty list is a value
 */
public final class Part<T> {
    private final ContextPart name;
    private final PartState state;
    private final @Nullable T value;
    private final Optional<Diagnostic> fault;

    private Part(ContextPart name, PartState state, @Nullable T value, Optional<Diagnostic> fault) {
        this.name = name;
        this.state = state;
        this.value = value;
        this.fault = fault;
    }

    static <T> Part<T> of(ContextPart name, T value) {
        boolean empty = value instanceof Collection<?> all && all.isEmpty();
        return new Part<>(name, empty ? PartState.EMPTY : PartState.PROVIDED, value, Optional.empty());
    }

    static <T> Part<T> without(ContextPart name, PartState state, Optional<Diagnostic> fault) {
        return new Part<>(name, state, null, fault);
    }

    /** {@return which part it is} */
    public ContextPart name() {
        return name;
    }

    /** {@return what is known} */
    public PartState state() {
        return state;
    }

    /** {@return what the host knows; an empty list where it knows of none, nothing where nothing is known} */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Takes the value where the code has looked at the state.
     *
     * @return what the host knows
     * @throws NoSuchElementException if there is no value
     */
    public T orElseThrow() {
        return value().orElseThrow(() -> new NoSuchElementException("the " + name.path() + " are " + state));
    }

    /** {@return why it is unavailable; empty in every other state} */
    public Optional<Diagnostic> fault() {
        return fault;
    }

    /**
     * Reads something off the value.
     *
     * @param <R> what is read
     * @param read reads it; an empty answer is no fact
     * @return what was read; empty where there is no value
     */
    public <R> Optional<R> fact(Function<? super T, Optional<? extends R>> read) {
        return value().flatMap(read);
    }

    @Override
    public String toString() {
        return name + "=" + state;
    }
}
