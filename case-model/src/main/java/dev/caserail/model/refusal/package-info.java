/**
 * Why a command is refused: one {@link dev.caserail.model.refusal.CaseError} per reason, each with the data a screen needs
 * and with its words as diagnostics. None of them shows personal data.
 */
@NullMarked
package dev.caserail.model.refusal;

import org.jspecify.annotations.NullMarked;
