package org.rawi.coder.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rawi.knowledge.frame.Frame;
import org.rawi.text.Sentence;

/**
 * Whether a country or a capital is where someone goes: «زار الوزير دمشق», «وصل المبعوث بيروت», «زيارته لموسكو».
 *
 * <p>The verbs and nouns are those that open a frame of kind {@code visit}. Immutable and thread-safe.
 */
final class VisitedLands {
    private static final int WORDS = 4;

    private final Set<String> goings = new HashSet<>();

    VisitedLands(List<Frame> frames) {
        frames.stream().filter(f -> f.kind().equals("visit")).forEach(f -> goings.addAll(f.triggers()));
    }

    /** Whether the land that comes next, with the preposition written onto it, is gone to by the words before it. */
    boolean isNext(List<Mention> before, char preposition, boolean and, Sentence sentence) {
        int words = 0;
        for (int i = before.size() - 1; i >= 0 && !and && words <= WORDS; i--) {
            Mention mention = before.get(i);
            if (mention.isPredicate()) {
                return isGoing(mention) && isObject(mention, i == before.size() - 1, preposition, sentence);
            }
            boolean subject = mention.isActor() || mention.value() instanceof PlainValue plain && !plain.mark();
            if (!subject) {
                return false;
            }
            words++;
        }
        return false;
    }

    private boolean isGoing(Mention mention) {
        return goings.stream().anyMatch(mention.predicate()::hasKey);
    }

    /** «زار دمشق», «زيارة لموسكو»; in «غادرت روسيا المجلس» the land has a verb of its gender and is who leaves. */
    private static boolean isObject(Mention going, boolean adjacent, char preposition, Sentence sentence) {
        if (!going.predicate().isVerb()) {
            return preposition == 'ل';
        }
        String word = sentence.token(going.end() - 1).folded();
        boolean feminine = word.endsWith("ت") || word.startsWith("ت");
        return preposition == 0 && !(adjacent && feminine);
    }
}
