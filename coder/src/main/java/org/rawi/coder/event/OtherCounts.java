package org.rawi.coder.event;

import java.util.List;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.TollValue;

/**
 * A count of the dead that somebody else gives of an act told before: «أودت بأربعة، فيما قال المرصد إن السيارة قتلت سبعة».
 *
 * <p>It is the act's claim by another origin (codebook, rule 4), and never one more figure of the first claim.
 */
final class OtherCounts {
    private static final String KILLED = "killed";

    private final SupportVerbs support;

    OtherCounts(SupportVerbs support) {
        this.support = support;
    }

    /** Whether the count stands behind another telling than the host's own dead, and is another number. */
    boolean isOther(Event host, Mention counted, String effect, MentionedSentence sentence) {
        if (!(counted.value() instanceof TollValue toll) || !isFigure(toll) || !KILLED.equals(effect)) {
            return false;
        }
        return host.tolls().stream()
                .filter(t -> t.sentence().equals(sentence) && t.mention().first() < counted.first())
                .filter(t -> t.mention().value() instanceof TollValue own
                        && isFigure(own)
                        && KILLED.equals(own.effect() == null ? t.effect() : own.effect())
                        && !own.min().equals(toll.min()))
                .anyMatch(t -> isTold(sentence, t.mention(), counted, bigger(toll, t)));
    }

    /** The act once more, as the other teller counts it: its place and day, and neither its sides nor its dead. */
    Event again(Event host, MentionedSentence sentence, int index, int at, int clause) {
        Trigger trigger = new Trigger(at, sentence.mention(at), -1, List.of(host.frame()), false);
        Event event = new Event(host.frame(), sentence, index, trigger, clause);
        host.places().forEach(p -> event.addPlace(p.mention(), p.role(), p.sentence()));
        event.times().addAll(host.times());
        event.steps().add("the act stands before, in «" + host.frame().id() + "», and another counts its dead");
        return event;
    }

    private static boolean isFigure(TollValue toll) {
        boolean exact = toll.min() != null && (toll.min() > 1 || toll.min().equals(toll.max()));
        return exact && !toll.bare() && !toll.among() && toll.min() > 0;
    }

    private static boolean bigger(TollValue toll, Event.Toll own) {
        return own.mention().value() instanceof TollValue before && toll.min() > before.min();
    }

    /** A smaller number may be a part of the first, «وقال إن ثلاثة قتلوا في السوق», but for one set against it. */
    private boolean isTold(MentionedSentence sentence, Mention own, Mention counted, boolean bigger) {
        List<Mention> between = sentence.mentions().stream()
                .filter(m -> m.first() > own.first() && m.first() < counted.first())
                .toList();
        boolean set = between.stream().anyMatch(m -> m.isFunction("connector.contrast"));
        return (bigger || set) && between.stream().anyMatch(support::isReporting);
    }
}
