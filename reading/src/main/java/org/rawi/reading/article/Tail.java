package org.rawi.reading.article;

import java.util.HashSet;
import java.util.Set;
import org.rawi.model.Paragraph.Role;

/** What stands below the last paragraph: headlines and cut-off teasers of other stories, which end without a stop. */
final class Tail implements Rule {
    private static final double FOREIGN = 0.25;
    private static final double OWN = 0.5;

    @Override
    public void apply(Layout layout) {
        int last = layout.lastFull();
        if (last < 0) {
            return;
        }
        boolean stopped = layout.isStopped();
        Set<String> core = core(layout, last);
        int start = stopped ? start(layout, last, core) : last + 1;
        int teasers = unstoppedFrom(layout, start);
        for (int i = start; i < layout.size(); i++) {
            if (layout.isOpen(i) && isForeign(layout, i, stopped, teasers, core)) {
                layout.give(i, Role.FURNITURE);
            }
        }
    }

    private static boolean isForeign(Layout layout, int i, boolean stopped, int teasers, Set<String> core) {
        Line line = layout.line(i);
        if (line.breaksOff() && Words.share(line, core) < 2 * FOREIGN) {
            return true;
        }
        boolean ledTo = layout.line(i - 1).leadsOn();
        if (layout.joins(line) || line.isListItem() || line.leadsOn() || ledTo) {
            return false;
        }
        if (!stopped) {
            return teasers >= 3 && layout.looksLikeHeadline(i) && Words.share(line, core) < FOREIGN;
        }
        return teasers >= 2 || layout.looksLikeHeadline(i) || Words.share(line, core) < FOREIGN;
    }

    /**
     * Where the tail begins: after the last full sentence; or earlier, where teasers prevail from there on, since one among
     * them happens to end in a stop.
     */
    private static int start(Layout layout, int last, Set<String> core) {
        int earliest = Math.max(layout.nextFull(layout.textStart()) + 2, goesOnTo(layout, core) + 1);
        int open = 0;
        int teasers = 0;
        int start = last + 1;
        for (int i = layout.size() - 1; i >= earliest; i--) {
            boolean teaser = layout.isOpen(i) && !layout.line(i).endsFully();
            open += layout.isOpen(i) ? 1 : 0;
            teasers += teaser ? 1 : 0;
            if (teaser && i < last && teasers >= 3 && teasers * 5 >= open * 3) {
                start = i;
            }
        }
        return start;
    }

    /** The last line that is surely the article's own, or -1. */
    private static int goesOnTo(Layout layout, Set<String> core) {
        for (int i = layout.size() - 1; i >= 0; i--) {
            Line line = layout.line(i);
            if (layout.isOpen(i)
                    && (layout.joins(line)
                            || line.leadsOn()
                            || line.isListItem()
                            || line.endsFully() && Words.share(line, core) >= OWN)) {
                return i;
            }
        }
        return -1;
    }

    private static int unstoppedFrom(Layout layout, int from) {
        int count = 0;
        for (int i = from; i < layout.size(); i++) {
            count += layout.isOpen(i) && !layout.line(i).endsFully() ? 1 : 0;
        }
        return count;
    }

    /** The words of the article's own first part. */
    private static Set<String> core(Layout layout, int last) {
        Set<String> core = new HashSet<>();
        int first = layout.nextFull(layout.textStart());
        int until = first + Math.max(1, (last - first) * 3 / 4);
        for (int i = 0; i < until; i++) {
            if (layout.role(i) == Role.TITLE || layout.isFull(i)) {
                core.addAll(Words.of(layout.line(i)));
            }
        }
        return core;
    }
}
