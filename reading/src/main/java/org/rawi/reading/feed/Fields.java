package org.rawi.reading.feed;

/**
 * What an entry says of itself, as it is written there; each may be null.
 *
 * @param id its own id
 * @param title its title, as plain text
 * @param content its text as markup, the whole where it has that, or else a summary
 * @param isWhole whether {@code content} is what the entry calls its content
 * @param url where the article stands
 * @param published when it was published
 * @param updated when it was changed
 * @param outlet the outlet that it is taken from, where the feed gathers from several
 */
record Fields(
        String id,
        String title,
        String content,
        boolean isWhole,
        String url,
        String published,
        String updated,
        String outlet) {}
