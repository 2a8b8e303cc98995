package org.rawi.desk;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A provider of identities on this machine, written by hand after OpenID Connect Core; it can be made to lie. */
final class IdentityProvider implements AutoCloseable {
    static final String SECRET = "a secret of the client, long enough for a signature";

    private final HttpServer server;
    private final RSAKey key = key();
    private final RSAKey otherKey = key();
    private final Map<String, Map<String, String>> codes = new HashMap<>();
    private String subject;
    private String email;
    private boolean checked;
    private Lie lie;

    /** What may be wrong with its word. */
    enum Lie {
        OTHER_KEY,
        NO_SIGNATURE,
        SIGNED_WITH_THE_CLIENTS_SECRET,
        OTHER_ISSUER,
        OTHER_AUDIENCE,
        OTHER_NONCE,
        NO_NONCE,
        EXPIRED,
        OTHER_STATE,
        NO_TOKEN,
        REFUSED
    }

    IdentityProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/.well-known/openid-configuration", exchange -> answer(exchange, 200, """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys",
                "response_types_supported": ["code"], "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(issuer())));
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("one").generate();
        } catch (JOSEException fault) {
            throw new IllegalStateException(fault);
        }
    }

    URI issuer() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void vouchFor(String who, String address, boolean isChecked) {
        subject = who;
        email = address;
        checked = isChecked;
    }

    void lie(Lie how) {
        lie = how;
    }

    /** What a browser is led back to that was led to {@code address}. */
    String visit(URI address) {
        Map<String, String> asked = fields(address.getRawQuery());
        if (!address.toString().startsWith(issuer() + "/authorize?")
                || !asked.get("code_challenge_method").equals("S256")
                || asked.get("state").length() < 20
                || asked.get("nonce").length() < 20) {
            throw new IllegalStateException("not asked as it should be: " + address);
        }
        String code = "code" + codes.size();
        codes.put(code, asked);
        if (lie == Lie.REFUSED) {
            return asked.get("redirect_uri") + "?error=access_denied&state=" + asked.get("state");
        }
        return asked.get("redirect_uri") + "?code=" + code + "&state="
                + (lie == Lie.OTHER_STATE ? "other" : asked.get("state"));
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> sent = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> asked = codes.remove(sent.get("code"));
        String proof = "Basic "
                + Base64.getEncoder()
                        .encodeToString(("rawi:" + java.net.URLEncoder.encode(SECRET, StandardCharsets.UTF_8))
                                .getBytes(StandardCharsets.UTF_8));
        if (asked == null
                || !challenge(sent.get("code_verifier")).equals(asked.get("code_challenge"))
                || !sent.get("redirect_uri").equals(asked.get("redirect_uri"))
                || !proof.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        String identity = lie == Lie.NO_TOKEN ? "" : ", \"id_token\": \"" + identity(asked) + "\"";
        answer(exchange, 200, "{\"access_token\": \"x\", \"token_type\": \"Bearer\"" + identity + "}");
    }

    private String identity(Map<String, String> asked) {
        Instant now = Instant.now();
        Instant ends = lie == Lie.EXPIRED ? now.minus(Duration.ofHours(1)) : now.plus(Duration.ofMinutes(5));
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(lie == Lie.OTHER_ISSUER ? "https://evil.example" : issuer().toString())
                .audience(List.of(lie == Lie.OTHER_AUDIENCE ? "another" : asked.get("client_id")))
                .subject(subject)
                .issueTime(Date.from(ends.minus(Duration.ofMinutes(5))))
                .expirationTime(Date.from(ends))
                .claim("email", email)
                .claim("email_verified", checked);
        if (lie != Lie.NO_NONCE) {
            claims.claim("nonce", lie == Lie.OTHER_NONCE ? "other" : asked.get("nonce"));
        }
        try {
            return signed(claims.build());
        } catch (JOSEException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private String signed(JWTClaimsSet claims) throws JOSEException {
        if (lie == Lie.NO_SIGNATURE) {
            return new PlainJWT(claims).serialize();
        }
        boolean shared = lie == Lie.SIGNED_WITH_THE_CLIENTS_SECRET;
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(shared ? JWSAlgorithm.HS256 : JWSAlgorithm.RS256)
                        .keyID("one")
                        .build(),
                claims);
        token.sign(shared ? new MACSigner(SECRET) : new RSASSASigner(lie == Lie.OTHER_KEY ? otherKey : key));
        return token.serialize();
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static Map<String, String> fields(String query) {
        Map<String, String> fields = new HashMap<>();
        for (String field : query.split("&")) {
            String[] parts = field.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts.length > 1 ? parts[1] : "", StandardCharsets.UTF_8));
        }
        return fields;
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
