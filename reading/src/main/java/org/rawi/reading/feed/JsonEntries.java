package org.rawi.reading.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.rawi.reading.Intake;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;
import org.rawi.reading.record.JsonStream;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/** The entries of a JSON Feed; they wait for its title, which may stand behind them, as long as they are few. */
final class JsonEntries {
    private static final int MOST_WAITING = 200;

    private final Source source;
    private final Intake intake;
    private final Feed feed;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private String title;
    private boolean isFlowing;

    private record Waiting(JsonNode node, long line) {}

    JsonEntries(Source source, Intake intake, Feed feed) {
        this.source = source;
        this.intake = intake;
        this.feed = feed;
    }

    /** The feed is called {@code text}. */
    void title(String text) throws RefusedException {
        title = Markup.words(text);
        end();
    }

    /** Takes the entry at which {@code parser} stands. */
    void add(JsonParser parser) throws RefusedException {
        long line = parser.currentTokenLocation().getLineNr();
        Optional<JsonNode> node = JsonStream.record(parser);
        if (node.isEmpty() || !node.get().isObject()) {
            RefusedException refused = node.isEmpty()
                    ? Feed.overLimit()
                    : new RefusedException(
                            "not a JSON object", "an entry with «id» and «content_html» or «content_text»");
            intake.accept(refused.failure("entry", source.where() + ":" + line));
            return;
        }
        waiting.add(new Waiting(node.get(), line));
        if (title != null || isFlowing || waiting.size() > MOST_WAITING) {
            isFlowing = true;
            end();
        }
    }

    /** Hands on what still waits. */
    void end() throws RefusedException {
        while (!waiting.isEmpty()) {
            Waiting next = waiting.remove();
            feed.add(fields(next.node()), title, next.line());
        }
    }

    private Fields fields(JsonNode node) {
        String html = string(node, "content_html");
        String text = string(node, "content_text");
        String summary = string(node, "summary");
        boolean isWhole = html != null || text != null;
        String heading = string(node, "title");
        String url = string(node, "url");
        return new Fields(
                id(node),
                heading == null ? null : Markup.words(heading),
                html != null ? html : Markup.plain(text != null ? text : summary),
                isWhole,
                url != null ? url : string(node, "external_url"),
                string(node, "date_published"),
                string(node, "date_modified"),
                title == null ? author(node) : null);
    }

    private static String id(JsonNode node) {
        JsonNode id = node.get("id");
        return id != null && id.isValueNode() && !id.asString().isBlank()
                ? id.asString().strip()
                : null;
    }

    private static String author(JsonNode node) {
        JsonNode authors = node.get("authors");
        JsonNode first =
                authors != null && authors.isArray() && !authors.isEmpty() ? authors.get(0) : node.get("author");
        return first != null && first.isObject() ? string(first, "name") : null;
    }

    private static String string(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value != null && value.isString() && !value.stringValue().isBlank()
                ? value.stringValue().strip()
                : null;
    }
}
