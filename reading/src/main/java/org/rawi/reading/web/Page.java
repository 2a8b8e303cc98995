package org.rawi.reading.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.rawi.model.Item;
import org.rawi.model.Paragraph;
import org.rawi.model.Paragraph.Role;
import org.rawi.model.Span;
import org.rawi.reading.Days;

/** A page put together from its parts: the visible text, the articles in it, what each line is for. */
final class Page {
    private static final int TEMPLATE = 3;

    private final PageText text;
    private final Metadata metadata;
    private final Labels labels;
    private final boolean isSingle;
    private final boolean isStory;
    private final List<Told> told;

    /** An article with the element that holds all of it and its lines. */
    private record Told(Element scope, List<PageLine> lines, Story story) {
        int start() {
            return lines.get(0).start();
        }
    }

    private Page(org.jsoup.nodes.Document parsed, Days days, boolean isStory) {
        this.text = PageText.of(parsed, days);
        this.metadata = new Metadata(parsed);
        Element core = core(parsed);
        Scopes scopes = Scopes.of(parsed, text.lines(), new Labels(core, List.of()));
        this.labels = new Labels(core, scopes.passedOver());
        this.isStory = isStory;
        List<Element> articles = isStory ? List.of(parsed) : scopes.elements();
        this.isSingle = articles.size() == 1;
        this.told = told(articles);
    }

    static Page of(org.jsoup.nodes.Document parsed, Days days) {
        return new Page(parsed, days, false);
    }

    /** What is one story and nothing else, with no menus around it that its prose would have to be told from. */
    static Page ofStory(org.jsoup.nodes.Document parsed, Days days) {
        return new Page(parsed, days, true);
    }

    /** What no name may make furniture: the title, or else where most of the prose is. */
    private Element core(Element root) {
        return Headline.named(text.lines(), metadata.isCarried() ? List.of() : metadata.titles())
                .map(PageLine::element)
                .or(() -> new Density(element -> Optional.empty()).story(text.lines(), root))
                .orElse(null);
    }

    private List<Told> told(List<Element> scopes) {
        Set<Element> isScope = new HashSet<>(scopes);
        Map<Element, List<PageLine>> lines = new HashMap<>();
        for (PageLine line : text.lines()) {
            Element at = line.element();
            while (at != null && !isScope.contains(at)) {
                at = at.parent();
            }
            if (at != null) {
                lines.computeIfAbsent(at, any -> new ArrayList<>()).add(line);
            }
        }
        return scopes.stream()
                .filter(lines::containsKey)
                .map(scope -> new Told(scope, lines.get(scope), story(lines.get(scope), scope)))
                .filter(article -> article.story().isTold())
                .sorted(Comparator.comparingInt(Told::start))
                .toList();
    }

    private Story story(List<PageLine> lines, Element scope) {
        Element body =
                isStory ? scope : new Density(labels::of).story(lines, scope).orElse(null);
        return Story.of(lines, body, labels, metadata, isSingle);
    }

    /** All that a reader of the page sees, line by line. */
    String text() {
        return text.text();
    }

    Metadata metadata() {
        return metadata;
    }

    /** The articles, which together cover the page; what belongs to none is furniture of the one before. */
    List<Item> items() {
        Map<PageLine, Optional<Role>> roles = new HashMap<>();
        Set<String> again = repeated();
        for (Told article : told) {
            for (int i = 0; i < article.lines().size(); i++) {
                PageLine line = article.lines().get(i);
                roles.put(
                        line,
                        again.contains(line.text())
                                ? Optional.of(Role.FURNITURE)
                                : article.story().role(i));
            }
        }
        List<Item> items = new ArrayList<>();
        Channels channels = new Channels();
        int at = 0;
        for (int t = 0; t < told.size(); t++) {
            int start = t == 0 ? 0 : told.get(t).start();
            int end =
                    t + 1 < told.size() ? told.get(t + 1).start() : text.text().length() + 1;
            List<Paragraph> marked = new ArrayList<>();
            for (; at < text.lines().size() && text.lines().get(at).start() < end; at++) {
                PageLine line = text.lines().get(at);
                roles.getOrDefault(line, Optional.of(Role.FURNITURE))
                        .ifPresent(role -> marked.add(new Paragraph(line.span(), role)));
            }
            Told article = told.get(t);
            items.add(new Item(
                    new Span(start, Math.max(start, end - 1)),
                    isSingle ? null : outlet(article, channels).orElse(null),
                    published(article).orElse(null),
                    marked));
        }
        return items;
    }

    /** Lines that stand in several articles of the page: what its template writes into each. */
    private Set<String> repeated() {
        Map<String, Integer> times = new HashMap<>();
        for (Told article : told) {
            Set<String> own = new HashSet<>();
            article.lines().stream()
                    .map(PageLine::text)
                    .filter(own::add)
                    .forEach(line -> times.merge(line, 1, Integer::sum));
        }
        times.values().removeIf(count -> count < TEMPLATE);
        return times.keySet();
    }

    private Optional<String> outlet(Told article, Channels channels) {
        return said(article).flatMap(JsonLd.Story::outlet).or(() -> channels.of(article.scope()));
    }

    private Optional<JsonLd.Story> said(Told article) {
        return article.story().title().flatMap(title -> metadata.story(title.text()));
    }

    private Optional<LocalDate> published(Told article) {
        Optional<LocalDate> said =
                isSingle ? metadata.published() : said(article).flatMap(JsonLd.Story::published);
        Element scope = isSingle ? article.story().element() : article.scope();
        return said.or(() -> Dates.in(scope, labels))
                .or(() -> article.story().lines().stream()
                        .flatMap(line -> line.writtenDay().stream())
                        .findFirst())
                .or(() -> Dates.in(article.scope(), labels));
    }

    /** The title of the page's head, where none of its lines is the title. */
    Optional<String> separateTitle() {
        boolean apart = isSingle
                && !metadata.isCarried()
                && !told.isEmpty()
                && told.get(0).story().title().isEmpty();
        return apart ? metadata.title() : Optional.empty();
    }
}
