package org.rawi.coder.event;

import java.util.List;
import java.util.Set;
import org.rawi.coder.mention.Mention;
import org.rawi.knowledge.frame.Frame;

/**
 * A word that can tell of an event, and the frames that it opens.
 *
 * @param index its place among the sentence's mentions
 * @param mention the word
 * @param second place of the second part of a two-part trigger, or -1
 * @param frames the frames that it opens
 * @param verb whether it is read as a finite verb
 * @param reach place of a verb of effect that carries it on («غارة استهدفت»), or -1
 * @param harm what a verb before a noun that says how tells of people, «wounded» in «أصيب ثلاثة بقصف», or null
 */
public record Trigger(
        int index, Mention mention, int second, List<Frame> frames, boolean verb, int reach, String harm) {
    private static final Set<String> OBJECTLESS = Set.of("surrender", "withdrawal", "advance", "realignment");
    private static final Set<String> TALK = Set.of("meeting", "phone_call");
    private static final Set<String> GROUND =
            Set.of("territory_seized", "advance", "operation_launched", "siege", "equipment_seized", "armed_clash");

    public Trigger {
        frames = List.copyOf(frames);
    }

    Trigger(int index, Mention mention, int second, List<Frame> frames, boolean verb) {
        this(index, mention, second, frames, verb, -1, null);
    }

    Trigger reaching(int further) {
        return new Trigger(index, mention, second, frames, verb, further, harm);
    }

    /** The same verb with the noun that says how, and what that noun opens. */
    Trigger by(Trigger noun, String harmed) {
        return new Trigger(index, mention, -1, noun.frames, true, noun.index, harmed);
    }

    /** Whether all it opens are tellings of the dead, the hurt or the taken, «قتل», «إصابة». */
    boolean isToll() {
        return frames.stream().allMatch(f -> f.settings().containsKey("toll"));
    }

    /** Whether it is a verb whose subject acts, «استولوا»; «قتلوا» and «اعتقلوا» can be passive. */
    boolean isActive() {
        return verb
                && frames.stream()
                        .noneMatch(f -> f.settings().containsKey("toll")
                                || "patient".equals(f.settings().get("genitive")));
    }

    /** Whether all it opens are acts of those whom it names alone, «استسلم», «انسحب»: they have no object. */
    boolean isGivenUp() {
        return verb && frames.stream().allMatch(f -> OBJECTLESS.contains(f.kind()));
    }

    /** «لقائه نظيره»: a noun of talk whose pronoun says who, so that an actor behind it is the other one. */
    boolean isOfPronoun() {
        return !verb
                && mention.isPredicate()
                && mention.predicate().pronoun()
                && frames.stream().allMatch(f -> TALK.contains(f.kind()));
    }

    /** Whether all it opens are acts on the ground against who holds a place. */
    boolean isOnGround() {
        return frames.stream().allMatch(f -> GROUND.contains(f.kind()));
    }

    public int last() {
        return Math.max(index, second);
    }
}
