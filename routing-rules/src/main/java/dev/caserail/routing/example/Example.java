package dev.caserail.routing.example;

import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a table should answer to some facts (T12). Immutable; may be shared between threads. */
@ValueStyle
@Value.Immutable
public sealed interface Example permits ImmutableExample {
    /** How many characters a name has at most. */
    int LONGEST_NAME = 100;

    /** {@return what it is called, on one line} */
    String name();

    /** {@return the facts by column; what is missing is absent} */
    NamedFacts facts();

    /** {@return what should follow} */
    Expectation expected();

    /** {@return the rules that should give the answer, in its order; empty where any may} */
    List<RuleId> rules();

    /** {@return what its author noted, without white space around} */
    Optional<String> note();

    /** {@return whether it was proposed by a program, and nobody has yet said that it is right; no, if nothing is said} */
    default boolean toConfirm() {
        return false;
    }

    /** {@return where it stands in a file; empty if it was made in code} */
    @Value.Auxiliary
    Optional<Location> location();

    /**
     * Starts an example.
     *
     * @return the builder's first stage
     */
    static ImmutableExample.NameBuildStage builder() {
        return ImmutableExample.builder();
    }

    /** Checks that the name is one line that people can see, and that a note says something. */
    @Value.Check
    default void check() {
        if (!fit(name())) {
            throw new IllegalArgumentException("the name of an example is one line of 1 to " + LONGEST_NAME
                    + " characters without white space around, not `" + name() + "`");
        }
        if (note().filter(text -> text.isEmpty() || !text.equals(text.strip())).isPresent()) {
            throw new IllegalArgumentException(
                    "the note of example `" + name() + "` is empty or has white space around");
        }
    }

    /**
     * Says whether a text can name an example.
     *
     * @param name the text
     * @return whether it is one line of 1 to {@value #LONGEST_NAME} characters without white space around
     */
    static boolean fit(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST_NAME
                && name.equals(name.strip())
                && name.chars().noneMatch(Character::isISOControl);
    }
}
