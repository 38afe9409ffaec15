package dev.caserail.examples.benchmarks.workload;

/** The way a ticket came in. */
public enum TicketChannel {
    EMAIL,
    PHONE,
    CHAT,
    SMS,
    WHATSAPP,
    PORTAL,
    SOCIAL_POST,
    VIDEO
}
