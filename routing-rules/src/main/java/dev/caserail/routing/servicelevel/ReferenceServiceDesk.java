package dev.caserail.routing.servicelevel;

import dev.caserail.model.permission.ReferenceRoles;
import dev.caserail.model.permission.Role;
import dev.caserail.model.servicelevel.desk.ReferenceServiceLevels;
import dev.caserail.model.status.ReferenceStatuses;
import dev.caserail.routing.internal.reference.ReferenceFile;
import dev.caserail.routing.skill.ReferenceSkills;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.source.SourceText;
import java.util.LinkedHashSet;

/** The service levels and escalation of a grocery-delivery desk (F25, F26, F34, F35). */
public final class ReferenceServiceDesk {
    /** The table that chooses a service level: a desk directory that has a file of this name replaces the reference. */
    public static final String LEVEL_TABLE = "service-level-table.csv";

    /** The table of escalation steps. */
    public static final String ESCALATION_TABLE = "escalation-table.csv";

    private ReferenceServiceDesk() {}

    /** {@return the table that chooses a service level as it ships, to be copied and edited} */
    public static SourceText sourceLevelTable() {
        return ReferenceFile.read(LEVEL_TABLE);
    }

    /** {@return the table of escalation steps as it ships, to be copied and edited} */
    public static SourceText sourceEscalationTable() {
        return ReferenceFile.read(ESCALATION_TABLE);
    }

    /** {@return what its tables may name: the reference issues, priorities, skills and roles; read anew at each call} */
    public static DeskVocabulary vocabulary() {
        return new DeskVocabulary(
                ReferenceTaxonomy.load(),
                ReferenceStatuses.priorities().codes(),
                ReferenceSkills.load().catalogue().byCode().keySet(),
                new LinkedHashSet<>(
                        ReferenceRoles.load().stream().map(Role::code).toList()));
    }

    /** {@return the desk; read anew at each call, so keep it} */
    public static ServiceDesk load() {
        return ReferenceFile.loaded(
                        "service levels",
                        ServiceDesk.load(
                                ReferenceServiceLevels.load(),
                                sourceLevelTable(),
                                sourceEscalationTable(),
                                vocabulary()))
                .value();
    }
}
