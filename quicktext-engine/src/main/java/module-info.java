/** Replies that are written once and checked before they are used: templates, their placeholders and their catalogue. */
@org.jspecify.annotations.NullMarked
module dev.caserail.quicktext {
    exports dev.caserail.quicktext;
    exports dev.caserail.quicktext.format;
    exports dev.caserail.quicktext.io;
    exports dev.caserail.quicktext.reply;
    exports dev.caserail.quicktext.schema;
    exports dev.caserail.quicktext.syntax;
    exports dev.caserail.quicktext.template;

    requires transitive dev.caserail.model;
    requires transitive dev.caserail.taxonomy;
    requires transitive io.vavr;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires org.snakeyaml.engine;
}
