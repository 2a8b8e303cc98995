package org.rawi.reading.article;

import java.util.HashSet;
import java.util.Set;
import org.rawi.model.Paragraph.Role;

/**
 * What stands above the first paragraph: the title, headlines under it («*الجيش السوري يعلن …»), the title again, section
 * names, a caption.
 */
final class Heading implements Rule {
    private static final int LONGEST_TITLE = 260;
    private static final int SHORT_TITLE = 100;
    private static final int LABEL = 3;

    /** More lines than this above the body are a list. */
    private static final int MOST_LINES = 60;

    private static final double COHESIVE = 0.4;

    @Override
    public void apply(Layout layout) {
        int title = separateTitle(layout);
        int i = layout.textStart();
        int end = Math.min(layout.size() - 1, i + MOST_LINES);
        for (; i < end; i++) {
            Line line = layout.line(i);
            if (!layout.isOpen(i)) {
                title = title < 0 && layout.role(i) == Role.TITLE ? i : title;
                continue;
            }
            if (title < 0 && isTitle(layout, i)) {
                layout.give(i, Role.TITLE);
                title = i;
            } else if (title < 0 || line.endsFully() || line.length() > LONGEST_TITLE || !give(layout, title, i)) {
                return;
            }
        }
    }

    private static int separateTitle(Layout layout) {
        for (int i = 0; i < layout.textStart(); i++) {
            boolean again = i > 0 && says(layout.line(0), layout.line(i));
            layout.give(i, i == 0 ? Role.TITLE : again ? Role.FURNITURE : Role.SUBTITLE);
        }
        return layout.textStart() > 0 ? 0 : -1;
    }

    private static boolean isTitle(Layout layout, int i) {
        Line line = layout.line(i);
        boolean followed = i + 1 < layout.size();
        int longest = line.endsFully() ? SHORT_TITLE : LONGEST_TITLE;
        boolean headed =
                !line.endsFully() || line.length() * 2 < layout.line(i + 1).length();
        return followed && headed && line.length() <= longest && !line.leadsOn() && !layout.joins(line);
    }

    /** Gives a line between title and body its role; false where the body has begun. */
    private static boolean give(Layout layout, int title, int i) {
        Line line = layout.line(i);
        Line head = layout.line(title);
        if (says(head, line)) {
            layout.give(i, Role.FURNITURE);
        } else if (line.folded().startsWith(head.folded())) {
            layout.give(i, Role.CAPTION);
        } else if (line.isBulleted()) {
            layout.give(i, Role.SUBTITLE);
        } else if (!layout.looksLikeHeadline(i)) {
            return false;
        } else if (line.words() <= LABEL) {
            layout.give(i, Role.FURNITURE);
        } else if (layout.isStopped()) {
            layout.give(i, headline(layout, title, i));
        } else {
            return false;
        }
        return true;
    }

    private static Role headline(Layout layout, int title, int i) {
        Set<String> near = new HashSet<>(Words.of(layout.line(title)));
        int next = layout.nextFull(i);
        if (next < layout.size()) {
            near.addAll(Words.of(layout.line(next)));
        }
        Line line = layout.line(i);
        boolean pictured = layout.marks().lists("pictured", line.firstWord());
        return !pictured && Words.share(line, near) >= COHESIVE ? Role.SUBTITLE : Role.CAPTION;
    }

    /** Whether {@code line} says nothing but what the title says. */
    private static boolean says(Line title, Line line) {
        return line.words() > 2 && title.folded().contains(line.folded());
    }
}
