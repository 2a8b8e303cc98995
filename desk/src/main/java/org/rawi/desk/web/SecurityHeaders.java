package org.rawi.desk.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** What every answer tells the browser: nothing runs, loads or is sent but what the desk itself serves. */
final class SecurityHeaders {
    private static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self';"
                    + " connect-src 'self'; worker-src 'self' blob:; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), interest-cohort=()",
            "Cache-Control",
            "no-store");

    /** For a desk that browsers ask by https: they shall never ask it otherwise again. */
    private static final Map<String, String> SECURE = secure();

    private SecurityHeaders() {}

    private static Map<String, String> secure() {
        Map<String, String> secure = new LinkedHashMap<>(ALL);
        secure.put("Strict-Transport-Security", "max-age=31536000");
        return Map.copyOf(secure);
    }

    static Map<String, String> all(boolean secure) {
        return secure ? SECURE : ALL;
    }
}
