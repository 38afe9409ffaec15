package dev.caserail.examples.benchmarks.templateengine;

import dev.caserail.examples.benchmarks.quicktext.Refund;
import dev.caserail.examples.benchmarks.quicktext.RefundReply;
import dev.caserail.examples.benchmarks.quicktext.ReplyContender;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The reply by JTE; its template lies in {@code src/engines/jte} and is compiled by JTE's Maven plugin. */
final class JteReply {
    private JteReply() {}

    static ReplyContender of() {
        TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Plain);
        Refund refund = RefundReply.refund();
        return () -> {
            StringOutput out = new StringOutput(600);
            engine.render("refund.jte", refund, out);
            return out.toString();
        };
    }
}
