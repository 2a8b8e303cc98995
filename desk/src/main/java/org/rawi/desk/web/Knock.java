package org.rawi.desk.web;

import java.util.Map;
import org.rawi.desk.words.Language;

/**
 * What is known of a request before anyone has looked whether it may come in.
 *
 * @param method GET or POST
 * @param language the language of the address
 * @param path the path below the language
 * @param query the query of the address with its «?», or empty
 * @param cookies what the browser holds, by name
 * @param key what a program sends as {@code Authorization: Bearer}, or null
 * @param address the address that asks, behind whatever proxy
 * @param secure whether the browser asks by https
 * @param fromElsewhere whether a page of another site has led here
 * @param partial whether the page's own script asks
 */
public record Knock(
        String method,
        Language language,
        String path,
        String query,
        Map<String, String> cookies,
        String key,
        String address,
        boolean secure,
        boolean fromElsewhere,
        boolean partial) {
    public Knock {
        cookies = Map.copyOf(cookies);
    }

    /** The whole path with its query: «/ar/explore?kind=clash». */
    public String target() {
        return "/" + language.code() + path + query;
    }

    /** The name of the cookie that stands for a session; over https one that no other site's part can set. */
    public String cookieName() {
        return secure ? "__Host-rawi" : "rawi";
    }

    /** What the browser holds for its session, or empty. */
    public String cookie() {
        return cookies.getOrDefault(cookieName(), "");
    }
}
