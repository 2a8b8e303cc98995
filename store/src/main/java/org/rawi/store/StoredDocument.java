package org.rawi.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rawi.model.Article;
import org.rawi.model.Document;
import org.rawi.model.Item;
import org.rawi.model.Paragraph;

/**
 * A document as it is kept.
 *
 * @param hash hash of its bytes, by which it is known
 * @param id the record's id or the file's path, made unique in the data set
 * @param text the decoded text
 * @param title a title apart from the text, or null
 * @param outlet the outlet as the metadata names it, or null
 * @param published the day as the metadata gives it, or null
 * @param url where it was published, or null
 * @param copyOf id of the first document of its group of copies, or null
 * @param items the news items that its format set apart
 * @param run the run that coded it last
 */
public record StoredDocument(
        String hash,
        String id,
        String text,
        String title,
        String outlet,
        LocalDate published,
        String url,
        String copyOf,
        List<Item> items,
        long run) {
    public StoredDocument {
        Objects.requireNonNull(hash);
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
        items = List.copyOf(items);
    }

    /** The document as it was read. */
    public Document document() {
        return new Document(id, hash, text, title, outlet, published, url, copyOf, items);
    }

    /**
     * A news item of it.
     *
     * @param number its place, from 1
     * @param outlet id of the outlet, or its name, or null
     * @param published day of publication, or null
     * @param paragraphs its lines; spans in {@link Article#text()}
     */
    public record Piece(int number, String outlet, LocalDate published, List<Paragraph> paragraphs) {
        public Piece {
            paragraphs = List.copyOf(paragraphs);
        }

        /** What is kept of {@code article}. */
        public static Piece of(Article article) {
            return new Piece(article.number(), article.outlet(), article.published(), article.paragraphs());
        }

        /** The article again, but for the sources of its dateline. */
        public Article in(Document document) {
            return new Article(document, number, paragraphs, outlet, published, List.of());
        }
    }
}
