package org.rawi.coder.event;

import java.util.List;
import java.util.Set;
import org.rawi.coder.clause.Clause;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;

/**
 * What an act results in belongs to the act: «عمليات انتهت بالقضاء على تجمعات», «غارات أسفرت عن تدمير آليات» (codebook, rule 3).
 *
 * <p>So does the noun that says in what the act consisted: «دمر سلاح الجو مقرات في استهداف تجمعاتهم».
 */
final class Results {
    private static final Set<String> DESTRUCTION = Set.of("equipment_destroyed", "attack", "property_destroyed");

    private Results() {}

    static boolean absorbed(Event event, List<Event> before, MentionedSentence sentence, SupportVerbs support) {
        boolean goal = isGoal(event, before);
        if (!goal
                && (before.isEmpty()
                        || event.isToll()
                        || event.trigger().verb()
                        || !DESTRUCTION.contains(event.kind()))) {
            return false;
        }
        Event host = null;
        for (Event earlier : before) {
            host = Carrying.isViolent(earlier.kind()) && !earlier.isToll() ? earlier : host;
        }
        if (host == null
                || !goal
                        && !isResult(event, host, sentence, support)
                        && !isManner(event, host, sentence)
                        && !isToldOn(event, host, sentence, support)) {
            return false;
        }
        for (Event.Actor target : event.targets()) {
            Event to = host;
            if (to.initiators().stream()
                    .noneMatch(i -> i.party().id().equals(target.party().id()))) {
                to.addTarget(target.party(), target.mention());
            }
        }
        host.tolls().addAll(event.tolls());
        host.things().addAll(event.things());
        for (Event.Placed place : event.places()) {
            host.addPlace(place.mention(), place.role(), place.sentence());
        }
        return true;
    }

    /** «إطلاق 6 صواريخ … لتقصف أهدافاً»: the same act goes on to where it struck. */
    private static boolean isGoal(Event event, List<Event> before) {
        boolean joined = event.trigger().verb() && event.trigger().mention().preposition() == 'ل';
        return joined
                && before.stream()
                        .anyMatch(b -> b.kind().equals(event.kind()) && b.sentenceIndex() == event.sentenceIndex());
    }

    private static boolean isResult(Event event, Event host, MentionedSentence sentence, SupportVerbs support) {
        if (event.link() == Clause.Link.RESULT) {
            return true;
        }
        for (int i = event.trigger().index() - 1; i > host.trigger().last(); i--) {
            Mention mention = sentence.mention(i);
            if (mention.isPredicate()
                    && mention.predicate().isVerb()
                    && !mention.predicate().isNoun()) {
                return support.role(mention).filter("effect"::equals).isPresent();
            }
            if (mention.isFunction("connector.result")) {
                return true;
            }
        }
        return false;
    }

    /** «دمر الجيش أوكاراً، وأكد مصدر القضاء على أعداد منهم»: a source goes on to what else the act did. */
    private static boolean isToldOn(Event event, Event host, MentionedSentence sentence, SupportVerbs support) {
        boolean same = event.kind().equals(host.kind()) && event.initiators().isEmpty();
        boolean own = event.places().stream()
                .anyMatch(p -> p.mention().first() > event.trigger().mention().first());
        if (!same || own) {
            return false;
        }
        for (int i = event.trigger().index() - 1; i > host.trigger().last(); i--) {
            Mention mention = sentence.mention(i);
            if (mention.isPredicate()
                    && mention.predicate().isVerb()
                    && !mention.predicate().isNoun()) {
                return support.isReporting(mention);
            }
        }
        return false;
    }

    private static boolean isManner(Event event, Event host, MentionedSentence sentence) {
        int at = event.trigger().index();
        boolean inside = at > 0 && sentence.mention(at - 1).isFunction("prep.in") && event.clause() == host.clause();
        return inside && event.initiators().isEmpty() && event.kind().equals("attack");
    }
}
