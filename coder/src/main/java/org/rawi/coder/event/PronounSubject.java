package org.rawi.coder.event;

import java.util.Optional;
import java.util.Set;
import org.rawi.coder.mention.ActorValue;
import org.rawi.coder.mention.Conjugation;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;

/**
 * Whom the pronoun on a noun of talk or travel means: «قال الوزير عقب لقائه نظيره», «خلال زيارته إلى بغداد، قال المستشار».
 *
 * <p>The subject of the nearest verb before it, or of the verb behind its comma. A call needs no pronoun: «في مكالمة هاتفية مع
 * نظيره، أكد الوزير». Immutable.
 */
record PronounSubject(MentionedSentence sentence, Trigger trigger) {
    private static final Set<String> TALK = Set.of("meeting", "visit");
    private static final int NEAR = 6;

    /** The subject, where the noun leaves it to a pronoun or to the clause that it stands in. */
    Optional<Mention> find() {
        if (trigger.verb() || trigger.second() >= 0 || !isOpen()) {
            return Optional.empty();
        }
        for (int i = trigger.index() - 1; i >= 0; i--) {
            Optional<Mention> subject = isFinite(i) && agrees(i) ? ofVerb(i) : Optional.empty();
            if (subject.isPresent()) {
                return subject;
            }
        }
        return ahead();
    }

    private boolean isOpen() {
        boolean call = trigger.frames().stream().anyMatch(f -> f.kind().equals("phone_call"));
        boolean talk = call || trigger.frames().stream().anyMatch(f -> TALK.contains(f.kind()));
        int at = trigger.index();
        boolean led = at > 0
                && (sentence.mention(at - 1).isFunction("prep.in")
                        || sentence.mention(at - 1).isFunction("connector.during"));
        return talk
                && trigger.mention().isPredicate()
                && (trigger.mention().predicate().pronoun() || call && led);
    }

    private Optional<Mention> ofVerb(int verb) {
        return behind(verb, trigger.index()).or(() -> before(verb));
    }

    private Optional<Mention> ahead() {
        boolean comma = false;
        for (int i = trigger.last() + 1; i < sentence.size(); i++) {
            comma |= sentence.mention(i).isMark();
            if (isFinite(i)) {
                return comma && agrees(i) ? behind(i, sentence.size()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> behind(int verb, int end) {
        for (int i = verb + 1; i < Math.min(end, verb + NEAR); i++) {
            Mention mention = sentence.mention(i);
            if (isSubject(i)) {
                return Optional.of(mention);
            }
            if (mention.isFunction("complementizer") || mention.isFunction("prep") || mention.isPredicate()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> before(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - NEAR); i--) {
            if (isSubject(i)) {
                return Optional.of(sentence.mention(i));
            }
            if (sentence.mention(i).isPredicate() || sentence.mention(i).isFunction("complementizer")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isSubject(int at) {
        Mention mention = sentence.mention(at);
        return mention.isActor()
                && !mention.actor().is(ActorValue.Form.ADJECTIVE)
                && mention.preposition() == 0
                && (at == 0 || !sentence.mention(at - 1).isFunction("prep"));
    }

    private boolean isFinite(int at) {
        Mention mention = sentence.mention(at);
        return mention.isPredicate()
                && mention.predicate().isVerb()
                && !mention.predicate().isNoun();
    }

    /** «قالت الوزيرة بعد لقائها»: the pronoun is of her, and the verb of her too. */
    private boolean agrees(int verb) {
        if (!trigger.mention().predicate().pronoun()) {
            return true;
        }
        String word = sentence.sentence().token(trigger.mention().end() - 1).folded();
        return word.endsWith("ها")
                == Conjugation.of(sentence, sentence.mention(verb)).isFeminine();
    }
}
