package org.rawi.reading.article;

import java.util.Set;
import org.rawi.model.Paragraph.Role;

/**
 * Lines without a stop among paragraphs that have one: headings of what follows («الجيش يحكم سيطرته على …»), captions
 * («دبابة استولى عليها المسلحون»), links to other stories («ما هي الجماعات …؟»).
 */
final class Middle implements Rule {
    private static final int LABEL = 3;
    private static final int CAPTION = 9;
    private static final int QUESTION = 12;
    private static final double COHESIVE = 0.4;

    @Override
    public void apply(Layout layout) {
        if (!layout.isStopped()) {
            return;
        }
        int last = layout.lastFull();
        int full = layout.nextFull(layout.textStart());
        int above = full;
        for (int i = full + 1; i < last; i++) {
            above = isEdge(layout, i - 1) ? i - 1 : above;
            if (layout.isOpen(i)
                    && (layout.looksLikeHeadline(i) || asks(layout, i))
                    && !layout.line(above).leadsOn()) {
                full = full < i || !layout.isFull(full) ? layout.nextFull(i) : full;
                layout.give(i, role(layout, i, full));
            }
        }
    }

    /** A question that stands alone is a heading, though «ما» and «من» open sentences too: «ما هي الجماعات …؟». */
    private static boolean asks(Layout layout, int i) {
        Line line = layout.line(i);
        return line.asks()
                && line.words() <= QUESTION
                && !layout.joins(line)
                && !layout.line(i - 1).leadsOn();
    }

    private static Role role(Layout layout, int i, int full) {
        Line line = layout.line(i);
        if (layout.marks().lists("pictured", line.firstWord())) {
            return Role.CAPTION;
        }
        boolean linkBelow = i + 1 < layout.size() && layout.isOpen(i + 1) && layout.looksLikeHeadline(i + 1);
        if (line.asks() || linkBelow) {
            return Role.FURNITURE;
        }
        if (line.words() <= LABEL || heads(layout, i, full)) {
            return Role.SUBTITLE;
        }
        boolean named = line.words() <= CAPTION
                && !line.text().contains(":")
                && !line.text().contains("..");
        return named ? Role.CAPTION : Role.FURNITURE;
    }

    /** Whether the paragraph below, at {@code next}, takes up its words. */
    private static boolean heads(Layout layout, int i, int next) {
        if (next >= layout.size()) {
            return false;
        }
        Set<String> words = Words.of(layout.line(i));
        long common = Words.common(words, Words.of(layout.line(next)));
        return common >= 2 && common >= COHESIVE * words.size();
    }

    /**
     * Whether line {@code i} ends what stands above: an item of a list that a colon opened some lines above is body, though none of
     * its items has a stop.
     */
    private static boolean isEdge(Layout layout, int i) {
        return layout.line(i).endsFully() || layout.line(i).leadsOn() || !layout.isOpen(i);
    }
}
