package dev.caserail.routing.skill;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever happens to a desk's files: they load, or somebody is told where to look. */
class DamagedFilesTest {
    private static final IssueTaxonomy TAXONOMY = ReferenceTaxonomy.load();
    private static final String PIECES = "\",;|-*\n#[](.)<=\\@ x5ä…\u0308";

    @Property(tries = 500)
    void damage_is_told_and_never_thrown(
            @ForAll @IntRange(max = 2) int file,
            @ForAll @IntRange(max = 20_000) int at,
            @ForAll @IntRange(max = 40) int removed,
            @ForAll @IntRange(max = 23) int inserted) {
        SourceText[] sources = {
            ReferenceSkills.sourceSkills(), ReferenceSkills.sourceTable(), ReferenceSkills.sourceSignals()
        };
        String text = sources[file].text();
        int from = at % text.length();
        String damaged = text.substring(0, from)
                + PIECES.charAt(inserted % PIECES.length())
                + text.substring(Math.min(text.length(), from + removed));
        sources[file] = SourceText.of(sources[file].name(), damaged);

        Validation<Seq<Diagnostic>, Checked<SkillRouter>> loaded =
                SkillDesk.load(sources[0], sources[1], sources[2], TAXONOMY);

        if (loaded.isInvalid()) {
            assertFalse(loaded.getError().isEmpty());
            assertTrue(loaded.getError()
                    .forAll(d -> d.location() instanceof FileLocation place
                            && (!place.file().equals(sources[file].name())
                                    || place.line() <= sources[file].lineCount())));
        }
    }
}
