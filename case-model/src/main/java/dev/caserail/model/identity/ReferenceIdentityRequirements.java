package dev.caserail.model.identity;

import dev.caserail.model.internal.reference.ReferenceFile;
import dev.caserail.taxonomy.source.SourceText;

/** How sure of its customers a grocery-delivery desk is before it acts (C9, F20). */
public final class ReferenceIdentityRequirements {
    /** The file's name: a desk directory that has a file of this name replaces the reference. */
    public static final String FILE = "identity-requirements.csv";

    private ReferenceIdentityRequirements() {}

    /** {@return the file as it ships, to be copied and edited} */
    public static SourceText source() {
        return ReferenceFile.read(FILE);
    }

    /** {@return the requirements; read anew at each call, so keep them} */
    public static IdentityRequirements load() {
        return ReferenceFile.loaded(FILE, IdentityCsv.load(source()));
    }
}
