package org.rawi.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rawi.coder.clause.Clause;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;

/**
 * Events whose verb stands in an earlier sentence: «ودمر الطيران مواقع … . وفي محيط بير أبو كبرى …» (codebook, rule 2).
 *
 * <p>A sentence or clause that names places, opens with «و», and has no trigger of its own repeats the event before it in a
 * new area.
 */
final class Elision {
    private static final Set<String> REPEATABLE =
            Set.of("air_strike", "shelling", "attack", "armed_clash", "territory_seized", "bombing", "advance", "raid");

    private Elision() {}

    static void complete(
            MentionedSentence sentence, int index, List<Clause> clauses, List<Event> here, List<Event> before) {
        int lead = lead(sentence, clauses);
        if (here.stream().noneMatch(e -> e.trigger().index() < lead) && isElliptic(sentence, 0, lead)) {
            last(before, index).ifPresent(event -> here.add(0, again(event, sentence, index, 0, lead, 0)));
            return;
        }
        List<Event> added = new ArrayList<>();
        for (int c = 1; c < clauses.size(); c++) {
            Clause clause = clauses.get(c);
            Mention head = sentence.mention(clause.first());
            boolean opens = head.isFunction("prep.in") && head.and()
                    || head.isPlace() && head.place().area();
            boolean area = clause.link() == Clause.Link.AND && opens;
            int number = c;
            boolean empty = here.stream().noneMatch(e -> e.clause() == number);
            if (area && empty && isElliptic(sentence, clause.first(), clause.end())) {
                Event model = added.isEmpty() ? nearest(here, c) : added.get(added.size() - 1);
                if (model != null && REPEATABLE.contains(model.kind())) {
                    added.add(again(model, sentence, index, clause.first(), clause.end(), c));
                }
            }
        }
        here.addAll(added);
        Others.complete(sentence, index, clauses, here);
    }

    /** Where the sentence's own words end: what «حيث» goes on to tell of the place is no part of them. */
    private static int lead(MentionedSentence sentence, List<Clause> clauses) {
        return clauses.stream()
                .filter(c -> c.first() > 0 && sentence.mention(c.first()).isFunction("relative.place"))
                .findFirst()
                .map(Clause::first)
                .orElse(clauses.get(clauses.size() - 1).end());
    }

    private static Event nearest(List<Event> here, int clause) {
        Event found = null;
        for (Event event : here) {
            if (event.clause() < clause) {
                found = event;
            }
        }
        return found;
    }

    private static java.util.Optional<Event> last(List<Event> before, int index) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Event event = before.get(i);
            if (index - event.sentenceIndex() > 1) {
                return java.util.Optional.empty();
            }
            if (!event.isToll() && REPEATABLE.contains(event.kind())) {
                return java.util.Optional.of(event);
            }
        }
        return java.util.Optional.empty();
    }

    private static boolean isElliptic(MentionedSentence sentence, int first, int end) {
        Mention head = sentence.mention(first);
        boolean opens = head.and() && (head.isPlace() || head.isFunction("prep.in") || head.isFunction("prep.on"));
        int places = 0;
        for (int i = first; i < end; i++) {
            Mention mention = sentence.mention(i);
            places += mention.isPlace() ? 1 : 0;
            if (mention.isPredicate()
                    && mention.predicate().isVerb()
                    && !mention.predicate().isNoun()) {
                return false;
            }
        }
        return opens && places > 0;
    }

    private static Event again(Event model, MentionedSentence sentence, int index, int first, int end, int clause) {
        Trigger trigger = new Trigger(first, sentence.mention(first), -1, List.of(model.frame()), true);
        Event event = new Event(model.frame(), sentence, index, trigger, clause);
        model.initiators().forEach(a -> event.addInitiator(a.party(), null));
        model.targets().forEach(a -> event.addTarget(a.party(), null));
        event.times().addAll(model.times());
        for (int i = first; i < end; i++) {
            Mention mention = sentence.mention(i);
            if (mention.isPlace()) {
                event.addPlace(mention, "at", sentence);
            }
        }
        event.evidence(
                sentence.mention(first).first(),
                sentence.mention(Math.min(end, first + 3) - 1).end());
        event.steps().add("the verb stands before, in «" + model.frame().id() + "»");
        return event;
    }
}
