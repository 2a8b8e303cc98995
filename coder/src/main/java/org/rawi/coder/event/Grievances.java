package org.rawi.coder.event;

import java.util.Set;
import org.rawi.coder.mention.ActorValue;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.setting.Party;
import org.rawi.coder.setting.Setting;

/**
 * Whom unrest is against where its sentence says what it is about: «تظاهرة رفضاً لتهديدات أنقرة», «احتجاجاً على ممارسات الفصيل», «مظاهرة
 * طالبت الهيئة بالخروج». Immutable.
 */
record Grievances(SupportVerbs support, Setting setting) {
    private static final Set<String> UNREST = Set.of("protest", "general_strike", "riot");
    private static final int NEAR = 4;

    /** Adds to unrest against nobody whose act or rule the people are against. */
    void complete(Event event) {
        if (!UNREST.contains(event.kind()) || !event.targets().isEmpty()) {
            return;
        }
        MentionedSentence sentence = event.sentence();
        for (int i = event.trigger().last() + 1; i < sentence.size(); i++) {
            Mention word = sentence.mention(i);
            if (word.isFunction("complementizer")) {
                return;
            }
            if (support.isGrievance(word)) {
                against(event, i);
                return;
            }
        }
    }

    private void against(Event event, int word) {
        MentionedSentence sentence = event.sentence();
        for (int i = word + 1; i < Math.min(sentence.size(), word + 1 + NEAR); i++) {
            Mention mention = sentence.mention(i);
            if (mention.isMark() || mention.isPlace()) {
                return;
            }
            boolean party = mention.isActor() && !mention.actor().is(ActorValue.Form.ADJECTIVE);
            if (party) {
                setting.party(mention).filter(Grievances::isAnswerable).ifPresent(p -> {
                    event.addTarget(p, mention);
                    event.steps().add("whom it is against");
                });
                return;
            }
        }
    }

    private static boolean isAnswerable(Party party) {
        return party.isArmed()
                || party.isOfState()
                || party.isCountry()
                || party.type().equals("political");
    }
}
