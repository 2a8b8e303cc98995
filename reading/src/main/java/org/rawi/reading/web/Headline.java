package org.rawi.reading.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Which line of a page is the title of its article: the one that the page's head names, or else the chief heading. */
final class Headline {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 200;
    private static final int STYLED = 7;
    private static final Set<String> BOLD = Set.of("b", "strong", "font", "big");

    private Headline() {}

    /** The line that says one of {@code titles}; a heading before a line that is none, and whole before a part. */
    static Optional<PageLine> named(List<PageLine> lines, List<String> titles) {
        Set<String> folded = titles.stream()
                .map(Metadata::fold)
                .filter(title -> title.length() >= SHORTEST)
                .collect(Collectors.toSet());
        return lines.stream().filter(line -> says(line, folded)).min(Comparator.comparingInt(Headline::namedRank));
    }

    private static boolean says(PageLine line, Set<String> titles) {
        if (line.length() > LONGEST) {
            return false;
        }
        String folded = Metadata.fold(line.text());
        return titles.contains(folded)
                || rank(line) <= STYLED
                        && folded.length() >= 2 * SHORTEST
                        && titles.stream()
                                .anyMatch(title -> title.startsWith(folded + " ") || title.endsWith(" " + folded));
    }

    private static int namedRank(PageLine line) {
        boolean aside = new Labels(null, List.of()).isFurniture(line.element());
        return rank(line) + (line.isLink() ? 10 : 0) + (aside ? 5 : 0);
    }

    /** Whether {@code line} looks like any other line of the page. */
    static boolean isPlain(PageLine line) {
        return rank(line) > STYLED;
    }

    /** The chief heading among {@code lines}, which stand above the story or open it. */
    static Optional<PageLine> chief(List<PageLine> lines) {
        return lines.stream()
                .filter(line -> rank(line) < STYLED || rank(line) == STYLED && !line.isLink() && !line.isProse())
                .filter(line -> line.length() >= SHORTEST && line.length() <= LONGEST)
                .min(Comparator.comparingInt(Headline::rank));
    }

    /** 1 to 6 as the headings are, 7 for what only looks like one, 8 for the rest. */
    private static int rank(PageLine line) {
        if (line.heading() > 0) {
            return line.heading();
        }
        for (Element at = line.element(); at != null; at = at.parent()) {
            if (BOLD.contains(at.normalName()) && !at.attr("size").matches("-?[0123]") || Vocabulary.isTitle(at)) {
                return STYLED;
            }
            if (at.isBlock()) {
                return STYLED + 1;
            }
        }
        return STYLED + 1;
    }
}
