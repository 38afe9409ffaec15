package dev.caserail.routing.skill;

import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;

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
        return source(SKILLS_FILE);
    }

    /** {@return the skill table as it ships, to be copied and edited} */
    public static SourceText sourceTable() {
        return source(TABLE_FILE);
    }

    /** {@return examples of the skill table as they ship, to be read by {@code ExampleCsv}, run, copied and edited (T12)} */
    public static SourceText sourceExamples() {
        return source(EXAMPLES_FILE);
    }

    /** {@return the signal phrases as they ship, to be copied and edited} */
    public static SourceText sourceSignals() {
        return source(SIGNALS_FILE);
    }

    /** {@return the router, over the reference taxonomy; read anew at each call, so keep it} */
    public static SkillRouter load() {
        Validation<Seq<Diagnostic>, Checked<SkillRouter>> loaded =
                SkillDesk.load(sourceSkills(), sourceTable(), sourceSignals(), ReferenceTaxonomy.load());
        if (loaded.isInvalid()) {
            throw new IllegalStateException("the reference skills are broken: "
                    + loaded.getError().map(Diagnostic::line).mkString("; "));
        }
        return loaded.get().value();
    }

    /** Opened from here: another module cannot see into a package that is not exported. */
    private static SourceText source(String file) {
        String resource = "/dev/caserail/routing/reference/" + file;
        try (InputStream in = ReferenceSkills.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource `" + resource + "` is missing");
            }
            Validation<Seq<Diagnostic>, SourceText> read = SourceText.read(file, in);
            if (read.isInvalid()) {
                throw new IllegalStateException(
                        read.getError().map(Diagnostic::line).mkString("; "));
            }
            return read.get();
        } catch (IOException e) {
            throw new IllegalStateException("resource `" + resource + "` cannot be closed", e);
        }
    }
}
