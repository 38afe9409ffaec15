/**
 * How values read in a sentence: {@link dev.caserail.quicktext.format.LanguageFormat} writes numbers, money, days, times,
 * delivery windows, lists, greetings and telephone numbers in German, English, Dutch and French (Q4). The words are our own,
 * so that a text is the same on every JDK, and between them stand plain spaces only.
 */
@NullMarked
package dev.caserail.quicktext.format;

import org.jspecify.annotations.NullMarked;
