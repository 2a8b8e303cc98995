package org.rawi.reading.web;

import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.rawi.model.Span;

/**
 * One line of a page as a reader sees it.
 *
 * @param start where it begins in the page's text
 * @param text its words, white space collapsed
 * @param element the innermost element that holds all of it
 * @param linked how many of its units are links
 * @param day the day that it says little more than, or null
 */
record PageLine(int start, String text, Element element, int linked, LocalDate day) {
    private static final int LONG = 80;
    private static final int SENTENCE = 30;
    private static final String CLOSERS = "\"»”’'`)] \u200F\u200E";

    Span span() {
        return new Span(start, start + text.length());
    }

    int length() {
        return text.length();
    }

    Optional<LocalDate> writtenDay() {
        return Optional.ofNullable(day);
    }

    /** Whether it is nothing but links. */
    boolean isLink() {
        return linked * 10 >= text.length() * 7;
    }

    /** Whether it reads as a stretch of a story: long, or a sentence with its stop. */
    boolean isProse() {
        return !isLink() && (text.length() >= LONG || text.length() >= SENTENCE && ends(".!؟?۔:"));
    }

    /** Whether it is cut off as a teaser is. */
    boolean breaksOff() {
        return text.endsWith("…") || text.endsWith("..") || text.endsWith("[…]") || text.endsWith("[...]");
    }

    private boolean ends(String marks) {
        int end = text.length();
        while (end > 1 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return marks.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** The rank of the heading that it is, 1 to 6, or 0; a paragraph inside a heading that was never closed is none. */
    int heading() {
        for (Element at = element; at != null; at = at.parent()) {
            String name = at.normalName();
            if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
                return name.charAt(1) - '0';
            }
            if (at.isBlock()) {
                return 0;
            }
        }
        return 0;
    }

    boolean isIn(Element scope) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.equals(scope)) {
                return true;
            }
        }
        return false;
    }
}
