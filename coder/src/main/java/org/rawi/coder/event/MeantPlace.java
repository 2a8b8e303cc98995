package org.rawi.coder.event;

import java.util.List;
import java.util.Optional;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlainValue;

/**
 * The place of which a pronoun right behind the trigger speaks: «بلدة سلوك التي سيطروا عليها», «وسيطرت على معظمها».
 *
 * <p>The last one named before in the sentence. Stateless and thread-safe.
 */
final class MeantPlace {
    private static final List<String> PRONOUNS = List.of("ها", "هما", "يه");
    private static final int STEM = 2;

    private MeantPlace() {}

    static Optional<Mention> of(MentionedSentence sentence, Trigger trigger) {
        int next = trigger.last() + 1;
        if (next < sentence.size() && sentence.mention(next).isFunction("prep.on")) {
            next++;
        }
        if (next >= sentence.size() || !hasPronoun(sentence, sentence.mention(next))) {
            return Optional.empty();
        }
        for (int i = trigger.index() - 1; i >= 0; i--) {
            Mention mention = sentence.mention(i);
            if (mention.isPlace()) {
                return Optional.of(mention).filter(m -> trigger.verb() || isRelative(sentence, m, trigger));
            }
        }
        return Optional.empty();
    }

    /** «التي استعادوا السيطرة عليها»; «بعد السيطرة عليها» goes back to what is told already. */
    private static boolean isRelative(MentionedSentence sentence, Mention place, Trigger trigger) {
        return sentence.mentions().subList(0, trigger.index()).stream()
                .anyMatch(m -> m.first() >= place.end() && m.isFunction("relative"));
    }

    private static boolean hasPronoun(MentionedSentence sentence, Mention mention) {
        String word = sentence.sentence().token(mention.end() - 1).folded();
        return mention.value() instanceof PlainValue plain
                && !plain.mark()
                && PRONOUNS.stream().anyMatch(p -> word.endsWith(p) && word.length() >= p.length() + STEM);
    }
}
