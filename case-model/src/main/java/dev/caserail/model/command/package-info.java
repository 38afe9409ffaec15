/**
 * What people and programs ask of a case: {@link dev.caserail.model.command.CaseCommand}s, given with a
 * {@link dev.caserail.model.command.CommandContext}, and the {@link dev.caserail.model.command.CaseError}s that refuse
 * them.
 */
@NullMarked
package dev.caserail.model.command;

import org.jspecify.annotations.NullMarked;
