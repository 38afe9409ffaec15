package dev.caserail.examples.benchmarks.quicktext;

import dev.caserail.quicktext.syntax.TemplateMode;
import java.util.function.Supplier;

/** The contenders that need no other engine. */
@SuppressWarnings("ImmutableEnumChecker") // makers keep nothing
public enum OwnReplyContender {
    /** Java as a good engineer writes it, values by the accessors of records. The oracle of all others. */
    STRING_BUILDER(BuilderReply::typed),
    /** The same, values from maps in maps. */
    STRING_BUILDER_MAP(BuilderReply::map),
    /** Values by accessors, dates and money by Caserail's formats: what is left of Caserail's time beside it is its engine's. */
    STRING_BUILDER_CASERAIL_FORMAT(BuilderReply::caserailFormat),
    /** A checked quicktext, values by the accessors of records. */
    CASERAIL(CaserailReply::typed),
    /** The same, and it is kept which characters came from which placeholder. */
    CASERAIL_SPANS(CaserailReply::typedWithSpans),
    /** A checked quicktext, values from maps in maps. */
    CASERAIL_MAP(CaserailReply::maps),
    /** The same quicktext without a schema, values from maps in maps, guarded. */
    CASERAIL_UNTYPED(() -> CaserailReply.untyped(TemplateMode.GUARDED)),
    /** The same as Liquid would render it. */
    CASERAIL_COMPATIBLE(() -> CaserailReply.untyped(TemplateMode.COMPATIBLE));

    private final Supplier<ReplyContender> maker;

    OwnReplyContender(Supplier<ReplyContender> maker) {
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
