package org.rawi.reading.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What the head of a page says in {@code meta} and {@code link}, by lower-case name; the first of a name counts. */
final class MetaTags {
    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "article.published",
            "article_date_original",
            "publication_date",
            "publicationdate",
            "publish_date",
            "publish-date",
            "publishdate",
            "published_at",
            "published-date",
            "pubdate",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date.created",
            "dcterms.created",
            "dcterms.date",
            "dc.date",
            "dc:date",
            "sailthru.date",
            "parsely-pub-date",
            "cxenseparse:recs:publishtime",
            "citation_publication_date",
            "citation_date",
            "originalpublicationdate",
            "date");

    private static final List<String> TITLES = List.of("og:title", "twitter:title", "dc.title", "headline", "title");
    private static final List<String> SITES =
            List.of("og:site_name", "application-name", "dc.publisher", "publisher", "copyright-holder");

    /** What browsers and savers write into the page that they save. */
    private static final Pattern SAVED_FROM = Pattern.compile(
            "saved from url=\\(\\d+\\)\\s*(\\S+)|page saved with singlefile\\s+url:\\s*(\\S+)",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, String> values = new HashMap<>();
    private final Document page;

    MetaTags(Document page) {
        this.page = page;
        for (Element meta : page.getElementsByTag("meta")) {
            for (String key : List.of("property", "name", "itemprop")) {
                String content = meta.attr("content").strip();
                if (meta.hasAttr(key) && !content.isEmpty()) {
                    values.putIfAbsent(meta.attr(key).strip().toLowerCase(Locale.ROOT), content);
                }
            }
        }
    }

    List<String> dates() {
        return DATES.stream().filter(values::containsKey).map(values::get).toList();
    }

    Optional<String> title() {
        return first(TITLES);
    }

    Optional<String> site() {
        return first(SITES);
    }

    Optional<String> url() {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        return Optional.ofNullable(canonical)
                .map(link -> link.absUrl("href"))
                .filter(MetaTags::isAddress)
                .or(() -> first(List.of("og:url")).filter(MetaTags::isAddress))
                .or(this::savedFrom);
    }

    private Optional<String> savedFrom() {
        Element root = page.selectFirst("html");
        for (Element parent : root == null ? List.of(page) : List.of(page, root)) {
            for (Node node : parent.childNodes()) {
                Matcher saved = SAVED_FROM.matcher(node instanceof Comment comment ? comment.getData() : "");
                if (saved.find()) {
                    return Optional.of(saved.group(1) == null ? saved.group(2) : saved.group(1))
                            .filter(MetaTags::isAddress);
                }
            }
        }
        return Optional.empty();
    }

    /** An address that leads to one page, not to a whole site. */
    private static boolean isAddress(String url) {
        return url.matches("(?i)https?://[^/\\s]+/\\S+");
    }

    private Optional<String> first(List<String> names) {
        return names.stream().filter(values::containsKey).map(values::get).findFirst();
    }
}
