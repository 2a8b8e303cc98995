package org.rawi.coder.setting;

import java.util.Optional;
import org.rawi.coder.mention.ActorValue;
import org.rawi.coder.mention.Conjugation;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlainValue;

/** Two that words name together, so that «الطرفان» can mean them: «بين X وY», «X مع Y», «قال X وY إن». Stateless. */
final class Twos {
    /** Whoever stands before the second, and whether they are set together as two. */
    record Two(Mention first, boolean sure) {}

    private Twos() {}

    /** The first of two whose second stands at {@code index}. */
    static Optional<Two> of(MentionedSentence sentence, int index) {
        Mention second = sentence.mention(index);
        if (index == 0 || !isBody(second)) {
            return Optional.empty();
        }
        if (second.and()) {
            int at = index - 1;
            while (at > 0 && sentence.mention(at).isMark()) {
                at--;
            }
            Mention first = sentence.mention(at);
            return isBody(first) ? joined(sentence, at) : Optional.empty();
        }
        boolean with = sentence.mention(index - 1).isFunction("prep.with");
        for (int i = index - 2; with && i >= 0; i--) {
            Mention first = sentence.mention(i);
            if (isBody(first) && isSubject(sentence, i)) {
                return Optional.of(new Two(first, true));
            }
        }
        return Optional.empty();
    }

    /** «أعلن كل من «الهيئة» و«الائتلاف»»: quotation marks are no words. */
    private static Optional<Two> joined(MentionedSentence sentence, int at) {
        int lead = before(sentence, at);
        Mention before = lead < 0 ? null : sentence.mention(lead);
        boolean each = lead > 0
                && before.isFunction("prep.from")
                && sentence.mention(lead - 1).value() instanceof PlainValue word
                && !word.mark();
        boolean sure = each || before != null && before.isFunction("prep.between");
        return sure || isSubject(sentence, at) ? Optional.of(new Two(sentence.mention(at), sure)) : Optional.empty();
    }

    private static boolean isSubject(MentionedSentence sentence, int at) {
        int lead = before(sentence, at);
        Mention before = lead < 0 ? null : sentence.mention(lead);
        boolean verb = before != null
                && before.isPredicate()
                && before.predicate().isVerb()
                && !Conjugation.of(sentence, before).hasSubject();
        return sentence.mention(at).preposition() == 0 && (before == null || verb || before.isMark());
    }

    private static int before(MentionedSentence sentence, int at) {
        int lead = at - 1;
        while (lead >= 0 && isQuote(sentence.mention(lead))) {
            lead--;
        }
        return lead;
    }

    private static boolean isQuote(Mention mention) {
        return mention.isMark() && "\"«»“”".contains(((PlainValue) mention.value()).folded());
    }

    private static boolean isBody(Mention mention) {
        return mention.isActor() && !mention.actor().is(ActorValue.Form.ADJECTIVE);
    }
}
