package dev.caserail.quicktext.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Q2, Q6, Q7: a template that passes the guarded check never fails and never leaves a hole, whatever values of the
 * schema's types it is given, optional ones absent included. Schema, template and data are drawn.
 */
class WholeLanguagePropertyTest {
    private static final Pattern HOLE = Pattern.compile("<\\s*>");
    private static final AtomicInteger ACCEPTED = new AtomicInteger();
    private static final AtomicInteger ALL = new AtomicInteger();

    @Property(tries = 4000)
    void what_passes_the_check_renders_without_a_hole(@ForAll long seed) {
        RandomTemplate drawn = new RandomTemplate(seed);
        var template =
                Draft.of(SourceText.of("t", drawn.text()), drawn.schema()).template();
        ALL.incrementAndGet();
        if (template.isInvalid()) {
            return;
        }
        ACCEPTED.incrementAndGet();
        for (long host = 0; host < 8; host++) {
            Map<String, Object> data = drawn.data(seed + host);
            for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                var rendered = template.get().value().render(data, locale);
                assertTrue(rendered.isRight(), () -> drawn.text() + "\n" + data + "\n" + rendered.getLeft());
                String text = rendered.get().text();
                assertFalse(HOLE.matcher(text).find(), () -> drawn.text() + "\n" + data + "\n" + text);
                assertEquals(text, template.get().value().preview(data, locale).text());
                assertEquals(
                        text, template.get().value().render(data, locale).get().text());
            }
        }
    }

    /** A property about templates that pass needs templates that pass. */
    @AfterContainer
    static void enough_templates_pass() {
        assertTrue(ACCEPTED.get() * 20 > ALL.get(), ACCEPTED + " of " + ALL + " templates passed the check");
    }
}
