package dev.caserail.quicktext.internal.check;

import dev.caserail.quicktext.schema.PlaceholderKind;
import dev.caserail.quicktext.schema.PlaceholderSchema;

/** What kind of value an expression has. */
sealed interface Type {
    /** What people call it. */
    String word();

    /** A value of a schema's kind other than a list. */
    record Simple(PlaceholderKind kind) implements Type {
        @Override
        public String word() {
            return kind.word();
        }
    }

    /** A list; {@code full} if none of its items is missing. */
    record ListOf(Type item, boolean full) implements Type {
        @Override
        public String word() {
            return "list";
        }
    }

    /** One item of a schema's list. */
    record Row(PlaceholderSchema<?> schema, String name) implements Type {
        @Override
        public String word() {
            return "group";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Row row && row.schema == schema;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(schema);
        }
    }

    /** Not known, or reported already: nothing more is said about it. */
    record Any() implements Type {
        @Override
        public String word() {
            return "value";
        }
    }

    /** Says whether it can be read in a sentence. */
    default boolean readable() {
        return this instanceof Any
                || (this instanceof Simple simple
                        && simple.kind() != PlaceholderKind.FLAG
                        && simple.kind() != PlaceholderKind.PERSON
                        && simple.kind() != PlaceholderKind.GROUP);
    }

    /** Says whether it may be of the kind. */
    default boolean mayBe(PlaceholderKind kind) {
        return this instanceof Any || (this instanceof Simple simple && simple.kind() == kind);
    }

    /** Says whether it may be a list. */
    default boolean mayBeList() {
        return this instanceof Any || this instanceof ListOf;
    }
}
