package org.rawi.coder.event;

import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;

/**
 * On which side of a clash each actor behind «بين» stands: «بين الجيش وحلفائه من جهة والفصائل من جهة أخرى».
 *
 * <p>The first is one side, whoever is joined to him the other; where words set sides apart, all before them are one. Not
 * thread-safe; lives for one trigger.
 */
final class BetweenSides {
    private final MentionedSentence sentence;
    private final Trigger trigger;
    private final Arguments arguments;
    private boolean apart;
    private boolean second;
    private int named;

    BetweenSides(MentionedSentence sentence, Trigger trigger, Arguments arguments) {
        this.sentence = sentence;
        this.trigger = trigger;
        this.arguments = arguments;
    }

    /** Notes that words set the sides apart. */
    void set() {
        apart = true;
    }

    /** Notes the word at {@code i} where it closes a side. */
    void pass(int i) {
        apart |= isSide(i);
    }

    /** «من جهة», «من طرف،»: what closes the first of two sides; «من جانب» with nobody but a joined one behind it is no «من قبل». */
    boolean isSide(int i) {
        Mention mention = sentence.mention(i);
        boolean alone = i + 1 >= sentence.size()
                || sentence.mention(i + 1).isMark()
                || sentence.mention(i + 1).and();
        return mention.isFunction("connector.sides") || mention.isFunction("prep.by") && alone;
    }

    /** The function of an actor behind «بين». */
    String function(Mention mention) {
        if (trigger.verb() && arguments.hasActor("agent") && !arguments.isBetween()) {
            return "aside";
        }
        second |= mention.and() && (apart || named > 0 && !isApartAhead(mention));
        if (second) {
            return "with";
        }
        named++;
        arguments.markBetween();
        return "agent";
    }

    private boolean isApartAhead(Mention mention) {
        for (int i = sentence.mentions().indexOf(mention) + 1; i < sentence.size(); i++) {
            Mention ahead = sentence.mention(i);
            if (isSide(i)) {
                return true;
            }
            if (ahead.isPredicate()
                    && ahead.predicate().isVerb()
                    && !ahead.predicate().isNoun()) {
                return false;
            }
        }
        return false;
    }
}
