package org.rawi.reading.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rawi.model.Article.Byline;
import org.rawi.model.Paragraph;
import org.rawi.model.Paragraph.Role;
import org.rawi.model.Span;

/** The paragraphs of an article as they stand in its record, datelines cut off, and the sources named for all of it. */
final class Bylines {
    private static final int SOURCE_WORDS = 6;

    private final Datelines datelines;
    private final Sources sources;
    private final Outlets outlets;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Byline> bylines = new ArrayList<>();
    private final String outlet;

    Bylines(Datelines datelines, Sources sources, Outlets outlets, String outlet) {
        this.datelines = datelines;
        this.sources = sources;
        this.outlets = outlets;
        this.outlet = outlet;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    List<Byline> bylines() {
        return bylines;
    }

    /** Datelines above the body that have the look of a picture's credit, «جنيف - أ ف ب», before credits are told. */
    void markCredits(Layout layout) {
        int body = layout.nextFull(layout.textStart());
        for (int i = Math.max(1, layout.textStart()); i < body; i++) {
            Line line = layout.line(i);
            boolean credit = layout.marks().find(line).filter("credit"::equals).isPresent();
            if (credit
                    && datelines
                            .find(line.text())
                            .filter(found -> found.end() == line.length())
                            .isPresent()) {
                layout.give(i, Role.DATELINE);
            }
        }
    }

    /** Lines that are nothing but a dateline, before the rules that go by the look of a line. */
    void markDatelines(Layout layout) {
        for (int i = layout.textStart(); i < layout.size(); i++) {
            Line line = layout.line(i);
            Optional<Datelines.Dateline> dateline =
                    layout.isOpen(i) && line.length() <= Line.HEADLINE ? datelines.find(line.text()) : Optional.empty();
            if (dateline.filter(found -> found.end() == line.length()).isPresent()) {
                layout.give(i, Role.DATELINE);
            }
        }
    }

    void collect(Layout layout, TitleCut cut) {
        boolean bodyBegun = false;
        boolean round = isRound(layout);
        for (int i = 0; i < layout.size(); i++) {
            Line line = layout.line(i);
            Role role = layout.isOpen(i) ? Role.BODY : layout.role(i);
            if (role == Role.TITLE) {
                title(line, cut.of(line.text()));
            } else if (!bodyBegun && (role == Role.DATELINE || role == Role.BODY)) {
                dated(layout, line, role, round);
            } else if (role == Role.BODY) {
                body(layout, line, 0);
            } else {
                furniture(layout, line, role);
            }
            bodyBegun |= role == Role.BODY;
        }
    }

    /** Whether lines of the body open with a place and a dash one after another, as in a round of a country: «حمص – …». */
    private boolean isRound(Layout layout) {
        int placed = 0;
        for (int i = layout.textStart(); i < layout.size() && placed < 2; i++) {
            boolean place = layout.isFull(i)
                    && datelines
                            .find(layout.line(i).text())
                            .filter(found -> found.sources().isEmpty())
                            .isPresent();
            placed += place ? 1 : 0;
        }
        return placed > 1;
    }

    private void furniture(Layout layout, Line line, Role role) {
        if (layout.marks().find(line).filter("source"::equals).isPresent()) {
            closing(line);
        }
        paragraphs.add(new Paragraph(line.span(), role));
    }

    private void title(Line line, int end) {
        Span span = line.span();
        paragraphs.add(new Paragraph(new Span(span.start(), span.start() + end), Role.TITLE));
        if (end < span.length()) {
            paragraphs.add(new Paragraph(new Span(span.start() + end, span.end()), Role.FURNITURE));
        }
    }

    /** The line from unit {@code from} on, without what a page has run on behind its last sentence. */
    private void body(Layout layout, Line line, int from) {
        int start = line.span().start();
        int end = Math.max(from, layout.marks().inlineStart(line.text()));
        paragraphs.add(new Paragraph(new Span(start + from, start + end), Role.BODY));
        if (end < line.length()) {
            Line rest = Line.of(
                    new Span(start + end, line.span().end()), line.text().substring(end), false);
            if (layout.marks().find(rest).filter("source"::equals).isPresent()) {
                closing(rest);
            }
            paragraphs.add(new Paragraph(rest.span(), Role.FURNITURE));
        }
    }

    private void dated(Layout layout, Line line, Role role, boolean round) {
        int start = line.span().start();
        Datelines.Dateline dateline = datelines
                .find(line.text())
                .filter(found -> !round || !found.sources().isEmpty())
                .orElse(new Datelines.Dateline(0, List.of()));
        dateline.sources().forEach(name -> add(line.text(), name, start));
        if (role == Role.DATELINE) {
            furniture(layout, line, role);
            return;
        }
        if (dateline.end() > 0) {
            paragraphs.add(new Paragraph(new Span(start, start + dateline.end()), Role.DATELINE));
        }
        if (dateline.end() < line.length()) {
            body(layout, line, dateline.end());
        }
    }

    /** «المصدر: رويترز + وكالات» names two sources. */
    private void closing(Line line) {
        int colon = line.text().indexOf(':');
        if (colon < 0) {
            Span whole = Sources.trimmed(line.text(), 0, line.length());
            if (sources.isSource(whole.of(line.text()))) {
                add(line.text(), whole, line.span().start());
            }
            return;
        }
        for (Span name : sources.split(line.text(), new Span(colon + 1, line.length()))) {
            if (name.of(line.text()).split("\\s+").length <= SOURCE_WORDS
                    && name.of(line.text()).indexOf("//") < 0) {
                add(line.text(), name, line.span().start());
            }
        }
    }

    /** The outlet's own name is no agency: it heads the chain anyway. */
    private void add(String text, Span name, int start) {
        String id = outlets.id(name.of(text));
        boolean own =
                outlet != null && (outlet.equals(id) || Sources.key(outlet).equals(Sources.key(name.of(text))));
        boolean outletInDateline = !sources.isAgency(name.of(text)) && id.equals(outlet);
        if (!own && !outletInDateline) {
            bylines.add(new Byline(name.shiftedBy(start)));
        }
    }
}
