/**
 * What intake asks a host's storage: which {@link dev.caserail.model.intake.directory.KnownCase}s there are and where an
 * {@link dev.caserail.model.intake.directory.ArrivedContact} went that came before, through the port
 * {@link dev.caserail.model.intake.directory.CaseDirectory}, of which there is a reference in memory.
 */
@NullMarked
package dev.caserail.model.intake.directory;

import org.jspecify.annotations.NullMarked;
