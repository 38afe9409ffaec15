package dev.caserail.quicktext.template;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens between two braces, read one after the other. */
final class Markup {
    private static final Pattern TOKEN = Pattern.compile(
            "(?<word>[A-Za-z_][\\w-]*+(?:\\.[A-Za-z_][\\w-]*+)*+)|(?<number>-?\\d{1,30}+(?:\\.\\d{1,30}+)?+)"
                    + "|(?<text>\"[^\"\\n]*+\"|'[^'\\n]*+')|(?<sign>==|!=|<>|<=|>=|<|>|\\||:|,|\\(|\\)|\\[|\\]|=|\\.)");

    /** Kinds of tokens. */
    enum Kind {
        WORD,
        NUMBER,
        TEXT,
        SIGN,
        END
    }

    /** One token; a text without its quotes. */
    record Token(Kind kind, String text, int offset) {}

    private final SourceText source;
    private final List<Token> tokens;
    private int next;

    private Markup(SourceText source, List<Token> tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    static Markup of(SourceText source, int from, int to) throws MarkupFault {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(source.text());
        int at = from;
        while (at < to) {
            char c = source.text().charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
                continue;
            }
            matcher.region(at, to);
            if (!matcher.lookingAt()) {
                boolean quote = c == '"' || c == '\'';
                throw fault(
                        source,
                        TemplateFault.SYNTAX,
                        at,
                        quote
                                ? "the quote is never closed"
                                : "`" + Character.toString(source.text().codePointAt(at)) + "` is not expected here",
                        quote ? "close it in the same line" : "remove it, or put text into quotes");
            }
            tokens.add(token(matcher, at));
            at = matcher.end();
        }
        tokens.add(new Token(Kind.END, "", to));
        return new Markup(source, tokens);
    }

    private static Token token(Matcher matcher, int at) {
        String all = matcher.group();
        if (matcher.group("word") != null) {
            return new Token(Kind.WORD, all, at);
        }
        if (matcher.group("number") != null) {
            return new Token(Kind.NUMBER, all, at);
        }
        return matcher.group("text") != null
                ? new Token(Kind.TEXT, all.substring(1, all.length() - 1), at)
                : new Token(Kind.SIGN, all, at);
    }

    Token peek() {
        return tokens.get(next);
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
        boolean there = peek().kind() == Kind.SIGN && peek().text().equals(sign);
        if (there) {
            next++;
        }
        return there;
    }

    boolean takeWord(String word) {
        boolean there = peek().kind() == Kind.WORD && peek().text().equals(word);
        if (there) {
            next++;
        }
        return there;
    }

    void expectEnd(String after) throws MarkupFault {
        if (!atEnd()) {
            throw fault(
                    TemplateFault.SYNTAX,
                    peek().offset(),
                    "`" + peek().text() + "` is not expected after " + after,
                    "remove it");
        }
    }

    MarkupFault fault(DiagnosticCode code, int offset, String message, String help) {
        return fault(source, code, offset, message, help);
    }

    private static MarkupFault fault(SourceText source, DiagnosticCode code, int offset, String message, String help) {
        return new MarkupFault(Diagnostic.error(code, source.at(offset), message, help));
    }
}
