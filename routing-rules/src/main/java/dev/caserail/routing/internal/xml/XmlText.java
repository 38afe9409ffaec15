package dev.caserail.routing.internal.xml;

import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.source.SourceText;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntFunction;

/** What an element says, and where each of its characters stands in the file: an entity takes several characters there. */
public final class XmlText implements IntFunction<FileLocation> {
    private static final Map<String, String> ENTITIES =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'");
    private static final String CDATA = "<![CDATA[";

    private final SourceText source;
    private final String text;
    private final int[] offsets;

    private XmlText(SourceText source, String text, int[] offsets) {
        this.source = source;
        this.text = text;
        this.offsets = offsets;
    }

    /** Reads the stretch between a start tag and its end tag; the parser has found it well formed. */
    static XmlText decode(SourceText source, int from, int to) {
        String raw = source.text();
        StringBuilder out = new StringBuilder(to - from);
        int[] offsets = new int[to - from + 1];
        int at = from;
        while (at < to) {
            int start = at;
            if (raw.startsWith("<!--", at)) {
                at = after(raw, "-->", at, to);
            } else if (raw.startsWith("<?", at)) {
                at = after(raw, "?>", at, to);
            } else if (raw.startsWith(CDATA, at)) {
                at = after(raw, "]]>", at, to);
                for (int i = start + CDATA.length(); i < at - "]]>".length(); i++) {
                    offsets[out.length()] = i;
                    out.append(raw.charAt(i));
                }
            } else if (raw.charAt(at) == '&') {
                at = after(raw, ";", at, to);
                String decoded = entity(raw.substring(start + 1, at - 1));
                for (int i = 0; i < decoded.length(); i++) {
                    offsets[out.length() + i] = start;
                }
                out.append(decoded);
            } else {
                offsets[out.length()] = at;
                out.append(raw.charAt(at++));
            }
        }
        offsets[out.length()] = to;
        return new XmlText(source, out.toString(), Arrays.copyOf(offsets, out.length() + 1));
    }

    public String text() {
        return text;
    }

    public boolean blank() {
        return text.isBlank();
    }

    /** {@return the text without white space around, which keeps its places} */
    public XmlText stripped() {
        int start = 0;
        int end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new XmlText(source, text.substring(start, end), Arrays.copyOfRange(offsets, start, end + 1));
    }

    @Override
    public FileLocation apply(int offset) {
        return source.at(offsets[Math.min(offset, text.length())]);
    }

    private static int after(String raw, String end, int from, int to) {
        int found = raw.indexOf(end, from);
        return found < 0 ? to : Math.min(to, found + end.length());
    }

    private static String entity(String name) {
        if (name.startsWith("#x")) {
            return Character.toString(Integer.parseInt(name.substring(2), 16));
        }
        return name.startsWith("#")
                ? Character.toString(Integer.parseInt(name.substring(1)))
                : ENTITIES.getOrDefault(name, "");
    }
}
