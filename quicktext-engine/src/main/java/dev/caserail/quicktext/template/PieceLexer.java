package dev.caserail.quicktext.template;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Cuts a template into text, outputs and tags, and applies whitespace control. */
final class PieceLexer {
    private final SourceText source;
    private final String text;
    private final int end;
    private final List<Piece> pieces = new ArrayList<>();
    private boolean trimNext;

    private PieceLexer(SourceText source, int end) {
        this.source = source;
        this.text = source.text();
        this.end = end;
    }

    static List<Piece> cut(SourceText source, int from, int to) {
        PieceLexer lexer = new PieceLexer(source, to);
        lexer.run(from);
        return List.copyOf(lexer.pieces);
    }

    private void run(int from) {
        int at = from;
        while (at < end) {
            int open = nextSign(at);
            if (open < 0) {
                addText(at, end, false);
                return;
            }
            boolean trimBefore = charAt(open + 2) == '-' && charAt(open) == '{';
            addText(at, open, trimBefore);
            at = charAt(open) == '{' ? markup(open) : strayEnd(open);
        }
    }

    /** Finds the next begin of markup, or an end of markup that has no begin. */
    private int nextSign(int from) {
        for (int i = from; i + 1 < end; i++) {
            char c = text.charAt(i);
            char next = text.charAt(i + 1);
            boolean begins = c == '{' && (next == '{' || next == '%');
            boolean ends = next == '}' && (c == '}' || c == '%');
            if (begins || ends) {
                return i;
            }
        }
        return -1;
    }

    private int strayEnd(int at) {
        String sign = text.substring(at, at + 2);
        pieces.add(new Piece.Broken(
                at,
                at + 2,
                Diagnostic.error(
                        TemplateFault.UNCLOSED,
                        source.at(at),
                        "`" + sign + "` without `" + (sign.equals("}}") ? "{{" : "{%") + "` before it",
                        "add the begin, or remove the end")));
        return at + 2;
    }

    private int markup(int open) {
        boolean output = charAt(open + 1) == '{';
        String close = output ? "}}" : "%}";
        int innerStart = open + 2 + (charAt(open + 2) == '-' ? 1 : 0);
        int at = innerStart;
        while (at + 1 < end) {
            char c = text.charAt(at);
            char next = text.charAt(at + 1);
            if (c == close.charAt(0) && next == close.charAt(1)) {
                boolean trimAfter = at > innerStart && text.charAt(at - 1) == '-';
                int innerEnd = trimAfter ? at - 1 : at;
                pieces.add(
                        output
                                ? new Piece.Output(open, at + 2, innerStart, innerEnd)
                                : new Piece.Tag(open, at + 2, innerStart, innerEnd));
                trimNext = trimAfter;
                return at + 2;
            }
            if (c == '{' && (next == '{' || next == '%')) {
                break;
            }
            at = c == '"' || c == '\'' ? afterQuote(at) : at + 1;
        }
        int resume = at + 1 < end ? at : end;
        pieces.add(new Piece.Broken(
                open,
                resume,
                Diagnostic.error(
                        TemplateFault.UNCLOSED,
                        source.at(open),
                        "`" + text.substring(open, open + 2) + "` is never closed, expected `" + close + "`",
                        "close it in the same " + (output ? "sentence" : "tag"))));
        return resume;
    }

    /** Skips a quoted text that ends in its line; a quote that does not is left for the markup parser to report. */
    private int afterQuote(int at) {
        for (int i = at + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == text.charAt(at)) {
                return i + 1;
            }
            if (c == '\n') {
                break;
            }
        }
        return at + 1;
    }

    private void addText(int from, int to, boolean trimBefore) {
        int start = from;
        int stop = to;
        if (trimNext) {
            while (start < stop && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
        }
        if (trimBefore) {
            while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
                stop--;
            }
        }
        trimNext = false;
        if (start < stop) {
            pieces.add(new Piece.Text(text.substring(start, stop), start, stop));
        }
    }

    private char charAt(int index) {
        return index < end ? text.charAt(index) : '\0';
    }
}
