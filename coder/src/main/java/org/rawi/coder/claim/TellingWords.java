package org.rawi.coder.claim;

import org.rawi.coder.event.Event;
import org.rawi.model.Span;
import org.rawi.text.Sentence;

/** The words that tell an event: its trigger, and of a statement what is said too, «قال الوزير إن الطريق طويل». */
final class TellingWords {
    private static final int MOST = 200;

    private TellingWords() {}

    /** No longer than evidence may be, and cut between words where what is said goes on. */
    static Span of(Event event) {
        Sentence sentence = event.sentence().sentence();
        Span told = sentence.spanOf(event.evidenceFirst(), event.evidenceEnd());
        int limit = told.start() + MOST;
        int last = event.evidenceEnd();
        while (event.kind().equals("statement")
                && last < sentence.size()
                && sentence.spanOf(last, last + 1).end() <= limit) {
            last++;
        }
        return new Span(
                told.start(),
                Math.min(sentence.spanOf(event.evidenceFirst(), last).end(), limit));
    }
}
