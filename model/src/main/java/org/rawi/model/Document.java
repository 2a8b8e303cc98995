package org.rawi.model;

import java.time.LocalDate;
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
 */
public record Document(
        String id, String hash, String text, String title, String outlet, LocalDate published, String url) {
    public Document {
        Objects.requireNonNull(id);
        Objects.requireNonNull(hash);
        Objects.requireNonNull(text);
    }
}
