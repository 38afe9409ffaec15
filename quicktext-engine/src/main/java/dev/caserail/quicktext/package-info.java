/**
 * Quicktexts: prewritten replies that an agent adapts and an automation can send (F8).
 *
 * <p>A {@link dev.caserail.quicktext.QuicktextCatalogue} holds them. Ask it for a
 * {@link dev.caserail.quicktext.QuicktextSuggestion} for the issues of a case, and render that into a
 * {@link dev.caserail.quicktext.Rendered} reply. {@code ReferenceQuicktexts} in {@code io} has a catalogue to start with.
 */
@NullMarked
package dev.caserail.quicktext;

import org.jspecify.annotations.NullMarked;
