/**
 * The commands for taxonomies: {@link dev.caserail.examples.supportdesk.taxonomy.CheckCommand} tells every fault of a file
 * and what makes agents track the wrong issue; {@link dev.caserail.examples.supportdesk.taxonomy.TrainCommand} learns from a
 * desk's history what texts are about, {@link dev.caserail.examples.supportdesk.taxonomy.SuggestCommand} says it of new
 * ones, and {@link dev.caserail.examples.supportdesk.taxonomy.EvaluateCommand} how often that is right;
 * {@link dev.caserail.examples.supportdesk.taxonomy.ReportCommand} tells how good past tracking is;
 * {@link dev.caserail.examples.supportdesk.taxonomy.DiffCommand} compares two versions of a taxonomy, and
 * {@link dev.caserail.examples.supportdesk.taxonomy.MigrateCommand} brings past tracking from one to the other.
 */
@NullMarked
package dev.caserail.examples.supportdesk.taxonomy;

import org.jspecify.annotations.NullMarked;
