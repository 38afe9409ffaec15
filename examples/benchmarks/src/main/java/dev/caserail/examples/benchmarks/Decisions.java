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
    private int next;

    private Decisions(Contender contender) {
        this.contender = contender;
    }

    /**
     * Admits a contender.
     *
     * @param name what it is called
     * @param contender the contender
     * @param workload the tickets
     * @return its decisions
     * @throws IllegalStateException if it answers a ticket otherwise than the predicates
     */
    public static Decisions of(String name, Contender contender, Workload workload) {
        Contender oracle = OwnContender.PREDICATE_LOOP.prepare(workload);
        for (int ticket = 0; ticket < Workload.TICKETS; ticket++) {
            String expected = oracle.decide(ticket);
            String answer = contender.decide(ticket);
            if (!expected.equals(answer)) {
                throw new IllegalStateException(
                        name + " sends " + workload.tickets().get(ticket) + " to " + answer + ", expected " + expected);
            }
        }
        return new Decisions(contender);
    }

    /** {@return the queue of the next ticket} */
    public String next() {
        int ticket = next;
        next = ticket + 1 == Workload.TICKETS ? 0 : ticket + 1;
        return contender.decide(ticket);
    }
}
