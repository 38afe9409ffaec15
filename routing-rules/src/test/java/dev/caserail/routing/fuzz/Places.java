package dev.caserail.routing.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/** What holds for every diagnostic, whatever it is about: it stands in the file, and is a short line. */
final class Places {
    private static final int LONGEST = 2_000;

    private Places() {}

    static void check(Iterable<Diagnostic> told, SourceText source) {
        for (Diagnostic diagnostic : told) {
            FileLocation place = (FileLocation) diagnostic.location();
            assertEquals(source.name(), place.file());
            assertTrue(place.line() >= 1 && place.line() <= source.lineCount(), diagnostic::line);
            assertTrue(
                    place.column() >= 1
                            && place.column() <= source.line(place.line()).length() + 1,
                    diagnostic::line);
            assertTrue(diagnostic.line().chars().noneMatch(Character::isISOControl), diagnostic::line);
            assertTrue(diagnostic.line().length() <= LONGEST, diagnostic::line);
        }
    }

    /** Takes what must be readable, for we wrote it ourselves. */
    static <T> T valid(Validation<Seq<Diagnostic>, T> read, String text) {
        return read.getOrElseThrow(() -> new AssertionError(
                text + "\n" + read.getError().map(Diagnostic::line).mkString("\n")));
    }

    static void checkFaults(Seq<Diagnostic> told, SourceText source) {
        assertFalse(told.isEmpty(), "refused without a reason");
        check(told, source);
    }
}
