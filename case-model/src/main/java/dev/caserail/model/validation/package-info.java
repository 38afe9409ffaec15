/**
 * Bean Validation as we use it: {@link dev.caserail.model.validation.ConstraintChecker} checks the Jakarta constraints of
 * our types and answers all violations as diagnostics in the language asked for.
 */
@NullMarked
package dev.caserail.model.validation;

import org.jspecify.annotations.NullMarked;
