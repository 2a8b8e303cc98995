package org.rawi.coder.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rawi.coder.clause.Clause;
import org.rawi.coder.mention.FunctionValue;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.TimeValue;
import org.rawi.model.Modality;
import org.rawi.model.Paragraph;

/**
 * A report says its day once: «قصف الطيران أمس بلدة سراقب وألقت مروحية برميلين على معرة النعمان» was yesterday both times.
 *
 * <p>The day holds for the acts that the sentence joins, and for acts of violence of the same kind in the sentence right
 * behind it, until another time is told, the matter changes, or the text goes back to what had happened before. Not
 * thread-safe; one article each.
 */
final class CarriedDays {
    private static final int REACH = 1;
    private static final int REPORTED = 9;
    private static final int VERB = 4;

    private final SupportVerbs support;
    private Mention told;
    private Event owner;
    private int toldAt;
    private int saidAt;

    CarriedDays(SupportVerbs support) {
        this.support = support;
    }

    /** Gives the events of the sentence the day that holds where they stand. */
    void carry(MentionedSentence sentence, int index, List<Clause> clauses, List<Event> events) {
        boolean title = sentence.sentence().role() != Paragraph.Role.BODY;
        if (title || told != null && (index - toldAt > REACH || changes(sentence))) {
            told = null;
        }
        if (title) {
            return;
        }
        List<Event> inOrder = new ArrayList<>(events);
        inOrder.sort(Comparator.comparingInt(e -> e.trigger().index()));
        int from = 0;
        for (Event event : inOrder) {
            between(sentence, from, event.trigger().index(), events, index);
            from = Math.max(from, event.trigger().index());
            behindState(sentence, clauses, event, events);
            give(sentence, clauses, event, index);
        }
        between(sentence, from, sentence.size(), events, index);
        for (int i = inOrder.size() - 2; i >= 0; i--) {
            caused(clauses, inOrder.get(i), inOrder.get(i + 1));
        }
    }

    /** «سقطت الطائرة نتيجة غارات في 17 أيلول»: what came of it came on the same day. */
    private static void caused(List<Clause> clauses, Event event, Event cause) {
        boolean behind = clauses.get(cause.clause()).link() == Clause.Link.CAUSE
                && cause.clause() - event.clause() == 1
                && Carrying.isViolent(event.kind());
        Mention day = own(cause);
        if (behind && own(event) == null && day != null && ((TimeValue) day.value()).isDay()) {
            event.times().add(day);
            event.steps().add("the day of what caused it");
        }
    }

    /** «فروا من المناطق التي تسيطر عليها القوات يوم الثلاثاء»: the day behind the relative is the main verb's. */
    private static void behindState(MentionedSentence sentence, List<Clause> clauses, Event event, List<Event> events) {
        if (own(event) != null) {
            return;
        }
        StateClause.behind(sentence, clauses, event, events).ifPresent(clause -> {
            for (int i = clause.first(); i < clause.end(); i++) {
                Mention mention = sentence.mention(i);
                if (mention.value() instanceof TimeValue time && time.isDay()) {
                    event.times().add(mention);
                    event.steps().add("the day behind the relative clause");
                    return;
                }
            }
        });
    }

    /** «وكان يوم أمس دامياً:» sets the day of what follows; a day on a reporting verb is no day of the acts. */
    private void between(MentionedSentence sentence, int from, int end, List<Event> events, int index) {
        for (int i = from; i < end; i++) {
            Mention mention = sentence.mention(i);
            boolean free = mention.value() instanceof TimeValue time
                    && time.isDated()
                    && events.stream().noneMatch(e -> e.times().contains(mention));
            if (free) {
                TimeValue time = (TimeValue) mention.value();
                boolean own = isReported(sentence, i) || isOfVerb(sentence, i);
                boolean holds = time.isDay() && !own || isHeading(sentence, mention);
                tell(holds ? mention : null, null, index);
            }
        }
    }

    /** «فبراير/شباط 2016: نسقت …»: the entry of a chronology stands under its time, be it a day or not. */
    private static boolean isHeading(MentionedSentence sentence, Mention mention) {
        return mention.first() == 0
                && mention.end() < sentence.sentence().size()
                && sentence.sentence().token(mention.end()).isMark(":");
    }

    private boolean isReported(MentionedSentence sentence, int at) {
        for (int i = at - 1; i >= Math.max(0, at - REPORTED); i--) {
            if (sentence.mention(i).isFunction("complementizer")) {
                return false;
            }
            if (support.isReporting(sentence.mention(i))) {
                return true;
            }
        }
        return false;
    }

    /** «قرر المجلس الجمعة تشكيل لجنة»: the day right behind a verb and its subject is that of the verb. */
    private boolean isOfVerb(MentionedSentence sentence, int at) {
        boolean subject = false;
        for (int i = at - 1; i >= Math.max(0, at - VERB); i--) {
            Mention mention = sentence.mention(i);
            if (mention.isPredicate()) {
                return subject
                        && mention.predicate().isVerb()
                        && !mention.predicate().isNoun()
                        && support.role(mention).isEmpty();
            }
            if (!mention.isActor()) {
                return false;
            }
            subject = true;
        }
        return false;
    }

    private void give(MentionedSentence sentence, List<Clause> clauses, Event event, int index) {
        counted(event, index);
        SinceTimes.settle(sentence, event);
        Mention own = own(event);
        if (own != null) {
            boolean day = ((TimeValue) own.value()).isDay() && event.modality() == Modality.ASSERTED;
            tell(day ? own : null, event, index);
        } else if (told != null
                && (saidAt == index ? isAkin(event) : goesOn(event))
                && takes(sentence, clauses.get(event.clause()), event)) {
            event.times().add(told);
            event.steps().add("the day told before");
            toldAt = index;
        }
    }

    /** «في اليوم التالي»: counted from the day told last; «بعد يومين من هجوم»: the noun behind is counted back from it. */
    private void counted(Event event, int index) {
        List<Mention> times = event.times();
        for (int i = times.size() - 1; i >= 0; i--) {
            if (!(times.get(i).value() instanceof TimeValue time) || !time.isFromTold()) {
                continue;
            }
            boolean back = FarDays.isBefore(event, times.get(i));
            if (told != null && (!back || saidAt == index)) {
                TimeValue day = (TimeValue) told.value();
                times.set(i, times.get(i).withValue(day.shifted(back ? -time.toldOffset() : time.toldOffset())));
            } else if (back && FarDays.isNow(event, times.get(i))) {
                times.set(i, times.get(i).withValue(FarDays.ago(time)));
            } else if (back) {
                times.remove(i);
            }
        }
    }

    private static Mention own(Event event) {
        for (Mention mention : event.times()) {
            TimeValue time = (TimeValue) mention.value();
            boolean past = time.edge() != null
                    && time.edge().startsWith("recent")
                    && !time.edge().equals("recent today");
            if (time.isDated() || past) {
                return mention;
            }
        }
        return null;
    }

    private void tell(Mention day, Event event, int index) {
        told = day;
        owner = event;
        toldAt = index;
        saidAt = index;
    }

    /** A visit says nothing of the day of the attack that it looks into. */
    private boolean isAkin(Event event) {
        boolean violent = Carrying.isViolent(event.kind());
        return owner == null
                || violent == Carrying.isViolent(owner.kind())
                || event.kind().equals("accusation")
                || event.kind().equals("condemnation");
    }

    /** The next sentence tells more of the same: «كما أغارت على بلدة …». */
    private boolean goesOn(Event event) {
        return owner != null && owner.kind().equals(event.kind()) && Carrying.isViolent(event.kind());
    }

    /** What is planned, what had happened before, and what a relative only recalls has another day. */
    private boolean takes(MentionedSentence sentence, Clause clause, Event event) {
        boolean where = sentence.mention(clause.first()).isFunction("relative.place");
        boolean apart = clause.link() == Clause.Link.RELATIVE && !where;
        if (event.modality() != Modality.ASSERTED
                || apart
                || isNow(event.trigger())
                || isBehindAfter(sentence, event.trigger())
                || event.frame().settings().containsKey("aggregate")) {
            return false;
        }
        int from = saidAt == event.sentenceIndex() ? sentence.mentions().indexOf(told) + 1 : 0;
        for (int i = from; i < event.trigger().index(); i++) {
            Mention mention = sentence.mention(i);
            boolean denied = saidAt != event.sentenceIndex() && support.isDenying(mention);
            if (mention.isFunction("pluperfect") || denied) {
                return false;
            }
        }
        return true;
    }

    /** «بعد هجوم كيماوي», «بعد تفجير قتل عشرة»: a bare noun behind «بعد» names what went before. */
    static boolean isBehindAfter(MentionedSentence sentence, Trigger trigger) {
        int at = trigger.index();
        boolean noun = !trigger.verb();
        if (trigger.isToll() && trigger.verb() && at > 0) {
            at--;
            Mention subject = sentence.mention(at);
            noun = subject.isPredicate() && subject.predicate().isNoun();
        }
        return noun && at > 0 && sentence.mention(at - 1).isFunction("connector.after");
    }

    /** «وتسيطر على»: the present tells a state. */
    private static boolean isNow(Trigger trigger) {
        Mention mention = trigger.mention();
        return trigger.verb()
                && mention.isPredicate()
                && mention.predicate().hasTag("present")
                && !mention.predicate().hasTag("past");
    }

    /** «من ناحية أخرى» opens another matter. */
    private static boolean changes(MentionedSentence sentence) {
        return sentence.mention(0).value() instanceof FunctionValue function
                && function.function().equals("connector.topic");
    }
}
