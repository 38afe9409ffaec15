package dev.caserail.examples.benchmarks.quicktext;

/** One way to write the reply. It has made template and values ready as it likes them best. */
@FunctionalInterface
public interface ReplyContender {
    /** {@return the reply, written anew} */
    String write();
}
