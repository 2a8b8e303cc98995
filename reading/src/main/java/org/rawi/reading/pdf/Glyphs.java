package org.rawi.reading.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.rawi.reading.RefusedException;

/** The signs of each page as they are shown. For one document. */
final class Glyphs extends PDFTextStripper {
    private static final int MOST_OPERATORS = 30_000_000;
    private static final int MOST_GLYPHS = 20_000_000;

    private final List<List<Glyph>> pages = new ArrayList<>();
    private final Map<String, List<Glyph>> same = new HashMap<>();
    private int operators;
    private int known;
    private int unknown;

    Glyphs() throws IOException {
        setShouldSeparateByBeads(false);
    }

    /** The signs, page by page. */
    List<List<Glyph>> pages() {
        return pages;
    }

    /** Whether most signs are of fonts that do not say what they mean. */
    boolean areUnknown() {
        return unknown > known;
    }

    @Override
    protected void startPage(PDPage page) {
        pages.add(new ArrayList<>());
        same.clear();
    }

    @Override
    protected void writePage() {}

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS || known + unknown > MOST_GLYPHS) {
            throw new RefusedException("given up: a PDF that draws without end", "a PDF of text");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        unknown += font.toUnicode(code) == null ? 1 : 0;
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition shown) {
        String text = plain(shown.getUnicode());
        float size = Math.abs(shown.getFontSizeInPt() * 1f);
        float left = shown.getXDirAdj();
        float right = left + shown.getWidthDirAdj();
        boolean isSound = !text.isEmpty()
                && Float.isFinite(left)
                && Float.isFinite(right)
                && Float.isFinite(shown.getYDirAdj())
                && size > 0.5f
                && size < 2000;
        if (isSound) {
            known++;
            Glyph glyph = new Glyph(
                    text,
                    Math.min(left, right),
                    Math.max(left, right),
                    shown.getYDirAdj(),
                    size,
                    shown.getWidthOfSpace(),
                    (int) shown.getDir());
            if (!isShownAgain(glyph)) {
                pages.get(pages.size() - 1).add(glyph);
            }
        }
    }

    /** Whether the same sign stands here already: shown twice to look bold, or with a shadow. */
    private boolean isShownAgain(Glyph glyph) {
        if (glyph.isSpace()) {
            return false;
        }
        List<Glyph> others = same.computeIfAbsent(glyph.text() + (int) (glyph.base() / 4), any -> new ArrayList<>());
        float near = glyph.size() / 8;
        for (Glyph other : others) {
            if (Math.abs(other.left() - glyph.left()) < near && Math.abs(other.base() - glyph.base()) < near) {
                return true;
            }
        }
        others.add(glyph);
        return false;
    }

    /** «لا» of «ﻻ»; without marks of direction and what no reader sees. */
    private static String plain(String shown) {
        if (shown == null) {
            return "";
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            boolean isForm = c >= 0xFB50 && c <= 0xFDFF || c >= 0xFE70 && c < 0xFEFF || c >= 0xFB00 && c <= 0xFB06;
            if (isForm) {
                String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
                plain.append(letters.length() > 1 && letters.charAt(0) == ' ' ? letters.substring(1) : letters);
            } else if (c == 0x00A0 || c == '\t') {
                plain.append(' ');
            } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT && c != 0xFFFD) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
