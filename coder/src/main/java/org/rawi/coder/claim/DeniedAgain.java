package org.rawi.coder.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rawi.coder.event.SpeechActs;
import org.rawi.model.ActorRef;
import org.rawi.model.Link;
import org.rawi.model.Modality;

/**
 * What a denial denies that names no act: «نفت أنقرة ذلك», «وهو ما تنفيه دمشق» (codebook, rule 10).
 *
 * <p>It is the last act that another told in that sentence or the one before. Stateless and thread-safe.
 */
final class DeniedAgain {
    private static final String AGAIN = "again";
    private static final String PERHAPS = "perhaps";
    private static final Set<String> BLAME = Set.of("accusation", "condemnation", "threat", "rejection");
    private static final Set<String> STRUCK = Set.of(
            "air_strike",
            "shelling",
            "attack",
            "bombing",
            "suicide_bombing",
            "explosion",
            "chemical_attack",
            "killing",
            "assassination",
            "raid");
    private static final int REACH = 1;

    private DeniedAgain() {}

    /** Gives the draft of such a denial what it denies; false where nothing was told that it could deny. */
    static boolean resolve(Draft draft, List<Draft> told) {
        String again = draft.event.frame().settings().get(AGAIN);
        if (again == null) {
            return true;
        }
        Optional<Draft> act = act(draft, told).filter(a -> !again.equals(PERHAPS) || STRUCK.contains(a.kind));
        act.ifPresent(a -> deny(draft, a));
        return act.isPresent() || again.equals(PERHAPS);
    }

    private static void deny(Draft draft, Draft act) {
        draft.kind = act.kind;
        draft.modality = Modality.DENIED;
        draft.denies = draft.event.frame().settings().getOrDefault("denies", "occurrence");
        if (!act.initiators.isEmpty()) {
            draft.initiators.clear();
        }
        draft.targets.clear();
        act.initiators.forEach(a -> draft.initiators.add(new ActorRef(a.id(), null)));
        act.targets.forEach(a -> draft.targets.add(new ActorRef(a.id(), null)));
        if (draft.places.isEmpty()) {
            draft.places.addAll(act.places);
        }
        draft.time = act.time;
        draft.event.steps().add("the act told before is denied");
    }

    private static Optional<Draft> act(Draft draft, List<Draft> told) {
        List<Link> links = draft.chain.links();
        boolean known = links.get(links.size() - 1).step() > 0;
        for (int i = told.size() - 1; i >= 0 && known; i--) {
            Draft act = told.get(i);
            int apart = draft.event.sentenceIndex() - act.event.sentenceIndex();
            if (act.isTitle() || apart > (isRelative(draft) ? 0 : REACH)) {
                return Optional.empty();
            }
            boolean deniable =
                    act.modality == Modality.ASSERTED && !act.chain.origin().equals(draft.chain.origin()) && apart >= 0;
            if (deniable && !SpeechActs.contains(act.kind)) {
                return Optional.of(act);
            }
            if (deniable && BLAME.contains(act.kind) && isAlone(act, told)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** «وهو ما تنفيه أنقرة»: of what the same sentence told. */
    private static boolean isRelative(Draft draft) {
        int at = draft.event.trigger().index() - 1;
        return at >= 0 && draft.event.sentence().mention(at).isFunction("relative");
    }

    /** «اتهم الوزير الجيش بالكذب»: blame in whose sentence no act is told. */
    private static boolean isAlone(Draft blame, List<Draft> told) {
        return told.stream()
                .noneMatch(d -> d.event.sentenceIndex() == blame.event.sentenceIndex() && !SpeechActs.contains(d.kind));
    }
}
