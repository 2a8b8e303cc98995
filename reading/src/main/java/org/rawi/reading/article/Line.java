package org.rawi.reading.article;

import java.util.regex.Pattern;
import org.rawi.model.Span;
import org.rawi.text.Folding;

/**
 * One line of an article as the rules see it.
 *
 * @param span where it stands, white space round it left out
 * @param text its words as printed
 * @param folded its words folded, quotation marks left out, runs of white space one space
 * @param inTitle whether it stands in the title that came apart from the text
 */
record Line(Span span, String text, String folded, boolean inTitle) {
    private static final String CLOSERS = "\"»”’'`)]› \u00A0\u200F\u200E\u202C";
    private static final Pattern QUOTES = Pattern.compile("[\"«»“”‹›„‟'’‘`]");
    private static final Pattern SPACE = Pattern.compile("[\\s\u00A0]+");
    private static final Pattern LIST_ITEM = Pattern.compile("^[-–—•▪●◄*]|^\\d+\\s*[-.)]");
    private static final Pattern LINE_NUMBER = Pattern.compile("\\.\\d+$");

    /** A paragraph that has more than this is no headline. */
    static final int HEADLINE = 110;

    static Line of(Span span, String text, boolean inTitle) {
        return new Line(span, text, fold(text), inTitle);
    }

    static String fold(String text) {
        String plain = QUOTES.matcher(Folding.fold(text)).replaceAll("");
        return SPACE.matcher(plain).replaceAll(" ").strip();
    }

    int length() {
        return text.length();
    }

    int words() {
        return folded.isEmpty() ? 0 : folded.split(" ").length;
    }

    String firstWord() {
        int end = folded.indexOf(' ');
        return end < 0 ? folded : folded.substring(0, end);
    }

    /** Whether it ends as a sentence does; junk digits that a page left after the stop do not matter. */
    boolean endsFully() {
        String bare = LINE_NUMBER.matcher(text).replaceAll(".");
        char last = lastMark(bare);
        boolean stop = last == '.' || last == '!' || last == '\u06D4';
        return stop && !breaksOff() || asks() && length() > HEADLINE;
    }

    boolean asks() {
        char last = lastMark(text);
        return last == '؟' || last == '?';
    }

    /** Whether it ends in dots, as a teaser does that is cut off. */
    boolean breaksOff() {
        return text.endsWith("…") || text.endsWith("...") || text.endsWith("..");
    }

    /** Whether what follows belongs to it: «وقال البيان:». */
    boolean leadsOn() {
        char last = text.charAt(text.length() - 1);
        return last == ':' || last == '،' || last == ',' || last == '؛';
    }

    boolean isListItem() {
        return LIST_ITEM.matcher(text).find();
    }

    boolean isBulleted() {
        return "*•▪●◄".indexOf(text.charAt(0)) >= 0;
    }

    boolean hasArabic() {
        return text.chars().anyMatch(c -> c >= 0x621 && c <= 0x6D3);
    }

    private static char lastMark(String text) {
        int end = text.length();
        while (end > 1 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.charAt(end - 1);
    }
}
