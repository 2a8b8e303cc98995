package org.rawi.coder.event;

import java.util.List;
import java.util.Optional;
import org.rawi.coder.clause.Clause;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;

/**
 * A relative clause in the present right behind an act, «مناطق تسيطر عليها الفصائل في ريف إدلب»: it tells a state, so that a day
 * in it is the act's, and its place is that of what was acted on.
 */
final class StateClause {
    private StateClause() {}

    static Optional<Clause> behind(MentionedSentence sentence, List<Clause> clauses, Event event, List<Event> events) {
        int next = event.clause() + 1;
        if (next >= clauses.size()
                || clauses.get(next).link() != Clause.Link.RELATIVE
                || events.stream().anyMatch(e -> e.clause() == next)) {
            return Optional.empty();
        }
        return Optional.of(clauses.get(next)).filter(c -> isPresent(sentence, c));
    }

    private static boolean isPresent(MentionedSentence sentence, Clause clause) {
        for (int i = clause.first(); i < clause.end(); i++) {
            Mention mention = sentence.mention(i);
            if (mention.isPredicate() && mention.predicate().isVerb()) {
                return mention.predicate().hasTag("present")
                        && !mention.predicate().hasTag("past");
            }
        }
        return false;
    }
}
