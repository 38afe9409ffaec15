/**
 * A {@link dev.caserail.taxonomy.quality.QualityReport} as people read it:
 * {@link dev.caserail.taxonomy.quality.text.ReportText} writes tables with bars in English, German, Dutch or French.
 */
@NullMarked
package dev.caserail.taxonomy.quality.text;

import org.jspecify.annotations.NullMarked;
