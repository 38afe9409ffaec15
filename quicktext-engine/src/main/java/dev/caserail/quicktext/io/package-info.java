/**
 * Catalogues as files: {@link dev.caserail.quicktext.io.CatalogueFiles} loads a desk's own from a
 * {@link dev.caserail.quicktext.io.CatalogueSource}, {@link dev.caserail.quicktext.io.ReferenceQuicktexts} the one that
 * ships with Caserail. {@link dev.caserail.quicktext.io.SchemaFile} loads what a desk's own texts may mention,
 * {@link dev.caserail.quicktext.io.TemplateFile} a single template.
 */
@NullMarked
package dev.caserail.quicktext.io;

import org.jspecify.annotations.NullMarked;
