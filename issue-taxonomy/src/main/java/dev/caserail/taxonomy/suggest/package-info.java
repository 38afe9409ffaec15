/**
 * From a customer's text to the issues it is likely about, or to no suggestion.
 *
 * <p>{@link dev.caserail.taxonomy.suggest.ModelTraining} learns from a desk's own history of texts and codes and makes a
 * {@link dev.caserail.taxonomy.suggest.SuggestionModel}, which
 * {@link dev.caserail.taxonomy.suggest.ModelFile} writes and reads. A desk without history takes
 * {@link dev.caserail.taxonomy.suggest.SuggestionModel#from(dev.caserail.taxonomy.IssueTaxonomy)}. Only learning needs
 * LIBLINEAR ({@code de.bwaldvogel:liblinear}, optional); suggesting does not.
 */
@NullMarked
package dev.caserail.taxonomy.suggest;

import org.jspecify.annotations.NullMarked;
