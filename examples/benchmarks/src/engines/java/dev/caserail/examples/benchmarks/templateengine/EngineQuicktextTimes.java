package dev.caserail.examples.benchmarks.templateengine;

import dev.caserail.examples.benchmarks.QuicktextTimes;

/** The processor time of one reply, for other engines. */
public final class EngineQuicktextTimes {
    private EngineQuicktextTimes() {}

    /**
     * Prints a line.
     *
     * @param arguments the contender's name
     */
    public static void main(String[] arguments) {
        EngineReplyContender contender = EngineReplyContender.valueOf(arguments[0]);
        QuicktextTimes.print(contender.name(), contender.prepare());
    }
}
