package dev.caserail.examples.benchmarks.templateengine;

import java.util.function.Supplier;

/** The other engines that read a template when the program runs. */
@SuppressWarnings("ImmutableEnumChecker") // makers keep nothing
public enum EngineParser {
    /** Pebble. */
    PEBBLE(PebbleReply::parser),
    /** Qute. */
    QUTE(QuteReply::parser),
    /** JMustache. */
    JMUSTACHE(MustacheReply::parser),
    /** Handlebars.java. */
    HANDLEBARS(HandlebarsReply::parser),
    /** liqp. */
    LIQP(LiqpReply::parser);

    private final Supplier<Supplier<Object>> maker;

    EngineParser(Supplier<Supplier<Object>> maker) {
        this.maker = maker;
    }

    /** {@return what reads the template anew each time} */
    public Supplier<Object> prepare() {
        return maker.get();
    }
}
