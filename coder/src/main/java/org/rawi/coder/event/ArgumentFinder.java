package org.rawi.coder.event;

import java.util.Optional;
import org.rawi.coder.clause.Clause;
import org.rawi.coder.mention.ActorValue;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlainValue;
import org.rawi.coder.mention.ThingValue;

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
        boolean told = arguments.hasActor("agent")
                || arguments.of("on").stream().anyMatch(Mention::isPlace)
                || arguments.of("in").stream().anyMatch(Mention::isPlace);
        if (told && clause.link() == Clause.Link.RELATIVE && trigger.verb()) {
            antecedent(sentence, clause, trigger).ifPresent(thing -> {
                boolean object = trigger.mention().predicate().pronoun();
                arguments.addThing(thing);
                arguments.add(object ? "patient" : "agent", thing);
            });
        }
        resumed(sentence, trigger).ifPresent(m -> {
            arguments.move("agent", "patient");
            arguments.add("agent", m);
        });
        boolean open = trigger.verb()
                && !arguments.hasActor("agent")
                && !arguments.hasActor("first-agent")
                && !arguments.hasActor("doer");
        if (open) {
            subject(sentence, trigger)
                    .ifPresent(m -> arguments.add(trigger.second() >= 0 ? "first-agent" : "agent", m));
        }
        return arguments;
    }

    /** «ولي العهد، الذي يزور واشنطن، دعا إلى»: behind the comma that ends a relative clause goes on what was said of whom it tells. */
    private static Optional<Mention> resumed(MentionedSentence sentence, Trigger trigger) {
        int at = trigger.index();
        boolean behind = trigger.verb()
                && trigger.second() < 0
                && at > 3
                && !trigger.mention().and()
                && isComma(sentence.mention(at - 1));
        int relative = behind ? at - 2 : -1;
        while (relative > 1 && !sentence.mention(relative).isFunction("relative.subject")) {
            boolean cut =
                    sentence.mention(relative).isFunction("complementizer") || isComma(sentence.mention(relative));
            relative = cut ? -1 : relative - 1;
        }
        if (relative < 2 || !isComma(sentence.mention(relative - 1))) {
            return Optional.empty();
        }
        Mention antecedent = sentence.mention(relative - 2);
        boolean actor = antecedent.isActor()
                && antecedent.preposition() == 0
                && !antecedent.actor().is(ActorValue.Form.ADJECTIVE);
        return actor && opens(sentence, relative - 2) ? Optional.of(antecedent) : Optional.empty();
    }

    /** Whether no verb stands before it up to where its clause begins. */
    private static boolean opens(MentionedSentence sentence, int at) {
        for (int i = at - 1; i >= 0; i--) {
            Mention mention = sentence.mention(i);
            if (mention.isFunction("complementizer") || mention.isFunction("connector")) {
                return true;
            }
            if (mention.isPredicate() && mention.predicate().isVerb()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isComma(Mention mention) {
        return mention.value() instanceof PlainValue word && word.mark() && "،,".contains(word.folded());
    }

    /** «الطيران الحربي، الذي نفذ غارات», «القوات التي سيطرت على المدينة»: who stands before the relative that is the verb's subject. */
    private static Optional<Mention> subject(MentionedSentence sentence, Trigger trigger) {
        int relative = trigger.index() - 1;
        boolean own = trigger.mention().isPredicate()
                && trigger.mention().predicate().isVerb()
                && !trigger.mention().predicate().pronoun()
                && trigger.isActive()
                && trigger.frames().stream().noneMatch(f -> SpeechActs.contains(f.kind()));
        if (!own || relative < 1 || !sentence.mention(relative).isFunction("relative.subject")) {
            return Optional.empty();
        }
        int before = relative - 1;
        while (before > 0 && sentence.mention(before).isMark()) {
            before--;
        }
        Mention antecedent = sentence.mention(before);
        boolean actor = antecedent.isActor() && !antecedent.actor().is(ActorValue.Form.ADJECTIVE);
        return actor ? Optional.of(antecedent) : Optional.empty();
    }

    /** «القذائف التي أطلقها المسلحون»: the thing that the relative clause tells of. */
    private static Optional<Mention> antecedent(MentionedSentence sentence, Clause clause, Trigger trigger) {
        for (int i = clause.first() + 1; i < trigger.index(); i++) {
            if (sentence.mention(i).isPredicate()) {
                return Optional.empty();
            }
        }
        for (int i = clause.first() - 1; i >= Math.max(0, clause.first() - 3); i--) {
            Mention before = sentence.mention(i);
            if (before.value() instanceof ThingValue) {
                return Optional.of(before);
            }
            if (!(before.value() instanceof PlainValue word) || word.mark()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
