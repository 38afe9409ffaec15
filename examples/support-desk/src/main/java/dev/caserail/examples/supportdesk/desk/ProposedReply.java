package dev.caserail.examples.supportdesk.desk;

import dev.caserail.model.identifier.QuicktextId;
import java.util.Locale;

/**
 * A rendered quicktext for the agent.
 *
 * @param quicktext which one
 * @param locale the variant's language
 * @param why why this one
 * @param text what the customer would read
 */
public record ProposedReply(QuicktextId quicktext, Locale locale, String why, String text) {}
