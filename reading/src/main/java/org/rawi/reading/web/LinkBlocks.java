package org.rawi.reading.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Blocks in the midst of a story that lead elsewhere: «تخطى قصص مقترحة», three links, «قصص مقترحة نهاية». */
final class LinkBlocks {
    private LinkBlocks() {}

    /** What stands in a block: links, and other lines that are short; none once prose stands in it. */
    private static final class Count {
        int links;
        int shorts;
        boolean isProse;
    }

    /** The lines of {@code lines} that stand in such a block of {@code body}. */
    static Set<PageLine> in(List<PageLine> lines, Element body) {
        Map<Element, Count> counts = new HashMap<>();
        for (PageLine line : lines) {
            for (Element at = line.element(); at != null && !at.equals(body); at = at.parent()) {
                Count count = counts.computeIfAbsent(at, any -> new Count());
                count.links += line.isLink() ? 1 : 0;
                count.isProse |= line.isProse() && line.heading() == 0;
                count.shorts += line.isLink() || line.isProse() ? 0 : 1;
            }
        }
        Set<PageLine> found = new HashSet<>();
        for (PageLine line : lines) {
            for (Element at = line.element(); at != null && !at.equals(body); at = at.parent()) {
                Count count = counts.get(at);
                if (!count.isProse && count.links > 1 && count.links >= count.shorts) {
                    found.add(line);
                }
            }
        }
        return found;
    }
}
