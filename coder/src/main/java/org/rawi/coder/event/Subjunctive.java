package org.rawi.coder.event;

import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;

/**
 * A present right behind «أن», «على أن يلتقي نظيره», «يريد أن يسيطر على المدينة»: it tells what is wanted or to come.
 *
 * <p>«استطاع أن يسيطر» is otherwise, and so is «بعد أن», which is a connector.
 */
final class Subjunctive {
    private static final int REACH = 4;

    private final RestraintWords words;

    Subjunctive(RestraintWords words) {
        this.words = words;
    }

    boolean has(Event event, MentionedSentence sentence) {
        int at = event.trigger().index();
        if (!event.trigger().verb()
                || at == 0
                || !Unreal.isPresent(event.trigger().mention())) {
            return false;
        }
        Mention that = sentence.mention(at - 1);
        if (!that.isFunction("complementizer")
                || !sentence.sentence().token(that.end() - 1).folded().endsWith("ان")) {
            return false;
        }
        for (int i = at - 2; i >= Math.max(0, at - 1 - REACH); i--) {
            if (words.has("managed", sentence, sentence.mention(i))) {
                return false;
            }
        }
        return !event.trigger().mention().predicate().future();
    }
}
