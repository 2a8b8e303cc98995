package org.rawi.desk.team;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.rawi.workflow.team.Secrets;

/**
 * What a browser holds while its user is with the provider, so that the answer is known to be one to what this browser asked.
 *
 * @param state comes back with the answer
 * @param nonce comes back inside what the provider signs
 * @param verifier proves to the provider that who asks for the token is who asked first
 * @param next where to go then
 */
record Asked(String state, String nonce, String verifier, String next) {
    private static final String BETWEEN = "~";

    static Asked make(Secrets secrets, String next) {
        return new Asked(secrets.make(), secrets.make(), secrets.make(), next);
    }

    /** As a cookie holds it. */
    String written() {
        return String.join(
                BETWEEN, state, nonce, verifier, HexFormat.of().formatHex(next.getBytes(StandardCharsets.UTF_8)));
    }

    static Optional<Asked> read(String written) {
        String[] parts = written.split(BETWEEN, -1);
        if (parts.length != 4
                || !parts[3].matches("(?:[0-9a-f]{2}){0,2000}")
                || parts[0].isEmpty()
                || parts[2].length() < 43) {
            return Optional.empty();
        }
        String next = new String(HexFormat.of().parseHex(parts[3]), StandardCharsets.UTF_8);
        return Optional.of(new Asked(parts[0], parts[1], parts[2], next));
    }
}
