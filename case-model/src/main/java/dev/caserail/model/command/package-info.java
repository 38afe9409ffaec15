/**
 * What people and programs ask of a case: {@link dev.caserail.model.command.CaseCommand}s, given with a
 * {@link dev.caserail.model.command.CommandContext}.
 */
@NullMarked
package dev.caserail.model.command;

import org.jspecify.annotations.NullMarked;
