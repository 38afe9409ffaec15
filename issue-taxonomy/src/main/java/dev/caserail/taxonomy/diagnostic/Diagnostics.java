package dev.caserail.taxonomy.diagnostic;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Gathers the diagnostics of one pass over a file or template, so that all of them can be answered at once.
 *
 * <p>Mutable and not for sharing between threads: a loader makes one, fills it, and asks for the outcome.
 */
public final class Diagnostics {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
            Diagnostic::location,
            Comparator.<Location, String>comparing(l -> l instanceof FileLocation f ? f.file() : "")
                    .thenComparingInt(l -> l instanceof FileLocation f ? f.line() : 0)
                    .thenComparingInt(l -> l instanceof FileLocation f ? f.column() : 0));

    private final List<Diagnostic> found = new ArrayList<>();
    private int errors;

    /** Makes an empty collection. */
    public Diagnostics() {}

    /**
     * Adds one.
     *
     * @param diagnostic what was found
     */
    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
        if (diagnostic.severity() == Severity.ERROR) {
            errors++;
        }
    }

    /**
     * Adds several.
     *
     * @param diagnostics what was found
     */
    public void addAll(Iterable<Diagnostic> diagnostics) {
        diagnostics.forEach(this::add);
    }

    /**
     * Adds an error.
     *
     * @param code its stable name
     * @param location where
     * @param message found, then expected
     */
    public void error(DiagnosticCode code, Location location, String message) {
        add(Diagnostic.error(code, location, message));
    }

    /**
     * Adds an error with help.
     *
     * @param code its stable name
     * @param location where
     * @param message found, then expected
     * @param help what to do
     */
    public void error(DiagnosticCode code, Location location, String message, String help) {
        add(Diagnostic.error(code, location, message, help));
    }

    /**
     * Adds an error whose help is there only sometimes.
     *
     * @param code its stable name
     * @param location where
     * @param message found, then expected
     * @param help what to do; empty for none
     */
    public void error(DiagnosticCode code, Location location, String message, Optional<String> help) {
        add(Diagnostic.builder()
                .code(code)
                .severity(Severity.ERROR)
                .location(location)
                .message(message)
                .help(help)
                .build());
    }

    /**
     * Takes the value out of a validation, or its diagnostics in.
     *
     * @param <T> the value's type
     * @param validation the outcome of a part
     * @return the value; empty where the part was invalid
     */
    public <T> Optional<T> take(Validation<Seq<Diagnostic>, T> validation) {
        if (validation.isInvalid()) {
            addAll(validation.getError());
            return Optional.empty();
        }
        return Optional.of(validation.get());
    }

    /** {@return whether an error was added} */
    public boolean hasErrors() {
        return errors > 0;
    }

    /** {@return how many errors were added} */
    public int errorCount() {
        return errors;
    }

    /**
     * {@return everything added so far, by file, line and column} What has no place in a file comes first, in the order it
     * was added; so does what has the same place.
     */
    public Seq<Diagnostic> all() {
        return Vector.ofAll(found).sorted(BY_PLACE);
    }

    /**
     * Answers the pass: the value beside its remarks, or everything found if there was an error.
     *
     * @param <T> the value's type
     * @param value makes the value; called only when there was no error
     * @return the outcome
     */
    public <T> Validation<Seq<Diagnostic>, Checked<T>> outcome(Supplier<? extends T> value) {
        return hasErrors() ? Validation.invalid(all()) : Validation.valid(Checked.of(value.get(), all()));
    }

    /**
     * Answers the pass where remarks do not matter to the caller.
     *
     * @param <T> the value's type
     * @param value makes the value; called only when there was no error
     * @return the value, or everything found if there was an error
     */
    public <T> Validation<Seq<Diagnostic>, T> validation(Supplier<? extends T> value) {
        return hasErrors() ? Validation.invalid(all()) : Validation.valid(value.get());
    }
}
