package org.rawi.coder.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlainValue;
import org.rawi.knowledge.frame.Frame;
import org.rawi.text.Folding;
import org.rawi.text.Sentence;

/**
 * Words that open frames only where what is told begins with them: «قال إن على روسيا الضغط», «أضاف: "من الضروري وقف القصف"».
 *
 * <p>Elsewhere they are the function words that they look like.
 */
final class Openings {
    private static final String KEY = "o:";
    private static final String QUOTES = "\"«“";

    private final Map<String, List<Frame>> byWords = new HashMap<>();

    Openings(List<Frame> frames) {
        for (Frame frame : frames) {
            for (String key : frame.triggers()) {
                if (key.startsWith(KEY)) {
                    String words = Folding.fold(key.substring(KEY.length()).replace('_', ' '));
                    byWords.computeIfAbsent(words, k -> new ArrayList<>()).add(frame);
                }
            }
        }
    }

    /** The frames that the mention opens as the first of what is told. */
    List<Frame> at(MentionedSentence sentence, int index) {
        List<Frame> found = new ArrayList<>();
        if (opensTold(sentence, index)) {
            int first = sentence.mention(index).first();
            boolean alone = sentence.mention(index).isFunction("prep") && !leadsActor(sentence, index);
            byWords.forEach((words, frames) -> {
                boolean phrase = words.indexOf(' ') > 0;
                if ((phrase || !alone) && stands(words, sentence.sentence(), first)) {
                    found.addAll(frames);
                }
            });
        }
        return found;
    }

    private static boolean opensTold(MentionedSentence sentence, int index) {
        int before = index - 1;
        while (before >= 0 && isMark(sentence.mention(before), QUOTES)) {
            before--;
        }
        return before >= 0
                && (sentence.mention(before).isFunction("complementizer") || isMark(sentence.mention(before), ":"));
    }

    /** «على روسيا», «على جميع أطراف النزاع»: what a preposition opens with names right away who is meant. */
    private boolean leadsActor(MentionedSentence sentence, int index) {
        int next = index + 1;
        if (next + 1 < sentence.size() && sentence.mention(next).value() instanceof PlainValue word && !word.mark()) {
            next++;
        }
        return next < sentence.size() && sentence.mention(next).isActor();
    }

    private static boolean isMark(Mention mention, String marks) {
        return mention.value() instanceof PlainValue plain && plain.mark() && marks.contains(plain.folded());
    }

    private static boolean stands(String words, Sentence sentence, int token) {
        String[] wanted = words.split(" ", -1);
        for (int w = 0; w < wanted.length; w++) {
            boolean same = token + w < sentence.size()
                    && sentence.token(token + w).folded().equals(wanted[w]);
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
