package org.rawi.text;

import java.util.ArrayList;
import java.util.List;
import org.rawi.model.Span;

/**
 * Cuts a paragraph into sentences: after «.», «؟», «!» and «…», but not after «د.» nor within «3.5» or «أ.ف.ب».
 *
 * <p>A closing quotation mark or bracket goes with the sentence that it closes. Stateless and thread-safe.
 */
public final class SentenceSplitter {
    private static final String CLOSERS = "\"»”)]'’";

    private SentenceSplitter() {}

    /** Spans of the sentences of {@code text} from {@code start} to {@code end}, blank ones left out. */
    public static List<Span> sentences(CharSequence text, int start, int end) {
        List<Span> spans = new ArrayList<>();
        int from = start;
        for (int i = start; i < end; i++) {
            if (endsSentence(text, i, start, end)) {
                int to = i + 1;
                while (to < end && (CLOSERS.indexOf(text.charAt(to)) >= 0 || isStop(text.charAt(to)))) {
                    to++;
                }
                add(spans, text, from, to);
                from = to;
                i = to - 1;
            }
        }
        add(spans, text, from, end);
        return spans;
    }

    private static boolean endsSentence(CharSequence text, int i, int start, int end) {
        char c = text.charAt(i);
        if (c == '\n' || c == '؟' || c == '!' || c == '\u2026' || c == '\u06D4') {
            return true;
        }
        if (c != '.') {
            return false;
        }
        boolean digitsRound = i > start
                && i + 1 < end
                && Tokenizer.isDigit(text.charAt(i - 1))
                && Tokenizer.isDigit(text.charAt(i + 1));
        return !digitsRound && !isAbbreviation(text, i, start, end) && !isLeader(text, i, start, end);
    }

    /** «د. بشار» and «أ.ف.ب»: a dot after one lone letter. */
    private static boolean isAbbreviation(CharSequence text, int i, int start, int end) {
        boolean loneLetter = i > start
                && Tokenizer.isLetter(text.charAt(i - 1))
                && (i - 2 < start || !Tokenizer.isLetter(text.charAt(i - 2)));
        return loneLetter && i + 1 < end;
    }

    /** «الدول السبع .. وبوتين»: of dots in a row only the last ends what stands before them. */
    private static boolean isLeader(CharSequence text, int i, int start, int end) {
        boolean before = i > start && text.charAt(i - 1) == '.';
        boolean after = i + 1 < end && text.charAt(i + 1) == '.';
        return after && !before;
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '؟' || c == '!';
    }

    private static void add(List<Span> spans, CharSequence text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            spans.add(new Span(start, end));
        }
    }
}
