package dev.caserail.examples.benchmarks;

import dev.caserail.examples.benchmarks.contender.Contender;
import dev.caserail.examples.benchmarks.contender.OwnContender;
import dev.caserail.examples.benchmarks.workload.Workload;

/**
 * A contender that decides the tickets one after the other, round and round. It is admitted only if it answers each of them as
 * the predicates do. Not for sharing between threads.
 */
public final class Decisions {
    private final Contender contender;
    private final int tickets;
    private int next;

    private Decisions(Contender contender, int tickets) {
        this.contender = contender;
        this.tickets = tickets;
    }

    /**
     * Admits a contender to all tickets.
     *
     * @param name what it is called
     * @param contender the contender
     * @param workload the tickets
     * @return its decisions
     * @throws IllegalStateException if it answers a ticket otherwise than the predicates
     */
    public static Decisions of(String name, Contender contender, Workload workload) {
        return of(name, contender, workload, Workload.TICKETS);
    }

    /**
     * Admits a contender to some of the tickets, because it would take hours to check all of them.
     *
     * @param name what it is called
     * @param contender the contender
     * @param workload the tickets
     * @param tickets how many of them it decides, from the first on
     * @return its decisions
     * @throws IllegalStateException if it answers a ticket otherwise than the predicates
     */
    public static Decisions of(String name, Contender contender, Workload workload, int tickets) {
        Contender oracle = OwnContender.PREDICATE_LOOP.prepare(workload);
        for (int ticket = 0; ticket < tickets; ticket++) {
            String expected = oracle.decide(ticket);
            String answer = contender.decide(ticket);
            if (!expected.equals(answer)) {
                throw new IllegalStateException(
                        name + " sends " + workload.tickets().get(ticket) + " to " + answer + ", expected " + expected);
            }
        }
        return new Decisions(contender, tickets);
    }

    /** {@return the queue of the next ticket} */
    public String next() {
        int ticket = next;
        next = ticket + 1 == tickets ? 0 : ticket + 1;
        return contender.decide(ticket);
    }
}
