package org.rawi.coder.event;

import java.util.Optional;
import java.util.Set;
import org.rawi.coder.mention.ActorValue;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.setting.Party;
import org.rawi.coder.setting.Setting;

/**
 * Whom an act is against where its sentence says what it is for: «بدأ عملية لطرد التنظيم من البلدة», «بهدف تطهير الريف من الفصائل»,
 * «هددت بشن عملية ضد التنظيم».
 *
 * <p>Immutable.
 */
record Aims(SupportVerbs support, Setting setting) {
    private static final Set<String> AIMED =
            Set.of("operation_launched", "attack", "advance", "air_strike", "deployment", "threat");
    private static final int NEAR = 4;

    /** Adds to an act with nobody acted on whom it is to drive out. */
    void complete(Event event) {
        boolean spoken = event.frame().functions("initiator").contains("none");
        boolean open =
                event.targets().isEmpty() && (spoken || !event.initiators().isEmpty()) && !event.isToll();
        if (!open || !AIMED.contains(event.kind())) {
            return;
        }
        MentionedSentence sentence = event.sentence();
        boolean threat = event.kind().equals("threat");
        int first = threat ? event.trigger().index() + 1 : event.trigger().last() + 1;
        for (int i = first; i < sentence.size() && !ends(sentence.mention(i)); i++) {
            boolean against = threat && sentence.mention(i).isFunction("prep.against");
            boolean ousting = support.isOusting(sentence.mention(i)) && (threat || isAim(sentence, i));
            if (against || ousting) {
                ousted(sentence, i, threat).filter(p -> !event.isInitiator(p)).ifPresent(p -> {
                    event.addTarget(p, null);
                    event.steps().add("whom it is to drive out");
                });
                return;
            }
        }
    }

    private static boolean ends(Mention mention) {
        boolean verb = mention.isPredicate()
                && mention.predicate().isVerb()
                && !mention.predicate().isNoun();
        return verb || mention.isFunction("complementizer") || mention.isFunction("connector.contrast");
    }

    private static boolean isAim(MentionedSentence sentence, int noun) {
        Mention before = sentence.mention(noun - 1);
        return sentence.mention(noun).preposition() == 'ل'
                || before.isFunction("connector.purpose")
                || before.isFunction("aim");
    }

    /** The first armed party behind the noun, «لتطهير البلدة من التنظيم» too. */
    private Optional<Party> ousted(MentionedSentence sentence, int noun, boolean states) {
        for (int i = noun + 1; i < Math.min(sentence.size(), noun + 1 + NEAR); i++) {
            Mention mention = sentence.mention(i);
            if (mention.isActor() && !mention.actor().is(ActorValue.Form.ADJECTIVE)) {
                return setting.party(mention)
                        .map(setting::armedWing)
                        .filter(p -> p.isArmed() || states && (p.isOfState() || p.isCountry()));
            }
            if (mention.isMark() || ends(mention)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
