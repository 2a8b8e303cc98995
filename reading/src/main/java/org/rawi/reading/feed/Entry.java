package org.rawi.reading.feed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rawi.model.Document;
import org.rawi.model.Item;
import org.rawi.model.Paragraph;
import org.rawi.model.Paragraph.Role;
import org.rawi.model.Span;
import org.rawi.reading.Days;
import org.rawi.reading.Hash;
import org.rawi.reading.Reading;
import org.rawi.reading.web.HtmlText;

/**
 * One entry of a feed.
 *
 * @param where what messages call it, «news.rss:14»
 * @param id id of the document that it becomes, «news.rss#https://example.org/1»
 * @param key what it is known by from one reading of the feed to the next
 * @param title its title, or null
 * @param content its text as markup; empty where it has none
 * @param isWhole whether that is its content, not a summary
 * @param url where the article stands, or null
 * @param published its day, or null
 * @param outlet its outlet, or null
 */
public record Entry(
        String where,
        String id,
        String key,
        String title,
        String content,
        boolean isWhole,
        String url,
        LocalDate published,
        String outlet) {
    public Entry {
        Objects.requireNonNull(where);
        Objects.requireNonNull(id);
        Objects.requireNonNull(key);
        Objects.requireNonNull(content);
    }

    /**
     * The document that it is, its text laid out as that of a page; a skip where it has no words.
     *
     * @param days read the days in its text
     */
    public Reading reading(Days days) {
        HtmlText text = HtmlText.of(content, title == null ? "" : title, url == null ? "" : url, days);
        if (text.text().isBlank()) {
            return title == null ? new Reading.Skip(where, "no text") : new Reading.Text(where, titleAlone());
        }
        List<Item> items = published == null ? text.items() : undated(text.items());
        return new Reading.Text(where, document(text.text(), text.hasTitle() ? null : title, items));
    }

    /** What the entry says of its day goes before a day that stands in its text. */
    private static List<Item> undated(List<Item> items) {
        return items.size() == 1
                ? List.of(new Item(items.get(0).span(), null, null, items.get(0).marked()))
                : items;
    }

    private Document titleAlone() {
        Span whole = new Span(0, title.length());
        return document(title, null, List.of(new Item(whole, null, null, List.of(new Paragraph(whole, Role.TITLE)))));
    }

    private Document document(String text, String ownTitle, List<Item> items) {
        String all = String.join("\n", key, Objects.requireNonNullElse(title, ""), content);
        return new Document(
                id, Hash.of(all.getBytes(StandardCharsets.UTF_8)), text, ownTitle, outlet, published, url, null, items);
    }
}
