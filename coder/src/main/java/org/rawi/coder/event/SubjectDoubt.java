package org.rawi.coder.event;

import java.util.List;
import org.rawi.coder.mention.Conjugation;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlainValue;
import org.rawi.coder.mention.ThingValue;
import org.rawi.coder.mention.TollValue;

/**
 * Why the actor behind a verb is not its subject: it does not agree, words in no table stand for the subject, or what was
 * fired before goes on to strike. Immutable.
 */
record SubjectDoubt(SupportVerbs support, MentionedSentence sentence, Trigger trigger) {
    private static final List<String> BUT =
            List.of("لكنه", "لكنها", "لكنهم", "ولكنه", "ولكنها", "ولكنهم", "انه", "انها");
    private static final List<String> THEIR = List.of("نها", "نهم", "ننا");

    /** Whether {@code mention} is rather the object. */
    boolean holds(Mention mention) {
        return disagrees(mention) || hasUnknownSubject(mention) || carriesOn() || isNamedByThat();
    }

    /** «قالت تركيا إنها تدعم جهود المبعوث»: the pronoun on «إن» is the subject; «إنه» may be nobody's. */
    private boolean isNamedByThat() {
        int before = trigger.index() - 1;
        boolean contrast = before >= 0 && sentence.mention(before).isFunction("connector.contrast");
        if (before < 0 || !contrast && !sentence.mention(before).isFunction("complementizer")) {
            return false;
        }
        String word =
                sentence.sentence().token(sentence.mention(before).end() - 1).folded();
        if (contrast) {
            return BUT.contains(word);
        }
        return THEIR.stream().anyMatch(word::endsWith);
    }

    /** «واتهم مكتب المدينة الإعلامي الجيش»: words that no table has stand between the verb and the actor. */
    private boolean hasUnknownSubject(Mention mention) {
        int words = 0;
        int at = trigger.last() + 1;
        if (sentence.mentions().indexOf(mention) < at) {
            return false;
        }
        while (at < sentence.size() && !sentence.mention(at).equals(mention)) {
            Mention between = sentence.mention(at++);
            if (between.value() instanceof PlainValue word && !word.mark()) {
                words++;
            } else if (!between.isMark() && !(words > 1 && (between.isPlace() || between.isFunction("prep.in")))) {
                return false;
            }
        }
        return words >= 2;
    }

    /** «قصفت المدفعية قذائف عدة، استهدفت قوات»: what was fired is the subject of the verb of effect behind it. */
    private boolean carriesOn() {
        if (support.role(trigger.mention()).filter("effect"::equals).isEmpty()) {
            return false;
        }
        for (int i = trigger.index() - 1; i >= Math.max(0, trigger.index() - 3); i--) {
            Mention before = sentence.mention(i);
            if (before.value() instanceof ThingValue thing) {
                return thing.is("weapon");
            }
            if (!(before.value() instanceof PlainValue) && !(before.value() instanceof TollValue)) {
                return false;
            }
        }
        return false;
    }

    /** «واتهم روسيا», «واتهموا دمشق»: a masculine or plural verb does not have a country for its subject. */
    private boolean disagrees(Mention mention) {
        if (!trigger.mention().isPredicate()) {
            return false;
        }
        Conjugation verb = Conjugation.of(sentence, trigger.mention());
        return verb.hasSubject() || verb.isOfSpeakers() || mention.actor().isFeminineLand() && !verb.isFeminine();
    }
}
