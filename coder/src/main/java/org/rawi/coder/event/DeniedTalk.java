package org.rawi.coder.event;

import java.util.Set;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.setting.Party;
import org.rawi.coder.setting.Setting;
import org.rawi.model.Modality;

/** «نفت الحركة التوصل إلى اتفاق مع القاهرة»: talks that stand right behind a denying verb are denied, by whom they are said of. */
final class DeniedTalk {
    private static final Set<String> TALKS = Set.of("agreement", "ceasefire", "negotiation_round", "meeting", "visit");
    private static final int REACH = 6;

    private DeniedTalk() {}

    static void mark(Event event, SupportVerbs support, Setting setting) {
        Trigger trigger = event.trigger();
        if (!TALKS.contains(event.kind()) || trigger.verb() || trigger.mention().preposition() != 0) {
            return;
        }
        Mention denier = null;
        for (int i = trigger.index() - 1; i >= Math.max(0, trigger.index() - REACH); i--) {
            Mention mention = event.sentence().mention(i);
            if (support.isDenying(mention)) {
                event.modality(Modality.DENIED);
                deny(event, denier, setting);
                return;
            }
            if (mention.isFunction("prep")
                    || mention.isFunction("complementizer")
                    || mention.isFunction("relative")
                    || mention.isFunction("connector")
                    || mention.preposition() != 0) {
                return;
            }
            denier = mention.isActor() ? mention : denier;
        }
    }

    private static void deny(Event event, Mention denier, Setting setting) {
        if (denier != null && event.initiators().isEmpty()) {
            setting.party(denier)
                    .filter(Party::isNamed)
                    .filter(p -> !Carrying.isTeller(p) && !event.isTarget(p))
                    .ifPresent(p -> event.addInitiator(p, denier));
        }
    }
}
