package org.rawi.reading.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rawi.knowledge.FurnitureMark;
import org.rawi.model.Article;
import org.rawi.model.Document;
import org.rawi.model.Item;
import org.rawi.model.Span;

/**
 * A document to its articles, each line with its role: «دمشق – وكالات :» is a dateline, «انسخ الرابط» furniture.
 *
 * <p>The rules stand in their order in {@link #RULES}; a line belongs to the first that takes it, and to the body where none
 * does. A document gives as many articles as its format sets items apart. Immutable and thread-safe.
 */
public final class ArticleSplitter {
    private static final List<Rule> RULES = List.of(new Heading(), new Tail(), new Middle());

    private final Marks marks;
    private final Sources sources;
    private final Datelines datelines;
    private final Outlets outlets;
    private final TitleCut titleCut;

    /**
     * @param furniture marks of page furniture
     * @param outletKeys outlet ids by the names under which metadata know them
     */
    public ArticleSplitter(List<FurnitureMark> furniture, Map<String, String> outletKeys) {
        this.marks = new Marks(furniture);
        this.sources = new Sources(marks, outletKeys);
        this.datelines = new Datelines(sources);
        this.outlets = new Outlets(outletKeys);
        this.titleCut = new TitleCut(marks);
    }

    /** The articles of {@code document}, in their order. */
    public List<Article> split(Document document) {
        List<Item> items = document.items().isEmpty() ? told(document) : document.items();
        List<Article> articles = new ArrayList<>();
        for (Item item : items) {
            articles.add(article(document, item, articles.size() + 1));
        }
        return articles;
    }

    /** The items of a document that only its words divide. */
    private List<Item> told(Document document) {
        Item whole = new Item(new Span(0, document.text().length()), null, null, List.of());
        List<Span> parts = new Boundaries(datelines).find(Layout.of(document, whole, false, marks));
        if (parts.size() < 2) {
            return List.of(whole);
        }
        int lead = document.title() == null ? 0 : document.title().length() + 1;
        return parts.stream()
                .map(part -> new Item(part.shiftedBy(-lead), null, null, List.of()))
                .toList();
    }

    private Article article(Document document, Item item, int number) {
        String outlet = outlets.id(item.outlet() == null ? document.outlet() : item.outlet());
        LocalDate published = item.published() == null ? document.published() : item.published();
        Layout layout = Layout.of(document, item, number == 1, marks);
        Bylines bylines = new Bylines(datelines, sources, outlets, outlet);
        bylines.markCredits(layout);
        new MarkedLines().apply(layout);
        bylines.markDatelines(layout);
        RULES.forEach(rule -> rule.apply(layout));
        bylines.collect(layout, titleCut);
        return new Article(document, number, bylines.paragraphs(), outlet, published, bylines.bylines());
    }
}
