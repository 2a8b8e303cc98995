package org.rawi.reading.feed;

import java.net.URI;
import java.util.Objects;
import org.jsoup.nodes.Element;

/** The fields of one entry of an XML feed; of those that say the same the first counts, and of two texts the longer. */
final class EntryFields {
    private final Names names;
    private final String base;
    private String id;
    private String title;
    private String summary = "";
    private String content = "";
    private String link;
    private String permalink;
    private String original;
    private String published;
    private String updated;
    private String source;
    private String author;

    private EntryFields(Names names, String base) {
        this.names = names;
        this.base = base;
    }

    /**
     * @param entry the element of the entry
     * @param names what its elements are called
     * @param base what its addresses are relative to, or null
     * @param isTitled whether the feed has a title, and so no need of an author to be its outlet
     */
    static Fields of(Element entry, Names names, String base, boolean isTitled) {
        String own = entry.attr("xml:base");
        EntryFields fields = new EntryFields(names, own.isBlank() ? base : own);
        fields.id = blankToNull(entry.attr("rdf:about"));
        entry.children().forEach(fields::add);
        return fields.fields(isTitled);
    }

    private void add(Element field) {
        switch (names.of(field)) {
            case "title", "atom:title", "dc:title" -> title = first(title, Markup.words(field));
            case "description", "atom:summary", "media:description", "itunes:summary" ->
                summary = longer(summary, Markup.html(field));
            case "content:encoded", "atom:content", "content", "xhtml:body", "xhtml:div", "fulltext" ->
                content = longer(content, field.hasAttr("src") ? "" : Markup.html(field));
            case "link" -> link = first(link, first(blankToNull(field.wholeText()), field.attr("href")));
            case "atom:link" -> link = isPage(field) ? first(link, field.attr("href")) : link;
            case "feedburner:origlink" -> original = first(original, field.wholeText());
            case "guid" -> guid(field);
            case "atom:id" -> id = first(id, field.wholeText());
            case "pubdate", "dc:date", "dc:issued", "dc:created", "atom:published", "atom:issued", "atom:created" ->
                published = first(published, field.wholeText());
            case "atom:updated", "atom:modified", "dc:modified" -> updated = first(updated, field.wholeText());
            case "source", "dc:publisher" -> source = first(source, Markup.words(field));
            case "atom:source" -> source = first(source, child(field, "atom:title"));
            case "author", "dc:creator" -> author = first(author, Markup.words(field));
            case "atom:author" -> author = first(author, child(field, "atom:name"));
            case "media:group" -> field.children().forEach(this::add);
            default -> {}
        }
    }

    private static boolean isPage(Element link) {
        String rel = link.attr("rel").strip();
        return rel.isEmpty() || rel.equals("alternate");
    }

    private void guid(Element field) {
        String guid = field.wholeText().strip();
        id = first(id, guid);
        boolean leads = !field.attr("isPermaLink").equalsIgnoreCase("false");
        permalink = leads && guid.matches("(?i)https?://\\S+") ? guid : permalink;
    }

    private String child(Element field, String name) {
        return field.children().stream()
                .filter(child -> names.of(child).equals(name))
                .map(Markup::words)
                .findFirst()
                .orElse(null);
    }

    private Fields fields(boolean isTitled) {
        boolean isWhole = !content.isBlank() && content.length() >= summary.length();
        String url = first(original, first(link, permalink));
        return new Fields(
                id,
                title,
                isWhole ? content : summary,
                isWhole,
                resolved(base, url),
                published,
                updated,
                first(source, isTitled ? null : author));
    }

    /** {@code url} as it is from {@code base}; as it stands where it is no address. */
    static String resolved(String base, String url) {
        if (url == null || base == null) {
            return url;
        }
        try {
            return URI.create(base).resolve(url.strip()).toString();
        } catch (IllegalArgumentException noAddress) {
            return url.strip();
        }
    }

    private static String first(String one, String other) {
        return one != null ? one : other == null ? null : blankToNull(other);
    }

    static String blankToNull(String text) {
        return Objects.requireNonNull(text).isBlank() ? null : text.strip();
    }

    private static String longer(String one, String other) {
        return other.length() > one.length() ? other : one;
    }
}
