package org.rawi.coder.event;

import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.setting.Setting;

/**
 * Who meets whom where the verb leaves its subject out: «وصل المبعوث إلى دمشق، والتقى وزير الخارجية».
 *
 * <p>It takes two to meet, so that one alone behind a joined verb is the one who was met. Immutable.
 */
record MetOne(MentionedSentence sentence, SupportVerbs support, Setting setting) {
    /** Gives a meeting of one alone the subject of the verb before it. */
    void complete(Event event) {
        Trigger trigger = event.trigger();
        boolean alone = event.kind().equals("meeting")
                && trigger.verb()
                && trigger.second() < 0
                && event.initiators().size() == 1
                && event.targets().isEmpty();
        if (!alone || !joins(trigger)) {
            return;
        }
        Event.Actor met = event.initiators().get(0);
        if (met.mention() == null || met.mention().first() < trigger.mention().first()) {
            return;
        }
        new OwnSubject(sentence, support, trigger)
                .before()
                .flatMap(m -> setting.party(m).map(p -> new Event.Actor(p, m)))
                .filter(a -> a.party().isNamed()
                        && !a.party().id().equals(met.party().id()))
                .ifPresent(a -> {
                    event.initiators().clear();
                    event.addInitiator(a.party(), a.mention());
                    event.addTarget(met.party(), met.mention());
                });
    }

    private boolean joins(Trigger trigger) {
        Mention before = trigger.index() == 0 ? null : sentence.mention(trigger.index() - 1);
        return trigger.mention().and() || before != null && before.isFunction("connector");
    }
}
