package dev.caserail.model.mail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds message ids in what mail programs really write. Takes time in proportion to the length of the text. */
final class MessageIdScanner {
    private static final Pattern BARE = Pattern.compile("[^\\s@<>\"(),;:]+@[^\\s@<>\"(),;:]+");
    private static final Pattern WORD = Pattern.compile("[^\\s,;]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private MessageIdScanner() {}

    /** All different ids, each at its last place; of too many the first one and the newest. */
    static List<MessageId> findAll(String header) {
        LinkedHashSet<MessageId> last = new LinkedHashSet<>();
        List<MessageId> found = find(header, Integer.MAX_VALUE);
        for (MessageId id : found) {
            last.remove(id);
            last.add(id);
        }
        List<MessageId> ids = new ArrayList<>(last);
        if (ids.size() <= MessageId.MAX_COUNT) {
            return ids;
        }
        List<MessageId> kept = new ArrayList<>();
        kept.add(ids.get(0));
        kept.addAll(ids.subList(ids.size() - MessageId.MAX_COUNT + 1, ids.size()));
        return kept;
    }

    /** The first ids as they stand, up to a number. */
    static List<MessageId> find(String header, int most) {
        List<MessageId> found = new ArrayList<>();
        StringBuilder outside = new StringBuilder();
        boolean brackets = false;
        boolean comments = header.indexOf(')') >= 0;
        int at = 0;
        while (at < header.length() && found.size() < most) {
            char c = header.charAt(at);
            if (c == '(' && comments) {
                int end = endOfComment(header, at);
                comments = end > 0; // one that is never closed is none, nor is what follows it
                at = Math.max(end, at + 1);
            } else if (c == '<') {
                brackets = true;
                int end = endOfBrackets(header, at + 1);
                if (end < header.length() && header.charAt(end) == '>') {
                    add(header.substring(at + 1, end), found);
                    end++;
                }
                at = end;
            } else {
                outside.append(c);
                at++;
            }
        }
        return brackets ? found : bare(outside.toString(), most);
    }

    /** The index behind a comment, which may hold others; negative if it is never closed. */
    private static int endOfComment(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    /** The index of the next angle bracket of any kind, or the text's end. */
    private static int endOfBrackets(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '>' && text.charAt(at) != '<') {
            at++;
        }
        return at;
    }

    /** Long references are folded anywhere, within an id too. */
    private static void add(String inside, List<MessageId> found) {
        if (inside.length() <= 2 * MessageId.MAX_LENGTH) {
            String id = SPACE.matcher(inside).replaceAll("");
            if (isOne(id)) {
                found.add(MessageId.of(id));
            }
        }
    }

    /** Ids that nobody put in brackets, if there is nothing else: among words an address would look the same. */
    private static List<MessageId> bare(String text, int most) {
        List<MessageId> found = new ArrayList<>();
        if (text.indexOf('@') < 0) {
            return found;
        }
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            if (!BARE.matcher(word).matches() || !isOne(word)) {
                return List.of();
            }
            if (found.size() < most) {
                found.add(MessageId.of(word));
            }
        }
        return found;
    }

    /** Whether a text without angle brackets is one, by hand: this is asked for every reference of every mail. */
    static boolean isOne(String id) {
        int at = id.lastIndexOf('@');
        if (at < 1 || at == id.length() - 1 || id.length() > MessageId.MAX_LENGTH || id.charAt(0) == '@') {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean plain = c > ' ' && c < 0x7F;
            if (c == '<' || c == '>' || (!plain && !printable(c))) {
                return false;
            }
        }
        return true;
    }

    private static boolean printable(char c) {
        return c > 0x9F && !Character.isWhitespace(c) && !Character.isSpaceChar(c);
    }

    /** Only ASCII letters change, so that the text keeps its length. */
    static String withDomainInLowerCase(String id) {
        int at = id.lastIndexOf('@');
        for (int i = at + 1; i < id.length(); i++) {
            if (id.charAt(i) >= 'A' && id.charAt(i) <= 'Z') {
                StringBuilder lower = new StringBuilder(id);
                for (int k = i; k < id.length(); k++) {
                    char c = id.charAt(k);
                    lower.setCharAt(k, c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
                }
                return lower.toString();
            }
        }
        return id;
    }
}
