/**
 * Templates in Liquid. Guarded, a template that loads can always be rendered without a hole; compatible, it does what
 * Liquid does.
 *
 * <p>{@link dev.caserail.quicktext.template.Template} is parsed and checked once and rendered often;
 * {@link dev.caserail.quicktext.template.DataTemplate} takes data that no schema describes;
 * {@link dev.caserail.quicktext.template.Draft} shows one that still has faults;
 * {@link dev.caserail.quicktext.template.Snippet} prints a diagnostic with the line it is about.
 */
@NullMarked
package dev.caserail.quicktext.template;

import org.jspecify.annotations.NullMarked;
