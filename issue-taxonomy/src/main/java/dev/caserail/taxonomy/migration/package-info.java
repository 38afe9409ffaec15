/**
 * Past tracking brought to a newer version of the taxonomy (C14): a
 * {@link dev.caserail.taxonomy.migration.MigrationMapping} says what became of each code, {@link
 * dev.caserail.taxonomy.migration.Migration} moves what was tracked, case by case, {@link
 * dev.caserail.taxonomy.migration.MigrationTally} counts what moved and what could not, and {@link
 * dev.caserail.taxonomy.migration.YearOnYear} counts what is comparable across the versions.
 */
@NullMarked
package dev.caserail.taxonomy.migration;

import org.jspecify.annotations.NullMarked;
