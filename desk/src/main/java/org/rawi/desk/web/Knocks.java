package org.rawi.desk.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.rawi.desk.words.Language;

/** What is known of requests before anyone has looked whether they may come in. */
final class Knocks {
    private static final String BEARER = "Bearer ";

    private Knocks() {}

    /** Of a request for an address that begins with a language; none of others. */
    static Optional<Knock> of(Request request, Frontage frontage) {
        String path = Request.getPathInContext(request);
        String query = request.getHttpURI().getQuery();
        String key = request.getHeaders().get(HttpHeader.AUTHORIZATION);
        return (isOfProgram(path) ? Optional.of(Language.ENGLISH) : language(request))
                .filter(known -> path.indexOf('/', 1) > 0)
                .map(known -> new Knock(
                        request.getMethod().equals("HEAD") ? "GET" : request.getMethod(),
                        known,
                        isOfProgram(path) ? path : path.substring(path.indexOf('/', 1)),
                        query == null || query.isEmpty() ? "" : "?" + query,
                        cookies(request),
                        key != null && key.startsWith(BEARER) ? key.substring(BEARER.length()) : null,
                        frontage.address(request),
                        frontage.secure()
                                && frontage.isPublic(request.getHeaders().get(HttpHeader.HOST)),
                        "cross-site".equals(request.getHeaders().get("Sec-Fetch-Site")),
                        "true".equals(request.getHeaders().get("HX-Request"))));
    }

    /** Whether {@code path} is one that programs ask, in no language. */
    static boolean isOfProgram(String path) {
        return path.startsWith("/api/");
    }

    static Optional<Language> language(Request request) {
        String[] parts = Request.getPathInContext(request).split("/", 3);
        return Language.find(parts.length > 1 ? parts[1] : "");
    }

    private static Map<String, String> cookies(Request request) {
        Map<String, String> cookies = new HashMap<>();
        for (HttpCookie cookie : Request.getCookies(request)) {
            cookies.putIfAbsent(cookie.getName(), cookie.getValue());
        }
        return cookies;
    }
}
