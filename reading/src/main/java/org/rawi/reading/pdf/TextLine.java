package org.rawi.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One line of a column.
 *
 * @param text its words in the order of reading
 * @param left where it begins
 * @param right where it ends
 * @param base how far down the page it stands
 * @param size of its letters
 * @param firstWord how wide its first word is, in the order of reading
 * @param isFromRight whether it is read from the right
 */
record TextLine(String text, float left, float right, float base, float size, float firstWord, boolean isFromRight) {
    /** A gap as wide as this many letters parts columns of a table. */
    private static final float WIDE = 3f;

    /**
     * The line that {@code glyphs} make.
     *
     * @param mirrors whether brackets are shown by their look
     * @param isPageFromRight whether the page is read from the right, and so a line without letters
     */
    static TextLine of(List<Glyph> glyphs, boolean mirrors, boolean isPageFromRight) {
        List<Glyph> line = new ArrayList<>(glyphs);
        line.sort(Comparator.comparingDouble(Glyph::left).thenComparing(Glyph::right));
        List<Glyph> letters = line.stream().filter(glyph -> !glyph.isSpace()).toList();
        List<Piece> pieces = pieces(line, letters);
        List<String> texts = pieces.stream().map(Piece::text).toList();
        boolean isFromRight = VisualLine.isFromRight(texts)
                || isPageFromRight && texts.stream().noneMatch(VisualLine::isLetter);
        List<String> shown = mirrors && isFromRight
                ? texts.stream().map(VisualLine::mirrored).toList()
                : texts;
        String text = String.join("", VisualLine.ordered(shown, isFromRight))
                .replaceAll("\\s+", " ")
                .strip();
        float size = (float) letters.stream()
                .mapToDouble(Glyph::size)
                .sorted()
                .skip(letters.size() / 2)
                .findFirst()
                .orElse(0);
        float base = letters.stream()
                .max(Comparator.comparingDouble(Glyph::size))
                .map(Glyph::base)
                .orElse(0f);
        float left = letters.get(0).left();
        float right = (float) letters.stream().mapToDouble(Glyph::right).max().orElse(left);
        return new TextLine(text, left, right, base, size, firstWord(pieces, isFromRight), isFromRight);
    }

    private record Piece(String text, float left, float right) {}

    /** The signs with the spaces between them, those that are there and those that only a gap shows. */
    private static List<Piece> pieces(List<Glyph> line, List<Glyph> letters) {
        boolean hasSpaces = (line.size() - letters.size()) * 12 >= letters.size();
        List<Piece> pieces = new ArrayList<>();
        float end = letters.get(0).left();
        boolean isSpaced = true;
        for (Glyph glyph : line) {
            if (glyph.isSpace()) {
                if (!isSpaced) {
                    pieces.add(new Piece(" ", glyph.left(), glyph.right()));
                    isSpaced = true;
                }
                continue;
            }
            float gap = glyph.left() - end;
            if (gap > WIDE * glyph.size() && !pieces.isEmpty()) {
                pieces.add(new Piece(" | ", end, glyph.left()));
            } else if (!isSpaced && gap > least(glyph, hasSpaces)) {
                pieces.add(new Piece(" ", end, glyph.left()));
            }
            isSpaced = false;
            pieces.add(new Piece(glyph.text(), glyph.left(), glyph.right()));
            end = Math.max(end, glyph.right());
        }
        while (pieces.get(pieces.size() - 1).text().isBlank()) {
            pieces.remove(pieces.size() - 1);
        }
        return pieces;
    }

    /** The least gap that is a space. */
    private static float least(Glyph glyph, boolean hasSpaces) {
        float size = glyph.size();
        float space = glyph.space() > 0.1f * size && glyph.space() < 0.6f * size ? glyph.space() : 0.25f * size;
        return hasSpaces ? 0.6f * size : 0.5f * space;
    }

    private static float firstWord(List<Piece> pieces, boolean isFromRight) {
        int step = isFromRight ? -1 : 1;
        int at = isFromRight ? pieces.size() - 1 : 0;
        float from = pieces.get(at).left();
        float to = pieces.get(at).right();
        for (; at >= 0 && at < pieces.size() && !pieces.get(at).text().isBlank(); at += step) {
            from = Math.min(from, pieces.get(at).left());
            to = Math.max(to, pieces.get(at).right());
        }
        return to - from;
    }

    /** The same line with other words. */
    TextLine with(String words) {
        return new TextLine(words, left, right, base, size, firstWord, isFromRight);
    }

    /** How much room it leaves at its end in a column from {@code leftmost} to {@code rightmost}. */
    float room(float leftmost, float rightmost) {
        return isFromRight ? left - leftmost : rightmost - right;
    }

    /** How far it is drawn in at its beginning. */
    float indent(float leftmost, float rightmost) {
        return isFromRight ? rightmost - right : left - leftmost;
    }

    boolean endsSentence() {
        return text.matches(".*[.!?؟…:؛][\"»”)\\]\\s]*");
    }
}
