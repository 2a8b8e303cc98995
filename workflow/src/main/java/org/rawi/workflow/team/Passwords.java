package org.rawi.workflow.team;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Passwords as Argon2id keeps them: «$argon2id$v=19$m=19456,t=2,p=1$SALT$HASH». The figures are OWASP's; each hash carries those that it
 * was made with, so that later ones can be dearer.
 */
final class Passwords {
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int MOST_KIB = 1 << 20;
    private static final int MOST_PASSES = 20;

    private static final Pattern FORM =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})\\$([\\w+/-]+)\\$([\\w+/-]+)");
    private static final Base64.Encoder ENCODER = Base64.getEncoder().withoutPadding();

    /** How many are hashed at once: each takes memory. */
    private static final Semaphore AT_ONCE = new Semaphore(2, true);

    private final SecureRandom random;

    Passwords(SecureRandom random) {
        this.random = random;
    }

    String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] hash = argon2id(password, salt, MEMORY_KIB, PASSES, LANES, HASH_BYTES);
        return "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$" + ENCODER.encodeToString(salt)
                + "$" + ENCODER.encodeToString(hash);
    }

    /** Whether {@code password} is the one of {@code hash}; takes as long where there is no hash. */
    boolean fits(String password, String hash) {
        Matcher form = FORM.matcher(hash == null ? "" : hash);
        if (!form.matches()) {
            argon2id(password, new byte[SALT_BYTES], MEMORY_KIB, PASSES, LANES, HASH_BYTES);
            return false;
        }
        byte[] kept = Base64.getDecoder().decode(form.group(5));
        byte[] made = argon2id(
                password,
                Base64.getDecoder().decode(form.group(4)),
                Math.min(MOST_KIB, Integer.parseInt(form.group(1))),
                Math.min(MOST_PASSES, Integer.parseInt(form.group(2))),
                Integer.parseInt(form.group(3)),
                kept.length);
        return MessageDigest.isEqual(kept, made);
    }

    private static byte[] argon2id(String password, byte[] salt, int kib, int passes, int lanes, int bytes) {
        AT_ONCE.acquireUninterruptibly();
        try {
            Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
            argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(kib)
                    .withIterations(passes)
                    .withParallelism(lanes)
                    .withSalt(salt)
                    .build());
            byte[] hash = new byte[bytes];
            argon2.generateBytes(
                    Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8), hash);
            return hash;
        } finally {
            AT_ONCE.release();
        }
    }
}
