package dev.caserail.model.permission;

import dev.caserail.model.internal.reference.ReferenceFile;
import dev.caserail.taxonomy.source.SourceText;
import java.util.List;

/** The roles of a desk that has none of its own: customer, agent, team lead, privacy officer, administrator, owner, automation. */
public final class ReferenceRoles {
    /** The file's name: a desk directory that has a file of this name replaces the reference. */
    public static final String FILE = "roles.csv";

    private ReferenceRoles() {}

    /** {@return the file as it ships, to be copied and edited} */
    public static SourceText source() {
        return ReferenceFile.read(FILE);
    }

    /** {@return the roles; read anew at each call, so keep them} */
    public static List<Role> load() {
        return ReferenceFile.loaded(FILE, RolesCsv.load(source()));
    }
}
