package dev.caserail.taxonomy.io;

import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * The taxonomy of a grocery-delivery desk: 96 issues, 40 on the account, 30 on deliveries, 26 on products, with English
 * and German labels and synonyms (F5, F7).
 */
public final class ReferenceTaxonomy {
    /** Name and version of the reference taxonomy. */
    public static final String VERSION = "grocery-96/1";

    /** The file's name: a desk directory that has a file of this name replaces the reference. */
    public static final String FILE = "issues.csv";

    /** The name of the file with what people call the groups; a desk that replaces the issues brings its own, or none. */
    public static final String GROUPS_FILE = "groups.csv";

    private ReferenceTaxonomy() {}

    /** {@return what people call the groups, as it ships} */
    public static SourceText groups() {
        return SourceText.resource(IssueTaxonomy.class, "reference/" + GROUPS_FILE);
    }

    /** {@return the file as it ships, to be copied and edited} */
    public static SourceText source() {
        return SourceText.resource(IssueTaxonomy.class, "reference/" + FILE);
    }

    /** {@return the taxonomy; read anew at each call, so keep it} */
    public static IssueTaxonomy load() {
        Validation<Seq<Diagnostic>, Checked<IssueTaxonomy>> loaded =
                TaxonomyFiles.of(VERSION, source()).withGroups(groups()).load();
        if (loaded.isInvalid()) {
            throw new IllegalStateException("the reference taxonomy is broken: "
                    + loaded.getError().map(Diagnostic::line).mkString("; "));
        }
        return loaded.get().value();
    }
}
