/**
 * What a support case is about: {@link dev.caserail.taxonomy.IssueTaxonomy} holds the
 * {@link dev.caserail.taxonomy.Issue}s of a desk, each on one of three {@link dev.caserail.taxonomy.IssueLevel}s (F5).
 *
 * <p>Load one with {@code dev.caserail.taxonomy.io.TaxonomyCsv}, or take the reference taxonomy of 96 issues from
 * {@code dev.caserail.taxonomy.io.ReferenceTaxonomy}.
 */
@NullMarked
package dev.caserail.taxonomy;

import org.jspecify.annotations.NullMarked;
