package org.rawi.coder.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rawi.coder.clause.Clause;
import org.rawi.coder.mention.Conjugation;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.setting.Party;
import org.rawi.knowledge.frame.Frame;
import org.rawi.model.Modality;

/**
 * An event on its way to a claim: the frame that fits and what fills its roles, in the words of one sentence.
 *
 * <p>Not thread-safe; it never leaves the coding of one article.
 */
public final class Event {
    /** Who fills a role, and the mention that says so; null where carried over from another clause. */
    public record Actor(Party party, Mention mention) {}

    private final Frame frame;
    private final MentionedSentence sentence;
    private final int sentenceIndex;
    private final Trigger trigger;
    private final int clause;
    private final List<Actor> initiators = new ArrayList<>();
    private Actor speaker;
    private final List<Actor> targets = new ArrayList<>();
    private final List<Placed> places = new ArrayList<>();
    private final List<Mention> times = new ArrayList<>();
    private final List<Toll> tolls = new ArrayList<>();
    private final List<Mention> things = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();
    private Modality modality = Modality.ASSERTED;
    private boolean hedged;
    private final Set<String> people = new LinkedHashSet<>();
    private Clause.Link link = Clause.Link.MAIN;
    private String outcome;
    private boolean impersonal;
    private boolean ownTold;
    private Event holder;
    private boolean bothHarms;
    private int evidenceFirst;
    private int evidenceEnd;

    Event(Frame frame, MentionedSentence sentence, int sentenceIndex, Trigger trigger, int clause) {
        this.frame = frame;
        this.sentence = sentence;
        this.sentenceIndex = sentenceIndex;
        this.trigger = trigger;
        this.clause = clause;
        this.evidenceFirst = trigger.mention().first();
        this.evidenceEnd = sentence.mention(trigger.last()).end();
        this.outcome = frame.settings().get("outcome");
    }

    /** A place mention and the role it plays. */
    public record Placed(Mention mention, String role, MentionedSentence sentence) {}

    /** A toll mention and what befell the people. */
    public record Toll(Mention mention, String effect, MentionedSentence sentence, String group) {
        /** The figure once for each harm that it tells of. */
        public List<Toll> each() {
            return JoinedHarm.BOTH.equals(effect)
                    ? List.of(
                            new Toll(mention, "killed", sentence, group), new Toll(mention, "wounded", sentence, group))
                    : List.of(this);
        }
    }

    public Frame frame() {
        return frame;
    }

    public String kind() {
        return frame.kind();
    }

    public MentionedSentence sentence() {
        return sentence;
    }

    public int sentenceIndex() {
        return sentenceIndex;
    }

    public Trigger trigger() {
        return trigger;
    }

    public int clause() {
        return clause;
    }

    public List<Actor> initiators() {
        return initiators;
    }

    /** Who says it where no telling stands by: the subject of the verb before; null for nobody. */
    public Actor speaker() {
        return speaker;
    }

    void speaker(Actor other) {
        speaker = other;
    }

    public List<Actor> targets() {
        return targets;
    }

    public List<Placed> places() {
        return places;
    }

    public List<Mention> times() {
        return times;
    }

    public List<Toll> tolls() {
        return tolls;
    }

    public List<Mention> things() {
        return things;
    }

    /** What was carried over and why; for {@code explain}. */
    public List<String> steps() {
        return steps;
    }

    public Modality modality() {
        return modality;
    }

    public void modality(Modality other) {
        modality = other;
    }

    public boolean hedged() {
        return hedged;
    }

    public void hedge() {
        hedged = true;
    }

    public String outcome() {
        return outcome;
    }

    public void outcome(String other) {
        outcome = other;
    }

    /** First token of the evidence. */
    public int evidenceFirst() {
        return evidenceFirst;
    }

    /** One past the last token of the evidence. */
    public int evidenceEnd() {
        return evidenceEnd;
    }

    public void evidence(int first, int end) {
        evidenceFirst = first;
        evidenceEnd = end;
    }

    public boolean isToll() {
        return frame.settings().containsKey("toll");
    }

    /** Whether the party acts in it. */
    boolean isInitiator(Party party) {
        return initiators.stream().anyMatch(i -> i.party().id().equals(party.id()));
    }

    /** Whether the party is acted on in it. */
    boolean isTarget(Party party) {
        return targets.stream().anyMatch(t -> t.party().id().equals(party.id()));
    }

    void addInitiator(Party party, Mention mention) {
        add(initiators, party, mention);
    }

    void addTarget(Party party, Mention mention) {
        add(targets, party, mention);
    }

    private static void add(List<Actor> actors, Party party, Mention mention) {
        for (Party one : party.each()) {
            if (one.isNamed() && actors.stream().noneMatch(a -> a.party().id().equals(one.id()))) {
                actors.add(new Actor(one, mention));
            }
        }
    }

    /** «بين X وY» with both on one side: the first named is the initiator, and that order carries no blame. */
    void split(boolean between) {
        boolean sides = between || kind().equals("armed_clash");
        while (sides && targets.isEmpty() && initiators.size() > 1) {
            List<Actor> others = new ArrayList<>(initiators.subList(1, initiators.size()));
            initiators.subList(1, initiators.size()).clear();
            targets.addAll(others);
        }
        if (kind().equals("armed_clash") && initiators.isEmpty() && targets.size() > 1) {
            initiators.add(targets.remove(0));
        }
    }

    /** Notes that of its people some died and some were hurt, «مقتل وإصابة مدنيين». */
    void harmBoth() {
        bothHarms = true;
    }

    boolean bothHarms() {
        return bothHarms;
    }

    void hangOn(Event speech) {
        holder = speech;
    }

    /** The speech act that only speaks of this event, «إنه ينبغي إجلاء», or null. */
    public Event holder() {
        return holder;
    }

    /** «أعلن الجيش أنه قصف»: the verb stands behind «أنه» and has no subject of its own. */
    public boolean toldOfSelf() {
        boolean spoken = trigger.verb()
                && trigger.mention().isPredicate()
                && Conjugation.of(sentence, trigger.mention()).isOfSpeakers();
        if (ownTold || spoken) {
            return true;
        }
        for (int i = trigger.index() - 1; trigger.verb() && i >= Math.max(0, trigger.index() - 3); i--) {
            if (sentence.mention(i).isFunction("complementizer")) {
                String word =
                        sentence.sentence().token(sentence.mention(i).first()).folded();
                return word.endsWith("نه") || word.endsWith("نها") || word.endsWith("نهم");
            }
        }
        return false;
    }

    /** Whether it blames and nobody is named who does, «يُتهم الجيش بقصف المشافي». */
    public boolean isImpersonal() {
        return impersonal;
    }

    void markImpersonal() {
        impersonal = true;
    }

    /** Notes that whoever tells it carries it out, «أعلنت تركيا أنها ستشن هجوماً». */
    void markOwn() {
        ownTold = true;
    }

    /** Whether people are counted in it, whatever befell them. */
    public boolean countsPeople() {
        return !people.isEmpty();
    }

    /** The groups of the people named or counted in it (lexicon/people.tsv), «persons» where the words say no more. */
    public Set<String> people() {
        return Collections.unmodifiableSet(people);
    }

    void countPeople(String group) {
        people.add(group == null ? "persons" : group);
    }

    public Clause.Link link() {
        return link;
    }

    void link(Clause.Link other) {
        link = other;
    }

    void addPlace(Mention mention, String role, MentionedSentence in) {
        if (places.stream().noneMatch(p -> p.mention().equals(mention))) {
            places.add(new Placed(mention, role, in));
        }
    }
}
