package org.rawi.coder.event;

import java.util.Optional;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.setting.Party;
import org.rawi.coder.setting.Setting;

/**
 * Who drives people out where the words name what they flee from: «أدى تقدم القوات الحكومية إلى نزوح الآلاف», «نزحوا جراء قصف
 * قوات النظام» (codebook, displacement: whoever causes it is the initiator). Immutable.
 */
record Drivers(MentionedSentence sentence, Setting setting) {
    private static final int NEAR = 3;

    /** Adds to a flight whose cause is told as an act of somebody who acts. */
    void complete(Event event) {
        if (!event.kind().equals("displacement") || !event.initiators().isEmpty()) {
            return;
        }
        Trigger trigger = event.trigger();
        Optional<Party> driver = trigger.second() < 0
                ? behind(trigger)
                : act(trigger.index() + 1, trigger.second())
                        .or(() -> act(Math.max(0, trigger.index() - NEAR - 1), trigger.index()));
        driver.ifPresent(p -> {
            event.addInitiator(p, null);
            event.targets().removeIf(t -> t.party().id().equals(p.id()));
        });
    }

    /** «فروا من هجمات النظام», «نزحوا جراء قصف». */
    private Optional<Party> behind(Trigger trigger) {
        for (int i = trigger.last() + 1; i < sentence.size(); i++) {
            Mention mention = sentence.mention(i);
            boolean from = mention.isFunction("prep.from") || mention.isFunction("connector.cause");
            if (from && i + 1 < sentence.size() && isAct(sentence.mention(i + 1))) {
                return act(i + 1, Math.min(sentence.size(), i + 2 + NEAR));
            }
            boolean verb = mention.isPredicate()
                    && mention.predicate().isVerb()
                    && !mention.predicate().isNoun();
            if (verb || mention.isFunction("complementizer")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whose the first act between the two places is, as its genitive or its adjective. */
    private Optional<Party> act(int first, int end) {
        for (int i = first; i + 1 < end; i++) {
            Mention owner = sentence.mention(i + 1);
            if (isAct(sentence.mention(i)) && owner.isActor() && owner.preposition() == 0 && !owner.and()) {
                return setting.party(owner)
                        .map(setting::armedWing)
                        .filter(p -> p.isArmed() || p.isOfState() || p.isCountry());
            }
        }
        return Optional.empty();
    }

    private static boolean isAct(Mention mention) {
        return mention.isPredicate() && mention.predicate().isNoun();
    }
}
