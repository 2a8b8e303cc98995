package org.rawi.reading.web;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a reader of the page does not see: scripts, styles, forms' choices, what a style hides. */
final class Visibility {
    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "applet",
            "canvas",
            "audio",
            "video",
            "select",
            "datalist",
            "textarea",
            "input",
            "noframes",
            "area",
            "amp-analytics",
            "amp-ad",
            "amp-pixel",
            "amp-state");

    /** A page that hides all of itself shows it again by script. */
    private static final Set<String> ALWAYS = Set.of("html", "body", "main", "article", "form");

    private static final Pattern HIDING =
            Pattern.compile("(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

    private Visibility() {}

    static boolean isHidden(Element element) {
        String name = element.normalName();
        if (NEVER.contains(name)) {
            return true;
        }
        boolean hides = element.hasAttr("hidden")
                || HIDING.matcher(element.attr("style")).find();
        return hides && !ALWAYS.contains(name);
    }
}
