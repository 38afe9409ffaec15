/**
 * Liquid as written: a text is cut into pieces, and the pieces are understood as a tree of {@link
 * dev.caserail.quicktext.syntax.Node nodes} and {@link dev.caserail.quicktext.syntax.Expression expressions} with the
 * place of each. What a name leads to and whether a filter exists is no matter of this room.
 *
 * <p>Entry: {@link dev.caserail.quicktext.syntax.SyntaxTree}; everything that can be wrong is named in {@link
 * dev.caserail.quicktext.syntax.TemplateFault}.
 */
@NullMarked
package dev.caserail.quicktext.syntax;

import org.jspecify.annotations.NullMarked;
