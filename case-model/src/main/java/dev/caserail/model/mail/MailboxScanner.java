package dev.caserail.model.mail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds addresses in headers, and does not take a display name for one. Takes time in proportion to the text. */
final class MailboxScanner {
    private static final int MOST = 1_000;
    private static final Pattern WORD = Pattern.compile("\\S+");

    private MailboxScanner() {}

    static List<EmailAddress> findAll(String header) {
        Set<EmailAddress> found = new LinkedHashSet<>();
        StringBuilder words = new StringBuilder();
        String bracketed = "";
        boolean quotes = header.indexOf('"') != header.lastIndexOf('"');
        int lastComment = header.lastIndexOf(')');
        int lastBracket = header.lastIndexOf('>');
        int depth = 0;
        int at = 0;
        while (at <= header.length() && found.size() < MOST) {
            char c = at < header.length() ? header.charAt(at) : ',';
            if (depth > 0 && at < header.length()) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            } else if (c == '"' && quotes) {
                int end = endOfQuote(header, at);
                quotes = end > 0;
                at = Math.max(end, at);
            } else if (c == '(' && at < lastComment) {
                depth = 1;
            } else if (c == '<') {
                if (at < lastBracket) {
                    int end = header.indexOf('>', at);
                    bracketed = header.substring(at + 1, end);
                    at = end;
                }
            } else if (c == ',' || c == ';') {
                take(bracketed, words.toString(), found);
                bracketed = "";
                words.setLength(0);
            } else {
                words.append(c);
            }
            at++;
        }
        return new ArrayList<>(found);
    }

    /** The index of the closing quote; negative if there is none. */
    private static int endOfQuote(String text, int open) {
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                return i;
            }
        }
        return -1;
    }

    /** Of a mailbox: what stands in brackets, whatever its display name says; else each word that is an address. */
    private static void take(String bracketed, String words, Set<EmailAddress> found) {
        if (!bracketed.isBlank()) {
            add(bracketed.strip(), found);
            return;
        }
        Matcher word = WORD.matcher(words);
        while (found.size() < MOST && word.find()) {
            add(word.group(), found);
        }
    }

    private static void add(String word, Set<EmailAddress> found) {
        if (word.length() <= EmailAddress.MAX_LENGTH
                && EmailAddress.SHAPE.matcher(word).matches()) {
            found.add(EmailAddress.of(word));
        }
    }
}
