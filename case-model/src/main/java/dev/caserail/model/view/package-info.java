/**
 * What a screen needs of a case: a {@link dev.caserail.model.view.CaseView} with labels in the reader's language and the
 * actions that are allowed next, each other one with the reason why it is not. Made by
 * {@link dev.caserail.model.view.CaseViews}.
 */
@NullMarked
package dev.caserail.model.view;

import org.jspecify.annotations.NullMarked;
