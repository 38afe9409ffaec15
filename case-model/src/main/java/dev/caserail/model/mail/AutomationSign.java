package dev.caserail.model.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sign that no person wrote a mail (C6). Such a mail is stored, never reopens a case and is never answered; two programs
 * that answer each other would not stop.
 */
public enum AutomationSign {
    /** It was sent by a desk of ours: {@value MailHeaders#MARKER_FIELD} is there. */
    OWN_MARKER(true, "it carries the marker of our own mails"),
    /** Some program answered a mail: {@code Auto-Submitted: auto-replied} (RFC 3834), such as a notice of absence. */
    AUTO_REPLIED(true, "it was answered automatically"),
    /** A report on the delivery or reading of a mail: {@code multipart/report} (RFC 6522). */
    DELIVERY_REPORT(true, "it is a delivery report"),
    /** Its return path is empty, so that nobody answers it (RFC 5321, 4.5.5). */
    NULL_RETURN_PATH(true, "its return path is empty"),
    /** A mail system sent it: {@code mailer-daemon@}. */
    MAILER_DAEMON(true, "a mail system sent it"),
    /** A program wrote it: {@code Auto-Submitted} of another value than {@code no} and {@code auto-replied}. */
    AUTO_GENERATED(false, "it was generated automatically"),
    /** {@code Precedence: bulk}, {@code junk}, {@code list} or {@code auto_reply}. */
    BULK(false, "it was sent in bulk"),
    /** Its sender asks for no automatic answers: {@code X-Auto-Response-Suppress} (all, absence or automatic replies). */
    RESPONSE_SUPPRESSED(false, "its sender wants no automatic answers");

    private static final Set<String> BULK_PRECEDENCE = Set.of("bulk", "junk", "list", "auto_reply");
    private static final Pattern KEYWORD = Pattern.compile("[^;\\s(]+");
    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final Set<String> SUPPRESSED = Set.of("all", "oof", "autoreply");

    private final boolean reaction;
    private final String words;

    AutomationSign(boolean reaction, String words) {
        this.reaction = reaction;
        this.words = words;
    }

    /** {@return whether such a mail only reacts to another one, and so asks for nothing} */
    public boolean isReaction() {
        return reaction;
    }

    /** {@return the sign in words, such as {@code it is a delivery report}} */
    public String words() {
        return words;
    }

    /**
     * Looks for signs.
     *
     * @param mail a mail's headers
     * @return all signs, in the order of this enum; empty if a person seems to have written it
     */
    public static List<AutomationSign> of(MailHeaders mail) {
        List<AutomationSign> signs = new ArrayList<>();
        String submitted = mail.autoSubmitted().map(AutomationSign::keyword).orElse("no");
        boolean replied = submitted.equals("auto-replied");
        boolean autoReply = mail.precedence()
                .map(AutomationSign::keyword)
                .filter("auto_reply"::equals)
                .isPresent();
        add(signs, OWN_MARKER, mail.deskMarker().isPresent());
        add(signs, AUTO_REPLIED, replied || autoReply);
        add(
                signs,
                DELIVERY_REPORT,
                mail.contentType()
                        .map(AutomationSign::keyword)
                        .filter("multipart/report"::equals)
                        .isPresent());
        add(signs, NULL_RETURN_PATH, mail.nullReturnPath());
        add(
                signs,
                MAILER_DAEMON,
                mail.from().filter(a -> a.localPart().equals("mailer-daemon")).isPresent());
        add(signs, AUTO_GENERATED, !replied && !submitted.equals("no"));
        add(
                signs,
                BULK,
                mail.precedence()
                        .map(AutomationSign::keyword)
                        .filter(BULK_PRECEDENCE::contains)
                        .isPresent());
        add(
                signs,
                RESPONSE_SUPPRESSED,
                mail.autoResponseSuppress().filter(AutomationSign::suppresses).isPresent());
        return List.copyOf(signs);
    }

    private static void add(List<AutomationSign> signs, AutomationSign sign, boolean found) {
        if (found) {
            signs.add(sign);
        }
    }

    /** The value before parameters and comments. */
    private static String keyword(String value) {
        Matcher keyword = KEYWORD.matcher(value);
        return keyword.find() ? keyword.group().toLowerCase(Locale.ROOT) : "";
    }

    /** Not whoever wants no receipts only ({@code DR}, {@code RN}, {@code NRN}). */
    private static boolean suppresses(String value) {
        return WORD.matcher(value.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .anyMatch(SUPPRESSED::contains);
    }
}
