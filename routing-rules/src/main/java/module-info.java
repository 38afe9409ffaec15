/** Decision tables a desk can edit, and the skill routing built on them. */
@org.jspecify.annotations.NullMarked
module dev.caserail.routing {
    exports dev.caserail.routing.book;
    exports dev.caserail.routing.cell;
    exports dev.caserail.routing.condition;
    exports dev.caserail.routing.coverage;
    exports dev.caserail.routing.diff;
    exports dev.caserail.routing.dmn;
    exports dev.caserail.routing.dmn.model;
    exports dev.caserail.routing.dmn.type;
    exports dev.caserail.routing.example;
    exports dev.caserail.routing.fact;
    exports dev.caserail.routing.io;
    exports dev.caserail.routing.json;
    exports dev.caserail.routing.mutation;
    exports dev.caserail.routing.region;
    exports dev.caserail.routing.report;
    exports dev.caserail.routing.rule;
    exports dev.caserail.routing.simplify;
    exports dev.caserail.routing.servicelevel;
    exports dev.caserail.routing.skill;
    exports dev.caserail.routing.table;
    exports dev.caserail.routing.value;
    exports dev.caserail.routing.verify;

    requires java.xml;
    requires transitive dev.caserail.model;
    requires transitive io.vavr;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires static com.fasterxml.jackson.databind;
}
