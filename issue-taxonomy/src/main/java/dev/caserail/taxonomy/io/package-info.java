/**
 * Taxonomies from files: {@link dev.caserail.taxonomy.io.TaxonomyCsv} reads a desk's own,
 * {@link dev.caserail.taxonomy.io.TaxonomyFiles} also with labels of groups ({@link dev.caserail.taxonomy.io.GroupsCsv}) or
 * from a file of another layout ({@link dev.caserail.taxonomy.io.TaxonomyMapping}), and
 * {@link dev.caserail.taxonomy.io.ReferenceTaxonomy} the one that ships with Caserail.
 */
@NullMarked
package dev.caserail.taxonomy.io;

import org.jspecify.annotations.NullMarked;
