package org.rawi.coder.event;

import java.util.List;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.TollValue;
import org.rawi.knowledge.Table;

/** What a telling of deaths has elsewhere in its sentence: who died before a relative clause, and where behind another clause. */
final class TollSubjects {
    private TollSubjects() {}

    /** «خمسة شبان كانوا في طريقهم إلى بلدتهم، قتلوا»: the dead stand before what is told of them. */
    static void complete(Event toll) {
        boolean known = !toll.tolls().isEmpty() || toll.targets().stream().anyMatch(a -> a.mention() != null);
        if (known || !toll.trigger().verb()) {
            return;
        }
        boolean relative = false;
        for (int i = toll.trigger().index() - 1; i >= 0; i--) {
            Mention mention = toll.sentence().mention(i);
            if (mention.value() instanceof TollValue value) {
                if (relative && value.people() && !value.among()) {
                    toll.tolls()
                            .add(new Event.Toll(
                                    mention, toll.frame().settings().get("toll"), toll.sentence(), value.group()));
                }
                return;
            }
            boolean ends = mention.isFunction("complementizer") || mention.isPredicate() && mention.and();
            if (ends) {
                return;
            }
            relative |= mention.isFunction("relative");
        }
    }

    /**
     * «قتل 13 عنصراً وأصيب آخرون خلال محاولتهم التقدم على محور القرية»: the place of the sentence that nothing else has.
     *
     * <p>Only of armed men: others may have died in an accident that the clause between tells.
     */
    static void place(Event toll, List<Event> events) {
        MentionedSentence sentence = toll.sentence();
        boolean dead = toll.tolls().stream().anyMatch(t -> isArmed(t.mention()))
                || toll.targets().stream()
                        .anyMatch(a -> a.mention() != null && a.party().isArmed());
        for (int i = toll.trigger().index() + 1; dead && i < sentence.size(); i++) {
            Mention mention = sentence.mention(i);
            if (attributes(mention)) {
                return;
            }
            boolean free = mention.isPlace()
                    && events.stream().filter(e -> !e.isToll()).noneMatch(e -> e.places().stream()
                            .anyMatch(p -> p.mention().equals(mention)));
            boolean aside = i > 0
                    && (sentence.mention(i - 1).isFunction("prep.from")
                            || sentence.mention(i - 1).isFunction("prep.to"));
            if (free && !aside && mention.place().isKnown()) {
                toll.addPlace(mention, "at", sentence);
                return;
            }
        }
    }

    /** «بحسب ما نقلته وسائل إعلام في البلاد»: where the teller is, nobody died. */
    private static boolean attributes(Mention mention) {
        return mention.isPredicate()
                && mention.predicate().entries().stream().anyMatch(e -> e.table() == Table.REPORTING);
    }

    private static boolean isArmed(Mention mention) {
        return mention.value() instanceof TollValue value && value.isForce();
    }
}
