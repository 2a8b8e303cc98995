package org.rawi.coder.event;

import java.util.ArrayList;
import java.util.List;
import org.rawi.coder.mention.ActorValue;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlainValue;
import org.rawi.coder.setting.Party;
import org.rawi.coder.setting.Setting;

/**
 * Who is to do what is called for, where the call names nobody: «شدد على ضرورة التزام روسيا», «دعت إلى جلسة عاجلة لمجلس الأمن».
 *
 * <p>Immutable.
 */
record CalledOn(SupportVerbs support, Setting setting) {
    private static final int NEAR = 4;

    /** Adds to a call on nobody whose undertaking, or the sitting of which body, it is for. */
    void complete(Event event) {
        if (!event.kind().equals("call_for") || !event.targets().isEmpty()) {
            return;
        }
        MentionedSentence sentence = event.sentence();
        for (int i = event.trigger().last() + 1; i < sentence.size() && !ends(sentence.mention(i)); i++) {
            List<Mention> asked = asked(sentence, i);
            asked.forEach(m -> setting.party(m)
                    .filter(p -> isAnswerable(p) && !event.isInitiator(p))
                    .ifPresent(p -> event.addTarget(p, m)));
            if (!asked.isEmpty()) {
                event.steps().add("who is to do what is called for");
                return;
            }
        }
    }

    private List<Mention> asked(MentionedSentence sentence, int noun) {
        Mention word = sentence.mention(noun);
        if (support.isUndertaking(word) && noun + 1 < sentence.size()) {
            return together(sentence, noun + 1);
        }
        for (int i = noun + 1; support.isSitting(word) && i < Math.min(sentence.size(), noun + NEAR); i++) {
            Mention mention = sentence.mention(i);
            boolean body = mention.isActor() && mention.actor().type().equals("international");
            if (body && (mention.preposition() == 'ل' || i == noun + 1)) {
                return List.of(mention);
            }
            if (!(mention.value() instanceof PlainValue)) {
                break;
            }
        }
        return List.of();
    }

    /** The genitive and those who are joined to it. */
    private static List<Mention> together(MentionedSentence sentence, int first) {
        List<Mention> together = new ArrayList<>();
        for (int i = first; i < sentence.size(); i++) {
            Mention mention = sentence.mention(i);
            boolean genitive = mention.isActor()
                    && mention.preposition() == 0
                    && !mention.actor().is(ActorValue.Form.ADJECTIVE);
            if (!genitive || mention.and() == together.isEmpty()) {
                break;
            }
            together.add(mention);
        }
        return together;
    }

    private static boolean ends(Mention mention) {
        boolean verb = mention.isPredicate()
                && mention.predicate().isVerb()
                && !mention.predicate().isNoun();
        return verb || mention.isFunction("complementizer") || mention.isFunction("connector.contrast");
    }

    private static boolean isAnswerable(Party party) {
        return party.isArmed()
                || party.isOfState()
                || party.isCountry()
                || party.type().equals("office")
                || party.type().equals("political")
                || party.type().equals("international");
    }
}
