package dev.caserail.examples.benchmarks.templateengine;

import dev.caserail.examples.benchmarks.quicktext.RefundReply;
import dev.caserail.examples.benchmarks.quicktext.ReplyContender;
import java.util.function.Supplier;

/** The other engines. */
@SuppressWarnings("ImmutableEnumChecker") // makers keep nothing
public enum EngineReplyContender {
    /** JTE, a template compiled to Java when the benchmarks are built, values from records. */
    JTE(JteReply::of),
    /** Pebble, values from maps. */
    PEBBLE(PebbleReply::of),
    /** Qute, values from maps. */
    QUTE(QuteReply::of),
    /** JMustache, values from maps. */
    JMUSTACHE(MustacheReply::of),
    /** Handlebars.java, values from maps. */
    HANDLEBARS(HandlebarsReply::of),
    /** liqp, values from maps. */
    LIQP(LiqpReply::of);

    private final Supplier<ReplyContender> maker;

    EngineReplyContender(Supplier<ReplyContender> maker) {
        this.maker = maker;
    }

    /**
     * Makes it ready.
     *
     * @return the contender
     * @throws IllegalStateException if it writes another reply than the others
     */
    public ReplyContender prepare() {
        return RefundReply.admit(name(), maker.get());
    }
}
