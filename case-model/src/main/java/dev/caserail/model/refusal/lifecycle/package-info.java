/**
 * Refusals about where a case stands and who has it: statuses, guards, reopening, priority, skill (C1),
 * such as {@link dev.caserail.model.refusal.lifecycle.StatusNotAllowed} and {@link dev.caserail.model.refusal.lifecycle.ResolveBlocked}.
 */
@NullMarked
package dev.caserail.model.refusal.lifecycle;

import org.jspecify.annotations.NullMarked;
