/**
 * What a support case is about: issue levels, the taxonomy of issues, and tracking. Also home of what all modules
 * share: diagnostics, positioned source text, the JSON form and the style of the value types.
 */
@org.jspecify.annotations.NullMarked
module dev.caserail.taxonomy {
    exports dev.caserail.taxonomy;
    exports dev.caserail.taxonomy.check;
    exports dev.caserail.taxonomy.diagnostic;
    exports dev.caserail.taxonomy.history;
    exports dev.caserail.taxonomy.io;
    exports dev.caserail.taxonomy.json;
    exports dev.caserail.taxonomy.migration;
    exports dev.caserail.taxonomy.pick;
    exports dev.caserail.taxonomy.quality;
    exports dev.caserail.taxonomy.quality.text;
    exports dev.caserail.taxonomy.source;
    exports dev.caserail.taxonomy.style;
    exports dev.caserail.taxonomy.suggest;
    exports dev.caserail.taxonomy.tracking;
    exports dev.caserail.taxonomy.version;

    requires transitive io.vavr;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires static com.fasterxml.jackson.databind;
    requires static liblinear;
    requires static org.apache.lucene.core;
    requires static org.apache.lucene.analysis.common;
    requires de.siegmar.fastcsv;
}
