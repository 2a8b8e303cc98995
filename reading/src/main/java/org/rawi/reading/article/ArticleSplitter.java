package org.rawi.reading.article;

import java.util.List;
import java.util.Map;
import org.rawi.knowledge.FurnitureMark;
import org.rawi.model.Article;
import org.rawi.model.Document;

/**
 * A document to its articles, each line with its role: «دمشق – وكالات :» is a dateline, «انسخ الرابط» furniture.
 *
 * <p>The rules stand in their order in {@link #RULES}; a line belongs to the first that takes it, and to the body where none
 * does. One document gives one article so far. Immutable and thread-safe.
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
        String outlet = outlets.id(document.outlet());
        Layout layout = Layout.of(document, marks);
        Bylines bylines = new Bylines(datelines, sources, outlets, outlet);
        new MarkedLines().apply(layout);
        bylines.markDatelines(layout);
        RULES.forEach(rule -> rule.apply(layout));
        bylines.collect(layout, titleCut);
        return List.of(new Article(document, 1, bylines.paragraphs(), outlet, document.published(), bylines.bylines()));
    }
}
