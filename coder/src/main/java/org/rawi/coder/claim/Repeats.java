package org.rawi.coder.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rawi.coder.event.Event;
import org.rawi.coder.mention.Mention;
import org.rawi.model.ActorRef;
import org.rawi.model.Evidence;

/**
 * «الهجوم», «هذه الغارات», «عملية الخطف»: a definite noun that adds neither toll, day nor place names again what was told.
 *
 * <p>Its words become evidence of the telling that it names; whoever says it tells no event of their own by it.
 */
final class Repeats {
    private static final Set<String> OTHERS = Set.of("killing", "abduction", "raid", "operation_launched");

    private Repeats() {}

    /** Whether the draft only names one of {@code kept}, which then has its words for evidence. */
    static boolean names(Draft draft, List<Draft> kept) {
        if (!isDefinite(draft.event)) {
            return false;
        }
        Optional<Draft> named = kept.stream()
                .filter(k -> k != draft && isNamedBy(draft, k) && takesToll(k, draft))
                .reduce((a, b) -> b);
        named.ifPresent(k -> {
            draft.evidence.forEach(e -> k.evidence.add(new Evidence("repeat", e.words())));
            k.casualties.addAll(draft.casualties);
        });
        return named.isPresent();
    }

    /** «قصف الطيران البلدة. وأسفر القصف عن مقتل خمسة»: the act told before had no toll yet, and the same origin tells it. */
    private static boolean takesToll(Draft earlier, Draft draft) {
        boolean same = earlier.chain.origin().equals(draft.chain.origin());
        boolean next = draft.event.sentenceIndex() - earlier.event.sentenceIndex() <= 1 && !earlier.isTitle();
        boolean alike = draft.kind.equals(earlier.kind) || isStrike(draft.kind) && isStrike(earlier.kind);
        return draft.casualties.isEmpty()
                || same && alike && next && earlier.casualties.isEmpty() && !earlier.aggregate;
    }

    private static boolean isNamedBy(Draft draft, Draft earlier) {
        boolean before = earlier.event.sentenceIndex() < draft.event.sentenceIndex()
                || earlier.event.sentenceIndex() == draft.event.sentenceIndex()
                        && earlier.event.trigger().index()
                                < draft.event.trigger().index();
        boolean kind = draft.kind.equals(earlier.kind)
                ? Coreference.isViolent(draft.kind) || OTHERS.contains(draft.kind)
                : isStrike(draft.kind) && isStrike(earlier.kind);
        boolean sides = (addsNone(draft.initiators, earlier.initiators) || isOfOneState(draft, earlier))
                && addsNone(draft.targets, earlier.targets);
        boolean place = draft.places.isEmpty() || draft.sharesPlace(earlier);
        boolean day = draft.time.basis().equals("publication")
                || draft.time.end() == null
                || draft.time.end().equals(earlier.time.end());
        if (isFull(draft) && !draft.chain.origin().equals(earlier.chain.origin())) {
            return false;
        }
        boolean bare = draft.initiators.isEmpty() && draft.event.targets().isEmpty();
        boolean anyStrike = bare && Coreference.isViolent(draft.kind) && Coreference.isViolent(earlier.kind);
        return before && place && (anyStrike || kind && sides && day && !isVague(earlier));
    }

    /** «القصف الروسي» of «الطيران الروسي»: two bodies of one state. */
    private static boolean isOfOneState(Draft draft, Draft earlier) {
        return draft.event.initiators().stream()
                .map(Event.Actor::party)
                .anyMatch(a -> a.isOfState()
                        && earlier.event.initiators().stream()
                                .map(Event.Actor::party)
                                .anyMatch(b -> b.isOfState() && root(a.id()).equals(root(b.id()))));
    }

    private static String root(String id) {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }

    /** Who and where in its own words: where another origin tells it so, it is that one's claim (codebook, rule 4). */
    private static boolean isFull(Draft draft) {
        return !draft.initiators.isEmpty()
                && draft.event.places().stream().anyMatch(p -> p.sentence().equals(draft.event.sentence()));
    }

    /** The sides are those of the earlier telling, or none. */
    private static boolean addsNone(List<ActorRef> sides, List<ActorRef> earlier) {
        return sides.isEmpty() || !earlier.isEmpty() && Joining.agree(sides, earlier);
    }

    /** A strike is named by many words, «القصف» of rockets and «الهجوم» from the air; a clash of two sides is not. */
    private static boolean isStrike(String kind) {
        return Coreference.isViolent(kind) && !kind.equals("armed_clash");
    }

    /** What itself only names an event is not what a later word names. */
    private static boolean isVague(Draft earlier) {
        return earlier.places.isEmpty() && earlier.casualties.isEmpty() && earlier.initiators.isEmpty();
    }

    private static boolean isDefinite(Event event) {
        Mention mention = event.trigger().mention();
        return !event.trigger().verb()
                && mention.isPredicate()
                && mention.predicate().definite();
    }
}
