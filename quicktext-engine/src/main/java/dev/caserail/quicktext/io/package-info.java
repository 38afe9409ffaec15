/**
 * Catalogues as files: {@link dev.caserail.quicktext.io.CatalogueFiles} loads a desk's own from a
 * {@link dev.caserail.quicktext.io.CatalogueSource}, {@link dev.caserail.quicktext.io.ReferenceQuicktexts} the one that
 * ships with Caserail.
 */
@NullMarked
package dev.caserail.quicktext.io;

import org.jspecify.annotations.NullMarked;
