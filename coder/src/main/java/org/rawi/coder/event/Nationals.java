package org.rawi.coder.event;

import java.util.Map;
import java.util.Set;
import org.rawi.coder.mention.ActorValue;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.TollValue;
import org.rawi.coder.setting.Party;
import org.rawi.coder.setting.Setting;

/**
 * Whose men are acted on where an adjective of country tells it: «عقوبات على خمسة مسؤولين سوريين» falls on the government, «تحقيق ضد ضباط
 * سوريين» on the army. Immutable.
 */
record Nationals(Setting setting) {
    private static final Set<String> KINDS = Set.of(
            "sanction",
            "sentence",
            "investigation",
            "arrest",
            "abduction",
            "release",
            "killing",
            "assassination",
            "attack",
            "bombing",
            "torture");
    private static final Map<String, String> BODIES =
            Map.of("officials", "government", "soldiers", "military", "police", "police");
    private static final int NEAR = 10;

    /** Adds to an act with nobody acted on whose the men behind its words are. */
    void complete(Event event) {
        if (!event.targets().isEmpty() || !KINDS.contains(event.kind())) {
            return;
        }
        MentionedSentence sentence = event.sentence();
        int last = event.trigger().last();
        for (int i = last + 1; i + 1 < Math.min(sentence.size(), last + NEAR); i++) {
            Mention men = sentence.mention(i);
            Mention land = sentence.mention(i + 1);
            boolean verb = men.isPredicate()
                    && men.predicate().isVerb()
                    && !men.predicate().isNoun()
                    && i > last + 2;
            if (verb || men.isFunction("complementizer")) {
                return;
            }
            String body = men.value() instanceof TollValue toll ? BODIES.get(String.valueOf(toll.group())) : null;
            boolean national =
                    body != null && land.isActor() && land.actor().is(ActorValue.Form.ADJECTIVE) && !land.and();
            if (national) {
                add(event, land, body);
                return;
            }
        }
    }

    private void add(Event event, Mention land, String body) {
        String country = land.actor().country();
        String id = body.equals("government")
                ? setting.register().governmentOf(country)
                : setting.register().compose(country, body);
        Party party = new Party(id, body, "institution", "", false, land.actor().origin());
        if (!event.isInitiator(party)) {
            event.addTarget(party, land);
            event.steps().add("whose men they are");
        }
    }
}
