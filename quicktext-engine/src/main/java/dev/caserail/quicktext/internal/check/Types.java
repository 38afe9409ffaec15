package dev.caserail.quicktext.internal.check;

import dev.caserail.quicktext.schema.PlaceholderKind;

/** Types that are often meant. */
final class Types {
    static final Type ANY = new Type.Any();
    static final Type TEXT = new Type.Simple(PlaceholderKind.TEXT);
    static final Type NUMBER = new Type.Simple(PlaceholderKind.NUMBER);
    static final Type FLAG = new Type.Simple(PlaceholderKind.FLAG);

    private Types() {}
}
