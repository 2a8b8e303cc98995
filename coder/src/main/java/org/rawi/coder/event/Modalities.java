package org.rawi.coder.event;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.rawi.coder.clause.Clause;
import org.rawi.coder.mention.FunctionValue;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PredicateValue;
import org.rawi.model.Modality;

/** How an event is spoken of: planned, called for, conditional, denied, hedged; what is aim or habit is not coded. */
final class Modalities {
    private static final int REACH = 8;
    private static final Set<String> HEDGES = Set.of("hedge", "hedge.by", "hedge.may");
    private static final Set<String> MAY = Set.of("hedge.before_present", "hedge.may");
    private static final Set<String> SPOKEN =
            SpeechActs.and("meeting", "visit", "phone_call", "negotiation_round", "agreement", "vote", "ceasefire");

    /** What is done to gain or hold ground: «للقضاء على», «للسيطرة على» are aims with the article too. */
    private static final Set<String> MOVES = Set.of(
            "territory_seized",
            "territory_transferred",
            "attack",
            "advance",
            "deployment",
            "withdrawal",
            "raid",
            "siege");

    private Modalities() {}

    static void mark(MentionedSentence sentence, List<Clause> clauses, List<Event> events) {
        List<Mention> calls = events.stream()
                .filter(e -> e.kind().equals("call_for") && !e.trigger().verb())
                .map(e -> e.trigger().mention())
                .toList();
        for (Iterator<Event> it = events.iterator(); it.hasNext(); ) {
            Event event = it.next();
            Clause clause = clauses.get(event.clause());
            if (isAim(sentence, clause, event)) {
                it.remove();
                continue;
            }
            if (event.frame().settings().containsKey("modality")) {
                event.modality(Modality.valueOf(
                        event.frame().settings().get("modality").toUpperCase(java.util.Locale.ROOT)));
            }
            around(sentence, clause, event);
            if (follows(sentence, clause, event, calls)) {
                apply("called_for", true, event);
            }
        }
    }

    /** «يجب أن يجتمع المجلس»: what stands behind the word that asks for it has not come about. */
    private static boolean follows(MentionedSentence sentence, Clause clause, Event event, List<Mention> calls) {
        int at = event.trigger().index();
        int from = Math.max(0, Math.max(clause.first() - 1, at - REACH));
        return sentence.mentions().subList(from, at).stream().anyMatch(calls::contains);
    }

    /** «بهدف السيطرة على», «من أجل وقف»: an aim is no event; nor is what a condition or a habit tells. */
    private static boolean isAim(MentionedSentence sentence, Clause clause, Event event) {
        if (clause.link() == Clause.Link.PURPOSE) {
            return true;
        }
        Mention mention = event.trigger().mention();
        boolean masdar = mention.isPredicate()
                && mention.predicate().hasTag("masdar")
                && (!mention.predicate().definite() || MOVES.contains(event.kind()));
        return mention.preposition() == 'ل'
                && masdar
                && !isResultOf(sentence, event)
                && !SPOKEN.contains(event.kind())
                && !isPatientOf(sentence, event);
    }

    /** «ما أدى لاستشهاد شخص»: what it led to came about. */
    private static boolean isResultOf(MentionedSentence sentence, Event event) {
        int at = event.trigger().index() - 1;
        return event.isToll() && at >= 0 && sentence.mention(at).isFunction("connector.result");
    }

    /** «تعرضت لقصف», «تصدى لهجوم»: here «ل» opens no aim. */
    private static boolean isPatientOf(MentionedSentence sentence, Event event) {
        for (int i = event.trigger().index() - 1;
                i >= Math.max(0, event.trigger().index() - 6);
                i--) {
            Mention mention = sentence.mention(i);
            if (mention.isPredicate()) {
                PredicateValue predicate = mention.predicate();
                return predicate.hasKey("v:تعرض")
                        || predicate.hasKey("v:تصدى")
                        || predicate.hasKey("v:خضع")
                        || predicate.hasKey("n:تعرض");
            }
        }
        return false;
    }

    private static void around(MentionedSentence sentence, Clause clause, Event event) {
        int index = event.trigger().index();
        PredicateValue predicate = event.trigger().mention().isPredicate()
                ? event.trigger().mention().predicate()
                : null;
        boolean threat = event.kind().equals("threat");
        if (threat) {
            return;
        }
        if (predicate != null && predicate.future()) {
            event.modality(Modality.PLANNED);
        }
        if (!event.trigger().verb()) {
            if (isAhead(sentence, clause, index) && event.modality() == Modality.ASSERTED) {
                event.modality(Modality.PLANNED);
            }
            for (int i = index; i < clause.end(); i++) {
                if (sentence.mention(i).isFunction("future")
                        && event.modality() == Modality.ASSERTED
                        && SPOKEN.contains(event.kind())) {
                    event.modality(Modality.PLANNED);
                }
            }
        }
        for (int i = Math.max(0, Math.max(clause.first() - 1, index - REACH));
                i < Math.min(sentence.size(), index + 5);
                i++) {
            Mention mention = sentence.mention(i);
            if (mention.value() instanceof FunctionValue function) {
                boolean present = predicate != null && Substance.isPresent(event, predicate);
                boolean may = MAY.contains(function.function()) && i == index - 1 && present;
                apply(may ? "conditional" : function.function(), i < index, event);
            }
        }
    }

    /** «ستطلق قريبا هجوما»: the finite verb that the noun hangs on is yet to come. */
    private static boolean isAhead(MentionedSentence sentence, Clause clause, int index) {
        for (int i = index - 1; i >= Math.max(clause.first(), index - 5); i--) {
            Mention mention = sentence.mention(i);
            if (mention.isPredicate()
                    && mention.predicate().isVerb()
                    && !mention.predicate().isNoun()) {
                return mention.predicate().future();
            }
            if (mention.preposition() == 'ل' || mention.isFunction("connector") || mention.isFunction("prep.about")) {
                return false;
            }
        }
        return false;
    }

    private static void apply(String function, boolean before, Event event) {
        if (!before && !HEDGES.contains(function)) {
            return;
        }
        switch (function) {
            case "hedge", "hedge.by", "hedge.may" -> event.hedge();
            case "future" -> {
                if (event.modality() == Modality.ASSERTED) {
                    event.modality(Modality.PLANNED);
                }
            }
            case "conditional" -> event.modality(Modality.CONDITIONAL);
            case "called_for" -> {
                if (event.modality() == Modality.ASSERTED && !SpeechActs.contains(event.kind())) {
                    event.modality(Modality.CALLED_FOR);
                }
            }
            default -> {
                // other function words do not change how an event is spoken of
            }
        }
    }
}
