package dev.caserail.quicktext.internal.check;

import java.util.List;

/**
 * What is known of a value before rendering.
 *
 * @param type its type
 * @param certain whether it is there, and not blank, whatever the host gives
 * @param facts the facts that are established by finding it there
 * @param size whether it counts the items of what the facts are about
 */
record Shape(Type type, boolean certain, List<String> facts, boolean size) {
    static Shape of(Type type, boolean certain) {
        return new Shape(type, certain, List.of(), false);
    }

    static Shape unknown() {
        return of(Types.ANY, true);
    }
}
