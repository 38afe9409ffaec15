package dev.caserail.routing.dmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.dmn.model.DmnVersion;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** T5: whatever happens to a file, reading it answers with a model or with faults that lie in the file. */
class DamagedDmnFilesTest {
    private static final String DESK =
            SourceText.resource(DamagedDmnFilesTest.class, "desk.dmn").text();
    private static final String[] PIECES = {
        "",
        "<",
        ">",
        "&",
        "&lt;",
        "&#0;",
        "\"",
        "'",
        "</text>",
        "<text>",
        "<![CDATA[",
        "]]>",
        "<!--",
        "-->",
        "<?x",
        "\r",
        "(",
        "?",
        "list contains(?, \"A\")",
        "not(",
        "[1..",
        "date(\"2026-13-01\")",
        "@\"P1D\"",
        "null",
        "x:",
        "\uD83D",
        "id=\"d1\" ",
        "{",
        "+"
    };

    @Property(tries = 2000)
    void a_damaged_file_is_answered_with_faults_in_it(
            @ForAll @IntRange(max = 6000) int at,
            @ForAll @IntRange(max = 12) int cut,
            @ForAll @IntRange(max = 28) int piece,
            @ForAll @IntRange(max = 6000) int again) {
        String once = damaged(DESK, at, cut, PIECES[piece]);
        SourceText source = SourceText.of("d.dmn", damaged(once, again, 1, PIECES[(piece + cut) % PIECES.length]));

        Validation<Seq<Diagnostic>, Checked<DmnModel>> loaded = DmnFile.load(source);

        if (loaded.isInvalid()) {
            assertTrue(loaded.getError().nonEmpty());
            for (Diagnostic fault : loaded.getError()) {
                FileLocation place = (FileLocation) fault.location();
                assertTrue(place.line() <= source.lineCount(), fault::line);
                assertTrue(place.column() <= source.line(place.line()).length() + 2, fault::line);
            }
        } else {
            String written = DmnFile.text(loaded.get().value());
            assertEquals(
                    written,
                    DmnFile.text(DmnFile.load(SourceText.of("again.dmn", written))
                            .getOrElseThrow(() -> new AssertionError(written))
                            .value()));
        }
    }

    @Test
    void thousands_of_decisions_in_a_chain_are_read() {
        StringBuilder text = new StringBuilder("<definitions xmlns=\"" + DmnVersion.V1_5.namespace()
                + "\" id=\"m\" name=\"m\" namespace=\"n\"><decision id=\"d0\" name=\"D0\">"
                + "<literalExpression><text>1</text></literalExpression></decision>");
        for (int i = 1; i <= 2000; i++) {
            text.append("<decision id=\"d%d\" name=\"D%d\"><informationRequirement><requiredDecision href=\"#d%d\"/>"
                            .formatted(i, i, i - 1)
                    + "</informationRequirement><literalExpression><text>D%d + 1</text></literalExpression></decision>"
                            .formatted(i - 1));
        }
        DmnModel model = DmnFile.load(SourceText.of("chain.dmn", text + "</definitions>"))
                .get()
                .value();

        assertEquals(
                "2001",
                model.decide("D2000", model.facts(Map.of()).get()).get().value().shown());
    }

    private static String damaged(String text, int at, int cut, String piece) {
        int from = Math.min(at, text.length());
        return text.substring(0, from) + piece + text.substring(Math.min(text.length(), from + cut));
    }
}
