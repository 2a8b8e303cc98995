package org.rawi.desk.fill;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses of what has no id of a known form: what a document or an outlet is called can hold anything. */
final class Addresses {
    private Addresses() {}

    static String article(String id) {
        return "/article?id=" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    static String source(String id) {
        return "/source?id=" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
