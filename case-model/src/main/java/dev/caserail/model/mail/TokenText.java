package dev.caserail.model.mail;

import java.util.regex.Pattern;

/** How a case token is written: the case id in base 32, a hyphen, the signature in base 32. */
final class TokenText {
    /** How many bytes of the signature are kept: 80 bits, which nobody guesses by sending mails. */
    static final int SIGNATURE_BYTES = 10;

    private static final String TOKEN = "[a-z2-7]{2,640}-[a-z2-7]{16}";

    /** A token. */
    static final Pattern SHAPE = Pattern.compile(TOKEN);

    /** A reference in a subject or a body, in any case; in brackets or without. */
    static final Pattern WRITTEN =
            Pattern.compile("(?i)\\[ref:(" + TOKEN + ")]|(?<![\\p{L}\\p{N}])ref:(" + TOKEN + ")(?![a-z2-7-])");

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

    private TokenText() {}

    /** Base 32 of RFC 4648 in lower case, without padding. */
    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte b : bytes) {
            buffer = (buffer << 8) | (b & 0xFF);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(ALPHABET.charAt((buffer >> bits) & 31));
            }
            buffer &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(ALPHABET.charAt((buffer << (5 - bits)) & 31));
        }
        return text.toString();
    }

    /** The bytes of such a text; bits that are too few for a byte are dropped. */
    static byte[] decode(String text) {
        byte[] bytes = new byte[text.length() * 5 / 8];
        int buffer = 0;
        int bits = 0;
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            buffer = (buffer << 5) | ALPHABET.indexOf(text.charAt(i));
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes[at++] = (byte) (buffer >> bits);
            }
            buffer &= (1 << bits) - 1;
        }
        return bytes;
    }
}
