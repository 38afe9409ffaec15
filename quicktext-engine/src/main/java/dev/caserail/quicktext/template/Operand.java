package dev.caserail.quicktext.template;

import dev.caserail.quicktext.schema.PlaceholderKind;
import java.util.Optional;

/** What can stand in an output or on a side of a comparison. */
sealed interface Operand {
    int offset();

    /** {@return the kind of the value; empty where it has none or is not known} */
    Optional<PlaceholderKind> kind();

    /** A text, number or flag written in the template. */
    record Literal(Object value, PlaceholderKind type, int offset) implements Operand {
        @Override
        public Optional<PlaceholderKind> kind() {
            return Optional.of(type);
        }
    }

    /** {@code nil}, {@code blank}, {@code empty} or an empty text: all mean that there is nothing. */
    record Nothing(int offset) implements Operand {
        @Override
        public Optional<PlaceholderKind> kind() {
            return Optional.empty();
        }
    }

    /** A path as written, and what it leads to. */
    record Path(String text, Target target, int offset) implements Operand {
        @Override
        public Optional<PlaceholderKind> kind() {
            return target.kind();
        }

        /** The fact "this is there" as the flow check stores it; empty for what is always there. */
        Optional<String> fact() {
            return target instanceof Target.Value v && !v.required()
                    ? Optional.of(v.level() + ":" + v.path())
                    : Optional.empty();
        }
    }
}
