package org.rawi.desk.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a program is told in the place of an answer (RFC 9457). */
public final class Problem {
    /** Its content type. */
    public static final String TYPE = "application/problem+json";

    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Asked for in a wrong way"),
            Map.entry(401, "A key is missing, or does not hold"),
            Map.entry(403, "This key may not do that"),
            Map.entry(404, "There is no such thing"),
            Map.entry(405, "Not by this method"),
            Map.entry(409, "Someone else decided of this meanwhile"),
            Map.entry(410, "It was there and is gone"),
            Map.entry(413, "More than is taken at once"),
            Map.entry(421, "Not under this name"),
            Map.entry(429, "Too often; ask later"));

    private Problem() {}

    /** Of {@code status}; {@code detail} says what is wrong and what would be right, or is null. */
    public static Answer of(int status, String detail) {
        ObjectNode problem = JsonMapper.shared().createObjectNode();
        problem.put("type", "about:blank");
        problem.put("title", TITLES.getOrDefault(status, "Something is broken here"));
        problem.put("status", status);
        if (detail != null) {
            problem.put("detail", detail);
        }
        return new Answer(status, TYPE, problem.toString().getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** {@code page} for a program: a page that says what is wrong says so in the form for programs. */
    static Answer insteadOf(Answer page) {
        if (page.status() < 400 || page.type().startsWith(TYPE)) {
            return page;
        }
        Answer problem = of(page.status(), null);
        for (Map.Entry<String, String> header : page.headers().entrySet()) {
            problem = problem.with(header.getKey(), header.getValue());
        }
        return page.status() == 401 ? problem.with("WWW-Authenticate", "Bearer") : problem;
    }
}
