/**
 * Why a command is refused: one {@link dev.caserail.model.refusal.CaseError} per reason, each with the data a screen needs
 * and with its words as diagnostics. None of them shows personal data.
 *
 * <p>Here are those that any command may meet; those about one part of a case are in rooms of their own.
 */
@NullMarked
package dev.caserail.model.refusal;

import org.jspecify.annotations.NullMarked;
