package dev.caserail.quicktext.syntax;

import dev.caserail.taxonomy.diagnostic.Diagnostic;

/** What a template is cut into before it is understood. Offsets are into the source; ends are exclusive. */
sealed interface Piece {
    int start();

    int end();

    /** Text that goes out as it is, white space already trimmed. */
    record Text(String text, int start, int end) implements Piece {}

    /** {@code {{ … }}}; the inner range is what stands between the braces. */
    record Output(int start, int end, int innerStart, int innerEnd) implements Piece {}

    /** {@code {% name … %}} or a line of a {@code liquid} tag; the inner range is what stands behind the name. */
    record Tag(String name, int start, int end, int innerStart, int innerEnd) implements Piece {}

    /** What could not be cut. */
    record Broken(int start, int end, Diagnostic fault) implements Piece {}
}
