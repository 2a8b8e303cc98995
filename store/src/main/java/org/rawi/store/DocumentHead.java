package org.rawi.store;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A document without its text.
 *
 * @param hash hash of its bytes, by which it is known
 * @param id the record's id or the file's path
 * @param title a title apart from the text, or null
 * @param outlet the outlet as the metadata names it, or null
 * @param published the day as the metadata gives it, or null
 * @param url where it was published, or null
 * @param copyOf id of the first document of its group of copies, or null
 */
public record DocumentHead(
        String hash, String id, String title, String outlet, LocalDate published, String url, String copyOf) {
    public DocumentHead {
        Objects.requireNonNull(hash);
        Objects.requireNonNull(id);
    }
}
