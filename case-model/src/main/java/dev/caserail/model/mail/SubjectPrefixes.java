package dev.caserail.model.mail;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What mail programs put before a subject. */
final class SubjectPrefixes {
    /** For answers and for forwarded mails, by language. */
    private static final List<String> WORDS = List.of(
            // English, also used elsewhere
            "RE",
            "FW",
            "FWD",
            // German, Dutch
            "AW",
            "WG",
            "Antw",
            "Antwort",
            "Doorst",
            // Danish, Norwegian, Swedish; Finnish; Icelandic
            "SV",
            "VS",
            "VB",
            "VL",
            "FS",
            // French; Italian; Spanish, Catalan; Portuguese; Romanian
            "TR",
            "Réf",
            "RIF",
            "R",
            "I",
            "RV",
            "REENV",
            "RES",
            "ENC",
            // Polish; Hungarian; Turkish; Croatian, Slovenian; Czech and Slovak use the English ones
            "ODP",
            "PD",
            "VÁ",
            "Továbbítás",
            "YNT",
            "İLT",
            "ILT",
            "Odg",
            // Welsh; Indonesian
            "ATB",
            "YML",
            "BLS",
            "TRS",
            // Greek; Russian, Ukrainian
            "ΑΠ",
            "ΠΡΘ",
            "ΣΧΕΤ",
            "НА",
            "HA",
            "Отв",
            "Пер",
            // Hebrew; Arabic
            "השב",
            "תגובה",
            "הועבר",
            "رد",
            "إعادة توجيه",
            // Chinese, Japanese, Korean, Vietnamese
            "回复",
            "回覆",
            "答复",
            "答覆",
            "转发",
            "轉寄",
            "轉發",
            "返信",
            "転送",
            "회신",
            "답장",
            "전달",
            "TL",
            "CT");

    private static final Pattern PREFIX =
            Pattern.compile("(?iu)(?:" + WORDS.stream().map(Pattern::quote).collect(Collectors.joining("|"))
                    + ")\\s?(?:\\[\\d{1,4}]|\\(\\d{1,4}\\)|\\^\\d{1,4}|\\*\\d{1,4})?\\s?[:：]");
    private static final Pattern TAG = Pattern.compile("\\[([^\\[\\]]{1,80})]");
    private static final Pattern CONTROLS = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** A subject taken apart. */
    record Parts(String base, List<String> tags, int prefixes) {}

    private SubjectPrefixes() {}

    static Parts strip(String line) {
        String text = TokenText.WRITTEN.matcher(line).replaceAll(" ");
        Set<String> tags = new LinkedHashSet<>();
        Matcher prefix = PREFIX.matcher(text);
        Matcher tag = TAG.matcher(text);
        int prefixes = 0;
        int at = afterSpace(text, 0);
        while (at < text.length()) {
            if (prefix.region(at, text.length()).lookingAt()) {
                prefixes++;
                at = afterSpace(text, prefix.end());
            } else if (tag.region(at, text.length()).lookingAt()) {
                tags.add(tag.group(1).strip());
                at = afterSpace(text, tag.end());
            } else {
                break;
            }
        }
        return new Parts(oneLine(text.substring(at)), List.copyOf(tags), prefixes);
    }

    /** In one line, not too long, and no half character at the cut. */
    static String oneLine(String text) {
        String start = text.substring(0, Math.min(text.length(), 4 * SubjectLine.MAX_LENGTH));
        String line = CONTROLS.matcher(start).replaceAll(" ").strip();
        if (line.length() <= SubjectLine.MAX_LENGTH) {
            return line;
        }
        int cut = Character.isHighSurrogate(line.charAt(SubjectLine.MAX_LENGTH - 1))
                ? SubjectLine.MAX_LENGTH - 1
                : SubjectLine.MAX_LENGTH;
        return line.substring(0, cut).strip();
    }

    static List<String> words(String base) {
        return WORD.matcher(base.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static int afterSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
