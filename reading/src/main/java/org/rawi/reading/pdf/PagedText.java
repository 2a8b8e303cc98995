package org.rawi.reading.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rawi.reading.RefusedException;
import org.rawi.reading.office.StyledText;
import org.rawi.text.Folding;

/** The lines of all pages joined to paragraphs, over the ends of pages too; what each page repeats is furniture. For one document. */
final class PagedText {
    /** A line this much larger than the rest is a heading. */
    private static final float LARGER = 1.15f;

    private static final float SMALLER = 0.88f;
    private static final int EDGE = 3;
    private static final int LONGEST_HEADING = 220;

    private final StyledText text = new StyledText();
    private final List<List<List<TextLine>>> pages;
    private final Set<String> repeated;
    private final float body;
    private final List<TextLine> passed = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private StringBuilder open = new StringBuilder();
    private TextLine last;
    private boolean lastIsFull;
    private boolean isNewPage;

    /** @param pages the lines of each column of each page */
    PagedText(List<List<List<TextLine>>> pages) {
        this.pages = pages;
        this.repeated = repeated(pages);
        this.body = body(pages);
    }

    StyledText text() throws RefusedException {
        for (List<List<TextLine>> page : pages) {
            isNewPage = true;
            for (List<TextLine> column : page) {
                column(column, page);
            }
        }
        close();
        return text;
    }

    private void column(List<TextLine> column, List<List<TextLine>> page) throws RefusedException {
        List<TextLine> lines = new ArrayList<>();
        for (TextLine line : column) {
            if (isFurniture(line, page)) {
                passed.add(line);
            } else {
                lines.add(line);
            }
        }
        List<String> below = notes(lines);
        float leftmost =
                (float) lines.stream().mapToDouble(TextLine::left).min().orElse(0);
        float rightmost =
                (float) lines.stream().mapToDouble(TextLine::right).max().orElse(0);
        float leading = leading(lines);
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            boolean follows =
                    i == 0 ? continues(line) : isOneParagraph(lines.get(i - 1), line, leftmost, rightmost, leading);
            if (!follows) {
                close();
            }
            open.append(open.length() == 0 ? "" : " ").append(line.text());
            float next = i + 1 < lines.size() ? lines.get(i + 1).firstWord() : line.size() * 2;
            lastIsFull = line.room(leftmost, rightmost) < next + line.size();
            last = line;
            isNewPage = false;
        }
        notes.addAll(below);
    }

    /** Takes small lines at the foot of a column away from it: they stand behind the paragraph that goes on over the page. */
    private List<String> notes(List<TextLine> lines) {
        List<String> below = new ArrayList<>();
        int from = lines.size();
        while (from > 0 && lines.get(from - 1).size() < SMALLER * body) {
            from--;
        }
        if (from > 0) {
            for (TextLine note : lines.subList(from, lines.size())) {
                boolean isNext = below.isEmpty() || note.text().matches("\\p{Nd}{1,3}\\P{Nd}.*");
                String before = isNext ? "" : below.remove(below.size() - 1) + " ";
                below.add(before + note.text());
            }
            lines.subList(from, lines.size()).clear();
        }
        return below;
    }

    /** Whether the first line of a column goes on with the paragraph at the end of the one before. */
    private boolean continues(TextLine line) {
        return last != null
                && (isNewPage || last.base() > line.base())
                && lastIsFull
                && !last.endsSentence()
                && isLike(last, line)
                && !isHeading(line);
    }

    private boolean isOneParagraph(TextLine line, TextLine next, float leftmost, float rightmost, float leading) {
        float down = next.base() - line.base();
        boolean areHeadings = isHeading(line) && isHeading(next);
        float usual = areHeadings ? line.size() * 1.4f : leading;
        boolean isNear = down > 0 && down < Math.max(usual * 1.35f, line.size() * 1.1f);
        boolean isFull = line.room(leftmost, rightmost) < next.firstWord() + 0.6f * line.size();
        boolean isDrawnIn = next.indent(leftmost, rightmost) > 0.9f * next.size()
                && line.indent(leftmost, rightmost) < 0.5f * line.size();
        return isNear && isLike(line, next) && (areHeadings || isFull && !isDrawnIn && !isListItem(next));
    }

    private static boolean isListItem(TextLine line) {
        return line.text().matches("(?:[-–—•●▪*]|\\p{Nd}{1,2}[-.)]) .*");
    }

    private static boolean isLike(TextLine one, TextLine other) {
        return Math.abs(one.size() - other.size()) < 0.12f * Math.max(one.size(), other.size());
    }

    private boolean isHeading(TextLine line) {
        return line.size() > LARGER * body && line.text().length() < LONGEST_HEADING;
    }

    /** Ends the paragraph; what the page had around it stands behind. */
    private void close() throws RefusedException {
        if (open.length() > 0) {
            boolean isHeading = isHeading(last);
            int level = isHeading ? Math.max(1, 1000 - Math.round(last.size() * 2)) : 0;
            text.add(open.toString(), isHeading ? StyledText.Kind.HEADING : StyledText.Kind.BODY, level);
            open = new StringBuilder();
        }
        for (String note : notes) {
            text.add(note, StyledText.Kind.BODY, 0);
        }
        notes.clear();
        for (TextLine line : passed) {
            text.add(line.text(), StyledText.Kind.FURNITURE, 0);
        }
        passed.clear();
    }

    private boolean isFurniture(TextLine line, List<List<TextLine>> page) {
        return repeated.contains(signature(line)) && isAtEdge(line, page);
    }

    private static boolean isAtEdge(TextLine line, List<List<TextLine>> page) {
        long above = 0;
        long below = 0;
        for (List<TextLine> column : page) {
            for (TextLine other : column) {
                above += other.base() < line.base() - line.size() / 2 ? 1 : 0;
                below += other.base() > line.base() + line.size() / 2 ? 1 : 0;
            }
        }
        return above < EDGE || below < EDGE;
    }

    /** What stands at the edge of a third of the pages, and of two at least, its numbers aside. */
    private static Set<String> repeated(List<List<List<TextLine>>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<List<TextLine>> page : pages) {
            Set<String> own = new HashSet<>();
            for (List<TextLine> column : page) {
                for (TextLine line : column) {
                    if (isAtEdge(line, page)) {
                        own.add(signature(line));
                    }
                }
            }
            own.forEach(signature -> counts.merge(signature, 1, Integer::sum));
        }
        int least = Math.max(2, pages.size() / 3);
        counts.values().removeIf(count -> count < least);
        return counts.keySet();
    }

    private static String signature(TextLine line) {
        return Folding.fold(line.text()).replaceAll("\\p{Nd}+", "#").replaceAll("\\s+", "");
    }

    /** The size of most letters. */
    private static float body(List<List<List<TextLine>>> pages) {
        Map<Integer, Integer> letters = new TreeMap<>();
        pages.forEach(page -> page.forEach(column -> column.forEach(
                line -> letters.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum))));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(size -> size.getKey() / 2f)
                .orElse(1f);
    }

    /** How far the lines of a column mostly stand apart. */
    private static float leading(List<TextLine> lines) {
        List<Float> apart = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float down = lines.get(i).base() - lines.get(i - 1).base();
            if (down > 0) {
                apart.add(down);
            }
        }
        apart.sort(Float::compare);
        return apart.isEmpty() ? 0 : apart.get((apart.size() - 1) / 2);
    }
}
