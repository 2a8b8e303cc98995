package org.rawi.desk.team;

import java.net.URI;
import java.util.Objects;

/**
 * A provider of identities by OpenID Connect.
 *
 * @param issuer its address, «https://id.example.org/realms/ngo»
 * @param client what it knows this desk by
 * @param secret what the desk proves itself to it with
 */
public record OidcSettings(URI issuer, String client, String secret) {
    public OidcSettings {
        Objects.requireNonNull(issuer);
        Objects.requireNonNull(client);
        Objects.requireNonNull(secret);
        boolean local = "127.0.0.1".equals(issuer.getHost()) || "localhost".equals(issuer.getHost());
        if (issuer.getHost() == null || !"https".equals(issuer.getScheme()) && !local) {
            throw new IllegalArgumentException("no address of a provider of identities: " + issuer);
        }
    }

    /** What members see it called: its host. */
    String name() {
        return issuer.getHost();
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return client + " at " + issuer;
    }
}
