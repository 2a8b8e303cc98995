package org.rawi.workflow.team;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Words that nobody can guess, and what is kept of them. */
public final class Secrets {
    private static final int BYTES = 32;
    private static final String READ_ALOUD = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GIVEN_LENGTH = 20;

    private final SecureRandom random;

    public Secrets(SecureRandom random) {
        this.random = random;
    }

    /** A new one, of 256 bits: «kX3…». */
    public String make() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A password for a first log-in, of letters and figures that are not taken for one another: «k3m9x-…». */
    String password() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GIVEN_LENGTH; i++) {
            password.append(i > 0 && i % 5 == 0 ? "-" : "")
                    .append(READ_ALOUD.charAt(random.nextInt(READ_ALOUD.length())));
        }
        return password.toString();
    }

    /** What is kept of {@code token}: enough to know it again, and not to make it. */
    public static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Another token that only who has {@code token} can make, for {@code use}: what forms carry. */
    public static String derived(String token, String use) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(use.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Whether both are the same, in a time that does not tell how much of them is. */
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
