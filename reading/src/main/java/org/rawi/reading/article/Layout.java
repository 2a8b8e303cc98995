package org.rawi.reading.article;

import java.util.ArrayList;
import java.util.List;
import org.rawi.model.Article;
import org.rawi.model.Document;
import org.rawi.model.Item;
import org.rawi.model.Paragraph;
import org.rawi.model.Span;

/** The lines of an article and the roles that the rules have given them so far. Lives for one article only. */
final class Layout {
    private static final int LONG = 60;

    private final String text;
    private final List<Line> lines;
    private final Paragraph.Role[] roles;
    private final Marks marks;

    private Layout(String text, List<Line> lines, Marks marks) {
        this.text = text;
        this.lines = lines;
        this.roles = new Paragraph.Role[lines.size()];
        this.marks = marks;
    }

    /**
     * The lines of {@code item}, the separate title of the document before them where {@code isFirst}; lines that its markup
     * marks have their role.
     */
    static Layout of(Document document, Item item, boolean isFirst, Marks marks) {
        int lead = document.title() == null ? 0 : document.title().length() + 1;
        String text = new Article(document, 1, List.of(), null, null, List.of()).text();
        Layout layout = new Layout(
                text,
                lines(
                        text,
                        isFirst ? 0 : lead + item.span().start(),
                        lead + item.span().end(),
                        lead),
                marks);
        layout.mark(item.marked(), lead);
        return layout;
    }

    /**
     * Gives the lines the roles of the markup. A body stays open, since its words may tell a dateline or a link that stands in it;
     * and so does a heading whose words are furniture, «مواضيع ذات صلة».
     */
    private void mark(List<Paragraph> marked, int lead) {
        int i = 0;
        for (Paragraph paragraph : marked) {
            Span span = paragraph.span().shiftedBy(lead);
            while (i < size() && line(i).span().start() < span.start()) {
                i++;
            }
            for (; i < size() && span.contains(line(i).span()); i++) {
                boolean open = paragraph.role() == Paragraph.Role.BODY
                        || paragraph.role() == Paragraph.Role.SUBTITLE
                                && marks.find(line(i)).isPresent();
                if (!open) {
                    give(i, paragraph.role());
                }
            }
        }
    }

    private static List<Line> lines(String text, int from, int to, int lead) {
        List<Line> lines = new ArrayList<>();
        for (int start = from; start <= to; ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? to : Math.min(end, to);
            Span span = trimmed(text, start, end);
            if (span.length() > 0) {
                lines.add(Line.of(span, span.of(text), start < lead));
            }
            start = end + 1;
        }
        return lines;
    }

    private static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    int size() {
        return lines.size();
    }

    Line line(int i) {
        return lines.get(i);
    }

    /** How many empty lines stand above line {@code i}, which is not the first. */
    int emptyAbove(int i) {
        String between = new Span(line(i - 1).span().end(), line(i).span().start()).of(text);
        return (int) between.chars().filter(c -> c == '\n').count() - 1;
    }

    Marks marks() {
        return marks;
    }

    Paragraph.Role role(int i) {
        return roles[i];
    }

    boolean isOpen(int i) {
        return roles[i] == null;
    }

    /** Gives line {@code i} a role, unless a rule before has given one. */
    void give(int i, Paragraph.Role role) {
        if (roles[i] == null) {
            roles[i] = role;
        }
    }

    /** The first line of the text itself. */
    int textStart() {
        int i = 0;
        while (i < size() && line(i).inTitle()) {
            i++;
        }
        return i;
    }

    /** The next open line that is a full sentence, from {@code i} on, or {@link #size()}. */
    int nextFull(int i) {
        int next = i;
        while (next < size() && !isFull(next)) {
            next++;
        }
        return next;
    }

    /** The last open line that is a full sentence, or -1. */
    int lastFull() {
        int last = size() - 1;
        while (last >= 0 && !isFull(last)) {
            last--;
        }
        return last;
    }

    boolean isFull(int i) {
        return isOpen(i) && !line(i).inTitle() && line(i).endsFully();
    }

    /** Whether this outlet ends its paragraphs with a stop, so that a line without one says something. */
    boolean isStopped() {
        long full = 0;
        long open = 0;
        int count = 0;
        for (int i = textStart(); i < size(); i++) {
            if (isOpen(i) && line(i).length() >= LONG) {
                open += line(i).length();
                full += line(i).endsFully() ? line(i).length() : 0;
                count += line(i).endsFully() ? 1 : 0;
            }
        }
        return count >= 2 && full * 2 >= open;
    }

    /**
     * Whether line {@code i} has the look of a headline or a caption: short, no stop, nothing that leads on from it or to it,
     * and no word that opens a sentence of the body.
     */
    boolean looksLikeHeadline(int i) {
        Line line = line(i);
        boolean ledTo = i > 0 && line(i - 1).leadsOn();
        return line.length() <= Line.HEADLINE
                && !line.endsFully()
                && !line.leadsOn()
                && !ledTo
                && !line.isListItem()
                && !opensSentence(line);
    }

    /** Whether its first word opens body sentences: «وقال», «كما», «أفاد». */
    boolean opensSentence(Line line) {
        String first = line.firstWord();
        return marks.lists("opener", first) || joins(line);
    }

    /** Whether it joins on to what stands before with «و», as in «وأسفر الانفجار». */
    boolean joins(Line line) {
        String first = line.firstWord();
        return first.length() > 2 && first.charAt(0) == 'و' && !marks.lists("waw_noun", first);
    }
}
