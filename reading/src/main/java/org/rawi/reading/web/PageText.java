package org.rawi.reading.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.rawi.reading.Days;

/** The visible text of a page laid out by lines: each block and each {@code <br>} begins one. */
final class PageText implements NodeFilter {
    private static final Set<String> BREAKING = Set.of("br", "hr", "td", "th", "caption", "legend", "label", "button");
    private static final Set<String> INLINE = Set.of("ins", "del", "img");

    private final Days days;
    private final StringBuilder text = new StringBuilder();
    private final List<PageLine> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private Element holder;
    private int holderDepth;
    private int linked;
    private int inLinks;
    private int verbatim;
    private boolean space;

    private PageText(Days days) {
        this.days = days;
    }

    static PageText of(Element root, Days days) {
        PageText page = new PageText(days);
        root.filter(page);
        page.endLine();
        return page;
    }

    /** The lines, each behind the next with a line break between. */
    String text() {
        return text.toString();
    }

    List<PageLine> lines() {
        return lines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText(), words.parentElement(), depth - 1);
        } else if (node instanceof Element element) {
            if (Visibility.isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (breaks(element)) {
                endLine();
            }
            inLinks += isLink(element) ? 1 : 0;
            verbatim += element.normalName().equals("pre") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (breaks(element)) {
                endLine();
            }
            inLinks -= isLink(element) ? 1 : 0;
            verbatim -= element.normalName().equals("pre") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    private static boolean breaks(Element element) {
        String name = element.normalName();
        return BREAKING.contains(name) || (element.isBlock() || name.indexOf('-') > 0) && !INLINE.contains(name);
    }

    private void add(String words, Element parent, int depth) {
        boolean held = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (verbatim > 0 && c == '\n') {
                endLine();
                held = false;
            } else if (isSpace(c)) {
                space = true;
            } else {
                if (space && line.length() > 0) {
                    put(' ');
                }
                space = false;
                put(c);
                if (!held) {
                    hold(parent, depth);
                    held = true;
                }
            }
        }
    }

    /** Widens the holder of the line so that it holds {@code parent} too. */
    private void hold(Element parent, int depth) {
        Element other = parent;
        int otherDepth = depth;
        if (holder == null) {
            holder = parent;
            holderDepth = depth;
        }
        while (!holder.equals(other)) {
            if (holderDepth >= otherDepth) {
                holder = holder.parent();
                holderDepth--;
            } else {
                other = other.parent();
                otherDepth--;
            }
        }
    }

    private void put(char c) {
        line.append(c);
        linked += inLinks > 0 ? 1 : 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || Character.isISOControl(c);
    }

    private void endLine() {
        if (line.length() > 0) {
            int start = text.length() == 0 ? 0 : text.length() + 1;
            text.append(start == 0 ? "" : "\n").append(line);
            lines.add(new PageLine(
                    start,
                    line.toString(),
                    holder,
                    linked,
                    days.ofLine(line.toString()).orElse(null)));
        }
        line.setLength(0);
        holder = null;
        linked = 0;
        space = false;
    }
}
