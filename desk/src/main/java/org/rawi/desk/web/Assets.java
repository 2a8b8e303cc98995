package org.rawi.desk.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rawi.desk.Desk;

/** The files that pages load, out of the jar: {@code /assets/desk.css}. */
final class Assets {
    private static final Pattern PATH =
            Pattern.compile("[a-zA-Z0-9@][a-zA-Z0-9@_-]*(?:[./][a-zA-Z0-9@][a-zA-Z0-9@_-]*)*");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "mjs", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2");

    private Assets() {}

    /** The file at {@code path} below {@code assets}; none where the path leads elsewhere. */
    static Optional<Answer> find(String path) {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null || !PATH.matcher(path).matches()) {
            return Optional.empty();
        }
        try (InputStream in = Desk.class.getResourceAsStream("assets/" + path)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new Answer(200, type, in.readAllBytes(), Map.of("Cache-Control", "max-age=86400")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
