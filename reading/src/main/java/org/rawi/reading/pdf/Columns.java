package org.rawi.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The columns of a page, in the order in which they are read: what spans the page where it stands, columns beside each other from
 * the right, or from the left where the page is not Arabic.
 */
final class Columns {
    /** The narrowest gutter, in sizes of the letters. */
    private static final float GUTTER = 1.0f;

    /** The fewest lines that make a column; what is shorter is a table. */
    private static final int LINES = 4;

    private static final int LETTERS_A_LINE = 12;
    private static final int DEEPEST = 6;

    private final boolean isFromRight;
    private final float size;

    private Columns(List<Glyph> glyphs) {
        this.isFromRight = areFromRight(glyphs);
        this.size = (float) glyphs.stream()
                .mapToDouble(Glyph::size)
                .sorted()
                .skip(glyphs.size() / 2)
                .findFirst()
                .orElse(1);
    }

    /** Whether enough of a page's letters are read from the right. */
    static boolean areFromRight(List<Glyph> glyphs) {
        long letters = glyphs.stream()
                .filter(glyph -> VisualLine.isLetter(glyph.text()))
                .count();
        long right = glyphs.stream()
                .filter(glyph -> VisualLine.isFromRight(List.of(glyph.text())))
                .count();
        return right * 3 > letters;
    }

    /** The signs of each column of a page. */
    static List<List<Glyph>> of(List<Glyph> glyphs) {
        List<Glyph> letters = glyphs.stream().filter(glyph -> !glyph.isSpace()).toList();
        if (letters.isEmpty()) {
            return List.of();
        }
        List<List<Glyph>> columns = new ArrayList<>();
        new Columns(letters).cut(glyphs, columns, 0);
        return columns;
    }

    private void cut(List<Glyph> glyphs, List<List<Glyph>> into, int depth) {
        List<List<Glyph>> strips = depth > DEEPEST ? List.of(glyphs) : strips(glyphs);
        List<Glyph> whole = new ArrayList<>();
        for (int i = 0; i < strips.size(); i++) {
            int end = i;
            Float gutter = null;
            List<Glyph> union = new ArrayList<>();
            List<Glyph> parted = List.of();
            for (int j = i; depth <= DEEPEST && j < strips.size(); j++) {
                union.addAll(strips.get(j));
                Float found = gutter(union);
                if (found != null) {
                    gutter = found;
                    end = j;
                    parted = List.copyOf(union);
                } else if (j - i > LINES * 3 && gutter == null) {
                    break;
                } else if (gutter != null) {
                    break;
                }
            }
            if (gutter == null) {
                whole.addAll(strips.get(i));
                continue;
            }
            if (!whole.isEmpty()) {
                into.add(whole);
                whole = new ArrayList<>();
            }
            part(parted, gutter, into, depth);
            i = end;
        }
        if (!whole.isEmpty()) {
            into.add(whole);
        }
    }

    private void part(List<Glyph> glyphs, float gutter, List<List<Glyph>> into, int depth) {
        List<Glyph> left =
                glyphs.stream().filter(glyph -> glyph.middle() < gutter).toList();
        List<Glyph> right =
                glyphs.stream().filter(glyph -> glyph.middle() >= gutter).toList();
        cut(isFromRight ? right : left, into, depth + 1);
        cut(isFromRight ? left : right, into, depth + 1);
    }

    /** The strips that no sign crosses, from the top. */
    private static List<List<Glyph>> strips(List<Glyph> glyphs) {
        List<Glyph> down = new ArrayList<>(glyphs);
        down.sort(Comparator.comparingDouble(Glyph::top));
        List<List<Glyph>> strips = new ArrayList<>();
        float bottom = Float.NEGATIVE_INFINITY;
        for (Glyph glyph : down) {
            if (glyph.top() >= bottom) {
                strips.add(new ArrayList<>());
            }
            strips.get(strips.size() - 1).add(glyph);
            bottom = Math.max(bottom, glyph.bottom());
        }
        return strips;
    }

    /** The middle of the widest gap from top to bottom, with prose on both sides; or null. */
    private Float gutter(List<Glyph> glyphs) {
        List<Glyph> across = glyphs.stream()
                .filter(glyph -> !glyph.isSpace())
                .sorted(Comparator.comparingDouble(Glyph::left))
                .toList();
        float end = Float.POSITIVE_INFINITY;
        float widest = GUTTER * size;
        Float middle = null;
        for (Glyph glyph : across) {
            if (glyph.left() - end > widest && isProse(across, (glyph.left() + end) / 2)) {
                widest = glyph.left() - end;
                middle = (glyph.left() + end) / 2;
            }
            end = end == Float.POSITIVE_INFINITY ? glyph.right() : Math.max(end, glyph.right());
        }
        return middle;
    }

    private boolean isProse(List<Glyph> glyphs, float gutter) {
        return isProse(glyphs.stream().filter(glyph -> glyph.middle() < gutter).toList())
                && isProse(glyphs.stream()
                        .filter(glyph -> glyph.middle() >= gutter)
                        .toList());
    }

    /** Whether they fill lines as prose does, and not cells. */
    private boolean isProse(List<Glyph> side) {
        long lines = side.stream()
                .map(glyph -> Math.round(glyph.base() / size))
                .distinct()
                .count();
        double left = side.stream().mapToDouble(Glyph::left).min().orElse(0);
        double right = side.stream().mapToDouble(Glyph::right).max().orElse(0);
        double filled =
                side.stream().mapToDouble(glyph -> glyph.right() - glyph.left()).sum();
        return lines >= LINES && side.size() >= lines * LETTERS_A_LINE && filled > 0.5 * (right - left) * lines;
    }
}
