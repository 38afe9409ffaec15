package dev.caserail.routing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** T4: what an author wrote stays text in Markdown. */
class MarkdownTextTest {
    @Test
    void signs_of_markdown_are_escaped() {
        assertEquals(
                "\\*a\\* \\_b\\_ \\`c\\` \\[d\\] \\# \\| \\~ \\$ \\\\",
                MarkdownText.escaped("*a* _b_ `c` [d] # | ~ $ \\"));
    }

    @Test
    void so_are_signs_of_html() {
        assertEquals("&lt;b&gt; &amp;", MarkdownText.escaped("<b> &"));
    }

    @Test
    void lines_stay_in_their_cell() {
        assertEquals("a<br>b<br>c<br>d", MarkdownText.escaped("a\nb\r\nc\rd"));
    }

    @Test
    void a_tab_is_a_space_and_what_nobody_sees_a_mark() {
        assertEquals("a b\uFFFD", MarkdownText.escaped("a\tb\u0007"));
    }
}
