package org.rawi.coder.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rawi.knowledge.frame.Frame;
import org.rawi.text.Sentence;

/**
 * Whether a country or a capital is where something happens: «زار الوزير دمشق», «زيارته لموسكو», «غارات على سوريا».
 *
 * <p>The verbs and nouns are those that open frames of visits and of fire from afar. Immutable and thread-safe.
 */
final class LandsAsPlaces {
    private static final int WORDS = 4;

    private static final Set<String> FIRE = Set.of("air_strike", "shelling");

    private final Set<String> goings = new HashSet<>();
    private final Set<String> fires = new HashSet<>();
    private final Set<String> entries = new HashSet<>();

    LandsAsPlaces(List<Frame> frames) {
        for (Frame frame : frames) {
            if (frame.kind().equals("visit")) {
                goings.addAll(frame.triggers());
            } else if (frame.kind().equals("deployment") && !frame.hasTwoParts()) {
                entries.addAll(frame.triggers());
            } else if (FIRE.contains(frame.kind()) && !frame.hasTwoParts()) {
                fires.addAll(frame.triggers());
            }
        }
    }

    /** «غارات جوية على سوريا», «أطلقت إيران صواريخ على إسرائيل»: the land behind «على» is where the fire fell. */
    boolean isStruck(List<Mention> before) {
        int last = before.size() - 1;
        if (last < 1 || !before.get(last).isFunction("prep.on")) {
            return false;
        }
        boolean armed = false;
        for (int i = last - 1; i >= Math.max(0, last - WORDS); i--) {
            Mention mention = before.get(i);
            boolean weapon = mention.value() instanceof ThingValue thing && thing.is("weapon");
            armed |= weapon;
            if (mention.isPredicate() && (armed || !mention.predicate().isVerb())) {
                return fires.stream().anyMatch(mention.predicate()::hasKey);
            }
            boolean quality = weapon
                    || mention.isActor()
                    || mention.isFunction("number")
                    || mention.value() instanceof PlainValue plain && !plain.mark();
            if (!quality) {
                return false;
            }
        }
        return false;
    }

    /** Whether the land that comes next, with the preposition written onto it, is gone to by the words before it. */
    boolean isNext(List<Mention> before, char preposition, boolean and, Sentence sentence) {
        int words = 0;
        for (int i = before.size() - 1; i >= 0 && !and && words <= WORDS; i--) {
            Mention mention = before.get(i);
            if (mention.isPredicate()) {
                boolean entered = isEntered(mention, sentence) && i == before.size() - 1 && preposition == 0;
                return entered || isGoing(mention) && isObject(mention, i == before.size() - 1, preposition, sentence);
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

    /** «دخلوا سوريا»: behind the plural of a verb there is no subject, and the land is what they entered. */
    private boolean isEntered(Mention verb, Sentence sentence) {
        return verb.predicate().isVerb()
                && entries.stream().anyMatch(verb.predicate()::hasKey)
                && sentence.token(verb.end() - 1).folded().endsWith("وا");
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
