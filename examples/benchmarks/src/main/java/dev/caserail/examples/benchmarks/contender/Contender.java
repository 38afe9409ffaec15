package dev.caserail.examples.benchmarks.contender;

/** One way to decide the tickets of a workload. It has made rules and tickets ready as it likes them best. */
@FunctionalInterface
public interface Contender {
    /**
     * Decides a ticket.
     *
     * @param ticket its position in the workload
     * @return the queue it goes to
     */
    String decide(int ticket);
}
