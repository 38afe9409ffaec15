package dev.caserail.examples.benchmarks.engine;

import dev.caserail.examples.benchmarks.workload.Ticket;
import java.math.BigDecimal;

/** A ticket as Drools likes it best: a bean. Not for sharing between threads. */
public final class DroolsTicket {
    private final Ticket ticket;
    private String queue = "";

    DroolsTicket(Ticket ticket) {
        this.ticket = ticket;
    }

    /** {@return the channel's name} */
    public String getChannel() {
        return ticket.channel().name();
    }

    /** {@return the level's name} */
    public String getLevel() {
        return ticket.level().name();
    }

    /** {@return the issue's code} */
    public String getIssue() {
        return ticket.issue().value();
    }

    /** {@return the language} */
    public String getLanguage() {
        return ticket.language();
    }

    /** {@return the tier's name} */
    public String getTier() {
        return ticket.tier().name();
    }

    /** {@return the order status by name} */
    public String getStatus() {
        return ticket.status().name();
    }

    /** {@return the order total} */
    public BigDecimal getTotal() {
        return ticket.total();
    }

    /** {@return the age in minutes} */
    public long getAge() {
        return ticket.age();
    }

    /**
     * Takes the answer.
     *
     * @param answer the queue
     */
    public void send(String answer) {
        queue = answer;
    }

    String queue() {
        return queue;
    }
}
