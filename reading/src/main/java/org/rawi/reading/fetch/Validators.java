package org.rawi.reading.fetch;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a server said of what it answered, by which it can tell next time that nothing has changed.
 *
 * @param tag its ETag, or null
 * @param modified its Last-Modified, or null
 */
public record Validators(String tag, String modified) {
    /** Nothing is known. */
    public static final Validators NONE = new Validators(null, null);

    /** Those of {@code answer}. */
    public static Validators of(Answer answer) {
        return new Validators(
                answer.header("etag").orElse(null),
                answer.header("last-modified").orElse(null));
    }

    Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        if (tag != null) {
            headers.put("If-None-Match", plain(tag));
        }
        if (modified != null) {
            headers.put("If-Modified-Since", plain(modified));
        }
        return headers;
    }

    /** A value never ends its line. */
    private static String plain(String value) {
        return value.replaceAll("[\\r\\n]", " ");
    }
}
