package dev.caserail.routing.skill;

import dev.caserail.routing.internal.reference.ReferenceFile;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.source.SourceText;

/** The skill routing of a grocery-delivery desk: six skills, English and German signals, one table (F4, F10). */
public final class ReferenceSkills {
    /** The catalogue's name: a desk directory that has a file of this name replaces the reference. */
    public static final String SKILLS_FILE = "skills.csv";

    /** The skill table's name. */
    public static final String TABLE_FILE = "skill-table.csv";

    static final String EXAMPLES_FILE = "skill-table.examples.csv";

    /** The signal phrases' name. */
    public static final String SIGNALS_FILE = "signals.csv";

    private ReferenceSkills() {}

    /** {@return the catalogue as it ships, to be copied and edited} */
    public static SourceText sourceSkills() {
        return ReferenceFile.read(SKILLS_FILE);
    }

    /** {@return the skill table as it ships, to be copied and edited} */
    public static SourceText sourceTable() {
        return ReferenceFile.read(TABLE_FILE);
    }

    /** {@return examples of the skill table as they ship, to be read by {@code ExampleCsv}, run, copied and edited (T12)} */
    public static SourceText sourceExamples() {
        return ReferenceFile.read(EXAMPLES_FILE);
    }

    /** {@return the signal phrases as they ship, to be copied and edited} */
    public static SourceText sourceSignals() {
        return ReferenceFile.read(SIGNALS_FILE);
    }

    /** {@return the router, over the reference taxonomy; read anew at each call, so keep it} */
    public static SkillRouter load() {
        return ReferenceFile.loaded(
                        "skills",
                        SkillDesk.load(sourceSkills(), sourceTable(), sourceSignals(), ReferenceTaxonomy.load()))
                .value();
    }
}
