package org.rawi.coder.mention;

import java.util.List;
import org.rawi.text.Sentence;

/**
 * A sentence and what it names, in order; every token is in exactly one mention.
 *
 * @param sentence the sentence
 * @param mentions its mentions
 */
public record MentionedSentence(Sentence sentence, List<Mention> mentions) {
    public MentionedSentence {
        mentions = List.copyOf(mentions);
    }

    public Mention mention(int index) {
        return mentions.get(index);
    }

    public int size() {
        return mentions.size();
    }
}
