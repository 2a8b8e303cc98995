package org.rawi.reading.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rawi.reading.Days;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of its articles in JSON-LD, in whatever nesting: {@code {"@graph": [{"@type": "NewsArticle", …}]}}. */
final class JsonLd {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Set<String> OTHERS = Set.of("WebPage", "ItemPage");
    private static final int DEEPEST = 12;

    private final List<Story> stories = new ArrayList<>();
    private final List<Story> pages = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    /**
     * One article as JSON-LD tells it; what it does not tell is empty.
     *
     * @param headline its title
     * @param published its day
     * @param outlet who publishes it
     * @param url where
     * @param isFree whether all of it is there for everyone to read
     */
    record Story(
            Optional<String> headline,
            Optional<LocalDate> published,
            Optional<String> outlet,
            Optional<String> url,
            boolean isFree) {}

    JsonLd(Document page) {
        List<JsonNode> roots = new ArrayList<>();
        for (Element script : page.select("script[type*=ld+json]")) {
            parse(script.data()).ifPresent(roots::add);
        }
        roots.forEach(root -> name(root, 0));
        roots.forEach(root -> collect(root, 0));
    }

    /** The articles in their order; where there are none, what is said of the page. */
    List<Story> stories() {
        return stories.isEmpty() ? pages : stories;
    }

    private static Optional<JsonNode> parse(String data) {
        String json = data.strip().replaceFirst("^(?:<!--|/?/?\\*?\\s*<!\\[CDATA\\[\\*?/?)", "");
        try {
            return Optional.of(JSON.readTree(json));
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    /** Names of what others refer to by its id: {@code "publisher": {"@id": "#organization"}}. */
    private void name(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isObject()
                && string(node, "@id").isPresent()
                && string(node, "name").isPresent()) {
            names.putIfAbsent(string(node, "@id").get(), string(node, "name").get());
        }
        node.forEach(child -> name(child, depth + 1));
    }

    private void collect(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isObject() && isOf(node, true)) {
            stories.add(story(node));
        } else if (node.isObject() && isOf(node, false)) {
            pages.add(story(node));
        }
        node.forEach(child -> collect(child, depth + 1));
    }

    private static boolean isOf(JsonNode node, boolean article) {
        JsonNode type = node.path("@type");
        List<JsonNode> types = new ArrayList<>();
        (type.isArray() ? type : List.of(type)).forEach(types::add);
        return types.stream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .anyMatch(name -> article ? isArticle(name) : OTHERS.contains(name));
    }

    /** Whether {@code type} is one of schema.org's articles: NewsArticle, LiveBlogPosting, http://schema.org/Report. */
    static boolean isArticle(String type) {
        String name = type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
        return name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report");
    }

    private Story story(JsonNode node) {
        Optional<String> day = string(node, "datePublished").or(() -> string(node, "dateCreated"));
        return new Story(
                string(node, "headline").or(() -> string(node, "name")),
                day.flatMap(Days.OF_PROGRAMS::find),
                named(node.path("publisher")).or(() -> named(node.path("isPartOf"))),
                string(node, "url").or(() -> string(node, "mainEntityOfPage")),
                !node.path("isAccessibleForFree").asString("true").equalsIgnoreCase("false"));
    }

    private Optional<String> named(JsonNode node) {
        if (node.isArray() && !node.isEmpty()) {
            return named(node.get(0));
        }
        return node.isString()
                ? Optional.of(node.stringValue())
                : string(node, "name").or(() -> string(node, "@id").flatMap(id -> Optional.ofNullable(names.get(id))));
    }

    private static Optional<String> string(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() && !value.stringValue().isBlank()
                ? Optional.of(value.stringValue().strip())
                : Optional.empty();
    }
}
