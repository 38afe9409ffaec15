package dev.caserail.quicktext.syntax;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** The tokens of one output or tag, read from left to right. */
final class Markup {
    /** The kinds of tokens. */
    enum Kind {
        WORD,
        NUMBER,
        TEXT,
        SIGN,
        /** A character Liquid has no use for; its text is the character. */
        STRANGE,
        END
    }

    /** One token; a text without its quotes. */
    record Token(Kind kind, String text, int offset, int end) {
        boolean is(String sign) {
            return kind == Kind.SIGN && text.equals(sign);
        }
    }

    private final SourceText source;
    private final List<Token> tokens;
    private final int end;
    private int next;

    private Markup(SourceText source, List<Token> tokens, int end) {
        this.source = source;
        this.tokens = tokens;
        this.end = end;
    }

    static Markup of(SourceText source, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        String text = source.text();
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                at++;
                continue;
            }
            Token token = token(text, at, to, c);
            tokens.add(token);
            at = token.end();
        }
        tokens.add(new Token(Kind.END, "", to, to));
        return new Markup(source, tokens, to);
    }

    static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || (c > 127 && Character.isWhitespace(c)) || c == '\u00a0';
    }

    private static Token token(String text, int at, int to, char c) {
        if (isWordStart(c)) {
            int end = at + 1;
            while (end < to && isWordPart(text.charAt(end))) {
                end++;
            }
            while (end < to && text.charAt(end) == '?') {
                end++;
            }
            return new Token(Kind.WORD, text.substring(at, end), at, end);
        }
        if (isDigit(c) || (c == '-' && at + 1 < to && isDigit(text.charAt(at + 1)))) {
            int end = at + 1;
            while (end < to && isDigit(text.charAt(end))) {
                end++;
            }
            if (end + 1 < to && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
                end++;
                while (end < to && isDigit(text.charAt(end))) {
                    end++;
                }
            }
            return new Token(Kind.NUMBER, text.substring(at, end), at, end);
        }
        if (c == '"' || c == '\'') {
            int close = text.indexOf(c, at + 1);
            return close >= 0 && close < to
                    ? new Token(Kind.TEXT, text.substring(at + 1, close), at, close + 1)
                    : new Token(Kind.STRANGE, Character.toString(c), at, at + 1);
        }
        String sign = sign(c, at + 1 < to ? text.charAt(at + 1) : '\0');
        if (!sign.isEmpty()) {
            return new Token(Kind.SIGN, sign, at, at + sign.length());
        }
        String strange = Character.toString(text.codePointAt(at));
        return new Token(Kind.STRANGE, strange, at, at + strange.length());
    }

    private static String sign(char c, char next) {
        return switch (c) {
            case '|' -> "|";
            case ':' -> ":";
            case ',' -> ",";
            case '[' -> "[";
            case ']' -> "]";
            case '(' -> "(";
            case ')' -> ")";
            case '.' -> next == '.' ? ".." : ".";
            case '=' -> next == '=' ? "==" : "=";
            case '!' -> next == '=' ? "!=" : "";
            case '<' -> next == '=' ? "<=" : next == '>' ? "<>" : "<";
            case '>' -> next == '=' ? ">=" : ">";
            default -> "";
        };
    }

    private static boolean isWordStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isWordPart(char c) {
        return isWordStart(c) || isDigit(c) || c == '-';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    Token peek() {
        return tokens.get(next);
    }

    /** The token behind the next. */
    Token peekBehind() {
        return tokens.get(Math.min(next + 1, tokens.size() - 1));
    }

    Token take() {
        Token token = tokens.get(next);
        if (token.kind() != Kind.END) {
            next++;
        }
        return token;
    }

    boolean atEnd() {
        return peek().kind() == Kind.END;
    }

    boolean takeSign(String sign) {
        boolean there = peek().is(sign);
        if (there) {
            next++;
        }
        return there;
    }

    boolean isWord(String word) {
        return peek().kind() == Kind.WORD && peek().text().equals(word);
    }

    boolean takeWord(String word) {
        boolean there = isWord(word);
        if (there) {
            next++;
        }
        return there;
    }

    /** What is written from a place up to the last token taken, without white space around it. */
    String writtenFrom(int offset) {
        int last = next == 0 ? offset : tokens.get(next - 1).end();
        return source.text().substring(offset, Math.max(offset, last)).strip();
    }

    /** What is written from a place to the end. */
    String restFrom(int offset) {
        return source.text().substring(offset, end).strip();
    }

    void expectEnd(String after) throws MarkupFault {
        if (!atEnd()) {
            throw unexpected("after " + after);
        }
    }

    /** The next token is not what belongs here. */
    MarkupFault unexpected(String where) {
        Token token = peek();
        if (token.kind() == Kind.STRANGE
                && (token.text().equals("\"") || token.text().equals("'"))) {
            return fault(
                    TemplateFault.SYNTAX, token.offset(), "the quote is never closed", "close it in the same line");
        }
        return fault(
                TemplateFault.SYNTAX,
                token.offset(),
                token.kind() == Kind.END
                        ? "something is missing " + where
                        : "`" + token.text() + "` is not expected " + where,
                token.kind() == Kind.END ? "complete it" : "remove it, or put text into quotes");
    }

    MarkupFault fault(DiagnosticCode code, int offset, String message, String help) {
        return new MarkupFault(Diagnostic.error(code, source.at(offset), message, help));
    }
}
