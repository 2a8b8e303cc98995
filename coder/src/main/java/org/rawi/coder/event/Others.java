package org.rawi.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rawi.coder.clause.Clause;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;

/**
 * «غارة على سوق في المدينة، وأخرى على القرية»: the word for another stands for the noun of the act before it, and tells the same act at
 * a place of its own.
 */
final class Others {
    private static final Set<String> REPEATABLE = Set.of(
            "air_strike", "shelling", "attack", "bombing", "explosion", "armed_clash", "suicide_bombing", "raid");
    private static final int REACH = 3;

    private Others() {}

    static void complete(MentionedSentence sentence, int index, List<Clause> clauses, List<Event> here) {
        List<Event> added = new ArrayList<>();
        for (int i = 1; i + 1 < sentence.size(); i++) {
            int at = i;
            boolean another = sentence.mention(i).isFunction("another")
                    && sentence.mention(i).and();
            int place = another ? place(sentence, i) : -1;
            if (place > 0) {
                here.stream()
                        .filter(e ->
                                REPEATABLE.contains(e.kind()) && e.trigger().last() < at)
                        .reduce((a, b) -> b)
                        .ifPresent(model -> added.add(again(model, sentence, index, clauses, at, place)));
            }
        }
        here.addAll(added);
    }

    /** The place that «على» or «في» leads behind the word, or -1. */
    private static int place(MentionedSentence sentence, int at) {
        boolean led = false;
        for (int i = at + 1; i < Math.min(sentence.size(), at + 1 + REACH); i++) {
            Mention mention = sentence.mention(i);
            if (mention.isPlace()) {
                return led || mention.preposition() == 'ب' ? i : -1;
            }
            led |= mention.isFunction("prep.on") || mention.isFunction("prep.in");
            if (mention.isMark() || mention.isPredicate() && mention.predicate().isVerb()) {
                return -1;
            }
        }
        return -1;
    }

    private static Event again(
            Event model, MentionedSentence sentence, int index, List<Clause> clauses, int at, int place) {
        Trigger trigger = new Trigger(at, sentence.mention(at), -1, List.of(model.frame()), true);
        Event event = new Event(model.frame(), sentence, index, trigger, EventFinder.clauseOf(clauses, at));
        model.initiators().forEach(a -> event.addInitiator(a.party(), null));
        event.times().addAll(model.times());
        int end = end(sentence, place);
        for (int i = place; i < end; i++) {
            if (sentence.mention(i).isPlace()) {
                event.addPlace(sentence.mention(i), "at", sentence);
            }
        }
        int first = sentence.mention(at).first();
        model.places()
                .removeIf(p -> p.sentence().equals(sentence) && p.mention().first() > first);
        model.tolls().stream()
                .filter(t -> t.sentence().equals(sentence) && t.mention().first() > first)
                .forEach(event.tolls()::add);
        model.tolls().removeAll(event.tolls());
        event.evidence(first, sentence.mention(place).end());
        event.steps().add("the noun stands before, in «" + model.frame().id() + "»");
        return event;
    }

    /** Where the places of the other act end: at the next verb or connector. */
    private static int end(MentionedSentence sentence, int from) {
        int i = from + 1;
        while (i < sentence.size()) {
            Mention mention = sentence.mention(i);
            boolean verb = mention.isPredicate() && mention.predicate().isVerb();
            if (verb
                    || mention.isFunction("connector")
                    || mention.isFunction("relative")
                    || mention.isFunction("another")) {
                return i;
            }
            i++;
        }
        return i;
    }
}
