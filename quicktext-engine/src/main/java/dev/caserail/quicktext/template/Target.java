package dev.caserail.quicktext.template;

import dev.caserail.quicktext.schema.PlaceholderKind;
import dev.caserail.quicktext.schema.PlaceholderSchema;
import java.util.Optional;

/**
 * What a path leads to. Levels count the loops around a path: 0 is the host's object, 1 the item of the outermost loop,
 * and so on.
 */
sealed interface Target {
    Optional<PlaceholderKind> kind();

    /** A placeholder of the schema of a level. */
    record Value(int level, String path, PlaceholderKind type, boolean required, Optional<PlaceholderSchema<?>> items)
            implements Target {
        @Override
        public Optional<PlaceholderKind> kind() {
            return Optional.of(type);
        }
    }

    /** {@code list.size}; 0 for a list that is missing. */
    record Size(Value list) implements Target {
        @Override
        public Optional<PlaceholderKind> kind() {
            return Optional.of(PlaceholderKind.NUMBER);
        }
    }

    /** {@code forloop.…} of the loop with this level. */
    record LoopState(int level, LoopFact fact) implements Target {
        @Override
        public Optional<PlaceholderKind> kind() {
            return Optional.of(fact.kind());
        }
    }

    /** A path that leads nowhere; it has been reported. */
    record Unknown() implements Target {
        @Override
        public Optional<PlaceholderKind> kind() {
            return Optional.empty();
        }
    }
}
