package dev.caserail.model.mail;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Writes case tokens with the newest key, and recognises those of all keys (C6).
 *
 * <p>Keys rotate without a break: put a new key first and keep the old ones as long as customers may answer mails that carry
 * their tokens. Signatures are compared in constant time. Immutable, for all threads.
 *
 * <pre>{@code
 * CaseTokens tokens = CaseTokens.of(key2026, key2025);
 * tokens.replyAddress(EmailAddress.of("support@example.com"), caseId); // support+imwtanbs-…@example.com
 * }</pre>
 */
public final class CaseTokens {
    /** How many characters of a text are searched for tokens, from its beginning. */
    public static final int MAX_BODY = 200_000;

    private static final int MOST_CANDIDATES = 20;
    private static final PathLocation IN_A_MAIL = PathLocation.of("mail");

    private final List<TokenKey> keys;

    private CaseTokens(List<TokenKey> keys) {
        this.keys = keys;
    }

    /**
     * Takes the keys.
     *
     * @param newest the key that signs
     * @param older keys whose tokens are still recognised
     * @return the tokens of these keys
     */
    public static CaseTokens of(TokenKey newest, TokenKey... older) {
        List<TokenKey> keys = new ArrayList<>();
        keys.add(newest);
        keys.addAll(List.of(older));
        return new CaseTokens(List.copyOf(keys));
    }

    /**
     * Signs a case id with the newest key.
     *
     * @param caseId the case
     * @return its token; always the same for the same key
     */
    public CaseToken issue(CaseId caseId) {
        byte[] id = caseId.value().getBytes(StandardCharsets.UTF_8);
        return CaseToken.of(
                TokenText.encode(id) + "-" + TokenText.encode(keys.get(0).sign(id)));
    }

    /**
     * Says whether one of the keys signed a token.
     *
     * @param token a token that came from outside
     * @return whether it is genuine
     */
    public boolean isGenuine(CaseToken token) {
        byte[] id = token.caseId().value().getBytes(StandardCharsets.UTF_8);
        byte[] signature = TokenText.decode(token.signature());
        boolean genuine = false;
        for (TokenKey key : keys) { // all of them, so that the time does not tell which
            genuine |= MessageDigest.isEqual(signature, key.sign(id));
        }
        return genuine;
    }

    /**
     * Puts a case's token into an address to which the customer answers.
     *
     * @param desk the desk's address
     * @param caseId the case
     * @return the address with the token behind a plus sign; empty if the case id is too long for what mail systems take
     */
    public Optional<EmailAddress> replyAddress(EmailAddress desk, CaseId caseId) {
        return desk.withDetail(issue(caseId).value());
    }

    /**
     * Writes a case's token as a reference for a subject or a text.
     *
     * @param caseId the case
     * @return the reference, such as {@code [ref:imwtanbs-…]}
     */
    public String reference(CaseId caseId) {
        return "[ref:" + issue(caseId).value() + "]";
    }

    /**
     * Looks for genuine tokens in a mail: in the addresses it went to, then in its subject, then in its text from the
     * beginning. Of forged ones nothing is told, and of very many candidates only the first are looked at.
     *
     * @param mail the mail's headers
     * @param body its text; empty if the host has none
     * @return the tokens, each at its first place
     */
    public List<FoundToken> find(MailHeaders mail, String body) {
        Map<CaseToken, TokenPlace> found = new LinkedHashMap<>();
        Set<String> addresses = new LinkedHashSet<>();
        mail.recipients().stream()
                .flatMap(address -> address.detail().stream())
                .filter(detail -> TokenText.SHAPE.matcher(detail).matches())
                .limit(MOST_CANDIDATES)
                .forEach(addresses::add);
        keepGenuine(addresses, TokenPlace.REPLY_ADDRESS, found);
        mail.subject().ifPresent(subject -> keepGenuine(written(subject.value()), TokenPlace.SUBJECT, found));
        keepGenuine(written(body.substring(0, Math.min(body.length(), MAX_BODY))), TokenPlace.BODY, found);
        List<FoundToken> tokens = new ArrayList<>();
        found.forEach((token, place) -> tokens.add(FoundToken.of(token, place)));
        return tokens;
    }

    private void keepGenuine(Set<String> candidates, TokenPlace place, Map<CaseToken, TokenPlace> found) {
        for (String candidate : candidates) {
            CaseToken.parse(candidate, IN_A_MAIL)
                    .toJavaOptional()
                    .filter(this::isGenuine)
                    .ifPresent(token -> found.putIfAbsent(token, place));
        }
    }

    private static Set<String> written(String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher reference = TokenText.WRITTEN.matcher(text);
        while (found.size() < MOST_CANDIDATES && reference.find()) {
            found.add(reference.group(1) != null ? reference.group(1) : reference.group(2));
        }
        return found;
    }

    @Override
    public String toString() {
        return "CaseTokens{keys=" + keys + "}";
    }
}
