/**
 * The commands for taxonomies: {@link dev.caserail.examples.supportdesk.taxonomy.CheckCommand} tells every fault of a file
 * and what makes agents track the wrong issue.
 */
@NullMarked
package dev.caserail.examples.supportdesk.taxonomy;

import org.jspecify.annotations.NullMarked;
