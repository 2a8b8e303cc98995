package org.rawi.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The bytes that came in, decoded.
 *
 * @param id the record's id, or the file's path relative to the argument that named it
 * @param hash SHA-256 of the bytes, in lower-case hexadecimal
 * @param text the decoded text, a byte-order mark removed and nothing else
 * @param title a title that came apart from the text, or null
 * @param outlet the outlet as the metadata names it, or null
 * @param published the day of publication as the metadata gives it, or null
 * @param url where it was published, or null
 * @param copyOf id of an earlier document that has the same text but for small edits, or null
 * @param items the news items that the format sets apart, in order; empty where only the words can tell
 */
public record Document(
        String id,
        String hash,
        String text,
        String title,
        String outlet,
        LocalDate published,
        String url,
        String copyOf,
        List<Item> items) {
    /** A document whose format sets no items apart. */
    public Document(String id, String hash, String text, String title, String outlet, LocalDate published, String url) {
        this(id, hash, text, title, outlet, published, url, null, List.of());
    }

    /** The same document, known to be a copy of {@code first}. */
    public Document asCopyOf(String first) {
        return new Document(id, hash, text, title, outlet, published, url, first, items);
    }

    public Document {
        Objects.requireNonNull(id);
        Objects.requireNonNull(hash);
        Objects.requireNonNull(text);
        items = List.copyOf(items);
    }
}
