package org.rawi.coder.event;

import java.util.Optional;
import java.util.Set;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlainValue;
import org.rawi.coder.mention.ThingValue;
import org.rawi.coder.setting.Party;
import org.rawi.coder.setting.Setting;

/**
 * Whom a gain on the ground is against, where its sentence says who holds the place: «الغوطة الشرقية، آخر معاقل المعارضة», «مدينة
 * منبج الخاضعة لقوات سوريا الديمقراطية», «استعادة داريا من يد الفصائل». Immutable.
 */
record Holders(Setting setting) {
    private static final Set<String> GAINS =
            Set.of("territory_seized", "advance", "operation_launched", "attack", "siege", "threat");
    private static final int NEAR = 3;

    /** Adds to an event on the ground with nobody acted on who holds its place. */
    void complete(Event event) {
        boolean open = event.targets().isEmpty() && !event.initiators().isEmpty() && !event.isToll();
        if (!open || !GAINS.contains(event.kind())) {
            return;
        }
        MentionedSentence sentence = event.sentence();
        for (int i = event.trigger().last() + 1; i < sentence.size(); i++) {
            Mention mention = sentence.mention(i);
            if (!mention.isPlace() || isOther(event, mention)) {
                continue;
            }
            Optional<Party> holder = fromHands(sentence, i).or(() -> holder(sentence, mention));
            if (holder.isPresent()) {
                holder.filter(p -> !event.isInitiator(p)).ifPresent(p -> {
                    event.addTarget(p, null);
                    event.steps().add("who holds the place");
                });
                return;
            }
        }
    }

    /** Where the event has a place, the one that it is for counts only if it is that. */
    private static boolean isOther(Event event, Mention place) {
        return !event.places().isEmpty()
                && event.places().stream().noneMatch(p -> p.mention().equals(place));
    }

    /** «لاستعادة داريا من يد المعارضة المسلحة»: behind the place, from whom it is to be taken. */
    private Optional<Party> fromHands(MentionedSentence sentence, int place) {
        boolean from = place + 2 < sentence.size()
                && sentence.mention(place + 1).isFunction("prep.from")
                && sentence.mention(place + 2).isActor();
        return from ? armed(sentence.mention(place + 2)) : Optional.empty();
    }

    private Optional<Party> holder(MentionedSentence sentence, Mention place) {
        boolean held = false;
        int words = 0;
        for (int i = sentence.mentions().indexOf(place) + 1; i < sentence.size() && words <= NEAR; i++) {
            Mention mention = sentence.mention(i);
            if (held && mention.isMark()) {
                continue;
            }
            if (held) {
                return mention.isActor() ? armed(mention) : Optional.empty();
            }
            held = mention.isFunction("prep.held") || isStronghold(mention);
            words++;
            if (!held && !(mention.value() instanceof PlainValue)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** «آخر معاقل», «معقل»: in the construct with whose it is. */
    private static boolean isStronghold(Mention mention) {
        return mention.value() instanceof ThingValue thing
                && thing.what().equals("position.stronghold")
                && mention.preposition() == 0;
    }

    private Optional<Party> armed(Mention mention) {
        return setting.party(mention).map(setting::armedWing).filter(Party::isArmed);
    }
}
