package org.rawi.desk.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What is answered. Made to be written to a stream once, and compared with nothing.
 *
 * @param status «200»
 * @param type the content type
 * @param body the bytes
 * @param writing writes the body as it comes, in place of the bytes; or null
 * @param headers what this answer says beside what every answer says
 */
@SuppressWarnings("ArrayRecordComponent")
public record Answer(int status, String type, byte[] body, Writing writing, Map<String, String> headers) {
    /** Pages. */
    public static final String HTML = "text/html; charset=utf-8";

    public Answer {
        Objects.requireNonNull(type);
        Objects.requireNonNull(body);
        headers = Map.copyOf(headers);
    }

    /** An answer of bytes. */
    public Answer(int status, String type, byte[] body, Map<String, String> headers) {
        this(status, type, body, null, headers);
    }

    public static Answer page(int status, String html) {
        return new Answer(status, HTML, html.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** Text of a type: {@code text("application/json", "{}")}. */
    public static Answer text(String type, String text) {
        return new Answer(200, type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** Text of a type, written as it comes. */
    public static Answer written(String type, Writing writing) {
        return new Answer(200, type + "; charset=utf-8", new byte[0], writing, Map.of());
    }

    /** Leads on to {@code address} by a GET. */
    public static Answer redirect(String address) {
        return new Answer(303, "text/plain; charset=utf-8", new byte[0], Map.of("Location", address));
    }

    /** The same under another status: «503». */
    public Answer as(int other) {
        return new Answer(other, type, body, headers);
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, type, body, writing, more);
    }
}
