package dev.caserail.model.mail;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret key that signs case tokens (HMAC-SHA-256). {@code toString} shows its name only; there is no way to get the secret
 * back out. Immutable.
 */
public final class TokenKey {
    /** How many bytes a secret has at least. */
    public static final int MIN_BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";

    /** Keeps signatures of other things apart, should a host use the key for them too. */
    private static final byte[] PURPOSE = "caserail case token 1\n".getBytes(StandardCharsets.UTF_8);

    private final String name;
    private final SecretKeySpec secret;

    private TokenKey(String name, SecretKeySpec secret) {
        this.name = name;
        this.secret = secret;
    }

    /**
     * Takes a key.
     *
     * @param name what the host calls it, such as {@code 2026-11}
     * @param secret random bytes, at least {@value #MIN_BYTES}; copied
     * @return the key
     * @throws IllegalArgumentException if there are fewer bytes
     */
    public static TokenKey of(String name, byte[] secret) {
        if (secret.length < MIN_BYTES) {
            throw new IllegalArgumentException("the secret of token key `" + name + "` has " + secret.length
                    + " bytes, expected at least " + MIN_BYTES);
        }
        return new TokenKey(name, new SecretKeySpec(secret, ALGORITHM));
    }

    /** {@return what the host calls it} */
    public String name() {
        return name;
    }

    byte[] sign(byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            mac.update(PURPOSE);
            return Arrays.copyOf(mac.doFinal(text), TokenText.SIGNATURE_BYTES);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    @Override
    public String toString() {
        return "TokenKey{name=" + name + "}";
    }
}
