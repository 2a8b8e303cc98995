package org.rawi.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines of a page, column by column. */
final class PageLines {
    private static final int LOOKED_BACK = 8;
    private static final float SMALL = 0.75f;

    private PageLines() {}

    /**
     * The lines of each column.
     *
     * @param glyphs the signs of a page that stand upright
     * @param mirrors whether the fonts show brackets by their look
     */
    static List<List<TextLine>> of(List<Glyph> glyphs, boolean mirrors) {
        List<Glyph> bases = glyphs.stream().filter(glyph -> !glyph.isMark()).toList();
        List<Glyph> marks = glyphs.stream().filter(Glyph::isMark).toList();
        boolean isFromRight = Columns.areFromRight(bases);
        List<List<TextLine>> columns = new ArrayList<>();
        for (List<Glyph> column : Columns.of(marked(bases, marks))) {
            List<TextLine> lines = new ArrayList<>();
            for (List<Glyph> line : lines(column)) {
                if (line.stream().anyMatch(glyph -> !glyph.isSpace())) {
                    lines.add(TextLine.of(line, mirrors, isFromRight));
                }
            }
            columns.add(lines);
        }
        return columns;
    }

    /** Each mark joined to the sign that it stands on. */
    private static List<Glyph> marked(List<Glyph> bases, List<Glyph> marks) {
        if (marks.isEmpty()) {
            return bases;
        }
        List<Glyph> marked = new ArrayList<>(bases);
        marked.sort(Comparator.comparingDouble(Glyph::left));
        for (Glyph mark : marks) {
            int nearest = -1;
            double best = Double.MAX_VALUE;
            for (int i = from(marked, mark.left() - 3 * mark.size());
                    i < marked.size() && marked.get(i).left() <= mark.right() + mark.size();
                    i++) {
                Glyph base = marked.get(i);
                double down = Math.abs(base.base() - mark.base());
                double across = mark.right() - mark.left() < 0.05f * mark.size()
                        ? fromPen(base, mark.left())
                        : Math.abs(base.middle() - mark.middle());
                if (!base.isSpace() && down < mark.size() && across + down / 4 < best) {
                    best = across + down / 4;
                    nearest = i;
                }
            }
            if (nearest >= 0) {
                marked.set(nearest, marked.get(nearest).with(mark.text()));
            }
        }
        return marked;
    }

    /** A mark without a width of its own is drawn where the pen stands before the sign that it belongs to, at that sign's left. */
    private static double fromPen(Glyph base, float pen) {
        float least = base.left() - 0.1f * base.size();
        return pen < least
                ? 4 * (least - pen)
                : pen < base.right() ? pen - least : 4 * (pen - base.right()) + base.size();
    }

    private static int from(List<Glyph> sorted, float left) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (sorted.get(middle).left() < left) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Signs that stand at one height. The small ones come last: a raised number, which leads to a note, belongs to the line that it
     * is raised from, and is left out.
     */
    private static List<List<Glyph>> lines(List<Glyph> column) {
        List<Glyph> down = new ArrayList<>(column);
        down.sort(Comparator.comparingDouble(Glyph::base));
        float usual = (float) column.stream()
                .mapToDouble(Glyph::size)
                .sorted()
                .skip(column.size() / 2)
                .findFirst()
                .orElse(0);
        Bands bands = new Bands();
        down.stream().filter(glyph -> glyph.size() >= SMALL * usual).forEach(bands::add);
        down.stream().filter(glyph -> glyph.size() < SMALL * usual).forEach(bands::addSmall);
        return bands.lines();
    }

    /** Lines that grow, each with where it stands. */
    private static final class Bands {
        private final List<Band> all = new ArrayList<>();

        /**
         * A line.
         *
         * @param first the sign by which it stands
         * @param glyphs its signs
         */
        private record Band(Glyph first, List<Glyph> glyphs) {
            boolean takes(Glyph glyph) {
                float middle = glyph.base() - 0.3f * glyph.size();
                return middle > first.top() && middle < first.bottom();
            }
        }

        void add(Glyph glyph) {
            for (int i = all.size() - 1; i >= Math.max(0, all.size() - LOOKED_BACK); i--) {
                Band band = all.get(i);
                if (band.takes(glyph)
                        && Math.abs(glyph.base() - band.first().base())
                                < 0.45f * band.first().size()) {
                    band.glyphs().add(glyph);
                    return;
                }
            }
            all.add(new Band(glyph, new ArrayList<>(List.of(glyph))));
        }

        void addSmall(Glyph glyph) {
            for (Band band : all) {
                if (band.takes(glyph) && isBeside(glyph, band)) {
                    boolean isRaised = band.first().base() - glyph.base()
                            > 0.15f * band.first().size();
                    if (!isRaised || !glyph.text().codePoints().allMatch(Character::isDigit)) {
                        band.glyphs().add(glyph);
                    }
                    return;
                }
            }
            all.add(new Band(glyph, new ArrayList<>(List.of(glyph))));
        }

        private static boolean isBeside(Glyph glyph, Band band) {
            float near = 2 * band.first().size();
            return band.glyphs().stream()
                    .anyMatch(other -> glyph.left() < other.right() + near && glyph.right() > other.left() - near);
        }

        List<List<Glyph>> lines() {
            return all.stream()
                    .sorted(Comparator.comparingDouble(band -> band.first().base()))
                    .map(Band::glyphs)
                    .toList();
        }
    }
}
