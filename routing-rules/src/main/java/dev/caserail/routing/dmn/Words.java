package dev.caserail.routing.dmn;

import dev.caserail.routing.condition.Literal;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import java.util.List;

/** Phrases that several readers use. */
final class Words {
    private static final int MOST_SHOWN = 12;

    private Words() {}

    static String oneOf(List<String> names) {
        if (names.isEmpty()) {
            return "none";
        }
        List<String> shown =
                names.stream().limit(MOST_SHOWN).map(Literal::shown).toList();
        return "one of " + String.join(", ", shown) + (names.size() > MOST_SHOWN ? " …" : "");
    }

    /** Says what a model has and we do not; the rest of the file still loads. */
    static Diagnostic unsupported(String what, FileLocation place) {
        return Diagnostic.warning(
                DmnFile.UNSUPPORTED,
                place,
                what + " is out of reach, so this decision is left out",
                "say it with a decision table or a simple expression");
    }
}
