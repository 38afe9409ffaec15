package dev.caserail.routing.internal.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T5: what is written is XML that every parser reads as it was meant. */
class XmlOutTest {
    @Test
    void elements_lie_in_each_other_and_attributes_without_a_value_are_left_out() {
        assertEquals(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <a x="1">
                  <b />
                  <c y="2">
                    <d>text</d>
                  </c>
                </a>
                """,
                new XmlOut()
                        .open("a", "x", "1", "y", "")
                        .empty("b", "x", "")
                        .open("c", "y", "2")
                        .leaf("d", "text")
                        .close()
                        .close()
                        .text());
    }

    @Test
    void characters_with_a_meaning_are_written_as_entities() {
        String text = "a<b>&\"c\"\r\n\t'd'";

        assertEquals("a&lt;b&gt;&amp;\"c\"&#13;\n\t'd'", written(text));
        assertEquals("a&lt;b&gt;&amp;&quot;c&quot;&#13;&#10;&#9;'d'", attribute(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x20, 0xD7FF, 0xE000, 0xFFFD, 0x10000, 0x10FFFF, 0xE4})
    void characters_that_xml_has_stay(int c) {
        String text = Character.toString(c);

        assertEquals(true, XmlOut.holds("a" + text));
        assertEquals(text, written(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 0x1F, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF})
    void characters_that_it_has_not_are_replaced(int c) {
        String text = String.valueOf((char) c);

        assertEquals(false, XmlOut.holds("a" + text));
        assertEquals("\uFFFD", written(text));
        assertEquals(true, XmlOut.holds("a\n\r\tb"));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({"a, a", "two words, two_words", "input_1-x.y, input_1-x.y", "ü, _"})
    void ids_have_letters_that_modelers_take(String wanted, String id) {
        assertEquals(id, XmlIds.free(wanted, new LinkedHashSet<>()));
    }

    @Test
    void ids_are_given_once() {
        Set<String> taken = new LinkedHashSet<>(List.of("a"));

        assertEquals("a_2", XmlIds.free("a", taken));
        assertEquals("a_3", XmlIds.free("a", taken));
        assertEquals("b", XmlIds.free("b", taken));
        assertEquals(List.of("a", "a_2", "a_3", "b"), List.copyOf(taken));
    }

    private static String written(String text) {
        String xml = new XmlOut().leaf("a", text).text();
        return xml.substring(xml.indexOf("<a>") + 3, xml.indexOf("</a>"));
    }

    private static String attribute(String text) {
        String xml = new XmlOut().empty("a", "x", text).text();
        return xml.substring(xml.indexOf("x=\"") + 3, xml.indexOf("\" />"));
    }
}
