package org.rawi.coder.event;

import org.rawi.coder.clause.Clause;
import org.rawi.coder.mention.MentionedSentence;

/**
 * Reads the arguments of a trigger off its clause: what follows it by preposition and order, what precedes it as subject.
 *
 * <p>Arabic dispatches are verb–subject–object or subject–verb–object with the object's prepositions in between; a noun
 * that tells an event takes its subject from a light verb, a genitive, «من قبل», or an adjective of nationality.
 */
final class ArgumentFinder {
    private final SupportVerbs support;

    ArgumentFinder(SupportVerbs support) {
        this.support = support;
    }

    /** The arguments of {@code trigger} within {@code clause}; {@code stop} is where the next trigger begins. */
    Arguments find(MentionedSentence sentence, Clause clause, Trigger trigger, int from, int stop) {
        Arguments arguments = new Arguments();
        new RightScan(support, sentence, trigger, arguments).scan(Math.min(stop, sentence.size()));
        new LeftScan(support, sentence, trigger, arguments).scan(Math.max(from, clause.first()));
        return arguments;
    }
}
