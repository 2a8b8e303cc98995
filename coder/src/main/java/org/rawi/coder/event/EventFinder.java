package org.rawi.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rawi.coder.clause.Clause;
import org.rawi.coder.clause.ClauseSplitter;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlainValue;
import org.rawi.coder.mention.TollValue;
import org.rawi.coder.setting.Party;
import org.rawi.coder.setting.Setting;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.frame.Frame;

/** Finds the events of an article, sentence by sentence, and carries over what later clauses leave unsaid. Thread-safe. */
public final class EventFinder {
    private static final Set<String> MEDIA = Set.of("media", "agency", "outlet");
    private static final Set<String> SHARING = SpeechActs.and("meeting", "visit", "phone_call", "agreement");

    private final TriggerFinder triggers;
    private final ArgumentFinder arguments;
    private final SupportVerbs support;
    private final Restraint restraint;
    private final UnnamedForces forces;

    public EventFinder(Knowledge knowledge) {
        triggers = new TriggerFinder(knowledge.frames());
        support = new SupportVerbs(knowledge);
        arguments = new ArgumentFinder(support);
        restraint = new Restraint(knowledge, support);
        forces = new UnnamedForces(new RestraintWords(knowledge));
    }

    /**
     * Where events are looked for.
     *
     * @param sentence the sentence
     * @param index its place in the article
     * @param clauses its clauses
     * @param setting what the article fixes
     * @param pairs whom a verb in the dual means
     */
    private record Scope(MentionedSentence sentence, int index, List<Clause> clauses, Setting setting, Pairs pairs) {}

    /** The events of every sentence in order. */
    public List<Event> find(List<MentionedSentence> sentences, Setting setting) {
        List<Event> events = new ArrayList<>();
        CarriedDays days = new CarriedDays(support);
        Pairs pairs = new Pairs(sentences, setting);
        for (int i = 0; i < sentences.size(); i++) {
            MentionedSentence sentence = sentences.get(i);
            List<Clause> clauses = ClauseSplitter.split(sentence);
            List<Event> here = inSentence(new Scope(sentence, i, clauses, setting, pairs));
            Elision.complete(sentence, i, clauses, here, events);
            Modalities.mark(sentence, clauses, here);
            Carrying.within(here, setting, support);
            CarriedPlaces.within(sentence, clauses, here, support);
            restraint.dropUnreal(sentence, clauses, here);
            restraint.plan(sentence, here);
            days.carry(sentence, i, clauses, here);
            Subjects.carry(here, events, setting);
            events.addAll(here);
        }
        List<Event> told = Tolls.attach(sentences, events, new OtherCounts(support));
        Captives.complete(told);
        Holders holders = new Holders(setting);
        SpokenOf spokenOf = new SpokenOf(support, setting);
        Aims aims = new Aims(support, setting);
        told.forEach(holders::complete);
        told.forEach(aims::complete);
        told.forEach(spokenOf::complete);
        told.forEach(new CalledOn(support, setting)::complete);
        told.forEach(e -> new Drivers(e.sentence(), setting).complete(e));
        Attackers.complete(told);
        restraint.dropOtherDomains(told);
        told.forEach(new Nationals(setting)::complete);
        told.forEach(new Grievances(support, setting)::complete);
        told.forEach(e -> UnnamedForces.soldiers(e, setting));
        told.forEach(e -> e.split(false));
        return told;
    }

    /**
     * Twice over: what gives no event the first time does not cut the arguments of what does.
     *
     * <p>«أصيب مدنيون بجروح»: the second word of harm says how, and is no event of its own.
     */
    private List<Event> inSentence(Scope scope) {
        MentionedSentence sentence = scope.sentence();
        List<Clause> clauses = scope.clauses();
        List<Trigger> found = Folding.effects(sentence, triggers.find(sentence), support);
        List<Trigger> kept = new ArrayList<>();
        List<Event> lone = new ArrayList<>();
        for (Trigger trigger : found) {
            boolean manner = trigger.isToll()
                    && trigger.mention().preposition() == 'ب'
                    && kept.stream()
                            .anyMatch(k ->
                                    k.isToll() && clauseOf(clauses, k.index()) == clauseOf(clauses, trigger.index()));
            if (manner || isOfNone(sentence, trigger) || carriesNoun(sentence, trigger, kept)) {
                continue;
            }
            Event event = event(scope, List.of(trigger), 0);
            if (event != null && event.frame().settings().containsKey("alone")) {
                lone.add(event);
            } else if (trigger.isToll() || event != null || Folding.isSecondHarm(kept, trigger)) {
                kept.add(trigger);
            }
        }
        List<Event> told = Hanging.dropped(events(scope, kept), sentence);
        return told.isEmpty() && !lone.isEmpty() ? new ArrayList<>(lone.subList(0, 1)) : told;
    }

    /** «من دون سقوط قتلى»: what did not happen to people is a figure of the act before, and no event. */
    private static boolean isOfNone(MentionedSentence sentence, Trigger trigger) {
        int next = trigger.last() + 1;
        return !trigger.verb()
                && next < sentence.size()
                && sentence.mention(next).value() instanceof TollValue toll
                && Integer.valueOf(0).equals(toll.max());
    }

    /** «الغارات التي شنتها الطائرات»: the light verb has the noun before it for its object, and tells nothing of its own. */
    private boolean carriesNoun(MentionedSentence sentence, Trigger trigger, List<Trigger> kept) {
        int at = trigger.index();
        return trigger.verb()
                && trigger.second() < 0
                && trigger.mention().isPredicate()
                && trigger.mention().predicate().pronoun()
                && at > 0
                && sentence.mention(at - 1).isFunction("relative")
                && support.role(trigger.mention()).filter("agent"::equals).isPresent()
                && kept.stream().anyMatch(k -> !k.verb() && at - k.last() <= 3);
    }

    private List<Event> events(Scope scope, List<Trigger> found) {
        MentionedSentence sentence = scope.sentence();
        List<Event> events = new ArrayList<>();
        int taken = -1;
        int taker = -1;
        JoinedHarm harm = new JoinedHarm();
        for (int t = 0; t < found.size(); t++) {
            Trigger trigger = found.get(t);
            int at = trigger.index();
            // «تعهد بمواصلة القتال»: of the pairs of one verb the nearest tells it, and a second word that builds on it
            boolean builds = at == taker && trigger.second() == taken + 1;
            Event event = at < taken && !builds ? null : event(scope, found, t);
            harm.pass(trigger, event);
            if (event == null) {
                continue;
            }
            Event twin = twin(events, event);
            if (twin != null && FrameChooser.worth(twin.frame()) >= FrameChooser.worth(event.frame())) {
                continue;
            }
            events.remove(twin);
            if (!Results.absorbed(event, events, sentence, support)) {
                events.add(event);
            }
            if (event.trigger().second() > taken) {
                taken = event.trigger().second();
                taker = at;
            }
        }
        return events;
    }

    /** «توصل … إلى اتفاق على وقف إطلاق النار»: two pairs of one verb are one event, told by the weightier. */
    private static Event twin(List<Event> events, Event event) {
        for (Event other : events) {
            boolean same = other.trigger().index() == event.trigger().index();
            boolean inside = other.trigger().second() == event.trigger().index()
                    && other.trigger().second() >= 0;
            if (same || inside) {
                return other;
            }
        }
        return null;
    }

    private Event event(Scope scope, List<Trigger> found, int t) {
        MentionedSentence sentence = scope.sentence();
        List<Clause> clauses = scope.clauses();
        Setting setting = scope.setting();
        Trigger trigger = found.get(t);
        int clause = clauseOf(clauses, trigger.index());
        int stop = stop(sentence, clauses, clause, found, t);
        int from = t == 0 ? 0 : found.get(t - 1).last() + 1;
        Arguments args =
                arguments.find(sentence, clauses.get(clause), trigger, leftFrom(clauses, clause, from, found, t), stop);
        boolean talk = trigger.frames().stream().allMatch(f -> SHARING.contains(f.kind()));
        if (talk && !args.hasActor("agent") && !args.hasActor("first-agent")) {
            scope.pairs().of(scope.index(), trigger).forEach(m -> args.add(subject(trigger), m));
            if (!args.hasActor("genitive")) {
                new PronounSubject(sentence, trigger).find().ifPresent(m -> args.add("agent", m));
            }
        }
        FrameChooser.Range range = FrameChooser.Range.of(clauses, clause, trigger);
        flown(sentence, trigger, args, setting);
        Optional<Frame> frame = FrameChooser.choose(trigger, args, sentence, range, setting)
                .or(() -> shared(trigger, args, sentence, clauses.get(clause), range, setting));
        if (frame.isEmpty()) {
            return null;
        }
        if (!trigger.verb() && isUnmade(sentence, trigger)) {
            return null;
        }
        Event event = Filling.event(frame.get(), sentence, scope.index(), trigger, clause, args, setting);
        event.link(clauses.get(clause).link());
        forces.ofGovernment(event, setting);
        new MetOne(sentence, support, setting).complete(event);
        DeniedTalk.mark(event, support, setting);
        if (event.initiators().isEmpty() && support.isBlaming(trigger.mention()) && isBlamedOf(event)) {
            event.markImpersonal();
        }
        if (SpeechActs.contains(event.kind()) && event.initiators().isEmpty()) {
            new OwnSubject(sentence, support, trigger)
                    .ofParticiple()
                    .flatMap(m -> setting.party(m).filter(Party::isNamed).map(p -> new Event.Actor(p, m)))
                    .filter(a -> !MEDIA.contains(a.party().type()))
                    .ifPresent(event::speaker);
        }
        return Substance.isEvent(event, clauses.get(clause), support) ? event : null;
    }

    /** «يُتهم الجيش بقصف المشافي»: what the accused is accused of stands right behind him. */
    private static boolean isBlamedOf(Event event) {
        List<Mention> mentions = event.sentence().mentions();
        return event.targets().stream()
                .map(t -> Math.max(event.trigger().last(), mentions.indexOf(t.mention())) + 1)
                .anyMatch(next -> next < mentions.size() && mentions.get(next).preposition() == 'ب');
    }

    /** «قصفت طائرة موقعاً، كما استهدفت منشأة»: who flew goes on striking from the air. */
    private void flown(MentionedSentence sentence, Trigger trigger, Arguments args, Setting setting) {
        boolean strikes = trigger.frames().stream().anyMatch(f -> f.kind().equals("air_strike"));
        OwnSubject subject = new OwnSubject(sentence, support, trigger);
        if (strikes && subject.goesOn(args)) {
            subject.before()
                    .filter(m -> setting.party(m)
                            .filter(p -> FrameChooser.isParty(p, "airforce"))
                            .isPresent())
                    .ifPresent(m -> args.add("agent", m));
        }
    }

    private static String subject(Trigger trigger) {
        return trigger.second() >= 0 ? "first-agent" : "agent";
    }

    /** The frame of a verb that joins on and leaves its subject to the clause before, or to whoever speaks. */
    private Optional<Frame> shared(
            Trigger trigger,
            Arguments args,
            MentionedSentence sentence,
            Clause clause,
            FrameChooser.Range range,
            Setting setting) {
        OwnSubject subject = new OwnSubject(sentence, support, trigger);
        if (!subject.isElided(clause, args)) {
            return Optional.empty();
        }
        Optional<Mention> before = subject.before();
        String function = subject(trigger);
        if (before.isEmpty() && !subject.isFirst()) {
            return Optional.empty();
        }
        before.ifPresentOrElse(m -> args.add(function, m), () -> args.leaveToSpeaker(function));
        return FrameChooser.choose(trigger, args, sentence, range, setting)
                .filter(f -> !f.settings().containsKey("alone"))
                .filter(f -> before.isPresent()
                        ? SHARING.contains(f.kind()) || Carrying.isViolent(f.kind()) && !hasObject(trigger)
                        : SpeechActs.contains(f.kind()));
    }

    /** «واقتادوهم»: the pronoun names those whom the clause before told of, and the act with them. */
    private static boolean hasObject(Trigger trigger) {
        return trigger.mention().isPredicate() && trigger.mention().predicate().pronoun();
    }

    /** «دون قتال», «لوقف تقدم القوات», «توقفوا عن القصف»: the noun tells what did not come about or is no more. */
    private boolean isUnmade(MentionedSentence sentence, Trigger noun) {
        if (noun.index() == 0 || noun.isToll()) {
            return false;
        }
        Mention before = sentence.mention(noun.index() - 1);
        boolean halted = noun.second() < 0 && noun.mention().preposition() == 0 && support.isHalting(before);
        boolean ceased = before.isFunction("prep.about")
                && sentence.mentions().subList(Math.max(0, noun.index() - 6), noun.index()).stream()
                        .anyMatch(support::isHalting);
        return before.isFunction("negation.without") || halted || ceased;
    }

    /** A noun in the same clause as a verb before it shares the verb's subject, so the left side reaches back over it. */
    private static int leftFrom(List<Clause> clauses, int clause, int from, List<Trigger> found, int t) {
        boolean sameClause =
                t > 0 && clauses.get(clause).contains(found.get(t - 1).index());
        return sameClause && !found.get(t - 1).verb()
                ? from
                : clauses.get(clause).first();
    }

    /** Arguments end at the clause, at the next trigger that is no toll, and go on through a relative with a light verb. */
    private int stop(MentionedSentence sentence, List<Clause> clauses, int clause, List<Trigger> found, int t) {
        int end = clauses.get(clause).end();
        int next = clause + 1;
        if (next < clauses.size()
                && (isCauseOf(found.get(t), clauses.get(next))
                        || continuesNoun(sentence, clauses.get(next), found.get(t))
                        || found.get(t).reach() >= clauses.get(next).first()
                        || goesOn(sentence, found.get(t), clauses.get(next)))) {
            end = clauses.get(next).end();
        }
        Trigger joined = found.get(t);
        for (int k = t + 1; k < found.size(); k++) {
            Trigger other = found.get(k);
            if (isJoined(sentence, joined, other)) {
                joined = other;
                continue;
            }
            boolean inner = other.index() <= found.get(t).last()
                    || other.index() == found.get(t).index();
            if (!inner
                    && other.index() < end
                    && (!other.isToll() || found.get(t).isToll())) {
                return other.index();
            }
        }
        return end;
    }

    /** «أصيب عشرة بقصف روسي، استهدف محيط المدينة»: behind a comma the noun that says how has its own verb of effect. */
    private boolean goesOn(MentionedSentence sentence, Trigger harm, Clause next) {
        Mention verb = sentence.mention(next.first());
        return harm.verb()
                && harm.reach() >= 0
                && !verb.and()
                && verb.isPredicate()
                && verb.predicate().isVerb()
                && support.role(verb).filter("effect"::equals).isPresent();
    }

    /** «اشتباكات وقصف متبادل على جبهة»: nouns joined with nothing between them share what follows. */
    private static boolean isJoined(MentionedSentence sentence, Trigger noun, Trigger other) {
        boolean nouns = !noun.verb() && !other.verb() && !noun.isToll() && !other.isToll();
        if (!nouns
                || noun.second() >= 0
                || other.second() >= 0
                || !other.mention().and()) {
            return false;
        }
        for (int i = noun.index() + 1; i < other.index(); i++) {
            if (!(sentence.mention(i).value() instanceof PlainValue word) || word.mark()) {
                return false;
            }
        }
        return other.index() - noun.index() <= 2;
    }

    /** «انفجار ناجم عن عبوة ناسفة»: the cause right behind the noun says what it was. */
    private static boolean isCauseOf(Trigger noun, Clause next) {
        return !noun.verb() && next.link() == Clause.Link.CAUSE && next.first() == noun.last() + 1;
    }

    private boolean continuesNoun(MentionedSentence sentence, Clause next, Trigger trigger) {
        boolean paired = trigger.second() >= 0 && trigger.frames().stream().allMatch(f -> Carrying.isViolent(f.kind()));
        if (trigger.verb() && !paired || next.link() != Clause.Link.RELATIVE) {
            return false;
        }
        for (int i = next.first(); i < Math.min(next.end(), next.first() + 3); i++) {
            if (support.role(sentence.mention(i))
                    .filter(r -> !r.equals("event"))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    static int clauseOf(List<Clause> clauses, int mention) {
        for (int c = 0; c < clauses.size(); c++) {
            if (clauses.get(c).contains(mention)) {
                return c;
            }
        }
        return clauses.size() - 1;
    }
}
