package org.rawi.reading.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.parser.Parser;
import org.rawi.model.Item;
import org.rawi.model.Paragraph;
import org.rawi.model.Paragraph.Role;
import org.rawi.model.Span;
import org.rawi.reading.Days;

/**
 * A story in HTML that stands in something else, such as an entry of a feed: its visible text and what each line of it is for, by
 * the same rules as a page.
 *
 * @param text what a reader sees of it, line by line
 * @param items the articles in it, as a rule one
 * @param hasTitle whether one of its lines is the title that it is known by
 */
public record HtmlText(String text, List<Item> items, boolean hasTitle) {
    public HtmlText {
        Objects.requireNonNull(text);
        items = List.copyOf(items);
    }

    /**
     * Lays {@code html} out.
     *
     * @param title the title that is told apart from it; empty for none
     * @param address what its links are relative to; empty where that is unknown
     * @param days read its days
     */
    public static HtmlText of(String html, String title, String address, Days days) {
        Parser parser = Parser.htmlParser().setMaxDepth(Html.DEEPEST);
        org.jsoup.nodes.Document parsed = parser.parseInput(html, address);
        parsed.title(title);
        Page page = Page.ofStory(parsed, days);
        String text = page.text();
        boolean hasTitle = false;
        List<Item> items = new ArrayList<>();
        for (Item item : page.items()) {
            List<Paragraph> marked = new ArrayList<>();
            for (Paragraph line : item.marked()) {
                boolean isTitle = line.role() == Role.TITLE && says(line.span().of(text), title);
                hasTitle |= isTitle;
                boolean other = line.role() == Role.TITLE && !isTitle && !title.isBlank() && items.isEmpty();
                marked.add(other ? new Paragraph(line.span(), Role.SUBTITLE) : line);
            }
            items.add(new Item(item.span(), item.outlet(), item.published(), marked));
        }
        return new HtmlText(text, items.isEmpty() ? List.of(untold(text)) : items, hasTitle);
    }

    private static boolean says(String line, String title) {
        String folded = Metadata.fold(line);
        String whole = Metadata.fold(title);
        return folded.equals(whole) || folded.length() * 2 > whole.length() && whole.startsWith(folded + " ");
    }

    /** A text that is too short to show which of its lines tell: the words alone do. */
    private static Item untold(String text) {
        return new Item(new Span(0, text.length()), null, null, List.of());
    }
}
