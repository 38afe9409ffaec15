package dev.caserail.model.contact;

import dev.caserail.model.internal.reference.ReferenceFile;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.source.SourceText;

/** The delicate topics of a grocery-delivery desk: payment, damage and legal matters (F3, C5). */
public final class ReferenceCallNotes {
    /** The file's name: a desk directory that has a file of this name replaces the reference. */
    public static final String FILE = "delicate-topics.csv";

    private ReferenceCallNotes() {}

    /** {@return the file as it ships, to be copied and edited} */
    public static SourceText source() {
        return ReferenceFile.read(FILE);
    }

    /** {@return the policy, over the reference taxonomy; read anew at each call, so keep it} */
    public static CallNotePolicy load() {
        return ReferenceFile.loaded(FILE, CallNoteCsv.load(source(), ReferenceTaxonomy.load()));
    }
}
