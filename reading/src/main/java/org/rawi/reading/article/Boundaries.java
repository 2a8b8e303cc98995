package org.rawi.reading.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rawi.model.Span;

/**
 * Where one article ends and the next begins in a text that nothing else divides: at a second dateline («القاهرة ـ د ب ا:») with
 * the headline above it; or at a headline with its own story behind what closes an article («المصدر: وكالات», «(انتهى)», a ruled line,
 * a link where every article has one), or behind a gap that is wider than any above, where the story is another.
 *
 * <p>A wrong cut costs more than a missed one, since it takes the article's day and source from half of its sentences: so a
 * headline alone never divides, nor does a place alone («حمص – …»), by which rounds of a country order their paragraphs, nor
 * what a line leads on to («أصدرت بياناً هذا نصه:»).
 */
final class Boundaries {
    private static final int HEAD_LINES = 4;
    private static final int BODY = 60;
    private static final int STORY = 100;
    private static final double OTHER_STORY = 0.5;
    private static final double NEW = 0.25;
    private static final Set<String> CLOSING = Set.of("source", "copyright", "comments", "share", "end");

    private final Datelines datelines;

    Boundaries(Datelines datelines) {
        this.datelines = datelines;
    }

    /** The stretches of the layout's text, one for each article, in order; lines in front of a stretch belong to it. */
    List<Span> find(Layout layout) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        boolean hasBody = false;
        for (int i = 1; i < layout.size(); i++) {
            hasBody |= isBody(layout.line(i - 1));
            if (hasBody && begins(layout, starts.get(starts.size() - 1), i)) {
                starts.add(i);
                hasBody = false;
            }
        }
        List<Span> parts = new ArrayList<>();
        for (int s = 0; s < starts.size(); s++) {
            int end = s + 1 < starts.size() ? starts.get(s + 1) : layout.size();
            if (end > starts.get(s)) {
                parts.add(new Span(
                        layout.line(starts.get(s)).span().start(),
                        layout.line(end - 1).span().end()));
            }
        }
        return parts;
    }

    /** Whether line {@code i} opens an article, where the last begins at line {@code from}. */
    private boolean begins(Layout layout, int from, int i) {
        if (layout.line(i - 1).leadsOn()) {
            return false;
        }
        Optional<Datelines.Dateline> dateline = dateline(layout, i);
        if (dateline.isPresent()) {
            return !dateline.get().sources().isEmpty() && opensDated(layout, from, i) && !isHeadline(layout, i - 1);
        }
        if (!isHeadline(layout, i)) {
            return false;
        }
        int body = body(layout, i);
        if (body < 0) {
            return false;
        }
        boolean dated = datedBetween(layout, i + 1, body) && !isHeadline(layout, i - 1);
        if (dated) {
            return opensDated(layout, from, i);
        }
        boolean parted = isClosed(layout, i - 1) || isApart(layout, from, i) && isOther(layout, from, i, body);
        return parted && isStory(layout, from, i, body);
    }

    /** A second dateline divides where the first article has one too, or where something has closed it. */
    private boolean opensDated(Layout layout, int from, int i) {
        int body = body(layout, from);
        boolean datedBefore = datedBetween(layout, from, body < 0 ? from : body);
        return datedBefore || isClosed(layout, i - 1);
    }

    private boolean datedBetween(Layout layout, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (dateline(layout, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The line in which the story under a headline at {@code i} begins, or -1 where too many lines stand between. */
    private int body(Layout layout, int i) {
        for (int at = i; at < layout.size() && at <= i + HEAD_LINES; at++) {
            if (isBody(layout.line(at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isBody(Line line) {
        return line.endsFully() && line.length() >= BODY;
    }

    private boolean isHeadline(Layout layout, int i) {
        return layout.looksLikeHeadline(i)
                && layout.line(i).hasArabic()
                && layout.line(i).words() > 2
                && layout.marks().find(layout.line(i)).isEmpty()
                && dateline(layout, i).isEmpty();
    }

    /** A dateline whose line goes on as a story, or which has its line to itself. */
    private Optional<Datelines.Dateline> dateline(Layout layout, int i) {
        Line line = layout.line(i);
        return datelines.find(line.text()).filter(found -> found.end() == line.length() || line.length() >= BODY);
    }

    /** Whether the lines that end at {@code i} close an article: a source, the foot of a page, a ruled line. */
    private static boolean isClosed(Layout layout, int i) {
        Line line = layout.line(i);
        boolean ruled = line.text().codePoints().noneMatch(Character::isLetterOrDigit) && line.length() >= 3;
        return ruled
                || MarkedLines.isBareLink(line) && isLinked(layout)
                || layout.marks().find(line).filter(CLOSING::contains).isPresent();
    }

    /** Whether each article seems to come with its link, above it or below: the file begins or ends with one. */
    private static boolean isLinked(Layout layout) {
        return MarkedLines.isBareLink(layout.line(0)) || MarkedLines.isBareLink(layout.line(layout.size() - 1));
    }

    /** Whether the gap above line {@code i} is wider than any in the article above, which begins at {@code from}. */
    private static boolean isApart(Layout layout, int from, int i) {
        int gap = layout.emptyAbove(i);
        for (int above = from + 1; gap > 1 && above < i; above++) {
            if (layout.emptyAbove(above) >= gap) {
                return false;
            }
        }
        return gap > 1;
    }

    /** Whether hardly a word of the headline at {@code i} and its story has been said since line {@code from}. */
    private static boolean isOther(Layout layout, int from, int i, int body) {
        Set<String> above = new HashSet<>();
        for (int line = from; line < i; line++) {
            above.addAll(Words.of(layout.line(line)));
        }
        return Words.share(layout.line(i), above) < NEW && Words.share(layout.line(body), above) < NEW;
    }

    /** Whether a headline and the text below it belong together, and not to what stands above. */
    private static boolean isStory(Layout layout, int from, int i, int body) {
        Set<String> headline = Words.of(layout.line(i));
        Set<String> below = Words.of(layout.line(body));
        Set<String> above = Words.of(layout.line(from));
        boolean told = layout.line(body).length() >= STORY || body + 1 < layout.size() && isBody(layout.line(body + 1));
        boolean heads = Words.common(headline, below) >= 2;
        boolean other = Words.common(headline, above) < OTHER_STORY * Math.max(1, headline.size());
        return told && heads && other;
    }
}
