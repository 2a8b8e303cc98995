package org.rawi.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageLinesTest {
    @Test
    void aMarkStandsOnTheSignBeforeWhichThePenDrewIt() {
        List<Glyph> glyphs = List.of(
                glyph("َ", 10, 10, 100),
                glyph("ل", 10, 14, 100),
                glyph("ِ", 14.2f, 14.2f, 100),
                glyph("ت", 14, 22, 100),
                glyph("ُ", 23, 23, 98),
                glyph("ق", 22, 30, 100));
        assertThat(text(glyphs)).containsExactly("قُتِلَ");
    }

    @Test
    void aMarkWithAWidthStandsOnTheSignThatItIsOver() {
        List<Glyph> glyphs = List.of(
                glyph("ب", 10, 20, 100), glyph("ّ", 13, 17, 96), glyph("ر", 20, 26, 100), glyph("َ", 21, 25, 96));
        assertThat(text(glyphs)).containsExactly("رَبّ");
    }

    @Test
    void aRaisedNumberThatLeadsToANoteIsLeftOut() {
        List<Glyph> glyphs = List.of(
                new Glyph("1", 6, 9, 95, 6, 2, 0),
                glyph(".", 10, 12, 100),
                glyph("ر", 12, 18, 100),
                glyph("ا", 18, 21, 100),
                glyph("د", 21, 27, 100));
        assertThat(text(glyphs)).containsExactly("دار.");
    }

    private static List<String> text(List<Glyph> glyphs) {
        return PageLines.of(glyphs, false).stream()
                .flatMap(List::stream)
                .map(TextLine::text)
                .toList();
    }

    private static Glyph glyph(String text, float left, float right, float base) {
        return new Glyph(text, left, right, base, 10, 3, 0);
    }
}
