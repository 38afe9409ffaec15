package dev.caserail.quicktext.syntax;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Cuts a template into text, outputs and tags, and trims white space where {@code -} asks for it. */
final class PieceLexer {
    private final SourceText source;
    private final String text;
    private final int end;
    /** Guarded: quoted braces are text, and an end without its begin is a fault. */
    private final boolean guarded;

    private final List<Piece> pieces = new ArrayList<>();
    private boolean trimNext;

    private PieceLexer(SourceText source, int end, TemplateMode mode) {
        this.source = source;
        this.text = source.text();
        this.end = end;
        this.guarded = mode == TemplateMode.GUARDED;
    }

    static List<Piece> cut(SourceText source, int from, int to, TemplateMode mode) {
        PieceLexer lexer = new PieceLexer(source, to, mode);
        lexer.run(from);
        return lexer.pieces;
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
            if (c == '{') {
                char next = text.charAt(i + 1);
                if (next == '{' || next == '%') {
                    return i;
                }
            } else if (guarded && (c == '}' || c == '%') && text.charAt(i + 1) == '}') {
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
        char close = output ? '}' : '%';
        int innerStart = open + 2 + (charAt(open + 2) == '-' ? 1 : 0);
        int at = innerStart;
        while (at + 1 < end) {
            char c = text.charAt(at);
            char next = text.charAt(at + 1);
            if (c == close && next == '}') {
                boolean trimAfter = at > open + 2 && text.charAt(at - 1) == '-';
                return closed(open, Math.min(innerStart, at), at, trimAfter, output);
            }
            if (c == '{' && (next == '{' || next == '%')) {
                break;
            }
            at = guarded && (c == '"' || c == '\'') ? afterQuote(at) : at + 1;
        }
        int resume = at + 1 < end ? at : end;
        pieces.add(new Piece.Broken(
                open,
                resume,
                Diagnostic.error(
                        TemplateFault.UNCLOSED,
                        source.at(open),
                        "`" + text.substring(open, open + 2) + "` is never closed, expected `" + close + "}`",
                        "close it in the same " + (output ? "sentence" : "tag"))));
        return resume;
    }

    private int closed(int open, int innerStart, int at, boolean trimAfter, boolean output) {
        int innerEnd = trimAfter && at - 1 >= innerStart ? at - 1 : at;
        trimNext = trimAfter;
        if (output) {
            pieces.add(new Piece.Output(open, at + 2, innerStart, innerEnd));
            return at + 2;
        }
        Piece.Tag tag = tag(open, at + 2, innerStart, innerEnd);
        if (tag.name().equals("liquid")) {
            lines(tag);
            return at + 2;
        }
        pieces.add(tag);
        return tag.name().equals("raw") ? raw(at + 2) : at + 2;
    }

    private Piece.Tag tag(int start, int stop, int innerStart, int innerEnd) {
        int at = innerStart;
        while (at < innerEnd && Markup.isSpace(text.charAt(at))) {
            at++;
        }
        int nameEnd = at;
        if (nameEnd < innerEnd && text.charAt(nameEnd) == '#') {
            nameEnd++;
        } else {
            while (nameEnd < innerEnd && isNamePart(text.charAt(nameEnd))) {
                nameEnd++;
            }
        }
        return new Piece.Tag(text.substring(at, nameEnd), start, stop, nameEnd, innerEnd);
    }

    private static boolean isNamePart(char c) {
        return c == '_' || (c < 128 && Character.isLetterOrDigit(c));
    }

    /** Each line of a {@code liquid} tag is a tag. */
    private void lines(Piece.Tag tag) {
        int at = tag.innerStart();
        while (at < tag.innerEnd()) {
            int line = text.indexOf('\n', at);
            int stop = line < 0 || line > tag.innerEnd() ? tag.innerEnd() : line;
            if (!text.substring(at, stop).isBlank()) {
                int start = at;
                while (Markup.isSpace(text.charAt(start))) {
                    start++;
                }
                pieces.add(tag(start, stop, start, stop));
            }
            at = stop + 1;
        }
    }

    /** Takes all up to {@code endraw} as text. */
    private int raw(int from) {
        int open = text.indexOf("{%", from);
        while (open >= 0 && open < end) {
            int close = text.indexOf("%}", open);
            if (close < 0 || close + 2 > end) {
                break;
            }
            boolean dash = charAt(open + 2) == '-';
            boolean dashBehind = text.charAt(close - 1) == '-' && close - 1 > open + 2;
            Piece.Tag tag = tag(open, close + 2, open + 2 + (dash ? 1 : 0), dashBehind ? close - 1 : close);
            if (tag.name().equals("endraw")) {
                addText(from, open, dash);
                pieces.add(tag);
                trimNext = dashBehind;
                return close + 2;
            }
            open = text.indexOf("{%", open + 2);
        }
        addText(from, end, false);
        return end;
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
